import { describe, expect, it } from 'vitest';
import { target } from './moving.ts';

const press = (key: string, shiftKey = false) => ({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false });
const caret = (selectionStart: number, selectionEnd = selectionStart, value = '1234') => ({ selectionStart, selectionEnd, value });

describe('moving in a form', () => {
  it('goes up and down by arrows and Enter', () => {
    expect(target(press('ArrowDown'), caret(2), 3, 1)).toEqual({ row: 4, column: 1 });
    expect(target(press('Enter'), caret(2), 3, 1)).toEqual({ row: 4, column: 1 });
    expect(target(press('Enter', true), caret(2), 3, 1)).toEqual({ row: 2, column: 1 });
  });
  it('leaves a cell sideways only at the edge of its text, or when all of it is selected', () => {
    expect(target(press('ArrowLeft'), caret(2), 0, 1)).toBeNull();
    expect(target(press('ArrowLeft'), caret(0), 0, 1)).toEqual({ row: 0, column: 0 });
    expect(target(press('ArrowRight'), caret(4), 0, 1)).toEqual({ row: 0, column: 2 });
    expect(target(press('ArrowRight'), caret(0, 4), 0, 1)).toEqual({ row: 0, column: 2 });
  });
  it('leaves shortcuts and selecting to the text', () => {
    expect(target({ ...press('ArrowDown'), ctrlKey: true }, caret(0), 0, 0)).toBeNull();
    expect(target(press('ArrowRight', true), caret(4), 0, 0)).toBeNull();
  });
});
