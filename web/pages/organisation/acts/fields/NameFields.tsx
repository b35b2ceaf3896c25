import { TextInput } from '@mantine/core';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useMessages } from '../../../../messages/language.tsx';
import type { FieldsProps } from './form.ts';

export function NameFields({ form }: Pick<FieldsProps, 'form'>) {
  const t = useMessages(unitActs);
  return (
    <>
      <TextInput label={t.newName} {...form.getInputProps('name')} data-autofocus />
      <TextInput label={t.newShortName} {...form.getInputProps('shortName')} />
    </>
  );
}
