import { Button, Group } from '@mantine/core';
import { IconBooks, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { formLibrary } from '#engines/messages/form-library.ts';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import classes from './Draft.module.css';
import { blankForm } from './form-edit.ts';
import { FormEditor } from './FormEditor.tsx';

const Library = lazy(() => import('./Library.tsx'));

interface FormsEditorProps {
  forms: FormDefinition[];
  /** Who prepares the campaign, and keeps forms for the next. */
  unit: { id: string; name: string };
  change: (forms: FormDefinition[], field?: string) => void;
}

/** The forms of a campaign, one open at a time. */
export function FormsEditor({ forms, unit, change }: FormsEditorProps) {
  const t = useMessages(campaignDraft);
  const library = useMessages(formLibrary);
  const toast = useToast();
  const [choosing, setChoosing] = useState(false);
  const [open, setOpen] = useState<string>();
  const put = (form: FormDefinition) => {
    change([...forms, form]);
    setOpen(form.key);
  };
  const take = (form: FormDefinition) => {
    put(form);
    setChoosing(false);
    toast.done(library.taken(form.title));
  };
  const remove = (form: FormDefinition) => {
    const before = forms;
    change(forms.filter(({ key }) => key !== form.key));
    toast.undoable(t.removed(form.title), () => change(before));
  };
  return (
    <div className={classes.block}>
      <h3>{t.forms}</h3>
      <p className="lt-soft">{forms.length === 0 ? t.formsEmpty : t.formsHint}</p>
      {forms.map((form, place) => (
        <FormEditor
          key={form.key} form={form} name={form.title || t.form(place + 1)} open={open === form.key} toggle={() => setOpen(open === form.key ? undefined : form.key)}
          change={(next, field) => change(forms.map((one) => (one.key === form.key ? next : one)), field && `${form.key}.${field}`)}
          unit={unit} remove={() => remove(form)}
        />
      ))}
      {forms.length < 20 && (
        <Group gap="xs">
          <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => put(blankForm(forms, t.form(forms.length + 1)))}>{t.addForm}</Button>
          <Button variant="subtle" leftSection={<IconBooks size={16} aria-hidden />} onClick={() => setChoosing(true)}>{library.choose}</Button>
        </Group>
      )}
      {choosing && <Suspense><Library forms={forms} take={take} onClose={() => setChoosing(false)} /></Suspense>}
    </div>
  );
}
