import type { CarriedOver } from '../../engines/directive-review/index.ts';
import type { Directive } from '../../engines/directive-reading/index.ts';
import { isolate } from '../../kit/isolated.ts';
import type { WorkToCarry } from './carry-apart.ts';

/** The threads that carry people's work over to a newer reading. */
export const carrier = isolate<WorkToCarry, CarriedOver<Directive>>(new URL('./carry-apart.ts', import.meta.url));
