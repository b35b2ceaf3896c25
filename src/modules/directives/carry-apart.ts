import { carryOver } from '../../engines/directive-review/index.ts';
import type { CarriedOver } from '../../engines/directive-review/index.ts';
import type { Directive, Reading } from '../../engines/directive-reading/index.ts';

type Read = Pick<Reading, 'directive' | 'evidence' | 'diagnostics'>;

/** What a person made of a reading, and the reading that takes its place. */
export interface WorkToCarry { before: Read; shown: { content: Directive; accepted: string[] }; after: Read }

/** Carries a person's work over to another reading; runs in a thread of its own, for every item of a long list is held against every other. */
export default ({ before, shown, after }: WorkToCarry): CarriedOver<Directive> => carryOver(before, shown, after);
