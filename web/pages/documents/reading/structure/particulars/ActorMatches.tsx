import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { particulars } from '#engines/messages/particulars.ts';
import { useMessages } from '../../../../../messages/language.tsx';
import own from './particulars.module.css';
import { useActors, useActorSettling, useMatched, useMatchWords, type MatchedActor } from './use-actors.ts';

const ActorPicker = lazy(() => import('./ActorPicker.tsx'));

/** In an open card: each body that is named, whom it stands for and why, to be confirmed or chosen otherwise; kept at once. */
export function ActorMatches({ names }: { names: readonly string[] }) {
  const t = useMessages(particulars);
  const matched = useMatched(names);
  const { data } = useActors();
  if (matched.length === 0) return null;
  return (
    <fieldset className={own.matches}>
      <legend>{t.matches}</legend>
      <ul>{matched.map((one) => <Match key={one.key} one={one} maySettle={data?.may.settle === true} />)}</ul>
    </fieldset>
  );
}

function Match({ one, maySettle }: { one: MatchedActor; maySettle: boolean }) {
  const t = useMessages(particulars);
  const words = useMatchWords();
  const settling = useActorSettling();
  const [picking, setPicking] = useState(false);
  const [proposal] = one.proposals;
  const match = one.settled ?? proposal?.match;
  const why = one.settled ? one.settledBy && t.settledBy(one.settledBy) : proposal && `${t.proposed}: ${t.reasons[proposal.reason]}`;
  return (
    <li className={own.match}>
      <strong lang="vi">{one.actor}</strong>
      <span className={own.chip} data-proposed={one.settled ? undefined : true}>{match ? words(match) : t.noMatch}</span>
      {why && <span className={own.soft}>{why}</span>}
      {maySettle && (
        <span className={own.actions}>
          {!one.settled && proposal && <Button size="compact-xs" variant="light" loading={settling.isPending} aria-label={t.actionsOf(t.right, one.actor)} onClick={() => settling.mutate({ actor: one.actor, match: proposal.match })}>{t.right}</Button>}
          <Button size="compact-xs" variant="subtle" aria-label={t.actionsOf(t.change, one.actor)} onClick={() => setPicking(true)}>{t.change}</Button>
          {one.settled && <Button size="compact-xs" variant="subtle" onClick={() => settling.mutate({ actor: one.actor, match: null })}>{t.backToProposal}</Button>}
        </span>
      )}
      {picking && (
        <Suspense fallback={null}>
          <ActorPicker one={one} onClose={() => setPicking(false)} onPick={(picked) => { setPicking(false); settling.mutate({ actor: one.actor, match: picked }); }} />
        </Suspense>
      )}
    </li>
  );
}
