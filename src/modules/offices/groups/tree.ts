import type { SignedIn } from '../../../kit/context.ts';
import { newId } from '../../../kit/ids.ts';
import { addDays } from '../../../engines/periods/index.ts';
import { createOnce } from '../../../kit/creation.ts';
import { changeUnit, createUnit, recordAct } from '../../organisation/index.ts';

/**
 * The one place in which this module changes the tree: through the verbs of the organisation, which record dated events. They ask
 * for `organisation.manage`; who keeps a union's groups is given it for this one call, and below that union alone. Whether they do
 * was asked before (policy.ts), and that the unit is no union itself.
 */
function keeping(context: SignedIn, unionPath: string): SignedIn {
  const scope = { unitId: '', unitName: '', path: unionPath, roleKeys: [], permissions: ['organisation.manage', 'organisation.read'] };
  return { ...context, actor: { ...context.actor, scopes: [...context.actor.scopes, scope] } };
}

interface Group { id: string; parentId: string; typeKey: string; name: string; members: number | null; place: string | null; founded: string }

const short = (name: string): string => name.slice(0, 120).trim();

export const foundGroup = (context: SignedIn, unionPath: string, group: Group) =>
  createUnit(keeping(context, unionPath), { ...group, shortName: short(group.name), kindKey: null });

export const changeGroupUnit = (context: SignedIn, unionPath: string, unitId: string, change: { id: string; from: string; name: string; members: number | null; place: string | null }) =>
  changeUnit(keeping(context, unionPath), unitId, { ...change, shortName: short(change.name), kindKey: null });

/** A group ends after a day. Its people belong to the union, so nothing is to be decided for them. */
export const endGroupUnit = (context: SignedIn, unionPath: string, unitId: string, closing: { id: string; on: string; reason: string }) =>
  createOnce(context, { id: closing.id, kind: 'group-ending', body: { unitId, ...closing } }, () => recordAct(keeping(context, unionPath), {
    id: newId(), title: '', decisionSymbol: null, decisionDate: null, reason: closing.reason, events: [{ kind: 'dissolve', effective: addDays(closing.on, 1), unitId }],
  }, { fact: 'unit.closed', unitId, objectKind: 'unit', objectId: unitId, data: { on: closing.on } }));

/** Within its union a group is handed over from one place to another: one event, its own groups go along. */
export const moveGroupUnit = (context: SignedIn, unionPath: string, unitId: string, move: { from: string; parentId: string }) =>
  recordAct(keeping(context, unionPath), {
    id: newId(), title: '', decisionSymbol: null, decisionDate: null, reason: null, events: [{ kind: 'hand-over', effective: move.from, unitId, to: move.parentId }],
  });
