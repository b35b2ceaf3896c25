import { NativeSelect } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleDashed, IconCloudOff, IconMessage2, type Icon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { reports } from '#engines/messages/reports.ts';
import type { ReportTemplate } from '#engines/report-template/index.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { PartState } from './part-state.ts';
import { partsOf, printedHeading, spineOf, type Part } from './parts.ts';
import classes from './Write.module.css';

interface SpineProps {
  template: ReportTemplate;
  at: string;
  stateOf: (part: Part) => PartState;
  assignmentPath: string;
}

const icons: Record<PartState, Icon> = {
  empty: IconCircleDashed, written: IconCheck, returned: IconMessage2, wrong: IconAlertTriangle, unsaved: IconCloudOff,
};

/** The outline as spine: where one is, what is written, where something waits. */
export function Spine({ template, at, stateOf, assignmentPath }: SpineProps) {
  const t = useMessages(reports);
  const parts = partsOf(template);
  return (
    <nav className={classes.spine} aria-label={t.outline}>
      <p className={classes.spineSum}>{t.partsDone(parts.filter((part) => stateOf(part) !== 'empty').length, parts.length)}</p>
      <ol className={classes.spineList}>
        {spineOf(template).map((entry) =>
          'heading' in entry ? (
            <li key={entry.heading.key} className={classes.spineHeading} data-depth={entry.depth}>{printedHeading(entry.heading)}</li>
          ) : (
            <li key={entry.part.id} data-depth={entry.depth}>
              <SpineLink part={entry.part} current={entry.part.id === at} state={stateOf(entry.part)} to={assignmentPath} />
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

function SpineLink({ part, current, state, to }: { part: Part; current: boolean; state: PartState; to: string }) {
  const t = useMessages(reports);
  const Glyph = icons[state];
  return (
    <Link to={to} search={{ part: part.id } as never} resetScroll={false} className={classes.spineLink} data-current={current} aria-current={current ? 'step' : undefined}>
      <span className={classes.spineMark} data-state={state}><Glyph size={16} aria-hidden /></span>
      <span>{partTitle(part)}<span className={classes.spineState}> ({t.partState[state]})</span></span>
    </Link>
  );
}

/** On a phone the spine is one line that opens into a list. */
export function SpineSelect({ template, at, stateOf, go }: Omit<SpineProps, 'assignmentPath'> & { go: (part: string) => void }) {
  const t = useMessages(reports);
  const parts = partsOf(template);
  return (
    <NativeSelect
      label={t.choosePart} description={t.partsDone(parts.filter((part) => stateOf(part) !== 'empty').length, parts.length)} mb="md" size="md"
      value={at} onChange={(event) => go(event.currentTarget.value)}
      data={parts.map((part) => ({ value: part.id, label: `${partTitle(part)} (${t.partState[stateOf(part)]})` }))}
    />
  );
}

export function partTitle(part: Part): string {
  return part.section ? printedHeading(part.section) : part.kind === 'form' ? part.form.title : '';
}
