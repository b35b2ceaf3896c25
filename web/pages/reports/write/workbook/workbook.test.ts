import { describe, expect, it } from 'vitest';
import { chosenAtFirst, placeId, rowsToSave, type Difference, type WorkbookFault } from './workbook.ts';

const at = (rowKey: string, columnKey: string) => ({ formKey: 'b', rowKey, columnKey, sheet: '1', cell: 'C8', now: null });
const differs = (rowKey: string, columnKey: string, next: number, changedSince = false): Difference => ({ ...at(rowKey, columnKey), next, from: 'value', warning: null, changedSince });
const fault: WorkbookFault = { ...at('r2', 'c'), typed: '12 người', code: 'not_a_number', proposals: [12] };
const read = {
  differences: [differs('r1', 'a', 1), differs('r1', 'b', 2, true)], faults: [fault],
  rows: [{ formKey: 'b', rowKey: 'r1', version: 3 }, { formKey: 'b', rowKey: 'r2', version: 0 }],
};

describe('what is saved of a workbook', () => {
  it('is at first all that differs, but what the draft has changed as well', () => {
    expect(rowsToSave(read, chosenAtFirst(read))).toEqual([{ formKey: 'b', rowKey: 'r1', version: 3, cells: { a: 1 } }]);
  });

  it('is what was ticked and what words were said to mean, emptied cells too', () => {
    const chosen = new Map([[placeId(read.differences[1]!), null], [placeId(fault), 12]]);
    expect(rowsToSave(read, chosen)).toEqual([{ formKey: 'b', rowKey: 'r1', version: 3, cells: { b: null } }, { formKey: 'b', rowKey: 'r2', version: 0, cells: { c: 12 } }]);
    expect(rowsToSave(read, new Map())).toEqual([]);
  });
});
