import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState, useSyncExternalStore, type ComponentProps } from 'react';
import { reports } from '#engines/messages/reports.ts';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { useUrlState } from '../../../ui/use-url-state.ts';
import type { Assignment, Note, Returned } from '../assignment.ts';
import type { DraftSavers } from './draft-savers.ts';
import { FormPage } from './FormPage.tsx';
import { LiveReport } from './live-report.ts';
import { useProposals } from './proposals.ts';
import { StandingFaults } from './StandingFaults.tsx';
import type { StandingFault } from './use-faults.ts';
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
  faults: StandingFault[];
  returned: Returned | null;
  notes: Note[];
  /** Looks the report through and submits it; left out where it is not submitted. */
  finish?: () => void;
}

/** The spine on one side, one part of the report on the other. */
export function Desk({ assignment, savers, faults, returned, notes, finish }: DeskProps) {
  const t = useMessages(reports);
  const { template } = assignment.campaign;
  const parts = partsOf(template);
  const [chosen, choose] = useUrlState('part', parts[0]?.id, true);
  const place = Math.max(0, parts.findIndex(({ id }) => id === chosen));
  const part = parts[place];
  const wide = useMediaQuery('(min-width: 62.5em)', true, { getInitialValueInEffect: false });
  useSyncExternalStore(savers.subscribe, savers.snapshot);
  const [live] = useState(() => new LiveReport(savers, template.forms));
  const proposals = useProposals(assignment.id, template.forms);
  const { sheet, place: sought, seek } = useArrival(part?.id);
  if (!part) return <p>{t.noParts}</p>;
  const stateOf = (one: Part) => partState(one, savers, notes);
  const to = paths.report(assignment.id);
  const filling = { forms: template.forms, savers, live, proposals };
  return (
    <>
      {returned && <ReturnNotice returned={returned} template={template} savers={savers} assignmentPath={to} seek={seek} />}
      <StandingFaults faults={faults} template={template} savers={savers} assignmentPath={to} seek={seek} />
      <div className={classes.desk}>
        {wide ? <Spine template={template} at={part.id} stateOf={stateOf} assignmentPath={to} /> : <SpineSelect template={template} at={part.id} stateOf={stateOf} go={choose} />}
        <div className={classes.sheet} ref={sheet}>
          <PartPage part={part} sought={sought} {...filling} notes={notes.filter((note) => isPinnedTo(note, part))} />
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

type PartPageProps = Pick<ComponentProps<typeof FormPage>, 'forms' | 'savers' | 'live' | 'proposals' | 'notes'> & { part: Part; sought: Place | undefined };

function PartPage({ part, sought, ...filling }: PartPageProps) {
  const { savers, notes } = filling;
  if (part.kind === 'form') return <FormPage key={`${part.id} ${sought?.row ?? ''}`} part={part} openRow={sought?.row} {...filling} />;
  const saver = savers.section(part.section.key);
  return saver && <SectionPage key={part.id} part={part} saver={saver} notes={notes} />;
}
