import { expect, it } from 'vitest';
import { pointInWords } from './point-words.ts';

const point = { key: '/targets/2', origin: '/targets/2', weakest: '/targets/2/population', certain: false, remarks: [], scanned: false, start: 1, end: 9 };
const remark = { code: 'section_repeated', message: { vi: 'Mục III bị lặp', en: 'Section III appears twice' } };

it('says why a value is to be looked at', () => {
  expect(pointInWords(point, 'vi')).toBe('Chưa chắc chắn: Chỉ tiêu 3 · Tính trên. Hãy đối chiếu bản gốc.');
  expect(pointInWords({ ...point, scanned: true }, 'vi')).toBe('Chữ nhận từ ảnh, cần đối chiếu: Chỉ tiêu 3');
  expect(pointInWords({ ...point, remarks: [remark] }, 'en')).toBe('Section III appears twice');
  expect(pointInWords({ ...point, certain: true }, 'vi')).toBe('Chỉ tiêu 3 · Tính trên');
});
