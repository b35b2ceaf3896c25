/** Lineage: which documents a document carries out, reviews, continues, amends, replaces; the chain; differences; what is not held. */
export { lineageRoutes } from './routes.ts';
export { lineageConstraints } from './problems.ts';
export { linkDocument } from './link-document.ts';
export { proposeLinks } from './propose-links.ts';
export { confirmLink } from './confirm-link.ts';
export { readLineage } from './read-lineage.ts';
export { documentsIssuedFor } from './documents-issued-for.ts';
export { issuedForReview, reviewedDocument } from './issued-for-review.ts';
