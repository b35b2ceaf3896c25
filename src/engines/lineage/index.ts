/** Lineage: which document a citation means, what links a directive proposes, in what a child departs from its parent. Pure, total. */
export { citationKey, dateOf, datesAgree, identify, numberKey, symbolKey, symbolParts } from './identity.ts';
export type { DocumentHead, Identified, Match } from './identity.ts';
export { issuerKey, levelOf, levelOfName, levelsNamed } from './issuers.ts';
export { levels, linkKinds, rankOf } from './kinds.ts';
export type { Level, LinkKind } from './kinds.ts';
export type { ReviewedYears } from './title.ts';
export { proposedLinks } from './proposals.ts';
export type { ProposedLink } from './proposals.ts';
export { targetChanges } from './targets.ts';
export type { TargetChange } from './targets.ts';
export { DAYS_TO_GATHER, deadlineChanges } from './deadlines.ts';
export { countDifferences, differencesOf } from './differences.ts';
export type { DifferenceCounts, Differences } from './differences.ts';
export { chainTree } from './chain.ts';
export type { ChainLink, ChainNode } from './chain.ts';
export { fitLines, issuedLines, sectionForIssued, tellIssued } from './issued-list.ts';
export type { IssuedDocument } from './issued-list.ts';
