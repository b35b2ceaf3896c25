import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { handOvers } from '#engines/messages/hand-overs.ts';
import { organisation } from '#engines/messages/organisation.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { useRoles } from '../administration/accounts.ts';
import page from '../organisation/Organisation.module.css';
import { handOverQuery, useUndoHandOver, type HandOverDetail } from './hand-overs.ts';
import { HandedWork } from './HandedWork.tsx';
import { HandOverBadge, takerOf } from './HandOversPage.tsx';
import classes from './Reorganisation.module.css';

/** One hand-over as its record: between whom, when, and all that went over. */
export function HandOverPage() {
  const { handOverId = '' } = useParams({ strict: false }) as { handOverId?: string };
  const query = useQuery(handOverQuery(handOverId));
  if (query.data) return <HandOverContent handOver={query.data} />;
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <PageSkeleton />;
}

function HandOverContent({ handOver }: { handOver: HandOverDetail }) {
  const t = useMessages(handOvers);
  const words = useMessages(organisation);
  const format = useFormat();
  const { roleName } = useRoles();
  const undoing = useUndoHandOver();
  const giver = handOver.fromName ?? handOver.unitName;
  const facts: [string, string | null][] = [
    [t.from, handOver.fromName ? `${handOver.fromName}, ${handOver.unitName}` : handOver.unitName],
    [t.taker, [handOver.toName, handOver.toUnitName].filter(Boolean).join(' · ') || null],
    [t.respondent, handOver.respondentName ?? (handOver.kind === 'unit' ? handOver.toUnitName : null)],
    [t.day, format.date(handOver.effective)],
    [t.recordedBy, `${handOver.recordedBy}, ${format.instant(handOver.recordedAt)}`],
    [t.takenBack, handOver.undoneAt && format.instant(handOver.undoneAt)],
    [t.reason, handOver.reason],
  ];
  return (
    <>
      <PageHeader
        title={handOver.kind === 'person' ? t.personTitle(giver) : t.unitTitle(giver)} line={takerOf(handOver)} state={<HandOverBadge undone={handOver.undoneAt !== null} />}
        breadcrumbs={[{ label: words.title, to: paths.organisation() }, { label: t.list, to: paths.handOvers() }]}
        action={handOver.may.undo && <Button variant="default" loading={undoing.isPending} onClick={() => undoing.mutate(handOver.id)}>{t.undo}</Button>}
      />
      <section aria-label={words.facts}>
        <dl className={page.facts}>{facts.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      </section>
      <section className={page.section} aria-labelledby="went">
        <h2 id="went" className={page.heading}>{t.went}</h2>
        <ul className={classes.effects}>{handOver.roleList.map((role, index) => <li key={index}>{t.roleWent(roleName(role.roleKey), role.accountName, role.toName)}</li>)}</ul>
        <HandedWork work={handOver.work} transfers={handOver.transfers} linked all />
      </section>
    </>
  );
}
