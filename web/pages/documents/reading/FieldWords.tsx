import type { Directive, DocumentKind } from '#engines/directive-reading/schema.ts';
import { documents } from '#engines/messages/documents.ts';
import { reading } from '#engines/messages/reading.ts';
import { useLanguage, useMessages } from '../../../messages/language.tsx';
import type { Field } from './model/merge.ts';
import { printDate } from './model/printed-date.ts';

/** One side of a difference in words: a list shows how long it is and what the other side does not have. */
export function FieldWords({ field, value, other }: { field: Field; value: Directive[Field]; other: Directive[Field] }) {
  const t = useMessages(reading);
  const { kind } = useMessages(documents);
  const { language } = useLanguage();
  if (value === null || value === '') return <span className="lt-soft">{t.nothing}</span>;
  if (field === 'kind') return <span>{kind[value as DocumentKind]}</span>;
  if (typeof value === 'string') return <span>{field === 'date' ? printDate(value, language) : value}</span>;
  if (!Array.isArray(value)) return <span>{Object.values(value).filter(Boolean).join(' · ')}</span>;
  const known = new Set(Array.isArray(other) ? other.map((item: unknown) => JSON.stringify(item)) : []);
  const own = (value as unknown[]).filter((item) => !known.has(JSON.stringify(item)));
  return (
    <>
      <span>{t.entries(value.length)}</span>
      {own.length > 0 && <ul>{own.slice(0, 6).map((item, at) => <li key={at}>{words(item) || t.nothing}</li>)}</ul>}
    </>
  );
}

/** The texts of an item one after another; enough to tell two versions apart. */
function words(item: unknown): string {
  if (typeof item === 'string') return item;
  if (typeof item === 'number') return String(item);
  if (item === null || typeof item !== 'object') return '';
  return Object.entries(item).filter(([key]) => key !== 'kind' && key !== 'text' && key !== 'precision' && key !== 'bound' && key !== 'period')
    .map(([, value]) => words(value)).filter(Boolean).join(' · ') || words((item as { text?: unknown }).text);
}
