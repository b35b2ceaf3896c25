import { Button, Menu } from '@mantine/core';
import { IconCalendarOff, IconDots } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { organisation } from '#engines/messages/organisation.ts';
import { handOvers } from '#engines/messages/hand-overs.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { problemOf } from '../../api/problem.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useWords } from '../../components/words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { ActTimeline } from './acts/ActTimeline.tsx';
import { RecordMenu } from './acts/RecordMenu.tsx';
import { SheetItems } from './SheetItems.tsx';
import { respondentQuery } from '../reorganisation/hand-overs.ts';
import { HandOver } from '../reorganisation/HandOver.tsx';
import { Respondent } from '../reorganisation/Respondent.tsx';
import { UnitFacts, UnitHistory } from './UnitFacts.tsx';
import { GroupLeaders } from './groups/GroupLeaders.tsx';
import { GroupsSection } from './groups/GroupsSection.tsx';
import { BesideTheTree } from './BesideTheTree.tsx';
import { UnitMembers } from './UnitMembers.tsx';
import { UnitWorkplaces } from './UnitWorkplaces.tsx';
import { UnitOfficers } from './UnitOfficers.tsx';
import { UnitsBelow } from './UnitsBelow.tsx';
import { unitQuery, useAsOf, type UnitDetail } from './units.ts';

export function UnitPage({ unitId }: { unitId: string }) {
  const { asOf } = useAsOf();
  // From one day to another the page stays, until the other is there.
  const query = useQuery({ ...unitQuery(unitId, asOf), placeholderData: keepPreviousData });
  if (query.data) return <UnitContent unit={query.data} />;
  if (!query.error) return <PageSkeleton />;
  if (asOf && problemOf(query.error).code === 'not_found') return <NotThere asOf={asOf} />;
  if (problemOf(query.error).code === 'not_found') return <OverByNow unitId={unitId} error={query.error} />;
  return <ErrorState error={query.error} retry={() => void query.refetch()} />;
}

/** A unit that has ended is shown on its last day; one that never was, or lies elsewhere, is not. */
function OverByNow({ unitId, error }: { unitId: string; error: Error }) {
  const { setAsOf } = useAsOf();
  const { data, error: none } = useQuery(respondentQuery(unitId));
  const last = data?.endedOn;
  useEffect(() => { if (last) setAsOf(last); }, [last, setAsOf]);
  return none || (data && !last) ? <ErrorState error={error} /> : <PageSkeleton />;
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
  const level = useWords().levelOf(unit.typeKey);
  // A department is staff of the unit above: it has no members, no committee and no report of its own.
  const office = unit.typeKey === 'department';
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
        action={<UnitActions unit={unit} />}
      />
      {unit.ended && unit.ended < session.today && <Respondent unitId={unit.id} />}
      <UnitFacts unit={unit} />
      <BesideTheTree unit={unit} />
      {level === 'grassroots' ? <GroupsSection unit={unit} /> : (!office || unit.hasChildren) && <UnitsBelow unit={unit} />}
      {level === 'below-grassroots' && <GroupLeaders unit={unit} />}
      {!office && <UnitMembers unit={unit} />}
      {!office && level !== 'below-grassroots' && <UnitWorkplaces unit={unit} />}
      {!office && <UnitOfficers unit={unit} />}
      <ActTimeline unitId={unit.id} />
      <UnitHistory unit={unit} />
    </>
  );
}

function LifeBadge({ unit }: { unit: UnitDetail }) {
  const acts = useMessages(unitActs);
  const t = useMessages(organisation);
  const format = useFormat();
  const today = useToday();
  if (unit.status === 'suspended' && !unit.ended) return <StateBadge tone="soon" label={acts.statusOf.suspended} />;
  if (!unit.ended) return <StateBadge tone="done" label={t.active} />;
  return <StateBadge tone="plain" label={(unit.ended < today ? t.endedOn : t.endsOn)(format.date(unit.ended))} />;
}

/** What was held at a unit that has ended passes to the one that succeeds it. */
function HandOverOfEnded({ unit }: { unit: UnitDetail }) {
  const hand = useMessages(handOvers);
  const { can } = useActing();
  const today = useToday();
  const [open, setOpen] = useState(false);
  if (!can('accounts.manage') || !unit.ended || unit.ended >= today) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{hand.title}</Button>
      {open && <HandOver giver={{ kind: 'unit', unit }} onDone={() => setOpen(false)} />}
    </>
  );
}

/** Deciding something about the unit, and the trail of it. */
function UnitActions({ unit }: { unit: UnitDetail }) {
  const t = useMessages(organisation);
  const hand = useMessages(handOvers);
  const { can } = useActing();
  const navigate = useNavigate();
  const today = useToday();
  const manages = unit.may.manage && (!unit.ended || unit.ended >= today);
  return (
    <>
      {manages && <RecordMenu unit={unit} />}
      {unit.may.manage && <HandOverOfEnded unit={unit} />}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px="xs" aria-label={t.moreActions}><IconDots size={18} aria-hidden /></Button>
        </Menu.Target>
        <Menu.Dropdown>
          <SheetItems unit={unit} mayImport={manages} />
          {manages && <Menu.Item onClick={() => void navigate({ to: paths.reorganisation() })}>{t.reorganise}</Menu.Item>}
          {manages && <Menu.Item onClick={() => void navigate({ to: paths.smallUnions() })}>{t.smallUnions}</Menu.Item>}
          {can('accounts.manage') && <Menu.Item onClick={() => void navigate({ to: paths.handOvers(), search: { unit: unit.id } })}>{hand.list}</Menu.Item>}
          {can('audit.read') && <Menu.Item onClick={() => void navigate({ to: paths.journal(), search: { object: unit.id } })}>{t.journal}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
