/** Issuance: documents go out under the numbers of the register, and reach whom they are for. */
export { issuanceRoutes } from './routes.ts';
export { deliverIssued, logReceipt, recallDelivered } from './deliver.ts';
export { markResultsRecalled, publishResults } from './publish-results.ts';
export { issuanceConstraints } from './problems.ts';
