import { Button, Menu } from '@mantine/core';
import { IconCalendarOff, IconDots } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { foundings } from '#engines/messages/foundings.ts';
import { workplaces } from '#engines/messages/workplaces.ts';
import { problemOf } from '../../api/problem.ts';
import { useActing } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { useAsOf } from '../organisation/units.ts';
import { AsOf } from './Filters.tsx';
import { FoundingEntryForm, RecogniseForm, StartFounding, type EntryKind } from './FoundingDeeds.tsx';
import { FoundingSteps } from './FoundingSteps.tsx';
import { UnionBadge } from './UnionBadge.tsx';
import { ChangeWorkplace, CountWorkers, CoverWorkplace, EndCovering } from './WorkplaceDeeds.tsx';
import { Counts, Coverings, History, WorkplaceFacts } from './WorkplaceFacts.tsx';
import classes from './Workplaces.module.css';
import { useWorkplaceWords, workplaceQuery, type WorkplaceDetail } from './workplaces.ts';

export function WorkplacePage() {
  return <Guarded needs={['workplaces.read']} page={OneWorkplace} />;
}

function OneWorkplace() {
  const { workplaceId } = useParams({ strict: false }) as { workplaceId: string };
  const { asOf } = useAsOf();
  const query = useQuery(workplaceQuery(workplaceId, asOf));
  if (query.data) return <Content workplace={query.data} />;
  if (!query.error) return <PageSkeleton />;
  if (asOf && problemOf(query.error).code === 'not_found') return <NotThere asOf={asOf} />;
  return <ErrorState error={query.error} retry={() => void query.refetch()} />;
}

function NotThere({ asOf }: { asOf: string }) {
  const t = useMessages(workplaces);
  const format = useFormat();
  const { setAsOf } = useAsOf();
  return (
    <EmptyState icon={IconCalendarOff} title={t.notOnThatDay} headingLevel={1} action={<Button onClick={() => setAsOf(undefined)}>{t.backToToday}</Button>}>
      <p>{t.notOnThatDayBody(format.date(asOf))}</p>
    </EmptyState>
  );
}

/** What may be done, and which dialog is open. */
export type Deed = 'start' | EntryKind | 'recognition' | 'change' | 'count' | 'cover' | 'uncover';

function Content({ workplace }: { workplace: WorkplaceDetail }) {
  const t = useMessages(workplaces);
  const { kindName, fieldName } = useWorkplaceWords();
  const { asOf } = useAsOf();
  const [deed, setDeed] = useState<Deed>();
  const founding = workplace.foundings.find(({ state }) => state !== 'recognised');
  const may = workplace.may.manage && !asOf && workplace.status !== 'closed';
  return (
    <>
      <PageHeader
        title={workplace.name}
        breadcrumbs={[{ label: t.title, to: paths.workplaces() }]}
        state={<UnionBadge workplace={workplace} />}
        line={[kindName(workplace.kindKey), fieldName(workplace.fieldKey), workplace.locality].filter(Boolean).join(' · ')}
        action={may && <Actions workplace={workplace} onDeed={setDeed} />}
      />
      <div className={classes.dayLine}><AsOf /></div>
      <WorkplaceFacts workplace={workplace} />
      {workplace.foundings.map((one) => <FoundingSteps key={one.id} founding={one} may={may} onDeed={setDeed} />)}
      <Coverings workplace={workplace} />
      <Counts workplace={workplace} />
      <History workplace={workplace} />
      {deed && <OpenDeed deed={deed} workplace={workplace} founding={founding} onDone={() => setDeed(undefined)} />}
    </>
  );
}

/** One primary action: the next step towards a union, or where there is one, what stays to be kept up. */
function Actions({ workplace, onDeed }: { workplace: WorkplaceDetail; onDeed: (deed: Deed) => void }) {
  const t = useMessages(workplaces);
  const words = useMessages(foundings);
  const { can } = useActing();
  const navigate = useNavigate();
  const founding = workplace.foundings.find(({ state }) => state !== 'recognised');
  const open = founding?.state === 'open' ? founding : undefined;
  const primary: Deed = open?.next ?? (founding && !workplace.union ? 'resume' : workplace.union ? 'count' : 'start');
  const label = primary === 'count' ? t.count : words.do[primary as keyof typeof words.do];
  return (
    <>
      <Button onClick={() => onDeed(primary)}>{label}</Button>
      <Menu position="bottom-end">
        <Menu.Target><Button variant="default" px="xs" aria-label={t.moreActions}><IconDots size={18} aria-hidden /></Button></Menu.Target>
        <Menu.Dropdown>
          {open && open.applications > 0 && open.next !== 'applications' && <Menu.Item onClick={() => onDeed('applications')}>{words.moreApplications}</Menu.Item>}
          {primary !== 'count' && <Menu.Item onClick={() => onDeed('count')}>{t.count}</Menu.Item>}
          <Menu.Item onClick={() => onDeed('change')}>{t.change}</Menu.Item>
          {!workplace.union && !open && <Menu.Item onClick={() => onDeed('cover')}>{t.cover}</Menu.Item>}
          {can('audit.read') && <Menu.Item onClick={() => void navigate({ to: paths.journal(), search: { object: workplace.id } })}>{t.history}</Menu.Item>}
          {open && <Menu.Item color="red" onClick={() => onDeed('stop')}>{words.do.stop}</Menu.Item>}
          {workplace.union && <Menu.Item color="red" onClick={() => onDeed('uncover')}>{t.uncover}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function OpenDeed({ deed, workplace, founding, onDone }: { deed: Deed; workplace: WorkplaceDetail; founding: WorkplaceDetail['foundings'][number] | undefined; onDone: () => void }) {
  const props = { workplace, onDone };
  if (deed === 'change') return <ChangeWorkplace {...props} />;
  if (deed === 'count') return <CountWorkers {...props} />;
  if (deed === 'cover') return <CoverWorkplace {...props} />;
  if (deed === 'uncover') return <EndCovering {...props} />;
  if (deed === 'start') return <StartFounding {...props} />;
  if (!founding) return null;
  if (deed === 'recognition') return <RecogniseForm {...props} founding={founding} />;
  return <FoundingEntryForm founding={founding} kind={deed} onDone={onDone} />;
}
