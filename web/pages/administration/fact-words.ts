import { administration } from '#engines/messages/administration.ts';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useRoles } from './accounts.ts';
import type { JournalFact } from './JournalPage.tsx';

/** A recorded fact in words; keys and ids of its data are named or left out, never shown. */
export function useFactWords() {
  const t = useMessages(administration);
  const format = useFormat();
  const { roleName } = useRoles();
  const { typeName } = useUnitWords();
  const sentences: Record<string, string | undefined> = t.facts;
  const fieldNames: Record<string, string | undefined> = t.fields;

  const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  /** The unit of a fact is the first of those that it touched. */
  const where = ({ fact, unitName, data }: JournalFact) => (fact.startsWith('unit.act-') && Number(data['units'] ?? data['events']) > 1 && unitName ? t.andOthers(unitName) : unitName);

  const details = ({ data, named }: JournalFact): string => {
    const { roleKey, typeKey, fields, from, on } = data;
    const parts = [
      typeof roleKey === 'string' && roleName(roleKey),
      typeof typeKey === 'string' && typeName(typeKey),
      Array.isArray(fields) && fields.map((field) => fieldNames[String(field)]).filter(Boolean).join(', '),
      named['from'] && t.from(named['from']), named['to'] && t.to(named['to']),
      isDay(from) && t.from(format.date(from)),
      isDay(on) && t.on(format.date(on)),
    ];
    return parts.filter(Boolean).join(' · ');
  };
  return { sentence: ({ fact }: JournalFact) => sentences[fact] ?? t.otherFact, details, where };
}
