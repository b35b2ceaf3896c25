import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { actPicture } from '#engines/messages/act-picture.ts';
import { useToday } from '../../../components/acting.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { daysQuery } from '../acts/acts.ts';
import { useAsOf } from '../units.ts';
import classes from './DaySlider.module.css';
import { dayAt, dayNumber, nearestMark, neighbours, scaleOf, yearsOn } from './scale.ts';

const SETTLES_MS = 250;

/** The years as a line with a mark where a decision took effect: the tree follows to whatever day one slides to. */
export function DaySlider() {
  const { data } = useQuery(daysQuery);
  if (!data?.first) return <div className={classes.slider} aria-hidden />;
  return <Slider first={data.first} marks={data.days} />;
}

function Slider({ first, marks }: { first: string; marks: string[] }) {
  const t = useMessages(actPicture);
  const format = useFormat();
  const today = useToday();
  const { asOf, setAsOf } = useAsOf();
  const shown = dayNumber(asOf ?? today);
  const [sliding, setSliding] = useState<number>();
  const byKey = useRef(false);
  const scale = scaleOf(first, marks, today);
  const at = Math.min(scale.max, Math.max(scale.min, sliding ?? shown));
  const show = useRef(setAsOf);
  useEffect(() => { show.current = setAsOf; });
  // The tree follows once the hand rests; then the URL alone says the day.
  useEffect(() => {
    if (sliding === undefined) return;
    const timer = setTimeout(() => { show.current(dayAt(sliding)); setSliding(undefined); }, SETTLES_MS);
    return () => clearTimeout(timer);
  }, [sliding]);
  const slide = (to: number) => setSliding(Math.min(scale.max, Math.max(scale.min, to)));
  const keys = (event: KeyboardEvent) => {
    byKey.current = true;
    const years = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
    if (years === 0) return;
    event.preventDefault();
    const day = dayAt(at);
    slide(dayNumber(`${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`));
  };
  const { before, after } = neighbours(marks, dayAt(at));
  const percent = (day: number) => `${((day - scale.min) / (scale.max - scale.min)) * 100}%`;
  return (
    <div className={`${classes.slider} lt-no-print`}>
      <div className={classes.line}>
        <ActionIcon variant="subtle" aria-label={t.earlierChange} disabled={!before} onClick={() => before && setAsOf(before)}><IconChevronLeft size={18} aria-hidden /></ActionIcon>
        <div className={classes.track}>
          <input type="range" className={classes.range} min={scale.min} max={scale.max} value={at} step={1} aria-label={t.slider} title={t.sliderKeys} aria-valuetext={format.date(dayAt(at))}
            onKeyDown={keys} onPointerDown={() => { byKey.current = false; }}
            onChange={(event) => { const to = Number(event.currentTarget.value); slide(byKey.current ? to : nearestMark(marks, to, scale)); }} />
          <div className={classes.marks} aria-hidden>
            {marks.map((day) => <span key={day} className={classes.mark} style={{ insetInlineStart: percent(dayNumber(day)) }} data-future={day > today} />)}
            <span className={classes.now} style={{ insetInlineStart: percent(dayNumber(today)) }} />
          </div>
          <div className={classes.years} aria-hidden>
            {yearsOn(scale).map((year) => <span key={year} style={{ insetInlineStart: percent(dayNumber(`${year}-01-01`)) }}>{year}</span>)}
          </div>
        </div>
        <ActionIcon variant="subtle" aria-label={t.laterChange} disabled={!after} onClick={() => after && setAsOf(after)}><IconChevronRight size={18} aria-hidden /></ActionIcon>
      </div>
      <div className={classes.foot}>
        <output>{format.date(dayAt(at))}</output>
        {dayAt(at) !== today && <Button variant="light" size="compact-sm" onClick={() => { setSliding(undefined); setAsOf(undefined); }}>{t.today}</Button>}
      </div>
    </div>
  );
}
