import { describe, expect, it } from 'vitest';
import { readDirective } from './index.ts';

const body = '\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Chăm lo đoàn viên, người lao động.\n\n2. Bảo đảm thiết thực.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Ban Tổ chức hướng dẫn các đơn vị thực hiện.\n';
const headOf = (text: string) => {
  const { kind, number, code, date, place, issuer, title } = readDirective(text + body).directive;
  return { kind, number, code, date, place, issuer, title };
};

describe('a document copied from a web page', () => {
  it('is read below the page’s headline, which repeats kind and title', () => {
    expect(headOf('TIN NỔI BẬT\n\n<br> KẾ HOẠCH<br> Tổ chức Tết Sum vầy năm 2026 <br>\n\nLIÊN ĐOÀN LAO ĐỘNG TỈNH BẾN NGỌC\n\nLIÊN ĐOÀN LAO ĐỘNG HUYỆN YÊN KHÊ\n\nSố: 34 /KH-LĐLĐ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nYên Khê, ngày 08 tháng 12 năm 2025\n\nKẾ HOẠCH\n\nTổ chức Tết Sum vầy năm 2026\n\nThực hiện Kế hoạch số 168/KH-LĐLĐ ngày 03/12/2025 của LĐLĐ tỉnh, Ban Thường vụ LĐLĐ huyện xây dựng kế hoạch như sau:')).toEqual({
      kind: 'plan', number: '34', code: 'KH-LĐLĐ', date: '2025-12-08', place: 'Yên Khê', issuer: 'Liên đoàn Lao động huyện Yên Khê', title: 'Tổ chức Tết Sum vầy năm 2026',
    });
  });

  it('has its subject under the number where no kind word is printed', () => {
    expect(headOf('“Học để làm”\nLượt đọc: 445\n\nLIÊN ĐOÀN LAO ĐỘNG           CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n     TỈNH BẾN NGỌC                     Độc lập – Tự do – Hạnh phúc\n\nCÔNG ĐOÀN NGÀNH GIÁO DỤC          _________________________\n\n     Số: 215/KH-CĐGD               Bến Ngọc, ngày  05  tháng 11 năm 2025\n\n    Về quyên góp sách vở\n\ntặng học sinh vùng khó khăn\n\n     Kính gởi: Các công đoàn cơ sở trực thuộc.\n\n     Ban Thường vụ Công đoàn ngành Giáo dục tổ chức quyên góp như sau:')).toMatchObject({
      kind: 'plan', number: '215', code: 'KH-CĐGD', date: '2025-11-05', place: 'Bến Ngọc', issuer: 'Công đoàn ngành Giáo dục', title: 'quyên góp sách vở tặng học sinh vùng khó khăn',
    });
  });

  it('is a letter where only V/v stands under a number without a kind', () => {
    expect(headOf('TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\n\nCÔNG ĐOÀN GIÁO DỤC VIỆT NAM\n\nSố:189/CĐN-TGNC\n\nV/v tổ chức hoạt động kỷ niệm\n\nngày thành lập ngành\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n   Độc lập - Tự do - Hạnh phúc\n\n   Hà Nội, ngày 1tháng 6năm 2025\n\nKính gửi:\n\n- Công đoàn Giáo dục các tỉnh.\n')).toMatchObject({
      kind: 'letter', number: '189', code: 'CĐN-TGNC', date: '2025-06-01', place: 'Hà Nội', issuer: 'Công đoàn Giáo dục Việt Nam', title: 'tổ chức hoạt động kỷ niệm ngày thành lập ngành',
    });
  });

  it('takes its head from the line that names it where the letterhead is left out', () => {
    expect(headOf('Tìm kiếm\nĐăng nhập\nHướng dẫn tuyên truyền các ngày lễ lớn năm 2026\nNgày cập nhật 16/01/2026\n\nHướng dẫn số 12-HD/BTGTU, ngày 7 tháng 12 năm 2025 của Ban Tuyên giáo Tỉnh ủy Bến Ngọc.\n\nNăm 2026 có nhiều ngày lễ lớn.')).toMatchObject({
      kind: 'guidance', number: '12', code: 'HD/BTGTU', date: '2025-12-07', issuer: 'Ban Tuyên giáo Tỉnh ủy Bến Ngọc', title: 'tuyên truyền các ngày lễ lớn năm 2026',
    });
  });

  it('takes its head from the sentence of an article that introduces it', () => {
    expect(headOf('Đã có hướng dẫn mới?\n\nNgày 25/9/2025, Liên đoàn Lao động tỉnh Bến Ngọc đã ban hành Hướng dẫn 49/HD-LĐLĐ năm 2025 về công tác tài chính phục vụ đại hội công đoàn các cấp.\n\nTheo đó, nội dung và mức chi như sau:')).toMatchObject({
      kind: 'guidance', number: '49', code: 'HD-LĐLĐ', date: '2025-09-25', place: null, issuer: 'Liên đoàn Lao động tỉnh Bến Ngọc', title: 'về công tác tài chính phục vụ đại hội công đoàn các cấp',
    });
  });
});
