import type { Reactions } from '../kit/reactions.ts';
import { tellConfirmed, tellDecided, tellLaunched, tellPassedOn, tellSubmitted } from '../modules/notices/index.ts';

/** Fact → what then happens by itself. */
export const reactions: Reactions = {
  'directive.confirmed': [tellConfirmed],
  'campaign.launched': [tellLaunched],
  'campaign.passed-on': [tellPassedOn],
  'report.submitted': [tellSubmitted],
  'report.returned': [tellDecided],
  'report.accepted': [tellDecided],
};
