import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { movedBelow } from '#engines/messages/moved-below.ts';
import { reviews } from '#engines/messages/reviews.ts';
import { compareTexts, type LinePair, type Piece } from '#engines/revision-compare/index.ts';
import { toPlainText } from '#engines/rich-text/plain.ts';
import type { RichText } from '#engines/rich-text/schema.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './Compare.module.css';

interface ComparedTextsProps {
  before: { text: RichText | undefined; number: number };
  now: { text: RichText | undefined; number: number };
}

/** Two versions of a section side by side: struck through what went, underlined what came, each said to those who do not see it. */
export function ComparedTexts({ before, now }: ComparedTextsProps) {
  const t = useMessages(movedBelow);
  const words = useMessages(reviews);
  const pairs = useMemo(() => compareTexts(plain(before.text), plain(now.text)), [before.text, now.text]);
  return (
    <div>
      <div className={`${classes.pair} ${classes.heads}`}><p>{words.before(before.number)}</p><p>{words.before(now.number)}</p></div>
      {pairs.every(({ same }) => same) && <p className="lt-soft">{t.formattingOnly}</p>}
      {pairs.map((pair, place) => <Line key={place} pair={pair} />)}
    </div>
  );
}

const plain = (text: RichText | undefined) => (text ? toPlainText(text).split('\n').filter((line) => line.trim() !== '').join('\n') : '');

function Line({ pair }: { pair: LinePair }) {
  const walked = pair.same ? {} : { 'data-change': true, tabIndex: -1 };
  return (
    <div className={classes.pair} data-same={pair.same} {...walked}>
      <Side pieces={pair.before} as="del" />
      <Side pieces={pair.now} as="ins" />
    </div>
  );
}

function Side({ pieces, as: Mark }: { pieces: Piece[] | null; as: 'del' | 'ins' }) {
  const t = useMessages(movedBelow);
  if (pieces === null) return <div className={classes.gap} />;
  return (
    <p className={classes.line}>
      {pieces.map(({ text, changed }, place) => (changed
        ? <Mark key={place}><VisuallyHidden>{Mark === 'del' ? t.removed : t.added}: </VisuallyHidden>{text}</Mark>
        : <span key={place}>{text}</span>))}
    </p>
  );
}
