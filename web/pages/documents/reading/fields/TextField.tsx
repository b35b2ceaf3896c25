import { Textarea, TextInput } from '@mantine/core';
import type { Pointer } from '../model/pointer.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';
import { FieldPlace, useField } from './FieldShell.tsx';

interface TextFieldProps {
  at: Pointer;
  label: string;
  value: string | null;
  /** An emptied field means that the document does not say it. */
  nullable?: boolean;
  /** Several lines, over the whole width. */
  long?: boolean;
  wide?: boolean;
}

export function TextField({ at, label, value, nullable = false, long = false, wide = long }: TextFieldProps) {
  const { common, value: place } = useField(at, label);
  const { readOnly } = useReadingState();
  const { apply } = useReadingActions();
  const set = (text: string) => apply({ type: 'change', pointer: at, value: nullable && text === '' ? null : text });
  const rest = {
    ...common, readOnly, value: value ?? '', variant: readOnly ? 'unstyled' : 'default',
    onChange: (event: { currentTarget: { value: string } }) => set(event.currentTarget.value),
    onBlur: () => { if (value !== null && value !== value.trim()) set(value.trim()); },
  };
  return (
    <FieldPlace {...place} wide={wide}>
      {long ? <Textarea autosize minRows={1} maxRows={10} {...rest} /> : <TextInput {...rest} />}
    </FieldPlace>
  );
}
