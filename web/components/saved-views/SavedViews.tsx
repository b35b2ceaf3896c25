import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconFilterHeart, IconTrash } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { savedViews } from '#engines/messages/saved-views.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { SaveView } from './SaveView.tsx';
import classes from './SavedViews.module.css';
import { queryOf, removeView, useViews, viewsKey, withView, type View, type ViewedPage } from './views.ts';

interface SavedViewsProps {
  page: ViewedPage;
  /** Which parts of the address are the list's filters. */
  keys: readonly string[];
}

/** Filters kept under a name, one's own and shared ones: `<SavedViews page="roster" keys={['state', 'late', 'q']} />` among a list's filters. */
export function SavedViews({ page, keys }: SavedViewsProps) {
  const t = useMessages(savedViews);
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  const [saving, setSaving] = useState(false);
  const { data } = useViews(page);
  const query = queryOf(search, keys);
  const [own, shared] = [data?.items.filter((view) => view.own) ?? [], data?.items.filter((view) => !view.own) ?? []];
  return (
    <>
      <Menu position="bottom-start" width="20rem" closeOnItemClick>
        <Menu.Target><Button variant="default" size="sm" leftSection={<IconFilterHeart size={18} aria-hidden />}>{t.menu}</Button></Menu.Target>
        <Menu.Dropdown>
          {own.length > 0 && <Menu.Label>{t.own}</Menu.Label>}
          {own.map((view) => <OneView key={view.id} view={view} page={page} keys={keys} />)}
          {shared.length > 0 && <Menu.Label>{t.shared}</Menu.Label>}
          {shared.map((view) => <OneView key={view.id} view={view} page={page} keys={keys} />)}
          {data && own.length + shared.length === 0 && <Text size="sm" c="dimmed" px="sm" py="xs">{t.none}</Text>}
          <Menu.Divider />
          <Menu.Item disabled={query === ''} onClick={() => setSaving(true)}>{t.save}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {saving && <SaveView page={page} query={query} onDone={() => setSaving(false)} />}
    </>
  );
}

function OneView({ view, page, keys }: { view: View } & SavedViewsProps) {
  const t = useMessages(savedViews);
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const { sentence } = useProblem();
  const removing = useMutation({
    mutationFn: () => removeView(view.id),
    onSuccess: async () => {
      toast.done(t.removed(view.name));
      await client.invalidateQueries({ queryKey: viewsKey(page) });
    },
    onError: (error) => toast.failed(sentence(error)),
  });
  const open = () => void navigate({ to: '.', search: ((before: Record<string, string | undefined>) => withView(before, keys, view.query)) as never, resetScroll: false });
  return (
    <div className={classes.view}>
      <Menu.Item onClick={open}>{view.name}{!view.own && <span className="lt-soft"> · {t.by(view.byName)}</span>}</Menu.Item>
      {view.own && <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.remove(view.name)} onClick={() => removing.mutate()}><IconTrash size={18} aria-hidden /></ActionIcon>}
    </div>
  );
}
