import { administration } from '#engines/messages/administration.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';

/** A demonstration stands still on one day, its journal and its accounts do not: said where both are seen. */
export function RealClock() {
  const t = useMessages(administration);
  const { session } = useActing();
  return session.demo ? <p className="lt-soft">{t.realClock}</p> : null;
}
