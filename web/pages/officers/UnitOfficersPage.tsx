import { Button, Menu } from '@mantine/core';
import { IconDots, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { AddOffice } from './AddOffice.tsx';
import { CareSection } from './CareSection.tsx';
import { ChangeTerm } from './ChangeTerm.tsx';
import { CommitteeAssessments } from './CommitteeAssessments.tsx';
import { CommitteeCard } from './CommitteeCard.tsx';
import { LogVisit } from './LogVisit.tsx';
import { MeetingsSection } from './MeetingsSection.tsx';
import { NewTerm } from './NewTerm.tsx';
import { committeesQuery, useOfficerWords, type Committee, type UnitCommittees } from './officers.ts';
import classes from './Officers.module.css';
import { OfficesOfUnit } from './OfficesOfUnit.tsx';
import { RecordPanel } from './RecordPanel.tsx';

/** Who leads one unit: its committees in their terms, who holds which position, meetings, and who looks after whom. */
export function UnitOfficersPage() {
  const { unitId } = useParams({ strict: false }) as { unitId: string };
  const query = useQuery(committeesQuery(unitId));
  return <Loaded query={query} skeleton={<PageSkeleton />}>{(unit) => <Content key={unitId} unit={unit} />}</Loaded>;
}

type Deed = 'office' | 'term' | 'visit';

function Content({ unit }: { unit: UnitCommittees }) {
  const t = useMessages(officers);
  const [deed, setDeed] = useState<Deed>();
  const [changing, setChanging] = useState<Committee>();
  const [person, setPerson] = useUrlState('person', '', true);
  const done = () => setDeed(undefined);
  const started = unit.committees.length > 0 || unit.offices.length > 0;
  const primary = started ? <Button onClick={() => setDeed('office')}>{t.addOffice}</Button> : <Button onClick={() => setDeed('term')}>{t.newTerm}</Button>;
  return (
    <>
      <PageHeader
        title={unit.unitName} windowTitle={`${t.section} · ${unit.unitName}`} line={t.section}
        breadcrumbs={[{ label: t.title, to: paths.officers() }, { label: unit.unitName, to: paths.unit(unit.unitId) }]}
        action={unit.may.manage && (
          <>
            {primary}
            <Menu position="bottom-end">
              <Menu.Target><Button variant="default" px="xs" aria-label={t.actions(unit.unitName)}><IconDots size={18} aria-hidden /></Button></Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setDeed('office')}>{t.addOffice}</Menu.Item>
                <Menu.Item onClick={() => setDeed('term')}>{t.newTerm}</Menu.Item>
                {unit.may.lookAfter && <Menu.Item onClick={() => setDeed('visit')}>{t.logVisit}</Menu.Item>}
              </Menu.Dropdown>
            </Menu>
          </>
        )}
      />
      <div className={classes.listAndPanel}>
        <div className={classes.list}>
          {unit.committees.length > 0 ? (
            <div className={classes.committees}>{unit.committees.map((committee) => <CommitteeCard key={committee.id} committee={committee} onChange={unit.may.manage ? () => setChanging(committee) : undefined} />)}</div>
          ) : <EmptyState icon={IconUsersGroup} title={t.noCommittee} action={unit.may.manage && started && <Button onClick={() => setDeed('term')}>{t.newTerm}</Button>}><p>{t.noCommitteeHint}</p></EmptyState>}
          <OfficesOfUnit unit={unit} onOpen={setPerson} />
          <MeetingsSection unit={unit} />
          <CareSection unit={unit} />
          <EarlierTerms unit={unit} />
        </div>
        {person && <RecordPanel key={person} personId={person} onClose={() => setPerson(undefined)} />}
      </div>
      {deed === 'office' && <AddOffice unit={unit} onDone={done} />}
      {changing && <ChangeTerm key={changing.id} committee={changing} onDone={() => setChanging(undefined)} />}
      {deed === 'term' && <NewTerm unit={unit} onDone={done} />}
      {deed === 'visit' && <LogVisit by={{ id: unit.unitId, name: unit.unitName }} onDone={done} />}
    </>
  );
}

function EarlierTerms({ unit }: { unit: UnitCommittees }) {
  const t = useMessages(officers);
  const format = useFormat();
  const { committeeName } = useOfficerWords();
  if (unit.earlier.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.earlier}</h2>
      <ul className={classes.lines}>
        {unit.earlier.map((term) => (
          <li key={term.id}>
            <div className={classes.words}>
              <strong>{[committeeName(term.kindKey), term.termName].filter(Boolean).join(' · ')}</strong>
              <span className={classes.small}>{t.fromTo(format.date(term.from), format.date(term.until ?? term.due))} · {t.people(term.size)}</span>
              <CommitteeAssessments committee={term} manage={unit.may.manage} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
