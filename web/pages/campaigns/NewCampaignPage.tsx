import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { campaigns } from '#engines/messages/campaigns.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing } from '../../components/acting.tsx';
import { OpenAttachments } from '../../components/open-attachments/OpenAttachments.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { DirectiveChoice } from './DirectiveChoice.tsx';
import classes from './NewCampaign.module.css';
import { useConfirmedDirectives } from './confirmed-directives.ts';

/** Begins a campaign: for which unit, from which document; everything else is proposed and can be changed. */
export function NewCampaignPage() {
  const t = useMessages(campaigns);
  const { scope, session } = useActing();
  const units = session.scopes.filter(({ permissions, answersFor }) => !answersFor && permissions.includes('campaigns.manage'));
  const [unitId, setUnitId] = useState(units.find((unit) => unit.unitId === scope?.unitId)?.unitId ?? units[0]?.unitId ?? '');
  const [directive, chooseDirective] = useUrlState('directive');
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const directives = useConfirmedDirectives(directive);
  const creating = useCreate();
  const missing = directive === '' && title.trim() === '';
  const { fields } = useProblem();
  const wrong = fields(creating.error);
  const submit = () => {
    setTried(true);
    if (!missing) creating.mutate({ unitId, directiveId: directive || null, title: title.trim() || undefined });
  };
  return (
    <>
      <PageHeader title={t.newTitle} breadcrumbs={[{ label: t.title, to: paths.campaigns() }]} line={t.newLine} />
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        {units.length > 1 && (
          <NativeSelect label={t.unit} value={unitId} onChange={(event) => setUnitId(event.currentTarget.value)} data={units.map((unit) => ({ value: unit.unitId, label: unit.unitName }))} mb="lg" />
        )}
        <DirectiveChoice directives={directives} value={directive} onChange={chooseDirective} error={wrong.directiveId} />
        <OpenAttachments documentId={directives.data?.find((one) => one.directiveId === directive)?.documentId} />
        {directive === '' && (
          <TextInput
            label={t.titleField} description={t.titleHint} value={title} onChange={(event) => setTitle(event.currentTarget.value)} maxLength={500} mb="lg"
            error={wrong.title ?? (tried && missing ? t.titleNeeded : undefined)}
          />
        )}
        <ProblemNotice error={creating.error} />
        <Group><Button type="submit" loading={creating.isPending}>{t.createDraft}</Button></Group>
      </form>
    </>
  );
}

interface NewCampaign {
  unitId: string;
  directiveId: string | null;
  title?: string;
}

/** The id belongs to what is sent: the same content sent again creates once, changed content is a new creation. */
function useCreate() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [attempt] = useState(() => ({ id: newId(), sent: '' }));
  return useMutation({
    mutationFn: (campaign: NewCampaign) => {
      const content = JSON.stringify(campaign);
      if (attempt.sent !== '' && attempt.sent !== content) attempt.id = newId();
      attempt.sent = content;
      return answer(api.POST('/api/campaigns', { body: { id: attempt.id, ...campaign } }));
    },
    onSuccess: (created) => {
      client.setQueryData(['campaigns', created.id], created);
      void client.invalidateQueries({ queryKey: ['campaigns', 'list'] });
      void navigate({ to: paths.campaign(created.id), replace: true });
    },
  });
}
