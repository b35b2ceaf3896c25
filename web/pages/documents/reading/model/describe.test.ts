import { expect, it } from 'vitest';
import { reading } from '#engines/messages/reading.ts';
import { describe } from './describe.ts';

it.each([
  ['/title', 'Trích yếu'],
  ['/targets/1/value', 'Chỉ tiêu 2 · Giá trị'],
  ['/tasks/0/lead/1', 'Nhiệm vụ 1 · Chủ trì'],
  ['/deadlines/2/due/date', 'Thời hạn 3 · Thời hạn'],
  ['/sections/0/children/2', 'Các phần 1.3'],
  ['/signature/name', 'Chữ ký · Người ký'],
  ['/recipients/3', 'Nơi nhận 4'],
  ['/forms/0/title', 'Biểu mẫu, phụ lục 1 · Nội dung biểu'],
  ['/elsewhere', ''],
])('calls %s “%s”', (pointer, words) => expect(describe(pointer, reading.vi)).toBe(words));
