import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { problems } from '#engines/messages/problems.ts';
import { ui } from '#engines/messages/ui.ts';
import { useProblem } from '../api/use-problem.ts';
import { useMessages } from '../messages/language.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

interface ErrorStateProps {
  error: unknown;
  /** What was kept, when the reader may fear a loss. */
  kept?: string;
  retry?: () => void;
}

/** In place of content that could not be loaded: what happened, what was kept, what to do. */
export function ErrorState({ error, kept, retry }: ErrorStateProps) {
  const t = useMessages(problems);
  const words = useMessages(ui);
  const { sentence } = useProblem();
  return (
    <div role="alert">
      <EmptyState icon={IconCloudOff} title={t.loadFailedTitle} action={retry && <Button onClick={retry}>{words.retry}</Button>}>
        <p>{sentence(error)}</p>
        {kept && <p>{kept}</p>}
      </EmptyState>
    </div>
  );
}
