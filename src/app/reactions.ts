import type { Reaction, Reactions } from '../kit/reactions.ts';
import { recountAttachments } from '../modules/directives/index.ts';
import { deliverIssued, logReceipt, markResultsRecalled, publishResults, recallDelivered } from '../modules/issuance/index.ts';
import { linkDocument } from '../modules/lineage/index.ts';
import { announceChange } from '../modules/monitoring/index.ts';
import { tellAnswered, tellAsked, tellCareEnded, tellChased, tellConfirmed, tellDecided, tellExtended, tellExtensionAsked, tellLaunched, tellPassedOn, tellReceived, tellReceiving, tellStuck, tellSubmitted, tellTransferAsked, tellTransferDecided, tellTransfersOvertaken } from '../modules/notices/index.ts';
import { followedFacts } from '../modules/search/index.ts';

/** Fact → what then happens by itself. */
const byFact: Reactions = {
  'document.received': [linkDocument],
  'document.links-wanted': [linkDocument],
  'document.attachments-uncounted': [recountAttachments],
  'document.read-again': [linkDocument],
  'directive.corrected': [linkDocument],
  'directive.confirmed': [tellConfirmed, linkDocument],
  'directive.reopened': [linkDocument],
  'campaign.launched': [tellLaunched, announceChange],
  'campaign.passed-on': [tellPassedOn, announceChange],
  'report.submitted': [tellSubmitted, announceChange],
  'report.returned': [tellDecided, announceChange],
  'report.accepted': [tellDecided, announceChange],
  'report.withdrawn': [tellSubmitted, announceChange],
  'report.reopening-asked': [tellSubmitted],
  'report.reopening-refused': [tellDecided],
  'report.reopened': [tellDecided, announceChange],
  'question.asked': [tellAsked],
  'question.asked-on': [tellAsked],
  'question.answered': [tellAnswered],
  'reports.chased': [tellChased, announceChange],
  'outgoing.issued': [deliverIssued, publishResults],
  'outgoing.recipients-changed': [deliverIssued],
  'outgoing.recalled': [recallDelivered, markResultsRecalled],
  'received-document.arrived': [tellReceived],
  'received-document.recalled': [tellReceived],
  'received-document.replaced': [tellReceived],
  'received-document.confirmed': [logReceipt],
  'assignment.exempted': [tellDecided, announceChange],
  'assignment.exemption-lifted': [tellDecided, announceChange],
  'assignment.followed': [tellDecided, announceChange],
  'assignment.added': [tellDecided, announceChange],
  'regime.stuck': [tellStuck],
  'extension.granted': [tellExtended],
  'extension.asked': [tellExtensionAsked],
  'extension.refused': [tellDecided],
  'transfer.asked': [tellTransferAsked],
  'transfer.confirmed': [tellTransferDecided],
  'transfer.refused': [tellTransferDecided],
  'unit.received': [tellReceiving],
  'transfers.overtaken': [tellTransfersOvertaken],
  'care.ended': [tellCareEnded],
};

/** And what is told of is found by search: its entry follows, whichever fact it is. */
export const reactions: Reactions = withEntries(byFact, followedFacts);

function withEntries(own: Reactions, following: Record<string, Reaction>): Reactions {
  const all = new Set([...Object.keys(own), ...Object.keys(following)]);
  return Object.fromEntries([...all].map((fact) => [fact, [...(own[fact] ?? []), ...(following[fact] ? [following[fact]] : [])]]));
}
