import { Button, FileButton, Group } from '@mantine/core';
import { IconBooks, IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { formLibrary } from '#engines/messages/form-library.ts';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { useLanguage, useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import classes from './Draft.module.css';
import { blankForm } from './form-edit.ts';
import { FormEditor } from './FormEditor.tsx';
import { formOfFile } from './form-of-file.ts';
import { newKey } from './keys.ts';
import { SheetDoubts, type Doubts } from './SheetDoubts.tsx';

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
  const [reading, setReading] = useState(false);
  const [doubts, setDoubts] = useState<Doubts>();
  const { language } = useLanguage();
  const [open, setOpen] = useState<string>();
  const put = (form: FormDefinition) => {
    change([...forms, form]);
    setOpen(form.key);
  };
  const readSheet = async (file: File) => {
    setReading(true);
    const found = await formOfFile(file, newKey('', forms.map(({ key }) => key), 'bieu'), language);
    setReading(false);
    if ('fault' in found) return toast.failed(found.fault === 'no_form' ? library.noFormInSheet : found.fault === 'too_hard' ? library.sheetTooHard : found.fault);
    put(found.form);
    setDoubts({ key: found.form.key, file: file.name, doubts: found.doubts });
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
      {doubts && <SheetDoubts {...doubts} dismiss={() => setDoubts(undefined)} />}
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
          <FileButton accept=".xlsx" onChange={(file) => file && void readSheet(file)} inputProps={{ 'aria-label': library.fromSheetLabel }}>
            {(props) => <Button {...props} variant="subtle" loading={reading} leftSection={<IconFileSpreadsheet size={16} aria-hidden />}>{library.fromSheet}</Button>}
          </FileButton>
          <Button variant="subtle" leftSection={<IconBooks size={16} aria-hidden />} onClick={() => setChoosing(true)}>{library.choose}</Button>
        </Group>
      )}
      {choosing && <Suspense><Library forms={forms} take={take} onClose={() => setChoosing(false)} /></Suspense>}
    </div>
  );
}
