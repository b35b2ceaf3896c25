import { useMemo } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import type { DocumentDetail } from '../documents.ts';
import { align, type Alignment } from './model/align.ts';
import { doubtsOf, type Doubt } from './model/doubts.ts';
import { faultsOf } from './model/faults.ts';
import { findWords, wordsOf } from './model/find-words.ts';
import { valueAt, type Pointer } from './model/pointer.ts';
import { cutSource, placeInText } from './model/segments.ts';
import type { ReadingState } from './reading-context.tsx';
import type { Chosen } from './use-selection.ts';

/** Everything that follows from the reading and from what a person made of it. The source is cut once a document. */
export function useReadingModel(document: DocumentDetail, content: Directive, chosen: Chosen | undefined, readOnly: boolean) {
  const { text, reading } = document;
  const cut = useMemo(() => cutSource(text, reading.evidence, reading.diagnostics), [text, reading]);
  const doubts = useMemo(() => doubtsOf(reading.diagnostics, reading.evidence), [reading]);
  const alignment = useMemo(() => align(reading.directive, content), [reading, content]);
  const faults = useMemo(() => faultsOf(content), [content]);
  const settled = useMemo(() => settledDoubts(doubts, alignment), [doubts, alignment]);
  const unsure = useMemo(() => unsurePlaces(doubts, alignment), [doubts, alignment]);
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
    content, readOnly, faults, unsure, selected: pointer, corrected: alignment.corrected,
    isAdded: (at) => alignment.originOf(at) === undefined,
  }), [content, readOnly, faults, unsure, pointer, alignment]);
  return { cut, doubts, settled, alignment, lit, state };
}

/** Doubts about a value that a person has meanwhile corrected or removed. */
function settledDoubts(doubts: readonly Doubt[], { placeOf, corrected }: Alignment): Set<string> {
  const settled = doubts.filter(({ origin }) => {
    if (origin === undefined) return false;
    const place = placeOf(origin);
    return place === undefined || corrected.has(place);
  });
  return new Set(settled.map(({ key }) => key));
}

/** Values under doubt, and the items that hold them. */
function unsurePlaces(doubts: readonly Doubt[], { placeOf }: Alignment): Set<Pointer> {
  const places = new Set<Pointer>();
  for (const { origin } of doubts) {
    for (let at = origin === undefined ? undefined : placeOf(origin); at; at = at.slice(0, at.lastIndexOf('/'))) places.add(at);
  }
  return places;
}
