import { Button, Group } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { memberImports } from '#engines/messages/member-imports.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useLanguage, useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { useFaultWords } from '../fault-words.ts';
import type { Import } from '../imports.ts';
import { CandidateCard } from './CandidateCard.tsx';
import classes from './Reviews.module.css';
import { fetchReviews, reviewsKey, useDecideRest, useDecideRow } from './reviews.ts';
import type { Decision, Review } from './reviews.ts';

/** Rows that may be somebody who is known: one after the other, the row beside whom it may be, until each is decided. */
export function Reviews({ found }: { found: Import }) {
  const t = useMessages(memberImports);
  const format = useFormat();
  const list = useKeyset(reviewsKey(found.id, found.effective), (after) => fetchReviews(found.id, after));
  const [at, setAt] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const rest = useDecideRest(found);
  const { rows } = list;
  if (list.error && !rows) return <ErrorState error={list.error} retry={list.retry} />;
  if (!rows || rows.length === 0) return null;
  const shown = at ?? Math.max(0, rows.findIndex(({ decision }) => decision === null));
  const go = (to: number) => {
    if (to >= rows.length) list.more?.load();
    setAt(Math.min(Math.max(to, 0), rows.length - 1));
    heading.current?.focus();
  };
  const nextOpen = () => {
    const later = rows.findIndex(({ decision }, index) => index > shown && decision === null);
    const any = rows.findIndex(({ decision }, index) => index !== shown && decision === null);
    go(later >= 0 ? later : any >= 0 ? any : list.more ? rows.length : shown);
  };
  return (
    <section className={classes.reviews} aria-labelledby="reviews-title">
      <h2 id="reviews-title" className={classes.title}>{t.reviewTitle}</h2>
      <p role="status">{found.counts.review > 0 ? t.reviewLine(format.number(found.counts.review)) : t.reviewDone}</p>
      <OneReview found={found} review={rows[shown]!} heading={heading} onDecided={nextOpen} onGo={(step) => go(shown + step)} />
      <Group gap="xs" mt="sm">
        <Button variant="default" size="compact-md" disabled={shown === 0} onClick={() => go(shown - 1)}>{t.previous}</Button>
        <Button variant="default" size="compact-md" disabled={shown === rows.length - 1 && !list.more} loading={list.more?.loading ?? false} onClick={() => go(shown + 1)}>{t.next}</Button>
        <span className={classes.soft}>{t.place(format.number(shown + 1), format.number(rows.length))}</span>
        {found.counts.review > 1 && <Button variant="default" size="compact-md" loading={rest.isPending} onClick={() => void rest.ask()}>{t.allNew}</Button>}
      </Group>
      <ProblemNotice error={rest.error} />
    </section>
  );
}

interface OneReviewProps { found: Import; review: Review; heading: React.RefObject<HTMLHeadingElement | null>; onDecided: () => void; onGo: (step: number) => void }

function OneReview({ found, review, heading, onDecided, onGo }: OneReviewProps) {
  const t = useMessages(memberImports);
  const { language } = useLanguage();
  const format = useFormat();
  const { columnName } = useFaultWords(found.kind);
  const deciding = useDecideRow(found.id, found.effective);
  const decide = (decision: Decision) => { if (!deciding.isPending) deciding.mutate({ number: review.number, decision }, { onSuccess: onDecided }); };
  // Only while the focus is within: single letters must not act from anywhere on the page.
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const candidate = /^[1-5]$/.test(event.key) ? review.candidates[Number(event.key) - 1] : undefined;
    const act = candidate ? () => decide({ what: 'same', id: candidate.id }) : { k: () => decide({ what: 'another' }), b: () => decide({ what: 'leave-out' }), arrowup: () => onGo(-1), arrowdown: () => onGo(1) }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const { decision } = review;
  return (
    <div onKeyDown={keys}>
      <div className={classes.head}>
        <h3 ref={heading} tabIndex={-1} className={classes.row}>{t.rowTitle(format.number(review.number))}</h3>
        <StateBadge tone={decision ? 'done' : 'soon'} label={decision ? t.decided[decision.what] : t.undecided} />
      </div>
      <div className={classes.beside}>
        <div className={classes.card}>
          <strong>{t.inSheet}</strong>
          <dl className={classes.facts}>{review.values.map((value) => <div key={value.column}><dt>{columnName(value.column)}</dt><dd>{value[language]}</dd></div>)}</dl>
          <Group gap="xs" mt="sm">
            <Button size="compact-md" variant={decision?.what === 'another' ? 'filled' : 'default'} aria-pressed={decision?.what === 'another'} aria-keyshortcuts="k" disabled={deciding.isPending} onClick={() => decide({ what: 'another' })}>{t.anotherPerson}</Button>
            <Button size="compact-md" variant={decision?.what === 'leave-out' ? 'filled' : 'default'} aria-pressed={decision?.what === 'leave-out'} aria-keyshortcuts="b" disabled={deciding.isPending} onClick={() => decide({ what: 'leave-out' })}>{t.leaveOut}</Button>
          </Group>
        </div>
        <ol className={classes.candidates}>
          {review.candidates.map((candidate, index) => (
            <li key={candidate.id}><CandidateCard kind={found.kind} candidate={candidate} place={index + 1} chosen={decision?.what === 'same' && decision.id === candidate.id} pending={deciding.isPending} onSame={() => decide({ what: 'same', id: candidate.id })} /></li>
          ))}
        </ol>
      </div>
      <ProblemNotice error={deciding.error} />
      <p className={classes.keys}>{t.reviewKeys}</p>
    </div>
  );
}
