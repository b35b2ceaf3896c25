/** Something in a request that nothing behind the edge could hold. */
export interface InputFault {
  path: string;
  code: 'control_character' | 'nested_too_deep';
  message: string;
}

/** Nothing that people write nests deeper; what recurses over a payload behind the edge may rely on it. */
const DEEPEST = 60;

/** PostgreSQL holds no NUL, and neither it nor UTF-8 holds half a surrogate pair. */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/**
 * Looks over what a caller sent before any schema does: for characters that cannot be stored, and for nesting that would exhaust
 * the stack of what recurses over it. Does not recurse itself.
 * @returns a fault with its place, `a.0.b`; undefined when there is none
 */
export function inputFault(input: unknown): InputFault | undefined {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: input, path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string' && !isStorable(value)) return fault(path, 'control_character');
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) return fault(path.slice(0, 200), 'nested_too_deep');
    for (const [key, inner] of Object.entries(value)) {
      const place = path === '' ? key : `${path}.${key}`;
      if (!isStorable(key)) return fault(path, 'control_character');
      waiting.push({ value: inner, path: place, depth: depth + 1 });
    }
  }
  return undefined;
}

const fault = (path: string, code: InputFault['code']): InputFault => ({ path, code, message: code });
