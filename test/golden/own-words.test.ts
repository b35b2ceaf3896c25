import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programFolder } from '#kit/config.ts';
import { besideUs } from './documents.ts';
import { quotedFolder } from './quoted.ts';

/*
 * Our documents are ours and the answers to real ones hold no sentence: any twelve words in a row that a real document prints too must
 * be a formula that every office uses, a letterhead, or the name of a cited document.
 */

const longest = 11;
/** What stands in many documents alike and belongs to nobody. Words as `wordsIn` gives them. */
const formulas = [
  'cộng hòa xã hội chủ nghĩa việt nam', 'độc lập tự do hạnh phúc', 'tổng liên đoàn lao động việt nam', 'liên đoàn lao động tỉnh', 'ban chấp hành', 'đoàn chủ tịch',
  'nghị quyết số 02 nq tw ngày 12 6 2021 của bộ chính trị về đổi mới tổ chức và hoạt động của công đoàn việt nam trong tình hình mới', 'nghị quyết số 02 nq tw ngày 12 6 2021 của bộ chính trị',
  'nghị quyết số 57 nq tw ngày 22 12 2024 của bộ chính trị', 'đột phá phát triển khoa học công nghệ đổi mới sáng tạo và chuyển đổi số', 'nghị quyết số 71 nq cp ngày 01 4 2025 của chính phủ',
  'chỉ thị số 37 ct tw ngày 03 9 2019 của ban bí thư', 'tăng cường sự lãnh đạo chỉ đạo xây dựng quan hệ lao động', 'chỉ thị số 52 ct tw ngày 09 01 2016 của ban bí thư',
  'đề nghị ủy ban mặt trận tổ quốc việt nam tỉnh và các tổ chức chính trị xã hội', 'liên đoàn lao động tỉnh thành phố công đoàn ngành trung ương và tương đương',
  'ủy ban nhân dân các xã phường xây dựng kế hoạch cụ thể', 'ủy ban nhân dân tỉnh xem xét quyết định', 'ủy ban nhân dân các xã phường', 'tổ chức thực hiện', 'chủ tịch các pct ubnd tỉnh ủy ban mttqvn tỉnh',
  'cơ quan chủ trì cơ quan phối hợp thời gian hoàn thành', 'trong quá trình thực hiện nếu có khó khăn vướng mắc', 'như sau i mục đích yêu cầu 1 mục đích', 'như sau i mục đích yêu cầu 1',
].sort((a, b) => b.length - a.length);

/** Words in lower case; a formula becomes one mark of its own in each file, so that no run of words goes across it. */
function wordsIn(text: string, mark: string): string[] {
  const words = ` ${(text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return formulas.reduce((rest, formula) => rest.replaceAll(` ${formula} `, ` ${mark} `), words).trim().split(' ');
}

const runs = (words: readonly string[]): string[] => words.slice(longest).map((_, i) => words.slice(i, i + longest + 1).join(' '));

const beside = besideUs('what we keep of documents', 'seeds', 'corpus');

describe.skipIf(beside.missing)(beside.title, () => {
  const real = beside.missing ? [] : ['seeds', 'corpus'].flatMap((folder) => readdirSync(beside.path(folder)).filter((file) => file.endsWith('.txt')).map((file) => join(folder, file)));
  const printed = new Map(real.flatMap((file) => runs(wordsIn(readFileSync(beside.path(file), 'utf8'), '#')).map((run) => [run, file] as const)));

  it.each([['the golden documents', join(programFolder, 'test/golden/documents')], ['the answers kept as places', quotedFolder]])('holds no sentence of a real document: %s', (_, folder) => {
    expect(printed.size).toBeGreaterThan(1000);
    const taken = readdirSync(folder).flatMap((file) => runs(wordsIn(readFileSync(join(folder, file), 'utf8'), '=')).filter((run) => printed.has(run)).map((run) => `${file}: ${run} (${printed.get(run)})`));
    expect(taken).toEqual([]);
  });
});
