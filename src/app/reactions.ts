import type { Reaction, Reactions } from '../kit/reactions.ts';
import { recountAttachments } from '../modules/directives/index.ts';
import { linkDocument } from '../modules/lineage/index.ts';
import { tellCareEnded, tellConfirmed, tellDecided, tellExtended, tellExtensionAsked, tellLaunched, tellPassedOn, tellStuck, tellReceiving, tellSubmitted, tellTransferAsked, tellTransferDecided, tellTransfersOvertaken } from '../modules/notices/index.ts';
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
  'campaign.launched': [tellLaunched],
  'campaign.passed-on': [tellPassedOn],
  'report.submitted': [tellSubmitted],
  'report.returned': [tellDecided],
  'report.accepted': [tellDecided],
  'assignment.exempted': [tellDecided],
  'assignment.exemption-lifted': [tellDecided],
  'assignment.followed': [tellDecided],
  'assignment.added': [tellDecided],
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
