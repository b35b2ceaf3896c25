/** The modules in the order in which data flows: a later one may ask an earlier one, never the other way round. */
export const modules = [
  'organisation', // the tree of units in time
  'access', // accounts, roles over subtrees, sessions
  'views', // filters of lists that people keep
  'members', // who belongs to which union, when and why
  'cards', // exchange of members' cards, round by round
  'workplaces', // employers, the unions that cover them, and the founding of unions
  'officers', // committees, positions, what officers learn and become, care for the unions below
  'offices', // branches and groups with their leaders, job positions, staff quota
  'registry', // figures that nobody types, as of any day
  'intake', // a document comes in and is read
  'directives', // a person corrects and confirms what was read
  'lineage', // it is tied to the documents that it carries out, and compared with them
  'templates', // forms are kept ready for campaigns
  'campaigns', // it becomes a report campaign with a frozen roster
  'submissions', // units draft, submit; the level above returns or accepts
  'questions', // whom to ask about a campaign, and what was asked and answered
  'consolidation', // figures add up, texts gather, the whole is frozen
  'monitoring', // who is missing, late, returned; chased and escalated
  'issuance', // documents go out under the numbers of a register and reach whom they are for
  'imports', // rows of sheets become units, and units become sheets
  'notices', // people are told
  'reorganisation', // decisions on the tree, and all that hangs on units follows
  'search', // everything is found by words
  'work', // and find what is theirs to do
] as const;

export type ModuleName = (typeof modules)[number];
