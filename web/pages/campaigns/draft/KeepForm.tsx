import { Button, NativeSelect, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { formLibrary } from '#engines/messages/form-library.ts';
import { mapCells, type MappedLine, type Renamed } from '#engines/report-template/map-cells.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import classes from './Library.module.css';

interface KeepFormProps {
  form: FormDefinition;
  unit: { id: string; name: string };
  /** The definition knows from then on which form of the library it is. */
  kept: (from: string) => void;
  onClose: () => void;
}

/** Keeps a form in the library: as a new one, or as a version more of the one that it was made from. */
export function KeepFormButton({ form, unit, kept }: Omit<KeepFormProps, 'onClose'>) {
  const t = useMessages(formLibrary);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" disabled={form.title.trim() === ''} onClick={() => setOpen(true)}>{t.keep}</Button>
      {open && <KeepForm form={form} unit={unit} kept={kept} onClose={() => setOpen(false)} />}
    </>
  );
}

function KeepForm({ form, unit, kept, onClose }: KeepFormProps) {
  const t = useMessages(formLibrary);
  const toast = useToast();
  const [id] = useState(newId);
  const [renamed, setRenamed] = useState<Renamed>({ rows: {}, columns: {} });
  const [asVersion, setAsVersion] = useState(true);
  const formId = /^([0-9a-f-]{36})@\d+$/.exec(form.from ?? '')?.[1];
  const standing = useQuery({
    queryKey: ['ready-forms', formId], enabled: formId !== undefined,
    queryFn: () => answer(api.GET('/api/ready-forms/{id}', { params: { path: { id: formId! } } })),
  });
  const before = standing.data?.may.change && asVersion ? standing.data : undefined;
  const fields = useForm({
    initialValues: { title: form.title, about: '' },
    validate: { title: (value) => (value.trim() ? null : t.needed), about: (value) => (value.trim() ? null : t.needed) },
  });
  const deed = ({ title, about }: typeof fields.values) => (before
    ? answer(api.POST('/api/ready-forms/{id}/versions', { params: { path: { id: before.id } }, body: { id, basedOn: before.version, title, about, definition: form, renamed } }))
    : answer(api.POST('/api/ready-forms', { body: { id, unitId: unit.id, title, about, definition: form } })));
  return (
    <DeedModal
      title={t.keepTitle} note={before ? t.newVersionNote(before.version) : t.keepNote(unit.name)} action={before ? t.newVersion(before.version + 1) : t.keepAction}
      form={fields} stale={[['ready-forms']]} deed={deed}
      onDone={(made) => {
        if (made) {
          kept(made.definition.from ?? '');
          toast.done(made.version > 1 ? t.versioned(made.version) : t.kept);
        }
        onClose();
      }}
    >
      {standing.data?.may.change && (
        <SegmentedControl
          aria-label={t.how} value={asVersion ? 'version' : 'new'} onChange={(value) => setAsVersion(value === 'version')}
          data={[{ value: 'version', label: t.asVersion }, { value: 'new', label: t.asNew }]}
        />
      )}
      <TextInput label={t.name} maxLength={300} {...fields.getInputProps('title')} />
      <Textarea label={t.about} description={t.aboutHint} autosize minRows={2} maxLength={1000} {...fields.getInputProps('about')} />
      {before && <Mapping before={before.definition} after={form} renamed={renamed} change={setRenamed} />}
    </DeedModal>
  );
}

interface MappingProps {
  before: FormDefinition;
  after: FormDefinition;
  renamed: Renamed;
  change: (renamed: Renamed) => void;
}

/** Old rows and columns that are not there under their key: each is led to a new one, or lost. */
function Mapping({ before, after, renamed, change }: MappingProps) {
  const t = useMessages(formLibrary);
  const bare = mapCells(before, after, { rows: {}, columns: {} });
  const now = mapCells(before, after, renamed);
  const missing = (lines: MappedLine[]) => lines.filter((line) => line.to === null);
  const lines = [
    ...missing(bare.rows).map(({ from }) => ({ side: 'rows' as const, from, label: t.oldRow(from.label), fresh: bare.freshRows })),
    ...missing(bare.columns).map(({ from }) => ({ side: 'columns' as const, from, label: t.oldColumn(from.label), fresh: bare.freshColumns })),
  ];
  const put = (side: 'rows' | 'columns', key: string, to: string) => {
    const { [key]: _before, ...others } = renamed[side];
    change({ ...renamed, [side]: to === '' ? others : { ...others, [key]: to } });
  };
  const fresh = [...now.freshRows, ...now.freshColumns].map(({ label }) => label).join(', ');
  return (
    <fieldset className={classes.mapping}>
      <legend>{t.mapping}</legend>
      <p>{lines.length === 0 ? t.allKept : t.mappingHint}</p>
      <Stack gap="xs">
        {lines.map(({ side, from, label, fresh: choices }) => (
          <NativeSelect
            key={`${side}${from.key}`} label={label} value={renamed[side][from.key] ?? ''} onChange={(event) => put(side, from.key, event.currentTarget.value)}
            data={[{ value: '', label: t.lost }, ...choices.filter(({ key }) => renamed[side][from.key] === key || !Object.values(renamed[side]).includes(key)).map((one) => ({ value: one.key, label: one.label }))]}
          />
        ))}
      </Stack>
      {fresh && <p>{t.fresh(fresh)}</p>}
    </fieldset>
  );
}
