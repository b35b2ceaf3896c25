import { Button, Menu } from '@mantine/core';
import { IconCalendarOff, IconDots } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { organisation } from '#engines/messages/organisation.ts';
import { problemOf } from '../../api/problem.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { AddUnit } from './AddUnit.tsx';
import { ChangeUnit } from './ChangeUnit.tsx';
import { CloseUnit } from './CloseUnit.tsx';
import { UnitFacts, UnitHistory } from './UnitFacts.tsx';
import { UnitsBelow } from './UnitsBelow.tsx';
import { unitQuery, useAsOf, type UnitDetail } from './units.ts';

export function UnitPage({ unitId }: { unitId: string }) {
  const { asOf } = useAsOf();
  const query = useQuery(unitQuery(unitId, asOf));
  if (query.data) return <UnitContent unit={query.data} />;
  if (!query.error) return <PageSkeleton />;
  if (asOf && problemOf(query.error).code === 'not_found') return <NotThere asOf={asOf} />;
  return <ErrorState error={query.error} retry={() => void query.refetch()} />;
}

/** A unit has its days; before and after them there is nothing to show, which is no error. */
function NotThere({ asOf }: { asOf: string }) {
  const t = useMessages(organisation);
  const format = useFormat();
  const { setAsOf } = useAsOf();
  return (
    <EmptyState icon={IconCalendarOff} title={t.notThere} headingLevel={1} action={<Button onClick={() => setAsOf(undefined)}>{t.backToToday}</Button>}>
      <p>{t.notThereBody(format.date(asOf))}</p>
    </EmptyState>
  );
}

function UnitContent({ unit }: { unit: UnitDetail }) {
  const t = useMessages(organisation);
  const { session } = useActing();
  const { typeName, kindName } = useUnitWords();
  const mine = session.scopes.map(({ unitId }) => unitId);
  const readableFrom = unit.ancestors.findIndex(({ id }) => mine.includes(id));
  const above = readableFrom < 0 ? [] : unit.ancestors.slice(readableFrom);
  return (
    <>
      <PageHeader
        title={unit.name}
        breadcrumbs={[{ label: t.title, to: paths.organisation() }, ...above.map(({ id, name }) => ({ label: name, to: paths.unit(id) }))]}
        state={<LifeBadge unit={unit} />}
        line={[typeName(unit.typeKey), kindName(unit.kindKey)].filter(Boolean).join(' · ')}
        action={unit.may.manage && !unit.ended && <UnitActions unit={unit} />}
      />
      <UnitFacts unit={unit} />
      <UnitsBelow unit={unit} />
      <UnitHistory unit={unit} />
    </>
  );
}

function LifeBadge({ unit }: { unit: UnitDetail }) {
  const t = useMessages(organisation);
  const format = useFormat();
  const today = useToday();
  if (!unit.ended) return <StateBadge tone="done" label={t.active} />;
  return <StateBadge tone="plain" label={(unit.ended < today ? t.endedOn : t.endsOn)(format.date(unit.ended))} />;
}

type Deed = 'add' | 'change' | 'close';

function UnitActions({ unit }: { unit: UnitDetail }) {
  const t = useMessages(organisation);
  const { can } = useActing();
  const navigate = useNavigate();
  const [deed, setDeed] = useState<Deed>();
  const done = () => setDeed(undefined);
  return (
    <>
      <Button onClick={() => setDeed('add')}>{t.add}</Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px="xs" aria-label={t.moreActions}><IconDots size={18} aria-hidden /></Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDeed('change')}>{t.change}</Menu.Item>
          {can('audit.read') && <Menu.Item onClick={() => void navigate({ to: paths.journal(), search: { object: unit.id } })}>{t.journal}</Menu.Item>}
          <Menu.Item color="red" onClick={() => setDeed('close')}>{t.close}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {deed === 'add' && <AddUnit parent={unit} onDone={done} />}
      {deed === 'change' && <ChangeUnit unit={unit} onDone={done} />}
      {deed === 'close' && <CloseUnit unit={unit} onDone={done} />}
    </>
  );
}
