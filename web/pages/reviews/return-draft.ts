import { flattenOutline, type OutlineSection } from '#engines/report-template/index.ts';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { printedLabel } from '#engines/official-layout/wording.ts';

/** Where a reason is pinned: a section of the outline, or a cell of a form. */
export type Place = { sectionKey: string } | { formKey: string; rowKey: string; columnKey: string };
export interface DraftNote {
  place: Place;
  reason: string;
}
/** A return that is being written. */
export interface ReturnDraft {
  reason: string;
  notes: DraftNote[];
}
export const emptyReturn: ReturnDraft = { reason: '', notes: [] };
export const mostNotes = 200;

export const placeId = (place: Place): string =>
  'sectionKey' in place ? `section/${place.sectionKey}` : `cell/${place.formKey}/${place.rowKey}/${place.columnKey}`;

export function withNote(draft: ReturnDraft, place: Place): ReturnDraft {
  const id = placeId(place);
  if (draft.notes.some((note) => placeId(note.place) === id)) return draft;
  return { ...draft, notes: [...draft.notes, { place, reason: '' }] };
}

export function withReason(draft: ReturnDraft, id: string, reason: string): ReturnDraft {
  return { ...draft, notes: draft.notes.map((note) => (placeId(note.place) === id ? { ...note, reason } : note)) };
}

export function withoutNote(draft: ReturnDraft, id: string): ReturnDraft {
  return { ...draft, notes: draft.notes.filter((note) => placeId(note.place) !== id) };
}

/** What the API takes: reasons trimmed, each with its place. */
export function returnBody(draft: ReturnDraft) {
  return { reason: draft.reason.trim(), notes: draft.notes.map(({ place, reason }) => ({ ...place, reason: reason.trim() })) };
}

/** What keeps a return from being sent, by place; `reason` is the general one. */
export function faultsOf(draft: ReturnDraft): { reason: boolean; notes: Set<string> } {
  const empty = draft.notes.filter(({ reason }) => reason.trim() === '').map(({ place }) => placeId(place));
  return { reason: draft.reason.trim() === '', notes: new Set(empty) };
}

/** A place as a person says it: "2.1. Đối thoại", "Đào tạo – 2024, Số lớp". */
export function placeName(place: Place, outline: OutlineSection[], forms: FormDefinition[]): string {
  if ('sectionKey' in place) {
    const found = flattenOutline(outline).find(({ section }) => section.key === place.sectionKey)?.section;
    return found ? sectionName(found) : '';
  }
  const form = forms.find(({ key }) => key === place.formKey);
  const row = form?.rows.find(({ key }) => key === place.rowKey);
  const column = form?.columns.find(({ key }) => key === place.columnKey);
  return `${form?.title ?? ''} – ${row?.label ?? ''}, ${column?.label ?? ''}`;
}

export function sectionName({ label, heading }: Pick<OutlineSection, 'label' | 'heading'>): string {
  return label ? `${printedLabel(label)} ${heading}` : heading;
}
