import { Button, NativeSelect, Switch } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { movedBelow } from '#engines/messages/moved-below.ts';
import { reviews } from '#engines/messages/reviews.ts';
import { useMessages } from '../../messages/language.tsx';
import type { Comparison } from './use-comparison.ts';
import { goToChange } from './use-shortcuts.ts';
import classes from './Compare.module.css';

/** With which earlier submission this one is compared, how much changed, and the way from change to change. */
export function CompareChoice({ comparison: { choices, number, choose, changes, onlyChanges, showOnlyChanges } }: { comparison: Comparison }) {
  const t = useMessages(movedBelow);
  const words = useMessages(reviews);
  if (choices.length === 0) return null;
  const some = changes !== undefined && changes.sections + changes.cells > 0;
  return (
    <section className={`${classes.bar} lt-no-print`} aria-label={t.compareWith}>
      <NativeSelect
        label={t.compareWith} value={number === undefined ? 'no' : String(number)} onChange={({ currentTarget: { value } }) => choose(value === 'no' ? undefined : Number(value))}
        data={[...choices.map((one) => ({ value: String(one), label: t.compareChoice(one) })), { value: 'no', label: t.compareWithNone }]}
      />
      {number !== undefined && changes && (
        <div className={classes.found}>
          <p role="status">{some ? words.changesFound(changes.sections, changes.cells) : words.noChanges}</p>
          {some && (
            <div className={classes.walk}>
              <Switch label={t.onlyChanges} checked={onlyChanges} onChange={(event) => showOnlyChanges(event.currentTarget.checked)} />
              <Button variant="subtle" size="compact-md" leftSection={<IconChevronUp size={16} aria-hidden />} onClick={() => goToChange(-1)}>{t.previousChange}</Button>
              <Button variant="subtle" size="compact-md" leftSection={<IconChevronDown size={16} aria-hidden />} onClick={() => goToChange(1)}>{t.nextChange}</Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
