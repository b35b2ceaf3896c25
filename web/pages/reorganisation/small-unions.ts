import { answer, api } from '../../api/client.ts';

export type Found = Awaited<ReturnType<typeof fetchSmallUnions>>;
export type PlanKey = 'kind-and-field' | 'kind' | 'parent' | 'locality';
export type Proposal = Awaited<ReturnType<typeof fetchProposal>>;
export type UnionOfGroup = Found['groups'][number]['units'][number] & { there?: boolean };
/** A group while it is being edited. */
export interface EditedGroup { absorbs: string; units: UnionOfGroup[] }

export const fetchSmallUnions = (query: { under: string; asOf?: string; below?: number; plan: PlanKey; hosts: 'true' | 'false' }) => answer(api.GET('/api/small-unions', { params: { query: query as never } }));
export const fetchProposals = (after?: string) => answer(api.GET('/api/merge-proposals', { params: { query: { after } } }));
export const fetchProposal = (id: string) => answer(api.GET('/api/merge-proposals/{id}', { params: { path: { id } } }));

export const sizeOf = (group: EditedGroup): number => group.units.reduce((sum, unit) => sum + unit.members, 0);
export const asSent = (groups: EditedGroup[]) => groups.map(({ absorbs, units }) => ({ absorbs, unitIds: units.map((unit) => unit.unitId) }));

/** A union goes to another group, or out of all (null). A group of one is no group; where the taker left, the largest takes over. */
export function moved(groups: EditedGroup[], unitId: string, to: number | null): EditedGroup[] {
  const unit = groups.flatMap((group) => group.units).find((one) => one.unitId === unitId);
  if (!unit) return groups;
  return groups
    .map((group, index) => {
      const rest = group.units.filter((one) => one.unitId !== unitId);
      const units = index === to ? [...rest, unit] : rest;
      const largest = units.toSorted((one, other) => other.members - one.members)[0];
      return { units, absorbs: units.some((one) => one.unitId === group.absorbs) ? group.absorbs : (largest?.unitId ?? '') };
    })
    .filter((group) => group.units.length > 1);
}
