/** Letterheads are printed in capitals; values are kept as running text writes the same names. */
import { mostlyCapitals, toneBlind } from '../text/index.ts';

/** Names whose running-text case a rule by word cannot tell. */
const names: readonly string[] = [
  'Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn', 'Liên đoàn Lao động', 'Công đoàn', 'Nghiệp đoàn', 'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân',
  'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Mặt trận Tổ quốc Việt Nam', 'Ban Chấp hành', 'Ban Thường vụ', 'Đoàn Chủ tịch', 'Ban Bí thư', 'Bộ Chính trị', 'Trung ương',
  'Đảng Cộng sản Việt Nam', 'Đảng bộ', 'Đảng ủy', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Tỉnh uỷ', 'Thành uỷ', 'Huyện uỷ', 'Thủ tướng Chính phủ', 'Chính phủ', 'Quốc hội',
  'Văn phòng', 'Ban Tổ chức', 'Ban Dân vận', 'Ban Tuyên giáo', 'Ban Nội chính', 'Ủy ban Kiểm tra', 'Đoàn Thanh niên', 'Hội Liên hiệp Phụ nữ', 'Hội Nông dân', 'Hội Cựu chiến binh',
  'Bộ Giáo dục và Đào tạo', 'Bộ Nội vụ', 'Bộ Tài chính', 'Bộ Y tế', 'Sở Giáo dục và Đào tạo', 'Sở Nội vụ', 'Sở Y tế', 'Khu công nghiệp', 'Khu kinh tế', 'Viên chức', 'Giáo dục', 'Tổng công ty', 'Công ty', 'Cổ phần', 'Tập đoàn', 'Tỉnh đoàn', 'Thành đoàn',
];
/** Abbreviations stay in capitals. */
const abbreviations = new Set(['cđcs', 'lđlđ', 'tlđ', 'cđn', 'tnhh', 'cp', 'mtv', 'tncs', 'ubnd', 'hđnd', 'bhxh', 'kcn', 'tp', 'bch', 'xnk', 'mttq', 'thpt', 'thcs', 'btv', 'tm', 'dv']);
const lowerWords = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thị', 'thành', 'phố', 'trấn', 'và', 'các', 'của', 'cấp', 'trên', 'trực', 'tiếp', 'cơ', 'sở', 'ngành', 'đặc', 'khu', 'nhân', 'dân', 'trường', 'lao', 'động']);

/**
 * Turns a name in capitals into running-text case.
 * @param text the name as printed; returned unchanged where it is not in capitals.
 * @param source the document's text: where it prints the same name in running text, that spelling is taken.
 */
export function runningCase(text: string, source = ''): string {
  if (!mostlyCapitals(text)) return text;
  const printed = findPrinted(text, source);
  if (printed) return printed;
  const placeholder: string[] = [];
  let rest = text.toLowerCase().replace(/\s+/gu, ' ');
  for (const name of names) {
    rest = rest.replaceAll(name.toLowerCase(), () => `\uE000${placeholder.push(name) - 1}\uE001`);
  }
  const cased = rest.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => abbreviations.has(word) ? word.toUpperCase() : lowerWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1));
  const restored = cased.replace(/\uE000(\d+)\uE001/gu, (_, i: string) => placeholder[Number(i)] ?? '');
  return restored.charAt(0).toUpperCase() + restored.slice(1);
}

function findPrinted(text: string, source: string): string | null {
  const wanted = text.toLowerCase().replace(/\s+/gu, ' ');
  const flat = source.slice(0, 60_000).replace(/\s+/gu, ' ');
  const hay = flat.toLowerCase();
  if (hay.length !== flat.length) return null;
  for (let at = hay.indexOf(wanted); at >= 0; at = hay.indexOf(wanted, at + 1)) {
    const found = flat.slice(at, at + wanted.length);
    if (!mostlyCapitals(found) && /^\p{Lu}/u.test(found) && toneBlind(found) === toneBlind(text)) return found;
  }
  return null;
}
