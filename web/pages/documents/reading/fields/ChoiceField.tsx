import { NativeSelect, TextInput } from '@mantine/core';
import type { Pointer } from '../model/pointer.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';
import { FieldPlace, useField } from './FieldShell.tsx';

interface ChoiceFieldProps<Key extends string> {
  at: Pointer;
  label: string;
  value: Key;
  choices: readonly Key[];
  names: Readonly<Record<Key, string>>;
  /** What is stored for a choice, where it is not the choice itself. */
  stored?: (key: Key) => unknown;
  wide?: boolean;
}

export function ChoiceField<Key extends string>({ at, label, value, choices, names, stored = (key) => key, wide }: ChoiceFieldProps<Key>) {
  const { common, value: place } = useField(at, label);
  const { readOnly } = useReadingState();
  const { apply } = useReadingActions();
  return (
    <FieldPlace {...place} wide={wide}>
      {readOnly ? (
        <TextInput {...common} readOnly variant="unstyled" value={names[value]} />
      ) : (
        <NativeSelect
          {...common} value={value} data={choices.map((key) => ({ value: key, label: names[key] }))}
          onChange={(event) => {
            const key = choices.find((one) => one === event.currentTarget.value);
            if (key !== undefined) apply({ type: 'change', pointer: at, value: stored(key) });
          }}
        />
      )}
    </FieldPlace>
  );
}
