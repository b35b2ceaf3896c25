import { organisation } from '#engines/messages/organisation.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useAsOf } from './units.ts';

export function AsOfInput() {
  const t = useMessages(organisation);
  const today = useToday();
  const { asOf, setAsOf } = useAsOf();
  return <DayInput label={t.asOf} value={asOf ?? today} onChange={(day) => day && setAsOf(day)} />;
}
