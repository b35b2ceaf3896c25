import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';

/** Short notices: `done(message)`, `failed(sentence)` and `undoable(message, undo)`, which offers to take the deed back. */
export function useToast() {
  const t = useMessages(ui);
  return useMemo(
    () => ({
      done: (message: string) => {
        notifications.show({ message, icon: <IconCheck size={18} />, color: 'green', withBorder: true });
      },
      failed: (message: string) => {
        notifications.show({ message, icon: <IconAlertTriangle size={18} />, color: 'red', autoClose: 12_000, withBorder: true });
      },
      undoable: (message: string, undo: () => unknown, seconds = 10) => {
        const id = notifications.show({
          autoClose: seconds * 1000,
          withBorder: true,
          message: (
            <Group justify="space-between" wrap="nowrap">
              {message}
              <Button variant="light" size="compact-sm" flex="none" onClick={() => { notifications.hide(id); void undo(); }}>{t.undo}</Button>
            </Group>
          ),
        });
      },
    }),
    [t],
  );
}
