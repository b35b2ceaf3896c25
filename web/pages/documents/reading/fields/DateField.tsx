import { reading } from '#engines/messages/reading.ts';
import { useLanguage, useMessages } from '../../../../messages/language.tsx';
import type { Pointer } from '../model/pointer.ts';
import { parseDate, printDate } from '../model/printed-date.ts';
import { useReadingActions } from '../reading-context.tsx';
import { TypedField } from './TypedField.tsx';

/** A date at whatever precision the document gives it, typed as people write it. */
export function DateField({ at, label, value }: { at: Pointer; label: string; value: string | null }) {
  const t = useMessages(reading);
  const { language } = useLanguage();
  const { apply } = useReadingActions();
  return (
    <TypedField
      at={at} label={label} placeholder={t.dateHint} written={printDate(value ?? '', language)}
      onType={(text) => apply({ type: 'change', pointer: at, value: text.trim() === '' ? null : (parseDate(text) ?? text) })}
    />
  );
}
