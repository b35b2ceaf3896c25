import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';
import { reports } from '#engines/messages/reports.ts';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { useUrlState } from '../../../ui/use-url-state.ts';
import type { Assignment, Note, Returned } from '../assignment.ts';
import type { DraftSavers } from './draft-savers.ts';
import { FormPage } from './FormPage.tsx';
import { isPinnedTo, partState } from './part-state.ts';
import { partsOf, type Part } from './parts.ts';
import { ReturnNotice } from './ReturnNotice.tsx';
import { SectionPage } from './SectionPage.tsx';
import { Spine, SpineSelect } from './Spine.tsx';
import { useArrival, type Place } from './use-arrival.ts';
import classes from './Write.module.css';

interface DeskProps {
  assignment: Assignment;
  savers: DraftSavers;
  returned: Returned | null;
  notes: Note[];
  /** Looks the report through and submits it; left out where it is not submitted. */
  finish?: () => void;
}

/** The spine on one side, one part of the report on the other. */
export function Desk({ assignment, savers, returned, notes, finish }: DeskProps) {
  const t = useMessages(reports);
  const { template } = assignment.campaign;
  const parts = partsOf(template);
  const [chosen, choose] = useUrlState('part', parts[0]?.id, true);
  const place = Math.max(0, parts.findIndex(({ id }) => id === chosen));
  const part = parts[place];
  const wide = useMediaQuery('(min-width: 62.5em)', true, { getInitialValueInEffect: false });
  useSyncExternalStore(savers.subscribe, savers.snapshot);
  const { sheet, place: sought, seek } = useArrival(part?.id);
  if (!part) return <p>{t.noParts}</p>;
  const stateOf = (one: Part) => partState(one, savers, notes);
  const to = paths.report(assignment.id);
  return (
    <>
      {returned && <ReturnNotice returned={returned} template={template} assignmentPath={to} seek={seek} />}
      <div className={classes.desk}>
        {wide ? <Spine template={template} at={part.id} stateOf={stateOf} assignmentPath={to} /> : <SpineSelect template={template} at={part.id} stateOf={stateOf} go={choose} />}
        <div className={classes.sheet} ref={sheet}>
          <PartPage part={part} sought={sought} savers={savers} notes={notes.filter((note) => isPinnedTo(note, part))} />
          <div className={classes.turn}>
            <Button variant="default" disabled={place === 0} onClick={() => choose(parts[place - 1]?.id)}>{t.previous}</Button>
            {place < parts.length - 1
              ? <Button variant="light" onClick={() => choose(parts[place + 1]?.id)}>{t.next}</Button>
              : finish && <Button variant="light" onClick={finish}>{t.finish}</Button>}
          </div>
        </div>
      </div>
    </>
  );
}

function PartPage({ part, sought, savers, notes }: { part: Part; sought: Place | undefined; savers: DraftSavers; notes: Note[] }) {
  if (part.kind === 'form') return <FormPage key={`${part.id} ${sought?.row ?? ''}`} part={part} openRow={sought?.row} savers={savers} notes={notes} />;
  const saver = savers.section(part.section.key);
  return saver && <SectionPage key={part.id} part={part} saver={saver} notes={notes} />;
}
