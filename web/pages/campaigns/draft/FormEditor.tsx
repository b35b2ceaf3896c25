import { Button, Group, TextInput, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { formDefinitionSchema, type FormDefinition } from '#engines/forms/definition.ts';
import { useMessages } from '../../../messages/language.tsx';
import { ColumnsEditor } from './ColumnsEditor.tsx';
import classes from './Draft.module.css';
import { KeepFormButton } from './KeepForm.tsx';
import { ManyRows, RowsEditor } from './RowsEditor.tsx';

const Designer = lazy(() => import('./designer/Designer.tsx'));

interface FormEditorProps {
  form: FormDefinition;
  name: string;
  open: boolean;
  toggle: () => void;
  change: (form: FormDefinition, field?: string) => void;
  unit: { id: string; name: string };
  remove: () => void;
}

export function FormEditor({ form, name, open, toggle, change, unit, remove }: FormEditorProps) {
  const t = useMessages(campaignDraft);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const faulty = !formDefinitionSchema.safeParse(form).success;
  return (
    <article className={classes.form} aria-label={name} data-faulty={faulty && !open}>
      <UnstyledButton className={classes.formHead} aria-expanded={open} onClick={toggle}>
        <span><strong>{name}</strong> <span className="lt-soft">{t.formSize(form.rows.length, form.columns.length)}</span>{faulty && !open && <span className={classes.fault}> {t.invalid}</span>}</span>
        <IconChevronDown size={18} aria-hidden data-open={open} />
      </UnstyledButton>
      {open && (
        <div className={classes.formBody}>
          <TextInput label={t.formTitle} value={form.title} maxLength={500} error={form.title.trim() === '' ? t.formTitleNeeded : undefined} onChange={(event) => change({ ...form, title: event.currentTarget.value }, 'title')} />
          {wide ? (
            <>
              <Suspense><Designer form={form} change={change} /></Suspense>
              <ManyRows form={form} change={change} />
            </>
          ) : (
            <>
              <ColumnsEditor form={form} change={change} />
              <RowsEditor form={form} change={change} />
            </>
          )}
          <Group gap="xs">
            <KeepFormButton form={form} unit={unit} kept={(from) => change({ ...form, from })} />
            <Button variant="subtle" color="red" size="compact-sm" onClick={remove}>{t.removeForm}</Button>
          </Group>
        </div>
      )}
    </article>
  );
}
