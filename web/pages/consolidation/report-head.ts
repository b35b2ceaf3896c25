import type { ReportHead } from './queries.ts';

/** The head as it stands in the form: nothing given is an empty field, recipients are lines. */
export interface HeadInput {
  parentBody: string;
  issuer: string;
  number: string;
  code: string;
  place: string;
  /** YYYY-MM-DD */
  date: string;
  title: string;
  preamble: string;
  recipients: string;
  authority: string;
  position: string;
  name: string;
  gatherEmptySections: boolean;
}
export type HeadFault = 'issuer' | 'place' | 'title' | 'position' | 'name' | 'recipients';

export function fieldsOf(head: ReportHead): HeadInput {
  return {
    parentBody: head.parentBody ?? '', issuer: head.issuer, number: head.number ?? '', code: head.code ?? '',
    place: head.place, date: head.date ?? '', title: head.title, preamble: head.preamble ?? '',
    recipients: head.recipients.join('\n'),
    authority: head.signature.authority ?? '', position: head.signature.position, name: head.signature.name,
    gatherEmptySections: head.gatherEmptySections,
  };
}

export function headFrom(fields: HeadInput): ReportHead {
  return {
    parentBody: given(fields.parentBody), issuer: fields.issuer.trim(), number: given(fields.number), code: given(fields.code),
    place: fields.place.trim(), date: given(fields.date), title: fields.title.trim(), preamble: given(fields.preamble),
    recipients: linesOf(fields.recipients),
    signature: { authority: given(fields.authority), position: fields.position.trim(), name: fields.name.trim() },
    gatherEmptySections: fields.gatherEmptySections,
  };
}

/** What keeps the head from being used: a report without issuer, place, title or signer is none (NĐ 30/2020, Điều 8). */
export function faultsOfHead(fields: HeadInput): Partial<Record<HeadFault, true>> {
  const faults: Partial<Record<HeadFault, true>> = {};
  for (const key of ['issuer', 'place', 'title'] as const) if (fields[key].trim() === '') faults[key] = true;
  const lines = linesOf(fields.recipients);
  if (lines.length > 30 || lines.some((line) => line.length > 300)) faults.recipients = true;
  for (const key of ['position', 'name'] as const) if (fields[key].trim() === '') faults[key] = true;
  return faults;
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
