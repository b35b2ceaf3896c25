import { describe, expect, it } from 'vitest';
import { emptyReturn, faultsOf, placeId, placeName, returnBody, withNote, withoutNote, withReason } from './return-draft.ts';

const section = { sectionKey: 's1.2' };
const cell = { formKey: 'bieu-01', rowKey: 'nam-2024', columnKey: 'lop' };

describe('a return that Chi is writing', () => {
  it('holds one note a place, however often she asks for it', () => {
    const draft = withNote(withNote(withNote(emptyReturn, section), cell), section);
    expect(draft.notes.map(({ place }) => placeId(place))).toEqual(['section/s1.2', 'cell/bieu-01/nam-2024/lop']);
  });

  it('is not sent without a general reason or with an empty note', () => {
    const draft = withReason(withNote(withNote(emptyReturn, section), cell), placeId(section), ' Viết rõ kết quả. ');
    expect(faultsOf(draft)).toEqual({ reason: true, notes: new Set([placeId(cell)]) });
    const mended = { ...withoutNote(draft, placeId(cell)), reason: ' Cần bổ sung. ' };
    expect(faultsOf(mended)).toEqual({ reason: false, notes: new Set() });
    expect(returnBody(mended)).toEqual({ reason: 'Cần bổ sung.', notes: [{ sectionKey: 's1.2', reason: 'Viết rõ kết quả.' }] });
  });

  it('names places as the outline and the form print them', () => {
    const outline = [{ key: 's1', label: 'I', heading: 'Tình hình', guidance: null, children: [{ key: 's1.2', label: '2', heading: 'Đối thoại', guidance: null, children: [] }] }];
    const form = {
      key: 'bieu-01', title: 'Đào tạo', rows: [{ key: 'nam-2024', label: '2024' }],
      columns: [{ key: 'lop', label: 'Số lớp', type: 'count' as const, decimals: 0, rollup: 'sum' as const }],
    };
    expect(placeName(section, outline, [form])).toBe('2. Đối thoại');
    expect(placeName(cell, outline, [form])).toBe('Đào tạo – 2024, Số lớp');
  });
});
