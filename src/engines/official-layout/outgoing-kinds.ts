/**
 * Kinds of documents that a union sends out, by the letters of their symbol (NĐ 30/2020/NĐ-CP, Phụ lục III, mục I; QĐ 933/QĐ-TLĐ 2024).
 * A letter (CV) has no letters of its own in a symbol: its issuer and its drafter stand there (NĐ 30/2020, Phụ lục I, II.3.b).
 */
export const outgoingKinds = [
  { code: 'BC', name: 'Báo cáo', nameEn: 'Report' },
  { code: 'TTr', name: 'Tờ trình', nameEn: 'Proposal' },
  { code: 'KH', name: 'Kế hoạch', nameEn: 'Plan' },
  { code: 'CV', name: 'Công văn', nameEn: 'Letter' },
  { code: 'TB', name: 'Thông báo', nameEn: 'Notice' },
  { code: 'HD', name: 'Hướng dẫn', nameEn: 'Guidance' },
  { code: 'QĐ', name: 'Quyết định', nameEn: 'Decision' },
  { code: 'NQ', name: 'Nghị quyết', nameEn: 'Resolution' },
  { code: 'CTr', name: 'Chương trình', nameEn: 'Programme' },
  { code: 'KL', name: 'Kết luận', nameEn: 'Conclusion' },
] as const;

export type OutgoingKind = (typeof outgoingKinds)[number]['code'];
export const outgoingKindCodes = outgoingKinds.map(({ code }) => code) as [OutgoingKind, ...OutgoingKind[]];

/** The kind whose symbol begins with these letters. */
export const kindNamed = (code: OutgoingKind) => outgoingKinds.find((kind) => kind.code === code)!;
