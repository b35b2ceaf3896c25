import { Button } from '@mantine/core';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { AssignCare } from './AssignCare.tsx';
import { useOfficerDeed, type UnitCommittees } from './officers.ts';
import classes from './Officers.module.css';

/** Who looks after this unit, and which unions its own officers look after. */
export function CareSection({ unit }: { unit: UnitCommittees }) {
  const t = useMessages(officers);
  const format = useFormat();
  const today = useToday();
  const words = useMessages(ui);
  const list = useKeyset(['officers', 'care', unit.unitId], (after) => answer(api.GET('/api/units/{id}/care', { params: { path: { id: unit.unitId }, query: { after } } })));
  const [assigning, setAssigning] = useState(false);
  const ending = useOfficerDeed((id: string) => answer(api.POST('/api/unit-care/{id}/ending', { params: { path: { id } }, body: { on: today } })), t.saved);
  const mayAssign = unit.may.lookAfter && unit.offices.length > 0;
  return (
    <>
      {unit.lookedAfterBy.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{t.lookedAfterBy}</h2>
          <ul className={classes.lines}>{unit.lookedAfterBy.map((care) => <li key={care.id}><span className={classes.words}><strong>{care.name}</strong><span className={classes.small}>{[care.unit.name, care.area ? t.forArea(care.area.name) : care.caredUnit && care.caredUnit.id !== unit.unitId && t.forAllBelow(care.caredUnit.name)].filter(Boolean).join(' · ')}</span></span></li>)}</ul>
        </section>
      )}
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : (list.rows.length > 0 || mayAssign) && (
        <section className={classes.section}>
          <div className={classes.headingLine}>
            <h2 className={classes.heading}>{t.care}</h2>
            {mayAssign && <Button variant="default" size="compact-md" onClick={() => setAssigning(true)}>{t.assignCare}</Button>}
          </div>
          {list.rows.length === 0 ? <p className="lt-soft">{t.noCare}</p> : (
            <ul className={classes.lines}>
              {list.rows.map((care) => (
                <li key={care.id}>
                  <span className={classes.words}>
                    <strong>{care.name}</strong> · {care.caredUnit ? <TextLink to={paths.unitOfficers(care.caredUnit.id)}>{care.caredUnit.name}</TextLink> : care.area?.name}
                    <span className={classes.small}>{care.area?.unions != null && `${t.unionsInArea(care.area.unions)} · `}{t.startsOn(format.date(care.from))}{care.until && ` ${t.until_(format.date(care.until))}`} · {care.lastVisit ? t.lastVisit(format.date(care.lastVisit)) : t.neverVisited}</span>
                  </span>
                  {unit.may.manage && care.until === null && <Button variant="subtle" size="compact-sm" aria-label={`${t.endCare}: ${care.name}, ${care.caredUnit?.name ?? care.area?.name}`} onClick={() => ending.mutate(care.id)}>{t.endCare}</Button>}
                </li>
              ))}
            </ul>
          )}
          {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
        </section>
      )}
      {assigning && <AssignCare unit={unit} onDone={() => setAssigning(false)} />}
    </>
  );
}
