import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api } from '../../api/client.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { AssessCommittee } from './AssessCommittee.tsx';
import { useOfficerDeed, useOfficerWords, type Committee } from './officers.ts';
import classes from './Officers.module.css';

type Assessment = Committee['assessments'][number];

/** What a committee was found to be in each year, the newest first. @param manage may the asker record, change and remove it */
export function CommitteeAssessments({ committee, manage }: { committee: Committee; manage: boolean }) {
  const t = useMessages(officers);
  const format = useFormat();
  const { assessmentName, committeeName } = useOfficerWords();
  const [assessing, setAssessing] = useState<Assessment | 'new'>();
  const removing = useOfficerDeed((year: number) => answer(api.DELETE('/api/committees/{id}/assessments/{year}', { params: { path: { id: committee.id, year } } })), t.removed);
  const confirm = useConfirm();
  const remove = async ({ year, levelKey }: Assessment) => {
    if (await confirm({ title: t.removeAssessment, body: `${committeeName(committee.kindKey)} · ${year}: ${assessmentName(levelKey)}`, action: t.removeAction, destructive: true })) removing.mutate(year);
  };
  const about = (one: Assessment) => [one.assessedBy, one.decisionSymbol && `${t.decision} ${one.decisionSymbol}`, one.decisionDate && format.date(one.decisionDate), one.note].filter(Boolean).join(' · ');
  const named = (what: string, year: number) => `${what}: ${committeeName(committee.kindKey)}, ${year}`;
  return (
    <>
      {committee.assessments.length > 0 && (
        <ul className={classes.lines} aria-label={t.assessments}>
          {committee.assessments.map((one) => (
            <li key={one.year}>
              <span className={classes.words}>{t.assessedIn(one.year)}: <strong>{assessmentName(one.levelKey)}</strong>{about(one) && <span className={classes.small}>{about(one)}</span>}</span>
              {manage && (
                <span className={classes.icons}>
                  <ActionIcon variant="subtle" size="lg" aria-label={named(t.changeAssessment, one.year)} onClick={() => setAssessing(one)}><IconPencil size={18} aria-hidden /></ActionIcon>
                  <ActionIcon variant="subtle" color="gray" size="lg" aria-label={named(t.removeAssessment, one.year)} onClick={() => void remove(one)}><IconTrash size={18} aria-hidden /></ActionIcon>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {manage && <Button variant="subtle" size="compact-sm" aria-label={`${t.assess}: ${committeeName(committee.kindKey)}`} onClick={() => setAssessing('new')}>{t.assess}</Button>}
      {assessing && <AssessCommittee committee={committee} known={assessing === 'new' ? null : assessing} onDone={() => setAssessing(undefined)} />}
    </>
  );
}
