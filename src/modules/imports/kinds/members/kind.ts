import { readPeopleBeside } from '../../../members/index.ts';
import type { ImportKind } from '../../kind.ts';
import { applyMembers } from './apply.ts';
import { memberColumns } from './columns.ts';
import { lookOverMembers } from './look.ts';
import { protectMember } from './protect.ts';

/** Members of unions. All rows of a sheet are known at once, in short, for one person may stand in two of them; so there is a bound to how many. */
export const membersKind: ImportKind = {
  key: 'members', permission: 'members.manage', mostRows: 100_000, batch: 1_000, label: ['name', 'union', 'unionName'],
  columns: memberColumns, protect: protectMember, lookOver: lookOverMembers, apply: applyMembers, showCandidates: readPeopleBeside,
};
