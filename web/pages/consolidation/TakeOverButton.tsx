import { Alert, Button } from '@mantine/core';
import { IconCheck, IconTableImport } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { consolidation } from '#engines/messages/consolidation.ts';
import { answer, api } from '../../api/client.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { TextLink } from '../../ui/links.tsx';
import { draftQuery, type Assignment, type FormTotals } from './queries.ts';
import classes from './Consolidation.module.css';

/** Fills the forms of one's own draft with the accepted totals, after saying what that replaces. */
export function TakeOverButton({ assignment, forms }: { assignment: Assignment; forms: FormTotals[] }) {
  const t = useMessages(consolidation);
  const { number } = useFormat();
  const confirm = useConfirm();
  const client = useQueryClient();
  const takeOver = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/assignments/{id}/draft/taking-over', {
        params: { path: { id: assignment.id } }, body: { formKeys: forms.map(({ definition }) => definition.key) },
      })),
    onSuccess: () => client.invalidateQueries({ queryKey: draftQuery(assignment.id).queryKey }),
  });
  const start = async () => {
    if (await confirm({ title: t.takeOverTitle, body: t.takeOverBody(forms.length), action: t.takeOverAction })) takeOver.mutate();
  };
  return (
    <div className="lt-no-print">
      <ProblemNotice error={takeOver.error} />
      <Button variant="light" className={classes.wrap} leftSection={<IconTableImport size={18} aria-hidden />} loading={takeOver.isPending} onClick={() => void start()}>{t.takeOver}</Button>
      {takeOver.data && (
        <Alert color="green" variant="light" role="status" icon={<IconCheck />} mt="sm" styles={{ message: { color: 'var(--lt-ink)' } }}>
          {takeOver.data.rows === 0 ? t.takenOverNone : t.takenOver(number(takeOver.data.rows))}{' '}
          <TextLink to={paths.report(assignment.id)}>{t.lookAtReport}</TextLink>
        </Alert>
      )}
    </div>
  );
}
