/** Words of a signature block (Nghị định 30/2020/NĐ-CP, Phụ lục I: quyền hạn, chức vụ của người ký). */

/** In whose name or place is signed: TM., KT., TL., TUQ., Party style T/M. */
export const authorityMark = /^(?:TM|KT|TL|TUQ|TƯQ|T\/M|K\/T|T\/L|T\/UQ|Q)\s?[.\s]\s?\p{Lu}/u;
/** The signer's post, in capitals. */
export const posts = /^(?:(?:PHÓ\s+)?(?:CHỦ TỊCH|TRƯỞNG BAN|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|CHỦ NHIỆM|CỤC TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG PHÒNG|TỔNG BÍ THƯ|THỦ TƯỚNG|TRƯỞNG ĐOÀN|TRƯỞNG TIỂU BAN|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG KHOA|CHÁNH ÁN|TỔNG THƯ KÝ)|BỘ TRƯỞNG|THỨ TRƯỞNG|ỦY VIÊN|UỶ VIÊN|TỔ TRƯỞNG|THƯỜNG TRỰC|KẾ TOÁN TRƯỞNG)(?:\s+\p{Lu}.*)?$/u;
