import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconSnowflake } from '@tabler/icons-react';
import { useState } from 'react';
import { consolidation } from '#engines/messages/consolidation.ts';
import type { components } from '../../api/contract.ts';
import { useProblem } from '../../api/use-problem.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { HeadFields } from './HeadFields.tsx';
import { HeadPreview } from './HeadPreview.tsx';
import { faultsOfHead, fieldsOf, headFrom, type HeadFault } from './report-head.ts';
import type { Assignment, ReportHead } from './queries.ts';
import { useFreeze } from './use-freeze.ts';
import classes from './Freeze.module.css';

interface FreezeFormProps {
  assignment: Assignment;
  standing: components['schemas']['Standing'];
  /** Proposed by the server from the unit and the campaign. */
  head: ReportHead;
}

export function FreezeForm({ assignment, standing, head }: FreezeFormProps) {
  const t = useMessages(consolidation);
  const { number } = useFormat();
  const confirm = useConfirm();
  const problem = useProblem();
  const [fields, setFields] = useState(() => fieldsOf(head));
  const [faults, setFaults] = useState<Partial<Record<HeadFault, true>>>({});
  const freeze = useFreeze(assignment.id);
  const send = async () => {
    const found = faultsOfHead(fields);
    setFaults(found);
    const first = Object.keys(found)[0];
    if (first) return document.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
    const body = t.confirmBody(number(standing.inFigures));
    if (await confirm({ title: t.confirmTitle, body, action: t.confirmAction })) freeze.mutate(headFrom(fields));
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <Completeness standing={standing} />
      <div className={classes.columns}>
        <div>
          <h2 className={classes.title}>{t.headTitle}</h2>
          <p className="lt-soft">{t.headIntro}</p>
          <HeadFields fields={fields} faults={faults} refused={problem.fields(freeze.error)} onChange={(change) => setFields((now) => ({ ...now, ...change }))} />
          <ProblemNotice error={freeze.error} />
          <Group gap="xs">
            <Button type="submit" leftSection={<IconSnowflake size={18} aria-hidden />} loading={freeze.isPending}>{t.freeze}</Button>
            <ButtonLink to={paths.consolidationOf(assignment.id)} variant="default">{t.back}</ButtonLink>
          </Group>
        </div>
        <HeadPreview head={headFrom(fields)} />
      </div>
    </form>
  );
}

function Completeness({ standing: { expected, accepted } }: Pick<FreezeFormProps, 'standing'>) {
  const t = useMessages(consolidation);
  const { number } = useFormat();
  const missing = expected - accepted;
  return (
    <Alert color={missing > 0 ? 'orange' : 'green'} variant="light" mb="md" icon={missing > 0 ? <IconAlertTriangle /> : <IconCheck />} className={missing > 0 ? classes.missing : undefined} styles={{ message: { color: 'var(--lt-ink)' } }}>
      {missing > 0 ? t.notAllAccepted(number(missing), number(expected)) : t.allAccepted(number(expected))}
    </Alert>
  );
}
