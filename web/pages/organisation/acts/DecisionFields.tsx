import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { ChosenFiles } from './ChosenFiles.tsx';
import type { FieldsProps } from './fields/form.ts';
import { Folded } from './Folded.tsx';

/** The decision on paper: what the tree's change rests on. */
export function DecisionFields({ form, open, files, onFiles }: Pick<FieldsProps, 'form'> & { open: boolean; files: readonly File[]; onFiles: (files: File[]) => void }) {
  const t = useMessages(unitActs);
  return (
    <Folded label={t.decision} open={open}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label={t.symbol} placeholder={t.symbolHint} maxLength={80} {...form.getInputProps('decisionSymbol')} />
        <DayInput label={t.decidedOn} {...form.getInputProps('decisionDate')} value={form.values.decisionDate} clearable />
      </SimpleGrid>
      <TextInput label={t.decisionTitle} placeholder={t.decisionTitleHint} maxLength={300} {...form.getInputProps('title')} />
      <Textarea label={t.reason} autosize minRows={2} maxLength={2000} {...form.getInputProps('reason')} />
      <ChosenFiles files={files} onChange={onFiles} />
    </Folded>
  );
}
