interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}
interface Caret {
  selectionStart: number | null;
  selectionEnd: number | null;
  value: string;
}

/** The cell that a key leads to from here, or null where the key belongs to the text in the cell. */
export function target({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, caret: Caret, row: number, column: number): { row: number; column: number } | null {
  if (ctrlKey || metaKey || altKey) return null;
  const start = caret.selectionStart ?? 0;
  const end = caret.selectionEnd ?? 0;
  const whole = start === 0 && end === caret.value.length;
  if (key === 'Enter') return { row: row + (shiftKey ? -1 : 1), column };
  if (shiftKey) return null;
  if (key === 'ArrowDown') return { row: row + 1, column };
  if (key === 'ArrowUp') return { row: row - 1, column };
  if (key === 'ArrowLeft' && (whole || (start === 0 && end === 0))) return { row, column: column - 1 };
  if (key === 'ArrowRight' && (whole || start === caret.value.length)) return { row, column: column + 1 };
  return null;
}
