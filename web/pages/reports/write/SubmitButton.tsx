import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { reports } from '#engines/messages/reports.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { Assignment } from '../assignment.ts';
import { unsavedCount } from './part-state.ts';
import type { DraftSavers } from './draft-savers.ts';
import { SubmitCheck } from './SubmitCheck.tsx';

interface SubmitButtonProps {
  assignment: Assignment;
  savers: DraftSavers;
  again: boolean;
  onSubmitted: () => void;
}

/** Looks through the report first, then freezes and sends it. */
export function SubmitButton({ assignment, savers, again, onSubmitted }: SubmitButtonProps) {
  const t = useMessages(reports);
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  // Kept over retries: sending twice submits once.
  const [id] = useState(newId);
  const submitting = useMutation({
    mutationFn: async () => {
      await flushAll(savers);
      if (unsavedCount(savers) > 0) return null;
      return answer(api.POST('/api/assignments/{id}/revisions', { params: { path: { id: assignment.id } }, body: { id } }));
    },
    onSuccess: (revision) => {
      if (!revision) return;
      setOpened(false);
      // An offer to take back a pasted block is void once the report has left.
      notifications.clean();
      toast.done(t.submittedToast);
      onSubmitted();
    },
  });
  const open = () => {
    submitting.reset();
    void flushAll(savers);
    setOpened(true);
  };
  return (
    <>
      <Button onClick={open}>{again ? t.submitAgain : t.submit}</Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t.checkTitle} size="lg">
        <SubmitCheck
          assignment={assignment} savers={savers} error={submitting.error} pending={submitting.isPending}
          close={() => setOpened(false)} submit={() => submitting.mutate()}
        />
      </Modal>
    </>
  );
}

const flushAll = (savers: DraftSavers) => Promise.all(savers.all().map((saver) => saver.flush()));
