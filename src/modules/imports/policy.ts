import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitOn } from '../organisation/index.ts';
import { importKinds } from './kinds/index.ts';
import type { ImportKind } from './kind.ts';

/** What a sheet becomes, by its name. @throws Problem not_found */
export function kindOf(key: string): ImportKind {
  const kind = Object.hasOwn(importKinds, key) ? importKinds[key] : undefined;
  if (!kind) throw problems.notFound();
  return kind;
}

/** The unit below which an import happens. @throws Problem not_allowed, invalid where the unit is not there */
export async function allowImport(context: SignedIn, kind: ImportKind, unitId: string) {
  const unit = await unitOn(context.tx, unitId, context.clock.today());
  if (!unit) throw problems.invalidField('unitId', 'unknown');
  allow(context, kind.permission, unit.path);
  return unit;
}

/** Somebody's own import. @throws Problem not_found for anybody else's */
export function mustBeOwn<T>(found: T | undefined): T {
  if (!found) throw problems.notFound();
  return found;
}
