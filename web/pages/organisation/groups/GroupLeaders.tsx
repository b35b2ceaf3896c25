import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { memberGroups } from '#engines/messages/member-groups.ts';
import { answer, api } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import organisation from '../Organisation.module.css';
import { useAsOf, type UnitDetail } from '../units.ts';
import { NameLeader } from './GroupDeeds.tsx';
import classes from './Groups.module.css';
import { groupQuery, STALE, type GroupLeader } from './member-groups.ts';

/** On the page of a branch or group: everyone who leads it and who led it. */
export function GroupLeaders({ unit }: { unit: UnitDetail }) {
  const t = useMessages(memberGroups);
  const format = useFormat();
  const today = useToday();
  const { asOf } = useAsOf();
  const query = useQuery(groupQuery(unit.id, asOf));
  const [naming, setNaming] = useState(false);
  const [ending, setEnding] = useState<GroupLeader>();
  return (
    <section className={organisation.section}>
      <Loaded query={query}>
        {(group) => {
          const keeps = group.may.manage && !asOf && !unit.ended;
          return (
            <>
              <div className={classes.head}>
                <h2 className={organisation.heading}>{t.history}</h2>
                {keeps && <Button variant="default" size="compact-md" onClick={() => setNaming(true)}>{t.nameLeader}</Button>}
              </div>
              {group.history.length === 0 && <p className="lt-soft">{t.noLeader}</p>}
              <ul className={classes.leaders}>
                {group.history.map((leader) => (
                  <li key={leader.id}>
                    <span>
                      <strong>{leader.name}</strong> · {t[leader.part]}<br />
                      <span className="lt-soft">{leader.to ? t.span(format.date(leader.from), format.date(leader.to)) : t.since(format.date(leader.from))}</span>
                    </span>
                    {keeps && leader.from <= today && (!leader.to || leader.to >= today) && (
                      <Button variant="subtle" size="compact-sm" aria-label={t.endLeadingOf(leader.name)} onClick={() => setEnding(leader)}>{t.endLeading}</Button>
                    )}
                  </li>
                ))}
              </ul>
              {naming && <NameLeader group={group} onDone={() => setNaming(false)} />}
              {ending && <EndLeading unitId={unit.id} leader={ending} onDone={() => setEnding(undefined)} />}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function EndLeading({ unitId, leader, onDone }: { unitId: string; leader: GroupLeader; onDone: () => void }) {
  const t = useMessages(memberGroups);
  const today = useToday();
  const toast = useToast();
  const form = useForm({ initialValues: { on: today }, validate: { on: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={t.endLeadingTitle(leader.name)} action={t.endLeading} ending form={form} stale={STALE}
      deed={({ on }) => answer(api.PUT('/api/member-groups/{id}/leaders/{leaderId}/ending', { params: { path: { id: unitId, leaderId: leader.id } }, body: { on } }))}
      onDone={(ended) => { if (ended) toast.done(t.leadingEnded(leader.name)); onDone(); }}
    >
      <DayInput label={t.lastDay} min={leader.from} {...form.getInputProps('on')} value={form.values.on} />
    </DeedModal>
  );
}
