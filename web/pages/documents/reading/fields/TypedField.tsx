import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Pointer } from '../model/pointer.ts';
import { useReadingState } from '../reading-context.tsx';
import { FieldPlace, useField } from './FieldShell.tsx';

interface TypedFieldProps {
  at: Pointer;
  label: string;
  /** The value as people write it. */
  written: string;
  placeholder?: string;
  inputMode?: 'decimal';
  onType: (text: string) => void;
}

/** A field whose value is something else than its letters: while it is being typed in, the letters stay as typed. */
export function TypedField({ at, label, written, placeholder, inputMode, onType }: TypedFieldProps) {
  const { common, value: place } = useField(at, label);
  const { readOnly } = useReadingState();
  const [typed, setTyped] = useState<string>();
  return (
    <FieldPlace {...place}>
      <TextInput
        {...common} readOnly={readOnly} variant={readOnly ? 'unstyled' : 'default'} placeholder={readOnly ? undefined : placeholder} inputMode={inputMode}
        value={typed ?? written}
        onChange={(event) => { setTyped(event.currentTarget.value); onType(event.currentTarget.value); }}
        onBlur={() => { if (common.error === undefined) setTyped(undefined); }}
      />
    </FieldPlace>
  );
}
