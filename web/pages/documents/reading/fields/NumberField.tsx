import { useFormat } from '../../../../messages/use-format.ts';
import { useLanguage } from '../../../../messages/language.tsx';
import type { Pointer } from '../model/pointer.ts';
import { parseNumber } from '../model/printed-number.ts';
import { useReadingActions } from '../reading-context.tsx';
import { TypedField } from './TypedField.tsx';

export function NumberField({ at, label, value }: { at: Pointer; label: string; value: number }) {
  const format = useFormat();
  const { language } = useLanguage();
  const { apply } = useReadingActions();
  return (
    <TypedField
      at={at} label={label} inputMode="decimal" written={Number.isFinite(value) ? format.number(value) : ''}
      onType={(text) => apply({ type: 'change', pointer: at, value: parseNumber(text, language) ?? Number.NaN })}
    />
  );
}
