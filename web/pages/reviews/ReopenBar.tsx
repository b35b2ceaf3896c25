import { Button } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { reopening } from '#engines/messages/reopening.ts';
import { answer, api } from '../../api/client.ts';
import { ReasonModal } from '../../components/ReasonModal.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import type { Revision } from './queries.ts';
import classes from './DecisionBar.module.css';

/** Below an accepted report, for the level above: open it again, or say why not where the unit asks for it. */
export function ReopenBar({ revision, opening, onOpen }: { revision: Revision; opening: boolean; onOpen: () => void }) {
  const t = useMessages(reopening);
  const toast = useToast();
  const [refusing, setRefusing] = useState(false);
  const asked = revision.reopenings.find(({ decision }) => decision === null);
  return (
    <div className={`${classes.bar} lt-no-print`} role="region" aria-label={t.decide}>
      <div className={classes.line}>
        <p className={classes.asked}>{asked && <><strong>{t.requestTitle}:</strong> {asked.askReason}</>}</p>
        <div className={classes.decide}>
          {asked && <Button variant="default" onClick={() => setRefusing(true)}>{t.refuse}</Button>}
          <Button variant={asked ? 'filled' : 'default'} leftSection={<IconLockOpen size={18} aria-hidden />} aria-expanded={opening} onClick={onOpen}>{t.reopen}</Button>
        </div>
      </div>
      {refusing && (
        <ReasonModal
          title={t.refuseTitle} note={t.refuseNote} action={t.refuse}
          send={(body) => answer(api.POST('/api/revisions/{id}/reopening-refusal', { params: { path: { id: revision.id } }, body }))}
          onDone={(done) => { setRefusing(false); if (done) toast.done(t.refused); }}
        />
      )}
    </div>
  );
}
