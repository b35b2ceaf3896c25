import type { RichText } from '../rich-text/index.ts';
import type { ProfileName } from './profile.ts';

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

/** A cell of the head that spans columns and rows; a row of a head names only the cells that begin in it, from left to right. */
export type HeadCell = { label: string; columns?: number; rows?: number };

/**
 * A `figure` column is right-aligned; its numbers are written the Vietnamese way (1.234,5). Null is an empty cell, not 0.
 * `head` is given where the head has merged cells; without it the labels of the columns are the head.
 */
export type AnnexTable = {
  head?: HeadCell[][];
  columns: { label: string; align: 'text' | 'figure'; decimals?: number }[];
  rows: { cells: (string | number | null)[]; total?: boolean }[];
  note?: string;
};

export type ReportAnnex = { label: string; title: string; table: AnnexTable };

/** An outgoing official report, ready to be laid out. */
export type OfficialReport = {
  profile: ProfileName;
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
  /** A letter (công văn) has no kind above its title: “V/v …” stands under its number (NĐ 30/2020, II.5.b). */
  letter?: boolean;
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
