/** How the documents of one regime look; every measure of the layout stands here and nowhere else. */
export type LayoutProfile = {
  font: string;
  language: string;
  /** Millimetres. */
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number; header: number };
  motto: { nation: string; words: string };
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
    body: number;
    signature: number;
    recipientsLabel: number;
    recipients: number;
    annexLabel: number;
    annexTitle: number;
    pageNumber: number;
    table: number;
    wideTable: number;
  };
  /** First line in centimetres, space around paragraphs in points, lines as a multiple of single spacing. */
  paragraph: { firstLine: number; spacing: number; lines: number };
  /** Share of the letterhead that the issuer's column takes. */
  issuerShare: number;
  /** An annex table with more columns than this lies across the page. */
  uprightColumns: number;
  endMark: string;
};

/**
 * State administrative documents: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, in the sizes of the specimen table (mục V),
 * which the union's own rule (QĐ 933/QĐ-TLĐ 2024) follows.
 */
export const stateProfile: LayoutProfile = {
  font: 'Times New Roman',
  language: 'vi-VN',
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 },
  motto: { nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', words: 'Độc lập - Tự do - Hạnh phúc' },
  size: {
    nation: 12,
    motto: 13,
    parentBody: 12,
    issuer: 12,
    symbol: 13,
    date: 13,
    kind: 14,
    title: 14,
    body: 14,
    signature: 14,
    recipientsLabel: 12,
    recipients: 11,
    annexLabel: 14,
    annexTitle: 14,
    pageNumber: 13,
    table: 12,
    wideTable: 10,
  },
  paragraph: { firstLine: 1.27, spacing: 6, lines: 1 },
  issuerShare: 0.42,
  uprightColumns: 8,
  endMark: './.',
};

/** The layout profiles by the name that a report carries. */
export const layoutProfiles = { state: stateProfile } as const;
