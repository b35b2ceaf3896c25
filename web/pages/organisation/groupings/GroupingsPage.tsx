import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { organisation } from '#engines/messages/organisation.ts';
import { unitGroups } from '#engines/messages/unit-groups.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { useActing, useToday } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { offeredOn, useWords } from '../../../components/words.ts';
import { Guarded } from '../../../frame/Fallbacks.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { unitQuery, useAsOf } from '../units.ts';
import { GroupList } from './GroupList.tsx';
import { NameGroup } from './GroupForms.tsx';
import classes from './Groupings.module.css';
import { fetchUnitGroups } from './groupings.ts';
import { UnitsByGroup } from './UnitsByGroup.tsx';

export const GroupingsPage = () => <Guarded needs={['organisation.read']} page={Groupings} />;

/** The groups of units that a unit has made beside the tree, and the units in each as of a day. */
function Groupings() {
  const t = useMessages(unitGroups);
  const { title } = useMessages(organisation);
  const { unitId } = useParams({ strict: false }) as { unitId: string };
  const today = useToday();
  const { can } = useActing();
  const { asOf, setAsOf } = useAsOf();
  const { words, name } = useWords();
  const offered = (words?.groupings ?? []).filter((one) => offeredOn(one, asOf ?? today));
  const [chosen, setGrouping] = useUrlState('by');
  const [group, setGroup] = useUrlState('group');
  const [making, setMaking] = useState(false);
  const groupingKey = offered.find(({ key }) => key === chosen)?.key ?? offered[0]?.key ?? '';
  const { data: unit } = useQuery(unitQuery(unitId));
  const list = useKeyset(['unit-groups', unitId, groupingKey, asOf], (after) => fetchUnitGroups(unitId, { groupingKey, asOf, after, limit: 200 }), groupingKey !== '');
  const manages = can('organisation.manage');
  return (
    <>
      <PageHeader
        title={t.title} line={t.line} breadcrumbs={[{ label: title, to: paths.organisation() }, ...(unit ? [{ label: unit.name, to: paths.unit(unitId) }] : [])]}
        action={manages && <Button onClick={() => setMaking(true)}>{t.make}</Button>}
      />
      <div className={classes.tools}>
        {offered.length > 0 && <SegmentedControl aria-label={t.grouping} data={offered.map((one) => ({ value: one.key, label: name(one) }))} value={groupingKey} onChange={(key) => { setGrouping(key); setGroup(undefined); }} />}
        <DayInput label={t.asOf} value={asOf ?? today} onChange={(day) => day && setAsOf(day)} />
      </div>
      <div className={classes.columns}>
        <section aria-label={t.groups}>
          {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons lines={4} />
            : <GroupList groups={list.rows} chosen={group} manages={manages} onChoose={setGroup} />}
          {list.more && <Button variant="subtle" loading={list.more.loading} onClick={list.more.load}>…</Button>}
        </section>
        {groupingKey && <UnitsByGroup key={`${groupingKey} ${group} ${asOf ?? ''}`} unitId={unitId} groupingKey={groupingKey} group={group} groups={list.rows ?? []} manages={manages} />}
      </div>
      {making && <NameGroup unitId={unitId} groupingKey={groupingKey} onDone={(made) => { setMaking(false); if (made) setGroup(made.id); }} />}
    </>
  );
}
