import { Button, Code } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconUserQuestion } from '@tabler/icons-react';
import { frame } from '#engines/messages/frame.ts';
import { sessionQuery } from '../api/session.ts';
import { useActing } from '../components/acting.tsx';
import { useMessages } from '../messages/language.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWindowTitle } from '../ui/use-window-title.ts';

/** For an account that works but has no role anywhere: what that means and whom to ask. */
export function NoRights() {
  const t = useMessages(frame);
  const { account } = useActing().session;
  const client = useQueryClient();
  useWindowTitle(t.noRightsTitle);
  return (
    <EmptyState
      icon={IconUserQuestion}
      title={t.noRightsTitle}
      headingLevel={1}
      action={<Button onClick={() => void client.invalidateQueries(sessionQuery)}>{t.checkAgain}</Button>}
    >
      <p>{t.noRightsBody}</p>
      <p>{t.noRightsNext}</p>
      <p>{t.noRightsUsername}: <Code fz="sm">{account.username}</Code></p>
    </EmptyState>
  );
}
