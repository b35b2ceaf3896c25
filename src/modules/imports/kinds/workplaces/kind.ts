import type { ImportKind } from '../../kind.ts';
import { applyWorkplaces } from './apply.ts';
import { workplaceColumns } from './columns.ts';
import { lookOverWorkplaces } from './look.ts';
import { putZeroBack } from './tax-code.ts';

/** Employers and public offices, known by their codes. */
export const workplacesKind: ImportKind = {
  key: 'workplaces', permission: 'workplaces.manage', mostRows: 100_000, batch: 500, label: ['code', 'name'],
  columns: workplaceColumns, protect: putZeroBack, lookOver: lookOverWorkplaces, apply: applyWorkplaces,
};
