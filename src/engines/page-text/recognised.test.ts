import { describe, expect, it } from 'vitest';
import { readDirective } from '../directive-reading/index.ts';
import { doubtScans, placedSheet, textOfPages } from './index.ts';
import type { SheetWords } from './recognised.ts';

/** Lines of words at 100 dots an inch, every letter ten wide; `~` before a word makes the recognition unsure of it. */
function sheet(lines: readonly string[], { x = 100, slope = 0 } = {}): SheetWords {
  const words = lines.flatMap((text, n) => {
    const level = 200 + n * 30;
    const line = { x0: x, y0: level, x1: x + text.length * 10, y1: level + slope * text.length * 10, height: 22 };
    let at = x;
    return text.split(' ').flatMap((printed) => {
      const start = at;
      at += (printed.length + 1) * 10;
      if (printed === '') return [];
      const word = printed.replace(/^~/u, '');
      const y = level + slope * (start - x);
      return [{ text: word, confidence: printed.startsWith('~') ? 0.05 : 0.95, x0: start, y0: y - 16, x1: start + word.length * 10, y1: y, line }];
    });
  });
  return { width: 827, height: 1169, words, lines: [] };
}
const textOf = (...lines: string[]) => textOfPages([placedSheet(sheet(lines), 100 / 72)]).text;

describe('what a recognition found', () => {
  it('loses specks and signs that no letter is, and keeps unsure words among sure ones', () => {
    expect(textOf('| Công đoàn ~cơ sở báo cáo kết quả _ ~.')).toBe('Công đoàn cơ sở báo cáo kết quả');
    expect(textOf('~xq ~zt', 'Công đoàn cơ sở')).toBe('Công đoàn cơ sở');
  });

  it('repairs what recognitions are known for, and never a letter such as ª', () => {
    expect(textOf('I MỤC ĐÍCH, YÊU CẦU')).toBe('I. MỤC ĐÍCH, YÊU CẦU');
    expect(textOf('##g# 2, Công tác sơ kết')).toBe('2. Công tác sơ kết');
    expect(textOf('cán bỘ công đoàn Ở cơ sỞ')).toBe('cán bộ công đoàn ở cơ sở');
    expect(textOf('Nơinhậnm:', '- Lưu: VT.')).toBe('Nơi nhận:\n- Lưu: VT.');
    expect(textOf('KÊ “HOẠCH', 'Tổ chức Tháng Công nhân')).toMatch(/^KẾ HOẠCH\n/);
    expect(textOf('Thực hiện Kêt luận sô“02/KL-BCH của Ban Châñ hành Tôủg Liên đoàn')).toBe('Thực hiện Kết luận số 02/KL-BCH của Ban Chấp hành Tổng Liên đoàn');
    expect(textOf('Thông báo sô “125/TB-TLĐ về tiêú tục thực hiện Nghị quyêf')).toBe('Thông báo số 125/TB-TLĐ về tiếp tục thực hiện Nghị quyết');
    expect(textOf('chất lượng hành chính, kết nạp Tô công đoàn')).toBe('chất lượng hành chính, kết nạp Tô công đoàn');
    expect(textOf('theo KÊ HOẠCH và “HOẠCH định”')).toBe('theo KẾ HOẠCH và “HOẠCH định”');
    expect(textOf('Nghị quyết 6ª/NQ-TLĐ về “đổi mới hoạt động? và')).toBe('Nghị quyết 6ª/NQ-TLĐ về “đổi mới hoạt động” và');
  });

  it('is levelled where the page lay askew', () => {
    const lines = ['Công đoàn cơ sở tổ chức tập huấn cho cán bộ công đoàn', 'về kỹ năng thương lượng và đối thoại tại nơi làm việc.'];
    expect(textOfPages([placedSheet(sheet(lines, { slope: 0.05 }), 100 / 72)]).text.replace(/\n/gu, ' ')).toBe(lines.join(' '));
  });
});

describe('figures of a scan', () => {
  const scanned = textOfPages([placedSheet(sheet(['Số: 12/KH-LĐLĐ', 'Vân Khê, ngày 5 tháng 3 năm 2024', '', 'KẾ HOẠCH', 'Tập huấn cán bộ công đoàn']), 100 / 72)]);

  it('are never surer than a half, and one sentence says why', () => {
    const reading = doubtScans(readDirective(scanned.text), scanned.layout);
    expect(reading.diagnostics[0]).toMatchObject({ code: 'scanned', message: { vi: 'Văn bản được nhận dạng từ ảnh, hãy kiểm tra các số và ngày' } });
    for (const pointer of ['/number', '/date']) expect(reading.evidence[pointer]!.confidence, pointer).toBeLessThanOrEqual(0.5);
    expect(reading.evidence['/kind']!.confidence).toBeGreaterThan(0.6);
  });

  it('of printed pages, and of texts without pages, stay as sure as they were', () => {
    const reading = readDirective(scanned.text);
    const printed = { ...scanned.layout, pages: scanned.layout.pages.map((page) => ({ ...page, scanned: false })) };
    expect(doubtScans(reading, printed)).toBe(reading);
    expect(doubtScans(reading, null)).toBe(reading);
  });
});
