import type { reading } from '#engines/messages/reading.ts';
import { groupOf, type Group } from './groups.ts';
import { segmentsOf, type Pointer } from './pointer.ts';

type Words = (typeof reading)['vi'];

/** A value in words: '/targets/1/value' → "Chỉ tiêu 2 · Giá trị", '/sections/0/children/2' → "Các phần 1.3". */
export function describe(pointer: Pointer, t: Words): string {
  const group = groupOf(pointer);
  if (!group) return '';
  const path = segmentsOf(pointer);
  if (group === 'head') return fieldName(path[0] ?? '', t) ?? t.group.head;
  const numbers = path.filter((key, at) => /^\d+$/.test(key) && (at === 1 || path[at - 1] === 'children')).map((key) => Number(key) + 1);
  const field = path.slice(1).reverse().find((key) => !/^\d+$/.test(key) && key !== 'children');
  const name = field === undefined ? undefined : fieldName(nameIn(group, field, path), t);
  return [[t.group[group], numbers.join('.')].filter(Boolean).join(' '), name].filter(Boolean).join(' · ');
}

/** Fields that the screen calls otherwise in this group. */
function nameIn(group: Group, field: string, path: readonly string[]): string {
  if (path.includes('due') && field === 'date') return 'due';
  if (group === 'forms') return field === 'title' ? 'formTitle' : 'formLabel';
  return field;
}

function fieldName(key: string, t: Words): string | undefined {
  return Object.hasOwn(t.field, key) ? t.field[key as keyof Words['field']] : undefined;
}
