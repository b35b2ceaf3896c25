import { useMemo } from 'react';
import { align } from '#engines/directive-review/align.ts';
import type { SourceLayout } from '#engines/source-layout/index.ts';
import type { DocumentDetail } from '../documents.ts';
import type { Work } from './model/draft.ts';
import { faultsOf } from './model/faults.ts';
import { findWords, wordsOf } from './model/find-words.ts';
import { valueAt, type Pointer } from './model/pointer.ts';
import { cutSource, placeInText } from './model/segments.ts';
import type { ReadingState } from './reading-context.tsx';
import { useReview } from './use-review.ts';
import type { Chosen } from './use-selection.ts';

interface Given {
  document: DocumentDetail;
  layout: SourceLayout | null | undefined;
  work: Work;
  chosen: Chosen | undefined;
  readOnly: boolean;
  /** Keys of points that only the last reading brought. */
  fresh: readonly Pointer[];
}

/** Everything that follows from the reading and from what a person made of it. The source is cut once a document. */
export function useReadingModel({ document, layout, work, chosen, readOnly, fresh }: Given) {
  const { text, reading } = document;
  const { content, accepted } = work;
  const cut = useMemo(() => cutSource(text, reading.evidence, reading.diagnostics), [text, reading]);
  const alignment = useMemo(() => align(reading.directive, content), [reading, content]);
  const faults = useMemo(() => faultsOf(content), [content]);
  const review = useReview(reading, layout, alignment, accepted, fresh);
  const pointer = chosen?.pointer;
  const origin = pointer === undefined ? undefined : alignment.originOf(pointer);
  const place = chosen?.place;
  // By origin, which stays while its value is typed in: the source is then left alone.
  const added = pointer !== undefined && origin === undefined ? wordsOf(valueAt(content, pointer)) : undefined;
  const lit = useMemo(() => {
    if (place) return place;
    if (added !== undefined) return findWords(text, added);
    return origin === undefined ? undefined : placeInText(reading.evidence, origin);
  }, [place, origin, added, text, reading]);
  const state = useMemo<ReadingState>(() => ({
    content, readOnly, faults, selected: pointer, corrected: alignment.corrected,
    unsure: review.unsure, accepted: review.accepted, fresh: review.fresh,
    isAdded: (at) => alignment.originOf(at) === undefined,
    startOf: (at) => {
      const from = alignment.originOf(at);
      return from === undefined ? undefined : placeInText(reading.evidence, from)?.start;
    },
  }), [content, readOnly, faults, pointer, alignment, review, reading]);
  return { cut, review, alignment, lit, state };
}
