import { Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { savedViews } from '#engines/messages/saved-views.ts';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { useActing } from '../acting.tsx';
import { DeedModal } from '../DeedModal.tsx';
import { saveView, viewsKey, type ViewedPage } from './views.ts';

/** A name for the filters, and whether the people of the unit may use them too. */
export function SaveView({ page, query, onDone }: { page: ViewedPage; query: string; onDone: () => void }) {
  const t = useMessages(savedViews);
  const toast = useToast();
  const { scope } = useActing();
  const form = useForm({ initialValues: { name: '', shared: false }, validate: { name: (value) => (value.trim() === '' ? t.nameNeeded : null) } });
  const done = (view?: { name: string }) => {
    if (view) toast.done(t.saved(view.name));
    onDone();
  };
  return (
    <DeedModal
      title={t.title} action={t.action} form={form} stale={[viewsKey(page)]} onDone={done}
      deed={({ name, shared }) => saveView({ page, name, query, unitId: shared && scope ? scope.unitId : null })}
    >
      <TextInput label={t.name} description={t.nameHint} maxLength={100} data-autofocus {...form.getInputProps('name')} />
      {scope && <Checkbox size="md" label={t.share(scope.unitName)} {...form.getInputProps('shared', { type: 'checkbox' })} />}
    </DeedModal>
  );
}
