import { Button, Checkbox, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { chasing } from '#engines/messages/chasing.ts';
import { ui } from '#engines/messages/ui.ts';
import { newId } from '../../api/client.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { useChasedWords } from './chased-words.ts';
import { sendChase, useChasePreview, type Meant } from './monitoring.ts';
import classes from './Monitoring.module.css';

type Preview = NonNullable<ReturnType<typeof useChasePreview>['data']>;

interface ChaseDialogProps {
  campaignId: string;
  meant: Meant;
  onDone: (sent?: boolean) => void;
}

/** What will be said to whom, looked over and added to before it is sent. */
export function ChaseDialog({ campaignId, meant, onDone }: ChaseDialogProps) {
  const t = useMessages(chasing);
  const preview = useChasePreview(campaignId, meant);
  return (
    <Modal opened onClose={() => onDone()} title={preview.data ? t.title(preview.data.units) : t.looking} size="lg">
      <Loaded query={preview}>{(loaded) => loaded.units === 0 ? <p>{t.none}</p> : <Sending campaignId={campaignId} meant={meant} preview={loaded} onDone={onDone} />}</Loaded>
    </Modal>
  );
}

function Sending({ campaignId, meant, preview, onDone }: ChaseDialogProps & { preview: Preview }) {
  const t = useMessages(chasing);
  const { cancel } = useMessages(ui);
  const client = useQueryClient();
  const toast = useToast();
  const [words, setWords] = useState('');
  const [again, setAgain] = useState(false);
  // Sent twice by a broken connection, it is one chase.
  const [id] = useState(newId);
  const sending = useMutation({
    mutationFn: () => sendChase(campaignId, { ...meant, id, words, again }),
    onSuccess: async ({ units }) => {
      await client.invalidateQueries({ queryKey: ['campaigns', campaignId] });
      toast.done(t.sent(units));
      onDone(true);
    },
  });
  const left = again ? preview.units : preview.units - preview.chasedToday;
  return (
    <Stack gap="sm">
      <ul className={classes.summary}>
        <li>{t.people(preview.people)}</li>
        {preview.above > 0 && <li>{t.above(preview.above)}</li>}
        {preview.nobody > 0 && <li>{t.nobody(preview.nobody)}</li>}
        {!preview.byMail && <li className="lt-soft">{t.noMail}</li>}
      </ul>
      <Messages preview={preview} />
      <Textarea label={t.words} description={t.wordsHint} autosize minRows={2} maxLength={1000} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      {preview.chasedToday > 0 && <Checkbox label={t.again(preview.chasedToday)} description={t.already(preview.chasedToday)} checked={again} onChange={(event) => setAgain(event.currentTarget.checked)} />}
      <ProblemNotice error={sending.error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => onDone()}>{cancel}</Button>
        <Button loading={sending.isPending} disabled={left === 0} onClick={() => sending.mutate()}>{t.send}</Button>
      </Group>
    </Stack>
  );
}

function Messages({ preview }: { preview: Preview }) {
  const t = useMessages(chasing);
  const chasedWords = useChasedWords();
  const more = preview.units - preview.shown.length;
  return (
    <div>
      <div role="region" aria-label={t.messages} tabIndex={0} className={classes.messages}>
        <ul>{preview.shown.map(({ assignmentId, message, toldUnitName, times, lastDay }) => (
          <li key={assignmentId}>
            <p>{message}</p>
            <p className="lt-soft">{[toldUnitName ? t.toldAt(toldUnitName) : t.toldNobody, chasedWords({ times, lastDay })].filter(Boolean).join(' · ')}</p>
          </li>
        ))}</ul>
      </div>
      {more > 0 && <p className="lt-soft">{t.more(more)}</p>}
    </div>
  );
}
