import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import { insertAt, moveAt, removeAt, changeAt } from './pointer.ts';

const read = {
  title: 'Kế hoạch phát triển đoàn viên',
  tasks: [
    { text: 'Ban Tổ chức tham mưu kế hoạch', lead: ['Ban Tổ chức'] },
    { text: 'Văn phòng chuẩn bị hội nghị sơ kết', lead: ['Văn phòng'] },
    { text: 'Ban Tài chính bố trí kinh phí', lead: ['Ban Tài chính'] },
  ],
};

describe('tying a corrected content to its reading', () => {
  it('knows every value of an untouched content, also after it travelled', () => {
    const { originOf, placeOf, corrected } = align(read, structuredClone(read));
    expect(originOf('/tasks/2/lead/0')).toBe('/tasks/2/lead/0');
    expect(placeOf('/tasks/1')).toBe('/tasks/1');
    expect(corrected.size).toBe(0);
  });

  it('marks a corrected value and what holds it', () => {
    const { corrected, originOf } = align(read, changeAt(read, '/tasks/1/text', () => 'Văn phòng chuẩn bị hội nghị tổng kết'));
    expect([...corrected].sort()).toEqual(['', '/tasks', '/tasks/1', '/tasks/1/text']);
    expect(originOf('/tasks/1/text')).toBe('/tasks/1/text');
  });

  it('follows items whose neighbour was removed', () => {
    const { originOf, placeOf, corrected } = align(read, removeAt(read, '/tasks/0'));
    expect(originOf('/tasks/0/text')).toBe('/tasks/1/text');
    expect(placeOf('/tasks/0')).toBeUndefined();
    expect(placeOf('/tasks/2/text')).toBe('/tasks/1/text');
    expect(corrected.has('/tasks/0')).toBe(false);
  });

  it('follows an item that was moved and corrected', () => {
    const moved = moveAt(read, '/tasks/2', -2);
    const { originOf, corrected } = align(read, changeAt(moved, '/tasks/0/text', () => 'Ban Tài chính bố trí đủ kinh phí'));
    expect(originOf('/tasks/0')).toBe('/tasks/2');
    expect(originOf('/tasks/1')).toBe('/tasks/0');
    expect(corrected.has('/tasks/1')).toBe(false);
  });

  it('finds no origin for what a person added', () => {
    const { originOf, corrected } = align(read, insertAt(read, '/tasks', 0, { text: '', lead: [] }));
    expect(originOf('/tasks/0')).toBeUndefined();
    expect(originOf('/tasks/1/text')).toBe('/tasks/0/text');
    expect(corrected.has('/tasks/0')).toBe(true);
  });
});
