import { describe, expect, it } from 'vitest';
import { flattenOutline, type OutlineSection } from '#engines/report-template/index.ts';
import { addAfter, addChild, changeSection, indent, move, outdent, removeSection, renumber, roman } from './outline-edit.ts';

const section = (key: string, children: OutlineSection[] = []): OutlineSection => ({ key, label: '', heading: key, guidance: null, children });
const outline = [section('a', [section('a1'), section('a2')]), section('b'), section('c')];
const shape = (sections: OutlineSection[]) => flattenOutline(sections).map(({ section: { key }, depth }) => `${'·'.repeat(depth)}${key}`).join(' ');

describe('changing an outline', () => {
  it('adds after a section and below it, under keys that nobody has', () => {
    const after = addAfter(outline, 'a1');
    expect(shape(after.outline)).toBe('a ·a1 ·muc ·a2 b c');
    expect(shape(addChild(after.outline, 'b').outline)).toBe('a ·a1 ·muc ·a2 b ·muc-2 c');
    expect(shape(addAfter([], null).outline)).toBe('muc');
  });
  it('moves among siblings and stops at the ends', () => {
    expect(shape(move(outline, 'c', -1))).toBe('a ·a1 ·a2 c b');
    expect(move(outline, 'a', -1)).toBe(outline);
    expect(shape(move(outline, 'a2', 1))).toBe(shape(outline));
  });
  it('goes into the section before and comes out again', () => {
    expect(shape(indent(outline, 'b'))).toBe('a ·a1 ·a2 ·b c');
    expect(shape(outdent(indent(outline, 'b'), 'b'))).toBe(shape(outline));
    expect(shape(outdent(outline, 'a1'))).toBe('a ·a2 a1 b c');
  });
  it('changes and removes one section alone', () => {
    const changed = changeSection(outline, 'a2', { heading: 'Mới' });
    expect(changed[1]).toBe(outline[1]);
    expect(changed[0]?.children[1]?.heading).toBe('Mới');
    expect(shape(removeSection(outline, 'a'))).toBe('b c');
  });
  it('counts as official documents do', () => {
    const deep = renumber([section('a', [section('b', [section('c', [section('x'), section('y')]), section('d')])]), section('e')]);
    expect(flattenOutline(deep).map(({ section: { label } }) => label)).toEqual(['I', '1', '1.1', 'a)', 'b)', '1.2', 'II']);
    expect([4, 9, 14, 40].map(roman)).toEqual(['IV', 'IX', 'XIV', 'XL']);
  });
});
