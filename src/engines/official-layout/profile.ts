import { partyProfile } from './party-profile.ts';
import { stateProfile } from './state-profile.ts';

/** How the documents of one regime look; every measure of the layout stands in such a table and nowhere else. */
export type LayoutProfile = {
  /** The rule that the numbers come from, as it is named. */
  source: string;
  font: string;
  language: string;
  /** Millimetres; `header` is how far the page number stands from the upper edge. */
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number; header: number };
  /** What stands at the right of the head, and the motto under it; a rule as wide as the last of them closes it. */
  motto: { nation: string; words: string | null };
  /** What parts the issuer from its number: a rule of a share of the name's width, or a star. */
  underIssuer: { rule: number } | { star: string };
  /** `Số: 05/BC-LĐLĐ` is the word, the number, the joint and the code. */
  symbol: { word: string; joint: string };
  /** How the code of a document is made of its kind and its issuer's letters: `BC-LĐLĐ`, `BC/TU`. */
  codeJoint: string;
  /** Marks before what a signer signs for; null where the rule knows none. */
  authorityMarks: { onBehalf: string; forChief: string; byOrder: string; byAuthorisation: string | null; acting: string };
  /** What closes the title: a rule of a share of its width, or a line of signs. */
  underTitle: { rule: number } | { signs: string };
  /** Points. */
  size: {
    nation: number;
    motto: number;
    parentBody: number;
    issuer: number;
    symbol: number;
    date: number;
    kind: number;
    title: number;
    letterTitle: number;
    body: number;
    signature: number;
    recipientsLabel: number;
    recipients: number;
    annexLabel: number;
    annexTitle: number;
    annexReference: number;
    pageNumber: number;
    table: number;
    wideTable: number;
  };
  look: {
    letterTitle: { italics: boolean };
    position: { bold: boolean };
    recipientsLabel: { bold: boolean; italics: boolean; underline: boolean };
  };
  /** First line in centimetres, space around paragraphs in points, lines as a multiple of single spacing. */
  paragraph: { firstLine: number; spacing: number; lines: number };
  /** Share of the letterhead that the issuer's column takes. */
  issuerShare: number;
  /** An annex table with more columns than this lies across the page. */
  uprightColumns: number;
  endMark: string;
};

/** The layout profiles by the name that a report carries. */
export const layoutProfiles = { state: stateProfile, party: partyProfile } as const satisfies Record<string, LayoutProfile>;
export type ProfileName = keyof typeof layoutProfiles;
export { stateProfile };
