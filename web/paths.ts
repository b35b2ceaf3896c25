/** The only place that builds URLs. Parameters are ids; what filters or selects within a page goes into its search. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  firstRun: () => '/first-run',
  documents: () => '/documents',
  newDocument: () => '/documents/new',
  document: (documentId: string) => `/documents/${documentId}`,
  campaigns: () => '/campaigns',
  newCampaign: () => '/campaigns/new',
  campaign: (campaignId: string) => `/campaigns/${campaignId}`,
  /** One unit's part in a campaign: writing its report, or reading how it stands. */
  report: (assignmentId: string) => `/assignments/${assignmentId}`,
  passingOn: (assignmentId: string) => `/assignments/${assignmentId}/passing-on`,
  consolidationOf: (assignmentId: string) => `/assignments/${assignmentId}/consolidation`,
  revision: (revisionId: string) => `/revisions/${revisionId}`,
  consolidation: () => '/consolidation',
  organisation: () => '/organisation',
  unit: (unitId: string) => `/organisation/${unitId}`,
  administration: () => '/administration',
  accounts: () => '/administration/accounts',
  installation: () => '/administration/installation',
  journal: () => '/administration/journal',
};
