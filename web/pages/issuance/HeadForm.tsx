import { Autocomplete, Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { issuance } from '#engines/messages/issuance.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { authoritiesOf, changeFrom, fieldsOf, type HeadFields } from './head-fields.ts';
import classes from './Issuance.module.css';
import { kindChoices } from './kind-name.ts';
import { byId, useOutgoingChanged, type OutgoingDetail } from './outgoing.ts';

/** Head and foot of a draft, in the order in which they stand on paper. Of one laid out elsewhere only what the register needs. */
export function HeadForm({ document }: { document: OutgoingDetail }) {
  const t = useMessages(issuance);
  const { language } = useLanguage();
  const { form, saving, discard } = useHead(document);
  const ours = document.source !== 'own';
  const text = (key: keyof HeadFields, maxLength: number) => ({ maxLength, ...form.getInputProps(key) });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(values))} className={classes.section}>
      <h2 className={classes.heading}>{t.headTitle}</h2>
      <div className={classes.fields}>
        <div className={classes.pair}>
          <Select label={t.kind} allowDeselect={false} data={kindChoices(language)} {...form.getInputProps('kind')} />
          <TextInput label={t.code} description={t.codeHint} inputWrapperOrder={['label', 'input', 'description', 'error']} {...text('code', 60)} />
        </div>
        {ours && <Select label={t.profile} allowDeselect={false} data={(['state', 'party'] as const).map((value) => ({ value, label: t.profiles[value] }))} {...form.getInputProps('profile')} />}
        <Textarea label={t.documentTitle} autosize minRows={2} {...text('title', 1000)} />
        {ours && (
          <>
            <TextInput label={t.parentBody} {...text('parentBody', 300)} />
            <TextInput label={t.issuer} {...text('issuer', 300)} />
            <TextInput label={t.place} {...text('place', 120)} />
            <Textarea label={t.preamble} autosize minRows={2} maxRows={8} {...text('preamble', 4000)} />
            <Textarea label={t.addressees} description={t.addresseesHint} autosize minRows={1} {...text('addressees', 9000)} />
            <Textarea label={t.recipients} description={t.recipientsHint} autosize minRows={3} maxRows={14} {...text('recipients', 16_000)} />
            <Autocomplete label={t.authority} description={t.authorityHint} data={authoritiesOf(form.values.profile)} {...text('authority', 200)} />
          </>
        )}
        <div className={classes.pair}>
          {ours && <TextInput label={t.position} {...text('position', 200)} />}
          <TextInput label={t.signer} {...text('name', 120)} />
        </div>
      </div>
      <ProblemNotice error={saving.error} />
      <Group gap="xs">
        <Button type="submit" variant={form.isDirty() ? 'filled' : 'default'} loading={saving.isPending}>{t.save}</Button>
        {document.may.discard && <Button variant="subtle" color="red" onClick={() => void discard()}>{t.discard}</Button>}
      </Group>
    </form>
  );
}

function useHead(document: OutgoingDetail) {
  const t = useMessages(issuance);
  const problem = useProblem();
  const toast = useToast();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const changed = useOutgoingChanged();
  const form = useForm<HeadFields>({ initialValues: fieldsOf(document), validate: { title: (value) => (value.trim() ? null : t.needed), issuer: (value) => (value.trim() ? null : t.needed) } });
  const saving = useMutation({
    mutationFn: (fields: HeadFields) => answer(api.PUT('/api/outgoing-documents/{id}', { ...byId(document.id), body: changeFrom(fields, document.version) })),
    onSuccess: (saved) => {
      changed(saved);
      toast.done(t.saved);
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  const discarding = useMutation({
    mutationFn: () => answer(api.DELETE('/api/outgoing-documents/{id}', byId(document.id))),
    onSuccess: () => {
      changed();
      toast.done(t.discarded);
      void navigate({ to: paths.outgoing() });
    },
    onError: (error) => toast.failed(problem.sentence(error)),
  });
  const discard = async () => {
    if (await confirm({ title: t.discardTitle, body: t.discardBody, action: t.discard, destructive: true })) discarding.mutate();
  };
  return { form, saving, discard };
}
