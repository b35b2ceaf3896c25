import { IconSnowflake } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { consolidation } from '#engines/messages/consolidation.ts';
import { issuance } from '#engines/messages/issuance.ts';
import { DownloadButton } from '../../components/file-download/DownloadButton.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { DraftDocument } from '../issuance/DraftDocument.tsx';
import { snapshotsQuery, type Assignment, type Snapshot } from './queries.ts';
import classes from './Consolidation.module.css';

/** The frozen versions, newest first, each with its official report. */
export function SnapshotsTab({ assignment }: { assignment: Assignment }) {
  const t = useMessages(consolidation);
  const query = useQuery(snapshotsQuery(assignment.id));
  return (
    <Loaded query={query}>
      {({ items }) => {
        if (items.length > 0) return <ul className={classes.snapshots}>{items.map((snapshot) => <SnapshotLine key={snapshot.id} snapshot={snapshot} unitId={assignment.unitId} />)}</ul>;
        const freeze = assignment.may.freeze && <ButtonLink to={paths.freezing(assignment.id)}>{t.freeze}</ButtonLink>;
        return <EmptyState icon={IconSnowflake} title={t.snapshotsEmptyTitle} action={freeze}><p>{t.snapshotsEmptyBody}</p></EmptyState>;
      }}
    </Loaded>
  );
}

function SnapshotLine({ snapshot, unitId }: { snapshot: Snapshot; unitId: string }) {
  const t = useMessages(consolidation);
  const issuing = useMessages(issuance);
  const format = useFormat();
  const { number, frozenAt, frozenBy, standing } = snapshot;
  return (
    <li>
      <div>
        <h2>{t.snapshot(number)}</h2>
        <p className="lt-soft">
          {t.frozenAt} {format.instant(frozenAt)} · {t.frozenBy}: {frozenBy} · {t.unitsOf(format.number(standing.inFigures), format.number(standing.expected))}
        </p>
        {snapshot.head && <p>{snapshot.head.title}</p>}
      </div>
      <DownloadButton href={`/api/snapshots/${snapshot.id}/report.docx`} filename={`bao-cao-ban-chot-${number}.docx`} label={t.download} name={t.downloadOf(number)} />
      <DownloadButton href={`/api/snapshots/${snapshot.id}/forms.xlsx`} filename={`bieu-mau-ban-chot-${number}.xlsx`} label={issuing.forms} name={issuing.formsOf(number)} />
      <DraftDocument source={{ snapshotId: snapshot.id }} name={issuing.fromSnapshotOf(number)} unitId={unitId} />
    </li>
  );
}
