import { lineage } from '#engines/messages/lineage.ts';
import { useMessages } from '../../../messages/language.tsx';
import { StateBadge, type Tone } from '../../../ui/StateBadge.tsx';
import { IconArrowDown, IconArrowUp, IconEqual, IconMinus, IconPlus, type Icon } from '@tabler/icons-react';
import classes from './Lineage.module.css';
import type { Differences } from './lineage.ts';
import { Places } from './Places.tsx';

type Change = Differences['targets'][number]['change'];
const shown: Record<Change, { tone: Tone; icon: Icon }> = {
  kept: { tone: 'plain', icon: IconEqual }, raised: { tone: 'done', icon: IconArrowUp }, lowered: { tone: 'back', icon: IconArrowDown },
  missing: { tone: 'late', icon: IconMinus }, added: { tone: 'sent', icon: IconPlus },
};
/** What fell behind first. */
const ORDER: readonly Change[] = ['lowered', 'missing', 'raised', 'added', 'kept'];

interface TargetDifferencesProps {
  targets: Differences['targets'];
  at: { child: string; parent: string };
}

/** Targets side by side, what was lowered or left out on top. */
export function TargetDifferences({ targets, at }: TargetDifferencesProps) {
  const { differences: words } = useMessages(lineage);
  const rows = targets.toSorted((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
  return (
    <ul className={classes.targets}>
      {rows.map((one) => (
        <li key={`${one.parent}${one.child}`}>
          <p className={classes.measure}>{one.measure}</p>
          <p className={classes.values}>
            <StateBadge {...shown[one.change]} label={words.changes[one.change]} />
            <span>{words.above}: <strong className="lt-figure">{inWords(one.parentText)}</strong></span>
            <span>{words.here}: <strong className="lt-figure">{inWords(one.childText)}</strong></span>
          </p>
          <Places at={at} child={one.child} parent={one.parent} what={one.measure} />
        </li>
      ))}
    </ul>
  );
}

/** `>= 75 %` as it is printed: ≥ 75%. */
const inWords = (text: string | null): string => (text === null ? '–' : text.replace('>=', '≥').replace('<=', '≤').replace(/^= /, '').replace(/ %$/, '%').replace(/(\d)\.(\d)/, '$1,$2'));
