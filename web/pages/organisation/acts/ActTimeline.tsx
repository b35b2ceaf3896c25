import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { addDays } from '#engines/periods/index.ts';
import { ui } from '#engines/messages/ui.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { useToday } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import page from '../Organisation.module.css';
import { fetchActs, kinQuery } from './acts.ts';
import classes from './Acts.module.css';
import { useActWords } from './use-act-words.ts';

/** What was decided about a unit, the last recorded first, and whose work it goes on with. */
export function ActTimeline({ unitId }: { unitId: string }) {
  const t = useMessages(unitActs);
  const words = useMessages(ui);
  const format = useFormat();
  const { titleOf, kindsOf, paperOf } = useActWords();
  const list = useKeyset(['unit-acts', 'of', unitId], (after) => fetchActs({ unitId, after, limit: 20 }));
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{t.history}</h2>
      <Kin unitId={unitId} />
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons lines={3} /> : list.rows.length === 0 ? <p className="lt-soft">{t.noHistory}</p> : (
        <ol className={classes.timeline}>
          {list.rows.map((act) => (
            <li key={act.id} data-undone={act.undoneBy !== null}>
              <span className={classes.when}>{act.effective && t.effectiveOn(format.date(act.effective))}</span>
              <span><TextLink to={paths.unitAct(act.id)}>{titleOf(act)}</TextLink>{act.undoneBy && ` · ${t.wasUndone}`}</span>
              <span className="lt-soft">{[act.title ? kindsOf(act) : null, paperOf(act), act.recordedBy].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ol>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
    </section>
  );
}

function Kin({ unitId }: { unitId: string }) {
  const t = useMessages(unitActs);
  const format = useFormat();
  const today = useToday();
  const { data } = useQuery(kinQuery(unitId));
  if (!data || data.predecessors.length + data.successors.length === 0) return null;
  const side = (label: string, kin: typeof data.predecessors, day: (effective: string) => string) => kin.length > 0 && (
    <div>
      <dt>{label}</dt>
      {kin.map((one) => (
        <dd key={`${one.unitId} ${one.effective}`}>
          <TextLink to={paths.unit(one.unitId)} search={{ on: day(one.effective) === today ? undefined : day(one.effective) }}>{one.name}</TextLink>
          <span className="lt-soft"> · {t.kinOn(t.kind[one.kind as keyof typeof t.kind], format.date(one.effective))}</span>
        </dd>
      ))}
    </div>
  );
  return (
    <dl className={classes.kin}>
      {side(t.predecessors, data.predecessors, (effective) => addDays(effective, -1))}
      {side(t.successors, data.successors, (effective) => (effective > today ? effective : today))}
    </dl>
  );
}
