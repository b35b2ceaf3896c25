/** Words of a signature block (Nghị định 30/2020/NĐ-CP, Phụ lục I: quyền hạn, chức vụ của người ký; Hướng dẫn 36-HD/VPTW). */

/** In whose name or place is signed: TM., KT., TL., TUQ., Party style T/M. */
export const authorityMark = /^(?:TM|KT|TL|TUQ|TƯQ|T\/M|K\/T|T\/L|T\/UQ|Q)\s?[.\s]\s?\p{Lu}/u;
/** The signer's post, in capitals. */
export const posts = /^(?:(?:PHÓ\s+)?(?:CHỦ TỊCH|TRƯỞNG BAN|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|CHỦ NHIỆM|CỤC TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG PHÒNG|TỔNG BÍ THƯ|THỦ TƯỚNG|TRƯỞNG ĐOÀN|TRƯỞNG TIỂU BAN|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG KHOA|CHÁNH ÁN|TỔNG THƯ KÝ)|BỘ TRƯỞNG|THỨ TRƯỞNG|ỦY VIÊN|UỶ VIÊN|TỔ TRƯỞNG|THƯỜNG TRỰC|KẾ TOÁN TRƯỞNG)(?:\s+\p{Lu}.*)?$/u;

export interface SigningRow { readonly part: 'authority' | 'position'; readonly pattern: RegExp; readonly examples: readonly string[]; readonly not: readonly string[] }

export const signingTable: readonly SigningRow[] = [
  { part: 'authority', pattern: authorityMark, examples: ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH', 'T/M BAN CHẤP HÀNH', 'TL. BAN THƯỜNG VỤ', 'TUQ. CHỦ TỊCH'], not: ['BAN THƯỜNG VỤ', 'TM'] },
  { part: 'position', pattern: posts, examples: ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'PHÓ BÍ THƯ', 'ỦY VIÊN BAN THƯỜNG VỤ'], not: ['CHỦ ĐỀ', 'Chủ tịch'] },
];
