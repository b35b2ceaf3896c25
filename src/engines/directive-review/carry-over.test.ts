import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirective } from '../directive-reading/index.ts';
import type { Directive } from '../directive-reading/schema.ts';
import { align, same } from './align.ts';
import { carryOver } from './carry-over.ts';
import { changeAt, insertAt, removeAt, valueAt } from './pointer.ts';
import { valuesOf } from './values.ts';

const plan = (lines: string[] = []) => readDirective([
  'LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA LÂM', 'Số: 12/KH-LĐLĐ', 'Hòa Lâm, ngày 02 tháng 7 năm 2024', '', 'KẾ HOẠCH', 'Phát triển đoàn viên năm 2024', '',
  'I. CHỈ TIÊU', '- Kết nạp ít nhất 120 đoàn viên mới.', '- Trên 85% công đoàn cơ sở đạt vững mạnh.', ...lines,
  'II. TỔ CHỨC THỰC HIỆN', '1. Ban Tổ chức', '- Tham mưu kế hoạch chi tiết, hoàn thành trước ngày 31/7/2024.', '2. Văn phòng', '- Chuẩn bị hội nghị sơ kết vào tháng 9/2024.', '',
  'Nơi nhận:', '- Thường trực Tỉnh ủy;', '- Lưu: VT.', 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'Trần Văn Hòa',
].join('\n'));
const before = plan();

describe('reading a file again', () => {
  it('takes over what only the new reading found, where it stands', () => {
    const after = plan(['- Bồi dưỡng 40 cán bộ công đoàn.']);
    const { content, fresh, keptEdits } = carryOver(before, { content: before.directive, accepted: [] }, after);
    expect(content).toEqual(after.directive);
    expect(fresh).toEqual(['/targets/2']);
    expect(keptEdits).toBe(0);
  });

  it('keeps what a person corrected, added and removed, beside it', () => {
    const after = plan(['- Bồi dưỡng 40 cán bộ công đoàn.']);
    const added = { text: 'Thành lập 3 công đoàn cơ sở', measure: 'công đoàn cơ sở', comparator: '=', value: 3, unit: 'công đoàn cơ sở', population: null, period: null };
    const edited = insertAt(removeAt(changeAt(before.directive, '/targets/0/value', () => 150), '/recipients/0'), '/targets', 2, added);
    const { content, fresh, keptEdits } = carryOver(before, { content: edited, accepted: [] }, after);
    expect(content.targets.map(({ value }) => value)).toEqual([150, 85, 40, 3]);
    expect(content.recipients).toEqual(before.directive.recipients.slice(1));
    expect([fresh, keptEdits]).toEqual([['/targets/2'], 3]);
  });

  it('knows an item that a person had added for the one that is now read', () => {
    const after = plan(['- Bồi dưỡng 40 cán bộ công đoàn.']);
    const edited = insertAt(before.directive, '/targets', 0, { ...after.directive.targets[2]!, value: 45 });
    const { content, fresh } = carryOver(before, { content: edited, accepted: [] }, after);
    expect(content.targets.map(({ value }) => value)).toEqual([45, 120, 85]);
    expect(fresh).toEqual([]);
  });

  it('keeps an accepted value that the new reading has otherwise or no more', () => {
    const other = structuredClone(before);
    other.directive.targets[0]!.value = 12;
    other.directive.recipients.splice(0, 1);
    const { content, accepted } = carryOver(before, { content: before.directive, accepted: ['/targets/0', '/recipients/0', '/title'] }, other);
    expect(content).toEqual(before.directive);
    expect(accepted).toEqual(['/targets/0', '/title']);
  });

  it('takes over a field that only a later schema has, also where the person corrected or accepted what holds it', () => {
    const after = structuredClone(before);
    Object.assign(after.directive, { secrecy: 'mật' });
    for (const target of after.directive.targets) Object.assign(target, { source: 'tờ trình' });
    const edited = changeAt(before.directive, '/targets/0/value', () => 150);
    const { content } = carryOver(before, { content: edited, accepted: ['/targets/1'] }, after);
    expect(content).toEqual(changeAt(after.directive, '/targets/0/value', () => 150));
  });

  it('knows an accepted remark by what it says', () => {
    const remark = (vi: string) => ({ code: 'x', message: { vi, en: vi } });
    const [one, two] = [{ ...before, diagnostics: [remark('a'), remark('b')] }, { ...before, diagnostics: [remark('b')] }];
    expect(carryOver(one, { content: before.directive, accepted: ['/diagnostics/0', '/diagnostics/1'] }, two).accepted).toEqual(['/diagnostics/0']);
  });
});

