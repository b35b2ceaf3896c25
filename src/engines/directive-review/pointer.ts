/** Changing an immutable structure at a JSON pointer; what the pointer does not touch stays the very same object. */

export type Pointer = string;

/** `/targets/0/value` → ['targets', '0', 'value']; the whole is ''. */
export function segmentsOf(pointer: Pointer): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/');
}

export function parentOf(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0));
}

export function lastOf(pointer: Pointer): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

/** Whether `pointer` is `ancestor` or lies inside it. */
export function within(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

/** The value at a pointer, undefined where there is none. */
export function valueAt(whole: unknown, pointer: Pointer): unknown {
  return segmentsOf(pointer).reduce<unknown>((value, key) => childOf(value, key), whole);
}

export function changeAt<Whole>(whole: Whole, pointer: Pointer, change: (value: unknown) => unknown): Whole {
  return changeBelow(whole, segmentsOf(pointer), change) as Whole;
}

export function insertAt<Whole>(whole: Whole, list: Pointer, index: number, item: unknown): Whole {
  return changeAt(whole, list, (value) => {
    const items = Array.isArray(value) ? value : [];
    return [...items.slice(0, index), item, ...items.slice(index)];
  });
}

export function removeAt<Whole>(whole: Whole, pointer: Pointer): Whole {
  const index = Number(lastOf(pointer));
  return changeAt(whole, parentOf(pointer), (value) => (Array.isArray(value) ? value.filter((_, at) => at !== index) : value));
}

/** Moves an item within its list; beyond an end nothing happens. */
export function moveAt<Whole>(whole: Whole, pointer: Pointer, by: number): Whole {
  const from = Number(lastOf(pointer));
  return changeAt(whole, parentOf(pointer), (value) => {
    if (!Array.isArray(value) || from + by < 0 || from + by >= value.length) return value;
    const items = [...(value as unknown[])];
    items.splice(from + by, 0, ...items.splice(from, 1));
    return items;
  });
}

function childOf(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function changeBelow(value: unknown, path: string[], change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (value === null || typeof value !== 'object') return value;
  const before = childOf(value, key);
  const after = changeBelow(before, rest, change);
  if (after === before) return value;
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === Number(key) ? after : item));
  return { ...value, [key]: after };
}
