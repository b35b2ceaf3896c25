/** The only place that builds URLs. Parameters are ids; what filters or selects within a page goes into its search. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  firstRun: () => '/first-run',
  documents: () => '/documents',
  document: (documentId: string) => `/documents/${documentId}`,
  campaigns: () => '/campaigns',
  campaign: (campaignId: string) => `/campaigns/${campaignId}`,
  report: (assignmentId: string) => `/reports/${assignmentId}`,
  review: (assignmentId: string) => `/reports/${assignmentId}/review`,
  consolidation: () => '/consolidation',
  organisation: () => '/organisation',
  unit: (unitId: string) => `/organisation/${unitId}`,
  administration: () => '/administration',
  accounts: () => '/administration/accounts',
  installation: () => '/administration/installation',
  journal: () => '/administration/journal',
};
