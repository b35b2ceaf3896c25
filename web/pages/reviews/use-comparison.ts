import { useUrlState } from '../../ui/use-url-state.ts';
import { countChangedCells, sectionChange } from './changes.ts';
import { earlierThan, useEarlier, type ReviewData } from './queries.ts';

export type Comparison = ReturnType<typeof useComparison>;

/** The submission that this one is compared with and what changed since: the one before, unless the URL names another or none. */
export function useComparison({ revision, revisions }: ReviewData) {
  const [compare, setCompare] = useUrlState('compare', '');
  const [only, setOnly] = useUrlState('only');
  const earlier = earlierThan(revision, revisions);
  const chosen = compare === 'no' ? undefined : (earlier.find(({ number }) => String(number) === compare) ?? earlier[0]);
  const { data: before } = useEarlier(chosen?.id);
  const keys = before && new Set([...Object.keys(before.sections), ...Object.keys(revision.sections)]);
  return {
    choices: earlier.map(({ number }) => number),
    number: chosen?.number,
    choose: (number: number | undefined) => setCompare(number === undefined ? 'no' : number === earlier[0]?.number ? '' : String(number)),
    onlyChanges: only !== '',
    showOnlyChanges: (yes: boolean) => setOnly(yes ? '1' : ''),
    before,
    changes: before && keys && {
      sections: [...keys].filter((key) => sectionChange(before.sections[key], revision.sections[key]) !== 'unchanged').length,
      cells: countChangedCells(revision.forms, before.rows, revision.rows),
    },
  };
}
