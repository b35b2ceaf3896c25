import { Button } from '@mantine/core';
import { memo, useMemo, useRef, useState } from 'react';
import { reading } from '#engines/messages/reading.ts';
import type { Page } from '#engines/source-layout/index.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { boxesOf, doubtfulWords, marksOnPage, type Box } from '../model/page-marks.ts';
import { PageWords } from './PageWords.tsx';
import classes from './PagesView.module.css';
import { useNearView } from './use-near-view.ts';
import type { Shown } from './Words.tsx';

interface PageSheetProps extends Shown {
  documentId: string;
  page: Page;
  number: number;
  of: number;
  litFrom: number;
  litTo: number;
}

/** One page: its picture, the tinted places of values, and its words as invisible letters that can be marked. */
export const PageSheet = memo(function PageSheet({ documentId, page, number, of, litFrom, litTo, text, segments }: PageSheetProps) {
  const t = useMessages(reading);
  const sheet = useRef<HTMLElement>(null);
  // A picture that has come stays: going back to a page over a slow line costs nothing.
  const { near, wasNear } = useNearView(sheet);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const lit = useMemo(() => boxesOf(page, litFrom < 0 ? undefined : { start: litFrom, end: litTo }), [page, litFrom, litTo]);
  return (
    <section ref={sheet} className={classes.page} style={{ aspectRatio: `${page.width} / ${page.height}` }} aria-label={t.pageOf(number, of)} data-page={number}>
      {wasNear && !failed && (
        <img
          key={attempt} className={classes.picture} alt="" draggable={false} decoding="async" onError={() => setFailed(true)}
          src={`/api/documents/${documentId}/pages/${number}${attempt > 0 ? `?again=${attempt}` : ''}`}
        />
      )}
      {near && <Marks page={page} segments={segments} />}
      {lit.map((box, at) => <span key={at} className={classes.lit} data-lit="true" style={placed(box)} />)}
      {near && <PageWords page={page} text={text} visible={failed} />}
      <span className={classes.number} aria-hidden>{number}</span>
      {failed && (
        <div className={`${classes.failure} lt-no-print`} role="alert">
          {t.pictureFailed}
          <Button size="compact-sm" variant="default" onClick={() => { setFailed(false); setAttempt(attempt + 1); }}>{t.tryAgain}</Button>
        </div>
      )}
    </section>
  );
});

const Marks = memo(function Marks({ page, segments }: Pick<PageSheetProps, 'page' | 'segments'>) {
  const marks = useMemo(() => marksOnPage(page, segments), [page, segments]);
  const doubtful = useMemo(() => doubtfulWords(page), [page]);
  return (
    <>
      {marks.map((mark, at) => <span key={at} className={classes.mark} data-group={mark.group} style={placed(mark)} />)}
      {doubtful.map((word) => <span key={word.start} className={classes.doubtful} style={placed(word)} />)}
    </>
  );
});

const percent = (share: number) => `${share * 100}%`;
export const placed = ({ x, y, width, height }: Box) => ({ left: percent(x), top: percent(y), width: percent(width), height: percent(height) });
