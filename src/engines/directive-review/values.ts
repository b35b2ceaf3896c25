/** The values that a person looks at one by one: each field of the head, each item of a list, each part of a tree. */
import { parentOf, within, type Pointer } from './pointer.ts';

/** Pointers of a directive's values in the order of its fields; what the document does not say is no value. */
export function valuesOf(directive: object): Pointer[] {
  return Object.entries(directive).flatMap(([field, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.flatMap((item, index) => itemAndParts(item, `/${field}/${index}`));
    return value === null || value === undefined || value === '' ? [] : [`/${field}`];
  });
}

function itemAndParts(item: unknown, at: Pointer): Pointer[] {
  const parts = partsOf(item);
  return [at, ...parts.flatMap((part, index) => itemAndParts(part, `${at}/children/${index}`))];
}

function partsOf(item: unknown): unknown[] {
  const parts = typeof item === 'object' && item !== null && 'children' in item ? item.children : undefined;
  return Array.isArray(parts) ? parts : [];
}

/** Whether something at `pointer` belongs to the value at `value` itself, not to a part below it. */
export function belongsTo(pointer: Pointer, value: Pointer): boolean {
  return within(pointer, value) && !pointer.startsWith(`${value}/children/`);
}

/** The value to which a pointer belongs: the nearest one at or above it. */
export function valueHolding(pointer: Pointer, values: ReadonlySet<Pointer>): Pointer | undefined {
  for (let at = pointer; at !== ''; at = parentOf(at)) if (values.has(at)) return at;
  return undefined;
}

/** Whether a value itself was changed; the set also holds parts of a tree of which only a part below was. */
export function changedItself(value: Pointer, changed: ReadonlySet<Pointer>): boolean {
  if (!changed.has(value)) return false;
  const below = `${value}/children`;
  if (!changed.has(below)) return true;
  for (const one of changed) if (one !== value && one !== below && belongsTo(one, value)) return true;
  return false;
}
