import type { ImportKind } from '../../kind.ts';
import { applyUnits } from './apply.ts';
import { unitColumns } from './columns.ts';
import { lookOverUnits } from './look.ts';

/** Units of the tree. All rows of a sheet are known at once, in short, for parents stand in any order; so there is a bound to how many. */
export const unitsKind: ImportKind = {
  key: 'units', permission: 'organisation.manage', mostRows: 100_000, batch: 500, label: ['code', 'name'],
  columns: unitColumns, lookOver: lookOverUnits, apply: applyUnits,
};
