import { Button } from '@mantine/core';
import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { memo } from 'react';
import type { Point } from '#engines/directive-review/points.ts';
import type { Settling } from '#engines/directive-review/settled.ts';
import { reading } from '#engines/messages/reading.ts';
import { useLanguage, useMessages } from '../../../../messages/language.tsx';
import { pointInWords } from '../model/point-words.ts';
import { useReadingState } from '../reading-context.tsx';
import type { Review } from '../use-review.ts';
import classes from './structure.module.css';

interface DoubtsGroupProps {
  review: Review;
  current: string | undefined;
  text: string;
  onOpen: (point: Point) => void;
  /** Takes the current one as read and goes on. */
  onAccept: () => unknown;
}

/** What the reading itself is unsure of, first of all groups: whoever has settled these has done the work. */
export const DoubtsGroup = memo(function DoubtsGroup({ review, current, text, onOpen, onAccept }: DoubtsGroupProps) {
  const t = useMessages(reading);
  const { readOnly } = useReadingState();
  const { doubts, doubtsLeft, settled } = review;
  return (
    <section className={classes.group} id="group-doubts" aria-labelledby="group-doubts-title" tabIndex={-1}>
      <div className={classes.groupHead}>
        <h2 className={classes.groupTitle} id="group-doubts-title">{t.doubts}</h2>
        {doubts.length > 0 && <span className={classes.count}>{t.doubtsLeft(doubtsLeft.length, doubts.length)}</span>}
      </div>
      {doubts.length === 0 && <p className={classes.none}>{t.noDoubts}</p>}
      {doubts.length > 0 && (
        <ol className={classes.items}>
          {doubts.map((point) => (
            <DoubtItem key={point.key} point={point} text={text} how={settled.get(point.key)} current={point.key === current} onOpen={onOpen} onAccept={readOnly ? undefined : onAccept} />
          ))}
        </ol>
      )}
      {!readOnly && <p className={classes.hint}>{t.walkHint} {t.markHint}</p>}
    </section>
  );
});

interface DoubtItemProps {
  point: Point;
  text: string;
  how: Settling | undefined;
  current: boolean;
  onOpen: (point: Point) => void;
  onAccept: (() => unknown) | undefined;
}

function DoubtItem({ point, text, how, current, onOpen, onAccept }: DoubtItemProps) {
  const t = useMessages(reading);
  const { language } = useLanguage();
  const words = pointInWords(point, language);
  return (
    <li className={classes.doubtLine} data-current={current || undefined}>
      <button type="button" className={classes.doubt} data-seen={how && 'true'} aria-current={current} onClick={() => onOpen(point)}>
        {how ? <IconCircleCheck size={16} aria-hidden /> : <IconHelpCircle size={16} aria-hidden />}
        <span>
          {words}
          <Quote words={point.start === undefined || point.end === undefined ? '' : text.slice(point.start, point.end)} told={words} />
          {how && <span className={classes.how}> {t.settled[how]}</span>}
        </span>
      </button>
      {current && !how && onAccept && <Button size="compact-sm" variant="light" aria-keyshortcuts="Enter" onClick={onAccept}>{t.accept}</Button>}
    </li>
  );
}

/** The words concerned, unless the remark has quoted them itself. */
function Quote({ words, told }: { words: string; told: string }) {
  const line = shortened(words);
  if (line === '' || told.includes(line)) return null;
  return <> <q className={classes.quote} lang="vi">{line}</q></>;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88).trimEnd()}…` : line;
}
