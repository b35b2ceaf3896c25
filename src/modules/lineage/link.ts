import type { Citation } from '../../engines/directive-reading/index.ts';
import type { LinkKind, Match, ReviewedYears } from '../../engines/lineage/index.ts';

/** A link as it is stored: from the document that carries out (reviews, continues, …) to the one that it carries out. */
export interface StoredLink {
  id: string;
  documentId: string;
  unitPath: string;
  toDocumentId: string | null;
  kind: LinkKind;
  state: 'proposed' | 'confirmed' | 'rejected';
  parent: boolean;
  madeBy: 'reading' | 'person';
  cited: Citation | null;
  /** How sure the document is; `chosen` by a person. */
  match: Match | 'chosen';
  reviewed: ReviewedYears | null;
}

/** Documents cited by one that are linked at most; a plan has tens, hostile text may have thousands. */
export const LINKS_AT_MOST = 300;
/** Steps of a chain at most, from a resolution of the centre to the plan of a grassroots union and back. */
export const DEEPEST = 12;
