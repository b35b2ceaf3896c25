import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import classes from './Draft.module.css';
import { blankForm } from './form-edit.ts';
import { FormEditor } from './FormEditor.tsx';

interface FormsEditorProps {
  forms: FormDefinition[];
  change: (forms: FormDefinition[], field?: string) => void;
}

/** The forms of a campaign, one open at a time. */
export function FormsEditor({ forms, change }: FormsEditorProps) {
  const t = useMessages(campaignDraft);
  const toast = useToast();
  const [open, setOpen] = useState<string>();
  const add = () => {
    const form = blankForm(forms, t.form(forms.length + 1));
    change([...forms, form]);
    setOpen(form.key);
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
          remove={() => remove(form)}
        />
      ))}
      {forms.length < 20 && <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>{t.addForm}</Button>}
    </div>
  );
}