/** One thing that a person or another reader may do to a directive. */
type Step = { what: 'change' | 'remove' | 'add'; where: number; word: string };
const step = fc.record({ what: fc.constantFrom('change' as const, 'remove' as const, 'add' as const), where: fc.nat(1000), word: fc.stringMatching(/^[a-z]{6,12}$/) });

function stepped(directive: Directive, { what, where, word }: Step): Directive {
  const items = valuesOf(directive).filter((value) => /^\/(targets|tasks|deadlines|recipients|sections)\/\d+/.test(value));
  const at = items[where % items.length];
  if (at === undefined) return directive;
  if (what === 'remove') return removeAt(directive, at);
  const item = valueAt(directive, at);
  if (what === 'add') return insertAt(directive, '/recipients', where % (directive.recipients.length + 1), word);
  if (typeof item === 'string') return changeAt(directive, at, () => `${item} ${word}`);
  const field = ['text', 'action', 'heading'].find((one) => Object.hasOwn(item as object, one))!;
  return changeAt(directive, `${at}/${field}`, (text) => `${String(text)} ${word}`);
}

describe('whatever a person did', () => {
  it('the same reading again changes nothing', () => fc.assert(fc.property(fc.array(step, { maxLength: 8 }), fc.array(fc.nat(1000), { maxLength: 8 }), (steps, picks) => {
    const content = steps.reduce(stepped, before.directive);
    const values = valuesOf(before.directive);
    const accepted = [...new Set(picks.map((pick) => values[pick % values.length]!))];
    const carried = carryOver(before, { content, accepted }, structuredClone(before));
    expect(carried.content).toEqual(content);
    expect([...carried.accepted].sort()).toEqual([...accepted].sort());
    expect(carried.fresh).toEqual([]);
  })));

  it('another reading loses none of the words that a person wrote', () => fc.assert(fc.property(fc.array(step, { maxLength: 6 }), fc.array(step, { maxLength: 6 }), (own, theirs) => {
    const content = own.reduce(stepped, before.directive);
    const after = { ...before, directive: theirs.reduce(stepped, before.directive) };
    const words = JSON.stringify(carryOver(before, { content, accepted: [] }, after).content);
    const { corrected } = align(before.directive, content);
    for (const { word } of own) if (JSON.stringify(content).includes(word)) expect(words).toContain(word);
    expect(corrected.size === 0 || !same(content, before.directive)).toBe(true);
  })));

  it('another reading loses no value that a person accepted', () => fc.assert(fc.property(fc.array(step, { maxLength: 6 }), fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }), (theirs, picks) => {
    const values = valuesOf(before.directive).filter((value) => !value.includes('/children/'));
    const accepted = [...new Set(picks.map((pick) => values[pick % values.length]!))];
    const after = { ...before, directive: theirs.reduce(stepped, before.directive) };
    const { content } = carryOver(before, { content: before.directive, accepted }, after);
    const words = JSON.stringify(content);
    for (const one of accepted) {
      const value = valueAt(before.directive, one);
      const own = typeof value === 'object' && value !== null && 'heading' in value ? value.heading : value;
      expect(words).toContain(JSON.stringify(own));
    }
  })));
});
