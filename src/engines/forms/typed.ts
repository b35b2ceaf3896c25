import { parseNumber } from '../text/numbers.ts';
import type { Cell } from './cell.ts';
import { faultOf, isRefusal } from './check-row.ts';
import { absenceIn, isEstimate, numberIn } from './definition.ts';
import type { absences, CellValue } from './definition.ts';

/**
 * Figures as they are typed and printed in Vietnamese forms: `1.234,5`, `ước 120`, `không có số liệu`, `chưa thành lập`. What a cell holds is
 * thus always letters that a person could have typed: it can be copied, pasted, kept and taken back like any text.
 */
const ABSENT: Record<(typeof absences)[number], string> = { no_record: 'không có số liệu', did_not_exist: 'chưa thành lập' };
const ESTIMATE = 'ước';

const NO_RECORD = /^(?:không (?:có|theo dõi) số liệu|kcsl|ksl)$/i;
const NOT_YET = /^(?:chưa thành lập|ctl)$/i;
const ESTIMATED = /^(?:ước(?: tính| thực hiện)?|u)[\s:]+(?=[-−–\d])/i;

const tidy = (text: string): string => text.normalize('NFC').trim().replace(/[\s\u00a0\u202f]+/g, ' ');

function readNumber(text: string): number | null {
  const [, sign, digits = ''] = /^([-−–]?)\s*(.*)$/.exec(text)!;
  const value = parseNumber(digits.replaceAll(' ', ''));
  return value === null ? null : sign && value !== 0 ? -value : value;
}

/** What a cell for figures is meant to hold by what was typed; undefined where it is none of the ways to write it. */
export function readFigure(typed: string): Exclude<CellValue, string> | undefined {
  const text = tidy(typed);
  if (text === '') return null;
  if (NO_RECORD.test(text)) return { absent: 'no_record' };
  if (NOT_YET.test(text)) return { absent: 'did_not_exist' };
  const estimated = ESTIMATED.exec(text);
  const value = readNumber(estimated ? text.slice(estimated[0].length) : text);
  if (value === null) return undefined;
  return estimated ? { value, estimate: true } : value;
}

/** A value as it would be typed. @param print a number as Vietnamese print it */
export function writeFigure(value: CellValue | undefined, print: (figure: number) => string): string {
  if (typeof value === 'string') return value;
  const absent = absenceIn(value);
  if (absent) return ABSENT[absent];
  const figure = numberIn(value);
  if (figure === null) return '';
  return isEstimate(value) ? `${ESTIMATE} ${print(figure)}` : print(figure);
}

const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ABOUT = /^(?:khoảng|gần|hơn|trên|dưới|độ|chừng|ước|tầm|~)\b/iu;
const SCALES: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/**
 * What letters in a cell for figures could mean, where they are none: each is proposed, nothing is ever taken over by itself.
 * @returns values that fit the cell, the likeliest first; empty where nobody can tell
 */
export function proposalsFor(cell: Cell, typed: string): CellValue[] {
  if (cell.state !== 'open' || (cell.type !== 'count' && cell.type !== 'decimal')) return [];
  const text = tidy(typed).toLowerCase();
  if (text === '') return [];
  const fitting = meanings(cell, text).filter((value) => {
    const fault = faultOf(cell, value);
    return fault === null || !isRefusal(fault);
  });
  return fitting.filter((value, at) => fitting.findIndex((other) => JSON.stringify(other) === JSON.stringify(value)) === at);
}

function meanings(cell: Cell, text: string): CellValue[] {
  if (/^(?:không|ko|khong|k|chưa|không có|ko có|khong co|chưa có|không phát sinh|kps)$/.test(text) || /^[-–−x./]+$/.test(text)) {
    return [0, { absent: 'no_record' }, { absent: 'did_not_exist' }];
  }
  if (/^(?:chưa|không) (?:thành lập|tồn tại)/.test(text)) return [{ absent: 'did_not_exist' }];
  if (/không (?:có|theo dõi|thống kê|nắm)/.test(text)) return [{ absent: 'no_record' }, 0];
  const spelt = WORDS.indexOf(text.split(' ')[0]!);
  const numbers = text.match(/[-−–]?\d[\d.,]*/g) ?? [];
  if (numbers.length === 0) return spelt > 0 ? [spelt] : [];
  if (numbers.length > 1) return [];
  const figures = figuresIn(numbers[0]!.replace(/[.,]+$/, '')).flatMap((figure) => fit(cell, scaledBy(cell, text, figure)));
  return ABOUT.test(text) ? figures.flatMap((value): CellValue[] => [{ value, estimate: true }, value]) : figures;
}

/** Digits with points and commas: as Vietnamese write them, else as English do. */
function figuresIn(digits: string): number[] {
  const vietnamese = readNumber(digits);
  const english = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? Number(digits.replaceAll(',', '')) : null;
  return [vietnamese, english].filter((figure) => figure !== null);
}

/** "2 tỷ" where the form counts in millions is 2.000. */
function scaledBy(cell: Cell, text: string, figure: number): number {
  const said = Object.keys(SCALES).find((word) => text.includes(word));
  const label = `${cell.unit ?? ''} ${cell.column.label} ${cell.row.label}`.toLowerCase();
  const asked = Object.keys(SCALES).find((word) => label.includes(word));
  return said === undefined ? figure : Number(((figure * SCALES[said]!) / (asked === undefined ? 1 : SCALES[asked]!)).toPrecision(15));
}

/** The figure with as many places as the cell takes. */
function fit(cell: Cell, figure: number): number[] {
  const fault = faultOf(cell, figure);
  if (fault !== 'not_whole' && fault !== 'too_many_decimals') return [figure];
  return [Number(figure.toFixed(cell.type === 'count' ? 0 : cell.decimals))];
}
