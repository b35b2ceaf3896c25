import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { dueBounds, duePrecisions, type Due } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import { useLanguage, useMessages } from '../../../../messages/language.tsx';
import { blanks } from '../model/blanks.ts';
import { precisionOf } from '../model/faults.ts';
import type { Pointer } from '../model/pointer.ts';
import { parseDate, printDate } from '../model/printed-date.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { TextField } from './TextField.tsx';
import { TypedField } from './TypedField.tsx';

/** By when: date, bound, precision and the words of the document. A task may have none. */
export function DueFields({ at, due, optional = false }: { at: Pointer; due: Due | null; optional?: boolean }) {
  const t = useMessages(reading);
  const { language } = useLanguage();
  const { readOnly } = useReadingState();
  const { apply } = useReadingActions();
  if (!due) {
    if (readOnly) return null;
    return <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} style={{ justifySelf: 'start' }} onClick={() => apply({ type: 'change', pointer: at, value: blanks.due })}>{t.addDue}</Button>;
  }
  const type = (text: string) => {
    const date = parseDate(text) ?? text.trim();
    apply({ type: 'change', pointer: at, value: { ...due, date, precision: precisionOf(date, due.precision) } });
  };
  return (
    <>
      <TypedField at={`${at}/date`} label={t.field.dueDate} placeholder={t.dueHint} written={printDate(due.date, language)} onType={type} />
      <ChoiceField at={`${at}/bound`} label={t.field.bound} value={due.bound} choices={dueBounds} names={t.bound} />
      <ChoiceField at={`${at}/precision`} label={t.field.precision} value={due.precision} choices={duePrecisions} names={t.precision} />
      <TextField at={`${at}/text`} label={t.field.dueText} value={due.text} />
      {optional && !readOnly && (
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconX size={14} />} style={{ justifySelf: 'start' }} onClick={() => apply({ type: 'change', pointer: at, value: null })}>{t.removeDue}</Button>
      )}
    </>
  );
}
