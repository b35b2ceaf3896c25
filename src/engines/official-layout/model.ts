import type { RichText } from '../rich-text/index.ts';

/** What one unit wrote to a section, named where texts of several units are gathered under it. */
export type GatheredText = { unitName: string; content: RichText };

/** A part of the body; its depth is that of its nesting. `label` is `I`, `2.1`, `a`, `Phần thứ nhất` or a bullet `-`. */
export type ReportSection = {
  label: string;
  heading: string;
  content: RichText | null;
  gathered?: GatheredText[];
  children: ReportSection[];
};

/** A `figure` column is right-aligned; its numbers are written the Vietnamese way (1.234,5). Null is an empty cell, not 0. */
export type AnnexTable = {
  columns: { label: string; align: 'text' | 'figure' }[];
  rows: { cells: (string | number | null)[]; total?: boolean }[];
  note?: string;
};

export type ReportAnnex = { label: string; title: string; table: AnnexTable };

/** An outgoing official report, ready to be laid out. */
export type OfficialReport = {
  profile: 'state';
  /** Cơ quan chủ quản, above the issuer; null where there is none. */
  parentBody: string | null;
  issuer: string;
  /** Null leaves a blank for the records clerk to fill. */
  number: string | null;
  code: string | null;
  place: string;
  /** `YYYY-MM-DD`; null leaves day, month and year blank. */
  date: string | null;
  kind: string;
  /** Trích yếu, without the kind word. */
  title: string;
  /** To whom the report is sent (Kính gửi), where it goes to a level above. */
  addressees?: string[];
  /** Opening paragraphs, a line each; those that begin with `Căn cứ` stand in italics. */
  preamble?: string;
  body: ReportSection[];
  annexes: ReportAnnex[];
  recipients: string[];
  signature: { authority: string | null; position: string; name: string };
};
