import { cards } from '#engines/messages/cards.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { dueOf, percentOf, type Tally } from './cards.ts';
import classes from './Cards.module.css';

/** How far: the share handed over in words, and as a bar with what is printed behind it. */
export function Share({ tally }: { tally: Tally }) {
  const t = useMessages(cards);
  const format = useFormat();
  const due = dueOf(tally);
  const width = (part: number) => ({ width: `${due === 0 ? 0 : (100 * part) / due}%` });
  return (
    <div className={classes.share}>
      <p className={classes.shareLine}>{t.shareLine(format.number(percentOf(tally)), format.number(tally.handed), format.number(due))}</p>
      <div className={classes.bar} aria-hidden><span className={classes.barHanded} style={width(tally.handed)} /><span className={classes.barPrinted} style={width(tally.printed)} /></div>
    </div>
  );
}

/** The cards of a place by state. */
export function Tallies({ tally }: { tally: Tally }) {
  const t = useMessages(cards);
  const format = useFormat();
  return (
    <>
      <dl className={classes.tally}>
        {([['total', dueOf(tally)], ['due', tally.due], ['printed', tally.printed], ['handed', tally.handed], ['aside', tally.aside]] as const).map(([key, count]) => (
          <div key={key}><dt>{t[key]}</dt><dd>{format.number(count)}</dd></div>
        ))}
      </dl>
    </>
  );
}
