import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';
import type { Question } from './confirm.tsx';

/** The dialog behind `useConfirm`; it comes with its own chunk when the first question is asked. */
export function ConfirmDialog({ question, answer }: { question: Question; answer: (yes: boolean) => void }) {
  const t = useMessages(ui);
  const [typed, setTyped] = useState('');
  const ready = !question.typed || typed.trim() === question.typed;
  return (
    <Modal opened onClose={() => answer(false)} title={question.title} centered>
      <form onSubmit={(event) => { event.preventDefault(); if (ready) answer(true); }}>
        <Text component="div" mb="md">{question.body}</Text>
        {question.typed && (
          <TextInput mb="md" label={t.typeToConfirm(question.typed)} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => answer(false)} data-autofocus={question.typed ? undefined : true}>{t.cancel}</Button>
          <Button type="submit" color={question.destructive ? 'red' : undefined} disabled={!ready}>{question.action}</Button>
        </Group>
      </form>
    </Modal>
  );
}
