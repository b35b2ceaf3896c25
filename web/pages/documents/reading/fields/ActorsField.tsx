import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { Mark } from '../Mark.tsx';
import type { Pointer } from '../model/pointer.ts';
import { markOf, useReadingActions, useReadingState } from '../reading-context.tsx';
import { FieldPlace } from './FieldShell.tsx';
import classes from './fields.module.css';

/** Several named actors, each in a field of its own. */
export function ActorsField({ at, label, names }: { at: Pointer; label: string; names: readonly string[] }) {
  const t = useMessages(reading);
  const { readOnly } = useReadingState();
  const { apply } = useReadingActions();
  if (readOnly && names.length === 0) return null;
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>{label}</legend>
      {names.map((name, index) => <ActorField key={index} at={`${at}/${index}`} label={t.nthItem(label, index + 1)} name={name} />)}
      {!readOnly && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => apply({ type: 'insert', list: at, index: names.length, item: '' })}>{t.addActor}</Button>
      )}
    </fieldset>
  );
}

function ActorField({ at, label, name }: { at: Pointer; label: string; name: string }) {
  const t = useMessages(reading);
  const state = useReadingState();
  const { apply, remove, select } = useReadingActions();
  const fault = state.faults.get(at);
  return (
    <FieldPlace at={at} lit={state.selected === at}>
      <div className={classes.actor}>
        <TextInput
          size="sm" flex={1} aria-label={label} readOnly={state.readOnly} variant={state.readOnly ? 'unstyled' : 'default'} value={name} error={fault && t.fault[fault]}
          autoFocus={name === '' && !state.readOnly} onFocus={() => select(at, 'structure')}
          onChange={(event) => apply({ type: 'change', pointer: at, value: event.currentTarget.value })}
        />
        <Mark mark={markOf(state, at)} />
        {!state.readOnly && <ActionIcon variant="subtle" color="gray" aria-label={t.removeActor(name)} onClick={() => remove(at, name)}><IconX size={16} /></ActionIcon>}
      </div>
    </FieldPlace>
  );
}
