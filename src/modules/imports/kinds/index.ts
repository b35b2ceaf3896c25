import type { ImportKind } from '../kind.ts';
import { membersKind } from './members/kind.ts';
import { unitsKind } from './units/kind.ts';
import { workplacesKind } from './workplaces/kind.ts';

/** What sheets can become, by the name that the wire uses. */
export const importKinds: Readonly<Record<string, ImportKind>> = Object.fromEntries([unitsKind, membersKind, workplacesKind].map((kind) => [kind.key, kind]));

export const importKindKeys = Object.keys(importKinds) as [string, ...string[]];
