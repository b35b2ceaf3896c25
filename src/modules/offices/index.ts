/** Offices: branches and groups with their leaders, job positions, who fills them, staff quota. */
import { groupsRoutes } from './groups/routes.ts';
import { staffingRoutes } from './staffing/routes.ts';

export { officesConstraints } from './problems.ts';
export { addGroup } from './groups/add-group.ts';
export { makePosition } from './staffing/positions.ts';
export { placePerson } from './staffing/placements.ts';
export { firstWithOffices } from './hang-on.ts';
export { setQuota } from './staffing/quotas.ts';
export { endStaffingBy, staffingOf, undoStaffingOf } from './follow-act.ts';
export const officesRoutes = [...groupsRoutes, ...staffingRoutes];
