import { Button, NativeSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { linkKinds } from '#engines/lineage/kinds.ts';
import { lineage } from '#engines/messages/lineage.ts';
import { useMessages } from '../../../messages/language.tsx';
import { fetchDocuments } from '../documents.ts';
import classes from './Lineage.module.css';
import type { LinkKind } from './lineage.ts';
import type { DecidingProps } from './ProposedLinks.tsx';
import { useNames } from './use-names.ts';

interface AddLinkProps extends Pick<DecidingProps, 'decisions'> {
  documentId: string;
}

/** A link that no words of the document tell. */
export function AddLink(props: AddLinkProps) {
  const t = useMessages(lineage);
  const [open, setOpen] = useState(false);
  if (open) return <AddLinkForm {...props} onClose={() => setOpen(false)} />;
  return <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>{t.add.action}</Button>;
}

function AddLinkForm({ documentId, decisions, onClose }: AddLinkProps & { onClose: () => void }) {
  const t = useMessages(lineage);
  const names = useNames();
  const [kind, setKind] = useState<LinkKind>('carries_out');
  const [to, setTo] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed.includes('–') ? '' : typed.trim(), 200);
  const { data, isFetching } = useQuery({
    queryKey: ['documents', 'pick', sought], queryFn: () => fetchDocuments({ q: sought || undefined }), placeholderData: keepPreviousData,
  });
  const choices = (data?.items ?? []).filter(({ id }) => id !== documentId).map((one) => ({ value: one.id, label: `${names.ofHead(one)} – ${one.title}` }));
  const add = () => to && decisions.mutate({ do: 'add', kind, toDocumentId: to, name: choices.find(({ value }) => value === to)?.label.split(' – ')[0] ?? '' }, { onSuccess: onClose });
  return (
    <form className={classes.add} aria-label={t.add.title} onSubmit={(event) => { event.preventDefault(); add(); }}>
      <h2 className={classes.heading}>{t.add.title}</h2>
      <p className="lt-soft">{t.add.line}</p>
      <NativeSelect label={t.add.kind} value={kind} data={linkKinds.map((value) => ({ value, label: t.kind[value] }))} onChange={(event) => setKind(event.currentTarget.value as LinkKind)} />
      <Select
        searchable label={t.add.document} placeholder={t.add.find} nothingFoundMessage={isFetching ? t.add.searching : t.add.nothingFound} filter={({ options }) => options}
        data={choices} value={to} onSearchChange={setTyped} onChange={setTo} mt="sm"
      />
      <div className={classes.formActions}>
        <Button type="submit" disabled={!to} loading={decisions.isPending}>{t.add.submit}</Button>
        <Button variant="default" onClick={onClose}>{t.add.cancel}</Button>
      </div>
    </form>
  );
}
