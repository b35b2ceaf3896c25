import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';

interface Question {
  title: string;
  /** What will happen and what cannot be taken back. */
  body: ReactNode;
  /** The verb on the button: "Đóng đơn vị", never "OK". */
  action: string;
  destructive?: boolean;
  /** A word to be typed first, for what costs much. */
  typed?: string;
}
type Ask = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Ask>(() => Promise.resolve(false));

/** `const confirm = useConfirm(); if (await confirm({ title, body, action })) …`, for what cannot be undone. */
export function useConfirm(): Ask {
  return use(ConfirmContext);
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [question, setQuestion] = useState<Question>();
  const [opened, setOpened] = useState(false);
  const settle = useRef<(yes: boolean) => void>(undefined);
  const ask = useCallback<Ask>((next) => {
    setQuestion(next);
    setOpened(true);
    return new Promise((resolve) => (settle.current = resolve));
  }, []);
  const answerWith = (yes: boolean) => {
    setOpened(false);
    settle.current?.(yes);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      <Modal opened={opened} onClose={() => answerWith(false)} title={question?.title} centered>
        {question && <ConfirmBody key={String(opened)} question={question} answerWith={answerWith} />}
      </Modal>
    </ConfirmContext>
  );
}

function ConfirmBody({ question, answerWith }: { question: Question; answerWith: (yes: boolean) => void }) {
  const t = useMessages(ui);
  const [typed, setTyped] = useState('');
  const ready = !question.typed || typed.trim() === question.typed;
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (ready) answerWith(true); }}>
      <Text component="div" mb="md">{question.body}</Text>
      {question.typed && (
        <TextInput mb="md" label={t.typeToConfirm(question.typed)} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => answerWith(false)} data-autofocus={question.typed ? undefined : true}>{t.cancel}</Button>
        <Button type="submit" color={question.destructive ? 'red' : undefined} disabled={!ready}>{question.action}</Button>
      </Group>
    </form>
  );
}
