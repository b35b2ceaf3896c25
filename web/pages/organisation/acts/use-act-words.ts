import { unitActs } from '#engines/messages/unit-acts.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import type { Act } from './acts.ts';

type Named = Pick<Act, 'title' | 'kinds' | 'undoes' | 'subject' | 'alsoSources' | 'into' | 'eventCount'>;

/** What an act is called: its decision's title, or else what happened. */
export function useActWords() {
  const t = useMessages(unitActs);
  const format = useFormat();
  const kindsOf = (act: Pick<Act, 'kinds'>) => act.kinds.map((kind) => t.kind[kind as keyof typeof t.kind] ?? kind).join(', ');
  const happening = (act: Named) => [
    kindsOf(act), [act.subject, act.alsoSources > 0 && t.moreUnits(act.alsoSources), act.into && `→ ${act.into}`, act.eventCount > 1 && t.andMore(act.eventCount - 1)].filter(Boolean).join(' '),
  ].filter(Boolean).join(': ');
  const titleOf = (act: Named) => (act.undoes ? `${t.isUndoing}: ${act.title ?? happening(act)}` : act.title ?? happening(act));
  /** The paper that it rests on; empty where none was named. */
  const paperOf = ({ decisionSymbol, decisionDate }: Pick<Act, 'decisionSymbol' | 'decisionDate'>) =>
    decisionSymbol && decisionDate ? t.ofDay(decisionSymbol, format.date(decisionDate)) : decisionSymbol ?? (decisionDate ? format.date(decisionDate) : '');
  return { kindsOf, titleOf, paperOf };
}
