/** Plans made by chance from a seed: letterhead, grounds, targets, a progress table, an organisation part, recipients, signature. */

/** A small generator of chance that gives the same course for the same seed (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const actors = ['Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Tài chính', 'Văn phòng', 'Ủy ban kiểm tra', 'Công đoàn ngành Y tế', 'Công đoàn ngành Giáo dục', 'LĐLĐ các huyện, thành phố', 'Các công đoàn cơ sở trực thuộc'];
const duties = ['hướng dẫn các đơn vị xây dựng kế hoạch của cấp mình', 'tham mưu tổ chức hội nghị đánh giá kết quả', 'theo dõi, đôn đốc việc thực hiện và tổng hợp kết quả', 'bố trí kinh phí theo quy định', 'tổ chức kiểm tra tại một số đơn vị', 'cập nhật số liệu lên phần mềm quản lý đoàn viên'];
const shares = ['đoàn viên được học tập nghị quyết', 'công đoàn cơ sở tổ chức hội nghị người lao động', 'doanh nghiệp có từ 25 lao động trở lên ký thỏa ước lao động tập thể', 'cán bộ công đoàn được tập huấn nghiệp vụ'];
const words = ['Tiếp tục đổi mới nội dung, phương thức hoạt động của các cấp công đoàn theo hướng gần cơ sở, gần đoàn viên.', 'Việc tổ chức thực hiện phải thiết thực, tiết kiệm, phù hợp với điều kiện của từng đơn vị.', 'Chú trọng chăm lo đoàn viên, người lao động có hoàn cảnh khó khăn ở các khu nhà trọ.'];

/** One plan of at least `bytes` bytes in UTF-8. */
export function plan(seed: number, bytes: number): string {
  const next = chance(seed);
  const one = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const day = (): string => `${1 + next(28)}/${1 + next(12)}/2027`;
  const head = ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH BẾN NGỌC\tĐộc lập - Tự do - Hạnh phúc', `Số: ${1 + next(200)}/KH-LĐLĐ\tBến Ngọc, ngày 05 tháng 01 năm 2027`, '', 'KẾ HOẠCH', `Thực hiện Nghị quyết số ${1 + next(40)}/NQ-BCH về nâng cao chất lượng hoạt động công đoàn`, '', `Thực hiện Nghị quyết số ${1 + next(40)}/NQ-BCH ngày 20/12/2026 của Ban Chấp hành Liên đoàn Lao động tỉnh, Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch như sau:`, ''];
  const tail = ['', 'Nơi nhận:\tTM. BAN THƯỜNG VỤ', '- Tổng Liên đoàn (báo cáo);\tCHỦ TỊCH', '- Các đơn vị trực thuộc (thực hiện);', '- Lưu: VT, ToC.\tNguyễn Thị Mẫu'];
  const body: string[] = [];
  const size = (): number => Buffer.byteLength([...head, ...body, ...tail].join('\n'));
  for (let section = 1; size() < bytes; section++) {
    body.push(`${roman(section)}. ${['MỤC ĐÍCH, YÊU CẦU', 'CHỈ TIÊU', 'TIẾN ĐỘ', 'TỔ CHỨC THỰC HIỆN'][(section - 1) % 4]}`);
    if (section % 4 === 1) for (let i = 1; i <= 4; i++) body.push(`${i}. ${one(words)}`);
    else if (section % 4 === 2) for (let i = 0; i < 5; i++) body.push(`- ${['Trên', 'Phấn đấu', 'Ít nhất'][next(3)]} ${50 + next(50)}% ${one(shares)};`);
    else if (section % 4 === 3) body.push('TT\tNội dung\tCơ quan chủ trì\tThời gian', ...[1, 2, 3, 4, 5].map((n) => `${n}\t${one(duties)}\t${one(actors)}\tTháng ${1 + next(12)}/2027`));
    else for (let i = 1; i <= 4; i++) body.push(`${i}. ${one(actors)}`, `- ${capital(one(duties))} trước ngày ${day()}.`, `- ${capital(one(duties))}.`);
  }
  return [...head, ...body, ...tail].join('\n');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const roman = (n: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'][n - 1] ?? 'XX';
