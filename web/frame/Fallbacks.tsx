import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { IconLock, IconMapQuestion, IconMoodSad } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { frame } from '#engines/messages/frame.ts';
import { problemOf } from '../api/problem.ts';
import type { Permission } from '../api/session.ts';
import { useActing } from '../components/acting.tsx';
import { ErrorState } from '../components/ErrorState.tsx';
import { useMessages } from '../messages/language.tsx';
import { paths } from '../paths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ButtonLink } from '../ui/links.tsx';
import { useWindowTitle } from '../ui/use-window-title.ts';

export function NotFound() {
  const t = useMessages(frame);
  useWindowTitle(t.notFoundTitle);
  return (
    <EmptyState icon={IconMapQuestion} title={t.notFoundTitle} headingLevel={1} action={<ButtonLink to={paths.home()}>{t.backHome}</ButtonLink>}>
      <p>{t.notFoundBody}</p>
    </EmptyState>
  );
}

/** What the router shows when a page throws: a refused call as a sentence, a slip of our own with a way on. */
export function Crashed({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useMessages(frame);
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  if (problemOf(error).code !== 'unknown') return <ErrorState error={error} retry={again} />;
  return (
    <EmptyState icon={IconMoodSad} title={t.crashedTitle} headingLevel={1} action={<Button onClick={() => location.reload()}>{t.reload}</Button>}>
      <p>{t.crashedBody}</p>
    </EmptyState>
  );
}

/** Puts a page behind permissions of the chosen scope; the server refuses as well, this only says it kindly. */
export function Guarded({ needs, page: Page }: { needs: Permission[]; page: ComponentType }) {
  const { can } = useActing();
  return can(...needs) ? <Page /> : <NotAllowed />;
}

function NotAllowed() {
  const t = useMessages(frame);
  useWindowTitle(t.notAllowedTitle);
  return (
    <EmptyState icon={IconLock} title={t.notAllowedTitle} headingLevel={1} action={<ButtonLink to={paths.home()}>{t.backHome}</ButtonLink>}>
      <p>{t.notAllowedBody}</p>
    </EmptyState>
  );
}
