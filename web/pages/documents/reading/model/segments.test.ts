import { describe, expect, it } from 'vitest';
import { cutSource, placeInText } from './segments.ts';

const text = 'KẾ HOẠCH\nGiao Ban Tổ chức nộp báo cáo\n\ntrước ngày 15/7/2024.';
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, rule: 'x', confidence: 0.9 });
const evidence = {
  '/kind': place('KẾ HOẠCH'),
  '/sections/0/heading': place('Giao Ban Tổ chức nộp báo cáo'),
  '/tasks/0/lead/0': place('Ban Tổ chức'),
  '/deadlines/0': { ...place('Giao Ban Tổ chức nộp báo cáo'), end: text.length },
  '/deadlines/0/action': place('nộp báo cáo\n\ntrước ngày 15/7/2024'),
  '/deadlines/0/due': place('trước ngày 15/7/2024'),
};
const { lines, spans } = cutSource(text, evidence);

describe('cutting the source at its values', () => {
  it('keeps every character, line by line', () => {
    expect(lines.map((line) => line.segments.map(({ start, end }) => text.slice(start, end)).join('')).join('\n')).toBe(text);
  });
  it('gives what holds other values no colour of its own', () => {
    expect(spans.some(({ pointer }) => pointer === '/deadlines/0')).toBe(false);
    expect(placeInText(evidence, '/deadlines/0')).toMatchObject(place('nộp báo cáo\n\ntrước ngày 15/7/2024'));
  });
  it('cuts a line where values begin and end', () => {
    expect(lines[1]?.segments.map(({ start, end }) => text.slice(start, end))).toEqual(['Giao ', 'Ban Tổ chức', ' ', 'nộp báo cáo']);
    expect(lines[1]?.segments.map(({ group }) => group)).toEqual(['sections', 'tasks', 'sections', 'deadlines']);
  });
  it('carries a value over line ends and names the narrowest first', () => {
    const [due, rest] = lines[3]?.segments ?? [];
    expect(due?.covering.map((index) => spans[index]?.pointer)).toEqual(['/deadlines/0/due', '/deadlines/0/action']);
    expect(rest?.group).toBeUndefined();
  });
  it('survives places beyond the text', () => {
    const cut = cutSource('abc', { '/title': { start: 1, end: 99, rule: 'x', confidence: 1 } });
    expect(cut.lines).toHaveLength(1);
    expect(cut.spans).toHaveLength(0);
  });
  it('finds a value by its own words, its parts or what holds it', () => {
    expect(placeInText(evidence, '/kind')).toMatchObject(place('KẾ HOẠCH'));
    expect(placeInText(evidence, '/deadlines/0/due/date')).toMatchObject(place('trước ngày 15/7/2024'));
    expect(placeInText(evidence, '/tasks/0')).toMatchObject({ start: place('Ban Tổ chức').start });
    expect(placeInText(evidence, '/signature/name')).toBeUndefined();
  });
});
