import { Button, CopyButton, Group, Modal, Text } from '@mantine/core';
import { administration } from '#engines/messages/administration.ts';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './Administration.module.css';

export interface ShownPassword {
  name: string;
  username: string;
  /** Null when the same request was repeated: it is shown only once. */
  password: string | null;
}

/** The password that someone else will type once. It is kept nowhere; closing the dialog forgets it. */
export function OneTimePassword({ shown, onDone }: { shown: ShownPassword; onDone: () => void }) {
  const t = useMessages(administration);
  const words = useMessages(ui);
  return (
    <Modal opened onClose={onDone} title={t.passwordTitle} closeOnClickOutside={false} closeOnEscape={false} withCloseButton={false}>
      {shown.password === null ? (
        <Text mb="md">{t.passwordOnce}</Text>
      ) : (
        <>
          <Text>{t.passwordNote(shown.name)}</Text>
          <dl className={classes.entry}>
            <dt>{t.username}</dt>
            <dd className={classes.password}>{shown.username}</dd>
            <dt>{t.passwordTitle}</dt>
            <dd><output className={classes.password}>{shown.password}</output></dd>
          </dl>
        </>
      )}
      <Group justify="flex-end" gap="xs">
        {shown.password !== null && navigator.clipboard && (
          <CopyButton value={shown.password}>
            {({ copied, copy }) => <Button variant="default" onClick={copy}>{copied ? words.copied : words.copy}</Button>}
          </CopyButton>
        )}
        <Button onClick={onDone}>{t.passwordDone}</Button>
      </Group>
    </Modal>
  );
}
