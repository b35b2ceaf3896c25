import { createContext, use } from 'react';
import type { SectionChange } from './changes.ts';
import type { ReviewNote, Revision } from './queries.ts';
import type { Place, ReturnDraft } from './return-draft.ts';

/** A note of an earlier (or this) return, with the number of the revision that it was written on. */
export interface PinnedNote extends ReviewNote {
  revisionNumber: number;
}

/** What every section and form of the page needs to know. */
export interface Review {
  revision: Revision;
  /** The earlier revision, while the two are compared. */
  before: Revision | undefined;
  /** Sections and forms that did not change are left out. */
  onlyChanges: boolean;
  pinned: PinnedNote[];
  /** Whether the reader may decide, and so write notes. */
  deciding: boolean;
  draft: ReturnDraft;
  /** Opens the note at a place, a new one where there is none yet. */
  note: (place: Place) => void;
  changeOf: (sectionKey: string) => SectionChange | undefined;
}

const ReviewContext = createContext<Review | undefined>(undefined);
export const ReviewProvider = ReviewContext.Provider;

export function useReview(): Review {
  const review = use(ReviewContext);
  if (!review) throw new Error('useReview belongs inside a review');
  return review;
}
