import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useProblem } from '../api/use-problem.ts';

/** Above a form's buttons: the sentence for what the server refused. Nothing is shown without an error. */
export function ProblemNotice({ error }: { error: unknown }) {
  const { sentence } = useProblem();
  if (!error) return null;
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle />} role="alert" mb="md" styles={{ message: { color: 'var(--lt-ink)' } }}>
      {sentence(error)}
    </Alert>
  );
}
