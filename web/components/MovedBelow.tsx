import { Alert, Button } from '@mantine/core';
import { IconArrowNarrowRight, IconVersions } from '@tabler/icons-react';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { movedBelow } from '#engines/messages/moved-below.ts';
import { answer, api } from '../api/client.ts';
import type { components } from '../api/contract.ts';
import { useKeyset } from '../api/use-keyset.ts';
import { useMessages } from '../messages/language.tsx';
import { useFormat } from '../messages/use-format.ts';
import { paths } from '../paths.ts';
import { TextLink } from '../ui/links.tsx';
import { useCellText } from './figure-table/FigureTable.tsx';
import classes from './MovedBelow.module.css';

type Moved = components['schemas']['MovedBelow'];

interface MovedBelowProps {
  /** Since which report was handed in, or which consolidation frozen. */
  since: { revisionId: string } | { snapshotId: string; number: number };
  forms: FormDefinition[];
}

/** What has moved below since then, unit by unit and figure by figure; nothing at all where nothing has. */
export function MovedBelow({ since, forms }: MovedBelowProps) {
  const t = useMessages(movedBelow);
  const frozen = 'snapshotId' in since;
  const id = frozen ? since.snapshotId : since.revisionId;
  const list = useKeyset(['assignments', 'moved-below', id], (after) => {
    const params = { path: { id }, query: { after, limit: 20 } };
    return answer(frozen ? api.GET('/api/snapshots/{id}/moved-below', { params }) : api.GET('/api/revisions/{id}/moved-below', { params }));
  });
  if (!list.rows || list.rows.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<IconVersions />} role="status" mb="md" title={frozen ? t.sinceFrozen(since.number) : t.sinceSubmitted} styles={{ message: { color: 'var(--lt-ink)' }, title: { color: 'var(--lt-ink)' } }}>
      <p className={classes.body}>{frozen ? t.bodyFrozen : t.body}</p>
      <details className={classes.list} open={list.rows.length <= 3}>
        <summary>{t.list} ({list.rows.length}{list.more && '+'})</summary>
        <ul>{list.rows.map((row) => <MovedUnit key={row.assignmentId} row={row} forms={forms} />)}</ul>
        {list.more && <Button variant="subtle" size="compact-sm" loading={list.more.loading} onClick={list.more.load}>{t.more}</Button>}
      </details>
    </Alert>
  );
}

function MovedUnit({ row, forms }: { row: Moved; forms: FormDefinition[] }) {
  const t = useMessages(movedBelow);
  const format = useFormat();
  return (
    <li>
      {row.revisionId ? <TextLink to={paths.revision(row.revisionId)}>{row.unitName}</TextLink> : row.unitName}: {t.kind[row.kind]}, <span className="lt-soft">{format.instant(row.at)}</span>
      {row.cellCount === 0 && row.kind !== 'reopened' && <> · {t.noCells}</>}
      {row.cells.length > 0 && (
        <ul>
          {row.cells.map((change) => <ChangedCell key={`${change.formKey}/${change.rowKey}/${change.columnKey}`} change={change} forms={forms} />)}
          {row.cellCount > row.cells.length && <li>{t.moreCells(row.cellCount - row.cells.length)}</li>}
        </ul>
      )}
    </li>
  );
}

function ChangedCell({ change: { formKey, rowKey, columnKey, before, now }, forms }: { change: Moved['cells'][number]; forms: FormDefinition[] }) {
  const t = useMessages(movedBelow);
  const text = useCellText();
  const form = forms.find(({ key }) => key === formKey);
  const [row, column] = [form?.rows.find(({ key }) => key === rowKey), form?.columns.find(({ key }) => key === columnKey)];
  if (!form || !row || !column) return null;
  return (
    <li>
      {t.cell(form.title, row.label, column.label)}: <del>{text(before, column) || t.empty}</del>{' '}
      <IconArrowNarrowRight size={14} className={classes.arrow} role="img" aria-label={t.becomes} /> <strong>{text(now, column) || t.empty}</strong>
    </li>
  );
}
