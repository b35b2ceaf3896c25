import { useMediaQuery } from '@mantine/hooks';
import { reopening } from '#engines/messages/reopening.ts';
import { reports } from '#engines/messages/reports.ts';
import type { ReportTemplate } from '#engines/report-template/index.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { TextLink } from '../../../ui/links.tsx';
import type { Note, Returned } from '../assignment.ts';
import type { DraftSavers } from './draft-savers.ts';
import { isPinnedTo } from './part-state.ts';
import { partsOf, type Part } from './parts.ts';
import { partTitle } from './Spine.tsx';
import type { Place } from './use-arrival.ts';
import classes from './Write.module.css';

interface ReturnNoticeProps {
  returned: Returned;
  template: ReportTemplate;
  savers: DraftSavers;
  assignmentPath: string;
  /** Told which place a link leads to, as it is followed. */
  seek: (part: string, place?: Place) => void;
}

/** On top while a returned report is mended: why it came back, and a way to each place. */
export function ReturnNotice({ returned, template, savers, assignmentPath, seek }: ReturnNoticeProps) {
  const t = useMessages(reports);
  const again = useMessages(reopening);
  const format = useFormat();
  const title = { returned: t.returnedTitle, reopened: again.reopenedTitle, withdrawn: again.withdrawnTitle }[returned.decision];
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const places = partsOf(template).flatMap((part) => returned.notes.filter((note) => isPinnedTo(note, part)).map((note) => ({ part, note })));
  return (
    <section className={classes.returned} aria-labelledby="returned-title">
      <h2 id="returned-title">{title(returned.revisionNumber)}</h2>
      <p className={classes.reason}>{returned.reason}</p>
      <p className="lt-soft">{t.returnedBy(returned.decidedBy, format.instant(returned.decidedAt))}</p>
      {returned.decision === 'reopened' && <p className="lt-soft">{again.reopenedNote}</p>}
      {places.length > 0 && (
        <details open={wide && places.length <= 3}>
          <summary>{t.returnedPlaces} ({places.length})</summary>
          <ul>
            {places.map(({ part, note }, place) => (
              <li key={place}>
                <TextLink to={assignmentPath} search={{ part: part.id }} resetScroll={false} onClick={() => seek(part.id, cellOf(part, savers, note))}>{placeTitle(part, savers, note, t.cellPlace)}</TextLink>: {note.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function placeTitle(part: Part, savers: DraftSavers, note: Note, cellPlace: (row: string, column: string) => string): string {
  if (part.kind === 'section') return partTitle(part);
  const row = savers.rowsOf(part.form).find(({ key }) => key === note.rowKey);
  const column = part.form.columns.find(({ key }) => key === note.columnKey);
  return row && column ? cellPlace(row.label, column.label) : partTitle(part);
}

function cellOf(part: Part, savers: DraftSavers, note: Note): Place | undefined {
  if (part.kind === 'section') return undefined;
  const row = savers.rowsOf(part.form).findIndex(({ key }) => key === note.rowKey);
  const column = part.form.columns.findIndex(({ key }) => key === note.columnKey);
  return row < 0 || column < 0 ? undefined : { row, column };
}
