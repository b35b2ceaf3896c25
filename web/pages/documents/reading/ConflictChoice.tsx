import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import type { Theirs } from '../../../components/saving/saver-state.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { groupOf } from './model/groups.ts';
import { describe } from './model/describe.ts';
import { differences, merged, type Field, type Side } from './model/merge.ts';
import classes from './Reading.module.css';
import { FieldWords } from './FieldWords.tsx';

interface ConflictChoiceProps {
  base: Directive;
  mine: Directive;
  theirs: Pick<Theirs<unknown>, 'changedAt' | 'changedBy'> & { content: Directive };
  settle: (content: Directive) => void;
}

/** Two people corrected at once: each part that differs is shown in both versions, and one is chosen. */
export function ConflictChoice({ base, mine, theirs, settle }: ConflictChoiceProps) {
  const t = useMessages(reading);
  const format = useFormat();
  const [opened, setOpened] = useState(true);
  const [chosen, setChosen] = useState<Partial<Record<Field, Side>>>({});
  const found = differences(base, mine, theirs.content);
  const sideOf = (field: Field, suggested: Side) => chosen[field] ?? suggested;
  const save = () => settle(merged(mine, theirs.content, Object.fromEntries(found.map(({ field, suggested }) => [field, sideOf(field, suggested)]))));
  return (
    <>
      <div className={classes.notice} data-tone="conflict" role="alert">
        {t.conflictWaiting}
        <Button size="compact-md" onClick={() => setOpened(true)}>{t.compare}</Button>
      </div>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t.conflictTitle} size="xl">
        <p>{t.conflictBody(theirs.changedBy ?? t.someone, theirs.changedAt ? format.instant(theirs.changedAt) : '')}</p>
        {found.map(({ field, suggested }) => (
          <fieldset key={field} className={classes.choices}>
            <legend>{groupOf(`/${field}`) === 'head' ? describe(`/${field}`, t) : t.group[groupOf(`/${field}`) ?? 'head']}</legend>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} className={classes.choice}>
                <input type="radio" name={field} checked={sideOf(field, suggested) === side} onChange={() => setChosen({ ...chosen, [field]: side })} />
                <span className={classes.choiceWords}>
                  <span className={classes.choiceSide}>{t[side]}</span>
                  <FieldWords field={field} value={(side === 'mine' ? mine : theirs.content)[field]} other={(side === 'mine' ? theirs.content : mine)[field]} />
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => setOpened(false)}>{t.decideLater}</Button>
          <Button onClick={save}>{t.keepChosen}</Button>
        </Group>
      </Modal>
    </>
  );
}
