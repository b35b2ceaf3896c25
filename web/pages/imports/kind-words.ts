import { imports } from '#engines/messages/imports.ts';
import { memberImports } from '#engines/messages/member-imports.ts';
import { workplaceImports } from '#engines/messages/workplace-imports.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import type { Import } from './imports.ts';

/** What sheets can become, and what it takes to hand one in; the address says which was chosen, so that other pages lead to it. */
export const KINDS = [
  { kind: 'units', needs: 'organisation.manage' }, { kind: 'members', needs: 'members.manage' }, { kind: 'workplaces', needs: 'workplaces.manage' },
] as const;

/** Texts of a kind of rows where it has its own. */
export function useKindWords(kind: string) {
  const common = useMessages(imports);
  const words = { members: useMessages(memberImports), workplaces: useMessages(workplaceImports) }[kind] ?? common;
  const { belowHint, effectiveHint, what, doneBody } = words;
  return { belowHint, effectiveHint, what, doneBody };
}

/** Where what was imported is seen. */
export function useSeeImported({ kind, unitId }: Import): { label: string; to: string; search?: Record<string, string> } {
  const t = useMessages(imports);
  const members = useMessages(memberImports);
  const workplaces = useMessages(workplaceImports);
  if (kind === 'members') return { label: members.openMembers, to: paths.members(), search: { unit: unitId } };
  if (kind === 'workplaces') return { label: workplaces.openList, to: paths.workplaces() };
  return { label: t.openUnit, to: paths.unit(unitId) };
}
