import { registry } from '#engines/messages/registry.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import classes from './Figures.module.css';
import type { Figures } from './figures.ts';

/** The few numbers that a chair is asked for. What was not compared is not shown. */
export function Headline({ figures }: { figures: Figures }) {
  const t = useMessages(registry);
  const format = useFormat();
  const { total } = figures;
  const numbers: [string, number | null, string?][] = [
    [t.unions, total.unions],
    [t.small(figures.smallBelow), total.small],
    [t.members, total.members],
    [t.women, total.registered > 0 ? total.women : null, t.womenOf(format.number(total.registeredMembers))],
    [t.upper, figures.upperUnits || null],
    [t.below, figures.belowGrassroots || null],
    [t.founded, figures.founded],
    [t.ended, figures.ended, figures.merged ? `${t.merged} ${format.number(figures.merged)}` : undefined],
    [t.joined, figures.joined],
    [t.left, figures.left],
  ];
  return (
    <dl className={classes.headline}>
      {numbers.filter(([, value]) => value !== null).map(([name, value, hint]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{format.number(value!)}{hint && <small className="lt-soft">{hint}</small>}</dd>
        </div>
      ))}
    </dl>
  );
}
