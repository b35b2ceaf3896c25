import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffing } from '#engines/messages/staffing.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { useActing } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { OfficeDeeds, type Deed } from './OfficeDeeds.tsx';
import { PositionItem } from './PositionItem.tsx';
import { QuotaForm } from './QuotaForm.tsx';
import classes from './Staffing.module.css';
import { fetchPositions, yearsQuery, type StaffingRow, type Warning } from './staffing.ts';

/** One office: its quota over the years, its positions, and who fills them today. */
export function OfficePanel({ row, year, rows, onClose }: { row: StaffingRow; year: number; rows: StaffingRow[]; onClose: () => void }) {
  const t = useMessages(staffing);
  const { can } = useActing();
  const manages = can('officers.manage');
  const [deed, setDeed] = useState<Deed>();
  const [granting, setGranting] = useState(false);
  const [warnings, setWarnings] = useState<Warning[]>([]);
  const list = useKeyset(['positions', row.unitId], (after) => fetchPositions(row.unitId, { after, limit: 100 }));
  return (
    <SidePanel title={row.unitName} onClose={onClose}>
      <Warnings warnings={warnings} />
      <Years row={row} manages={manages} onGrant={() => setGranting(true)} />
      <section className={classes.section}>
        <div className={classes.head}>
          <h3 className={classes.heading}>{t.positions}</h3>
          {manages && <Button variant="default" size="compact-sm" onClick={() => setDeed({ what: 'make' })}>{t.addPosition}</Button>}
        </div>
        {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons lines={4} /> : list.rows.length === 0 ? <p className="lt-soft">{t.noPositions}</p> : (
          <ul className={classes.positions}>
            {list.rows.map((position) => <PositionItem key={position.id} position={position} manages={manages} onChoose={setDeed} />)}
          </ul>
        )}
        {list.more && <Button variant="subtle" loading={list.more.loading} onClick={list.more.load}>…</Button>}
      </section>
      {deed && <OfficeDeeds deed={deed} unitId={row.unitId} offices={rows} onDone={(told) => { setDeed(undefined); if (told) setWarnings(told); }} />}
      {granting && <QuotaForm row={row} year={year} onDone={() => setGranting(false)} />}
    </SidePanel>
  );
}

/** What the last deed made more than it should be: done all the same, and said. */
function Warnings({ warnings }: { warnings: Warning[] }) {
  const t = useMessages(staffing);
  const format = useFormat();
  if (warnings.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<IconAlertTriangle />} role="status" mb="sm" styles={{ message: { color: 'var(--lt-ink)' } }}>
      {warnings.map(({ code, have, limit, unitName, year }) => (
        <p key={`${code} ${unitName ?? ''}`} style={{ margin: 0 }}>
          {code === 'over_filled' ? t.overFilled(format.number(have), format.number(limit)) : t.overQuota(unitName ?? '', format.number(have), format.number(limit), String(year))}
        </p>
      ))}
    </Alert>
  );
}

function Years({ row, manages, onGrant }: { row: StaffingRow; manages: boolean; onGrant: () => void }) {
  const t = useMessages(staffing);
  const format = useFormat();
  const { data } = useQuery(yearsQuery(row.unitId));
  const decided = (one: { decisionSymbol: string | null; decisionDate: string | null }) => [one.decisionSymbol, one.decisionDate && format.date(one.decisionDate)].filter(Boolean).join(', ') || t.noDecision;
  return (
    <section>
      <div className={classes.head}>
        <h3 className={classes.heading}>{t.years}</h3>
        {manages && <Button variant="default" size="compact-sm" onClick={onGrant}>{t.setQuota}</Button>}
      </div>
      {data?.years.length === 0 && <p className="lt-soft">{t.notGranted}</p>}
      {data && data.years.length > 0 && (
        <table className={classes.years}>
          <thead><tr><th scope="col">{t.year}</th><th scope="col">{t.granted}</th><th scope="col">{t.used}</th><th scope="col">{t.vacant}</th></tr></thead>
          <tbody>
            {data.years.map((one) => (
              <tr key={one.year}>
                <td>{one.year}<span className={classes.about}>{decided(one)}</span></td>
                <td>{format.number(one.granted ?? 0)}</td><td>{format.number(one.used)}</td><td>{format.number(one.vacant ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
