/** Search everywhere: entries of all modules, by words. */
import { entriesAfterAct, followFact } from './follow-facts.ts';
import { sources } from './sources.ts';

export { followDays } from './follow-facts.ts';
export { searchRoutes } from './routes.ts';
export { startEntryKeeper } from './keep-entries.ts';
export { rebuildEntries } from './rebuild-entries.ts';

type Followed = Record<string, typeof followFact>;
/** Which facts entries follow, each with what then happens. */
export const followedFacts: Followed = {
  ...Object.fromEntries(sources.flatMap(({ facts, alsoAfter }) => [...facts, ...Object.keys(alsoAfter ?? {})].map((fact) => [fact, followFact]))),
  'unit.act-recorded': entriesAfterAct,
  'unit.act-undone': entriesAfterAct,
};
