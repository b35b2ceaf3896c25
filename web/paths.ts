/** The only place that builds URLs. Parameters are ids; what filters or selects within a page goes into its search. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  firstRun: () => '/first-run',
  documents: () => '/documents',
  newDocument: () => '/documents/new',
  document: (documentId: string) => `/documents/${documentId}`,
  /** The chain that a document stands in, from the resolution to the last plan. */
  lineage: (documentId: string) => `/documents/${documentId}/lineage`,
  notHeld: () => '/documents/not-held',
  /** Documents that the unit sends out, the register of their numbers, and the address book. */
  outgoing: () => '/documents/outgoing',
  outgoingRegister: () => '/documents/outgoing/register',
  /** What came from other units through the system. */
  received: () => '/documents/received',
  addressBook: () => '/documents/outgoing/address-book',
  outgoingDocument: (outgoingId: string) => `/documents/outgoing/${outgoingId}`,
  campaigns: () => '/campaigns',
  newCampaign: () => '/campaigns/new',
  /** Periodic reporting, and one regime of it. */
  regimes: () => '/campaigns/regimes',
  newRegime: () => '/campaigns/regimes/new',
  regime: (regimeId: string) => `/campaigns/regimes/${regimeId}`,
  campaign: (campaignId: string) => `/campaigns/${campaignId}`,
  /** Reports of a campaign that wait for one's decision. */
  waitingReports: (campaignId: string) => `/campaigns/${campaignId}/reviewing`,
  questions: (campaignId: string) => `/campaigns/${campaignId}/questions`,
  /** Who is missing, late, returned in a campaign; which branch of it is shown goes into the search. */
  monitoring: (campaignId: string) => `/campaigns/${campaignId}/monitoring`,
  /** One unit's part in a campaign: writing its report, or reading how it stands. */
  report: (assignmentId: string) => `/assignments/${assignmentId}`,
  /** What the campaign came to, for one unit. */
  results: (assignmentId: string) => `/assignments/${assignmentId}/results`,
  passingOn: (assignmentId: string) => `/assignments/${assignmentId}/passing-on`,
  consolidationOf: (assignmentId: string) => `/assignments/${assignmentId}/consolidation`,
  freezing: (assignmentId: string) => `/assignments/${assignmentId}/consolidation/freezing`,
  revision: (revisionId: string) => `/revisions/${revisionId}`,
  consolidation: () => '/consolidation',
  organisation: () => '/organisation',
  unitActs: () => '/organisation/decisions',
  handOvers: () => '/organisation/hand-overs',
  handOver: (handOverId: string) => `/organisation/hand-overs/${handOverId}`,
  unitAct: (actId: string) => `/organisation/decisions/${actId}`,
  unit: (unitId: string) => `/organisation/${unitId}`,
  /** Staff quota and job positions at a unit and below it. */
  staffing: (unitId: string) => `/organisation/${unitId}/staffing`,
  /** Groups of units beside the tree, made by a unit. */
  groupings: (unitId: string) => `/organisation/${unitId}/groupings`,
  workplaces: () => '/workplaces',
  foundings: () => '/workplaces/foundings',
  foundingPlan: () => '/workplaces/plan',
  workplaceFigures: () => '/workplaces/figures',
  workplace: (workplaceId: string) => `/workplaces/${workplaceId}`,
  /** Sheets that became units, or are about to. */
  imports: () => '/imports',
  newImport: () => '/imports/new',
  import: (importId: string) => `/imports/${importId}`,
  members: () => '/members',
  memberTransfers: () => '/members/transfers',
  memberFigures: () => '/members/figures',
  memberExports: () => '/members/exports',
  cardRounds: () => '/members/cards',
  /** One exchange of cards; which unit of it is shown goes into the search. */
  cardRound: (roundId: string) => `/members/cards/${roundId}`,
  /** Units and members in numbers, as of a day. */
  figures: (unitId: string) => `/figures/${unitId}`,
  reorganisation: () => '/reorganisation',
  smallUnions: () => '/reorganisation/small-unions',
  mergeProposal: (proposalId: string) => `/reorganisation/proposals/${proposalId}`,
  officers: () => '/officers',
  /** Committees and officers of one unit. */
  unitOfficers: (unitId: string) => `/officers/${unitId}`,
  administration: () => '/administration',
  accounts: () => '/administration/accounts',
  installation: () => '/administration/installation',
  journal: () => '/administration/journal',
  words: () => '/administration/words',
  holidays: () => '/administration/holidays',
  blanking: () => '/administration/personal-details',
};
