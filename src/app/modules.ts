/** The modules in the order in which data flows: a later one may ask an earlier one, never the other way round. */
export const modules = [
  'organisation', // the tree of units in time
  'access', // accounts, roles over subtrees, sessions
  'intake', // a document comes in and is read
  'directives', // a person corrects and confirms what was read
  'campaigns', // it becomes a report campaign with a frozen roster
  'submissions', // units draft, submit; the level above returns or accepts
  'consolidation', // figures add up, texts gather, the whole is frozen
  'issuance', // the official report goes out as Word
  'notices', // people are told
  'work', // and find what is theirs to do
] as const;

export type ModuleName = (typeof modules)[number];
