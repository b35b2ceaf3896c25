import { Button } from '@mantine/core';
import { useState } from 'react';
import { reopening } from '#engines/messages/reopening.ts';
import { answer, api } from '../../api/client.ts';
import { ReasonModal } from '../../components/ReasonModal.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';

interface ReportDeedsProps {
  revisionId: string;
  above: string;
  may: { withdraw: boolean; askReopening: boolean };
}

/** What the unit may still do with what it handed in: take it back, or ask to have it opened again. */
export function ReportDeeds({ revisionId, above, may }: ReportDeedsProps) {
  const t = useMessages(reopening);
  const toast = useToast();
  const [doing, setDoing] = useState<'withdraw' | 'ask'>();
  const params = { path: { id: revisionId } };
  const done = (said: string) => (yes: boolean) => {
    setDoing(undefined);
    if (yes) toast.done(said);
  };
  return (
    <>
      {may.withdraw && <Button variant="default" onClick={() => setDoing('withdraw')}>{t.withdraw}</Button>}
      {may.askReopening && <Button variant="default" onClick={() => setDoing('ask')}>{t.ask}</Button>}
      {doing === 'withdraw' && (
        <ReasonModal
          title={t.withdrawTitle} note={t.withdrawNote} action={t.withdraw} onDone={done(t.withdrawn)}
          send={(body) => answer(api.POST('/api/revisions/{id}/withdrawal', { params, body }))}
        />
      )}
      {doing === 'ask' && (
        <ReasonModal
          title={t.askTitle} note={t.askNote(above)} action={t.ask} onDone={done(t.asked)}
          send={(body) => answer(api.POST('/api/revisions/{id}/reopening-request', { params, body }))}
        />
      )}
    </>
  );
}
