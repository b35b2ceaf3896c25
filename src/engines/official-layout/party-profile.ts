import type { LayoutProfile } from './profile.ts';

/**
 * Documents of the Party: HD 36-HD/VPTW of 03/4/2018, in the sizes of its specimen table (Phụ lục 2). Its margins are fixed, its number is
 * joined by a hyphen, marks of authority by a stroke, a star parts the issuer from the number.
 */
export const partyProfile: LayoutProfile = {
  source: 'Hướng dẫn 36-HD/VPTW năm 2018',
  font: 'Times New Roman', // Unicode by TCVN 6909:2001
  language: 'vi-VN',
  page: {
    width: 210, height: 297, // A4
    top: 20, bottom: 20, left: 30, right: 15, // fixed
    header: 10, // the page number stands 10 mm below the edge
  },
  motto: { nation: 'ĐẢNG CỘNG SẢN VIỆT NAM', words: null }, // II.1.1: a rule as long as the words
  underIssuer: { star: '*' }, // II.1.2
  symbol: { word: 'Số ', joint: '-' }, // II.1.3, specimen `Số 127-QĐ/TW`
  codeJoint: '/', // II.1.3
  authorityMarks: { onBehalf: 'T/M', forChief: 'K/T', byOrder: 'T/L', byAuthorisation: null, acting: 'Q.' }, // II.1.7
  underTitle: { signs: '-----' }, // II.1.5: five hyphens
  size: {
    nation: 15, // specimen 1
    motto: 15, // there is none; the rule measures by it
    parentBody: 14, issuer: 14, // specimen 2
    symbol: 14, // specimen 3
    date: 14, // specimen 4
    kind: 16, // specimen 5: 15–16
    title: 15, // specimen 5: 14–15
    letterTitle: 12, // specimen 5
    body: 14, // specimen 6: 14–15
    signature: 14, // specimen 7
    recipientsLabel: 14, recipients: 12, // specimen 9
    annexLabel: 14, annexTitle: 14, annexReference: 14, // as the text
    pageNumber: 14, // as the text
    table: 12, wideTable: 10, // not ruled
  },
  look: {
    letterTitle: { italics: true }, // specimen 5
    position: { bold: false }, // specimen 7
    recipientsLabel: { bold: false, italics: false, underline: true }, // specimen 9
  },
  paragraph: {
    firstLine: 1, // about 10 mm
    spacing: 6,
    lines: 1.15, // about 18 pt between lines of 14
  },
  issuerShare: 0.48,
  uprightColumns: 8,
  endMark: '.',
};
