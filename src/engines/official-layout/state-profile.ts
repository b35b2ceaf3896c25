import type { LayoutProfile } from './profile.ts';

/**
 * State administrative documents: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, in the sizes of the specimen table (mục V), which the union's own
 * rule (QĐ 933/QĐ-TLĐ 2024) follows. Beside each number stands the place that it comes from and the room that the place leaves.
 */
export const stateProfile: LayoutProfile = {
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I',
  font: 'Times New Roman', // I.4, Unicode by TCVN 6909:2001
  language: 'vi-VN',
  page: {
    width: 210, height: 297, // I.1: A4
    top: 20, bottom: 20, // I.3: 20–25
    left: 30, // I.3: 30–35
    right: 15, // I.3: 15–20
    header: 10, // I.7: within the upper margin; the middle of it
  },
  motto: { nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', words: 'Độc lập - Tự do - Hạnh phúc' }, // II.1
  underIssuer: { rule: 0.4 }, // II.2.b: 1/3–1/2 of the line
  symbol: { word: 'Số: ', joint: '/' }, // II.3.c
  codeJoint: '-', // II.3.c
  authorityMarks: { onBehalf: 'TM.', forChief: 'KT.', byOrder: 'TL.', byAuthorisation: 'TUQ.', acting: 'Q.' }, // II.7.b
  underTitle: { rule: 0.35 }, // II.5.b: 1/3–1/2 of the line
  size: {
    nation: 12, // II.1.a: 12–13
    motto: 13, // II.1.b: 13–14
    parentBody: 12, // II.2.b: 12–13
    issuer: 12, // II.2.b: 12–13
    symbol: 13, // II.3.c: 13
    date: 13, // II.4.c: 13–14
    kind: 14, // II.5.b: 13–14
    title: 14, // II.5.b: 13–14
    letterTitle: 12, // II.5.b: 12–13
    body: 14, // II.6.e: 13–14
    signature: 14, // II.7.đ: 13–14
    recipientsLabel: 12, // II.9.d: 12
    recipients: 11, // II.9.d: 11
    annexLabel: 14, // III.1.b: 14
    annexTitle: 14, // III.1.b: 13–14
    annexReference: 13, // III.1.c: 13–14
    pageNumber: 13, // I.7: 13–14
    table: 12, // not ruled: a step below the text
    wideTable: 10, // not ruled: what keeps a dozen columns on a page that lies across
  },
  look: {
    letterTitle: { italics: false }, // II.5.b
    position: { bold: true }, // II.7.đ
    recipientsLabel: { bold: true, italics: true, underline: false }, // II.9.d
  },
  paragraph: {
    firstLine: 1.27, // II.6.e: 1 or 1.27 cm
    spacing: 6, // II.6.e: at least 6 pt
    lines: 1, // II.6.e: single to 1.5
  },
  issuerShare: 0.42, // IV: left of the middle; leaves the national name on one line
  uprightColumns: 8,
  endMark: './.', // as specimens of Phụ lục III close
};
