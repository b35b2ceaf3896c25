import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenOutline, type OutlineSection } from '#engines/report-template/index.ts';
import { dropSection } from './outline-drag.ts';

const section = (key: string, children: OutlineSection[] = []): OutlineSection => ({ key, label: '', heading: key, guidance: null, children });
const outline = [section('a', [section('a1'), section('a2')]), section('b'), section('c')];
const shape = (sections: OutlineSection[]) => flattenOutline(sections).map(({ section: { key }, depth }) => `${'·'.repeat(depth)}${key}`).join(' ');

describe('dragging a section', () => {
  it('puts it between two others, with what is below it', () => {
    expect(shape(dropSection(outline, 'a', { before: 'c', depth: 0 }))).toBe('b a ·a1 ·a2 c');
    expect(shape(dropSection(outline, 'c', { before: 'a', depth: 0 }))).toBe('c a ·a1 ·a2 b');
  });
  it('puts it as deep as the hand says, where there is something above it to be part of', () => {
    expect(shape(dropSection(outline, 'c', { before: 'b', depth: 1 }))).toBe('a ·a1 ·a2 ·c b');
    expect(shape(dropSection(outline, 'c', { before: 'b', depth: 4 }))).toBe('a ·a1 ·a2 ··c b');
    expect(shape(dropSection(outline, 'c', { before: 'a', depth: 3 }))).toBe('c a ·a1 ·a2 b');
  });
  it('does not tear apart what follows', () => {
    expect(shape(dropSection(outline, 'b', { before: 'a2', depth: 0 }))).toBe('a ·a1 ·b ·a2 c');
  });
  it('goes nowhere into itself', () => {
    expect(dropSection(outline, 'a', { before: 'a1', depth: 1 })).toBe(outline);
  });
  it('never loses or doubles a section', () => {
    const keys = flattenOutline(outline).map((one) => one.section.key);
    fc.assert(fc.property(fc.constantFrom(...keys), fc.constantFrom(...keys, null), fc.nat(6), (key, before, depth) => {
      const dropped = flattenOutline(dropSection(outline, key, { before, depth })).map((one) => one.section.key);
      expect([...dropped].sort()).toEqual([...keys].sort());
    }));
  });
});
