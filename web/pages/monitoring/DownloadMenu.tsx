import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { followingSheets } from '#engines/messages/following-sheets.ts';
import { useProblem } from '../../api/use-problem.ts';
import { fetchFile } from '../../components/file-download/fetch-file.ts';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useFollowing } from './monitoring.ts';

/** Each table of the page as a sheet, with the filters that it is looked at with. */
export function DownloadMenu({ campaignId }: { campaignId: string }) {
  const t = useMessages(followingSheets);
  const { language } = useLanguage();
  const { under, filter } = useFollowing();
  const [sort] = useUrlState('sort', 'late');
  const toast = useToast();
  const { sentence } = useProblem();
  const save = (table: 'branches' | 'units' | 'chases', format: 'xlsx' | 'csv') => {
    const given = { table, format, language, under, ...(table === 'branches' && { sort }), ...(table === 'units' && { group: filter.group, depth: filter.depth?.toString(), q: filter.q }) };
    const query = new URLSearchParams(Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : [])));
    void fetchFile(`/api/campaigns/${campaignId}/standing/sheet?${query}`, `${t.files[table]}.${format}`, () => undefined).catch((error: unknown) => toast.failed(sentence(error)));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target><Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>{t.button}</Button></Menu.Target>
      <Menu.Dropdown>
        {(['branches', 'units', 'chases'] as const).flatMap((table) => (['xlsx', 'csv'] as const).map((format) => (
          <Menu.Item key={`${table} ${format}`} onClick={() => save(table, format)}>{t.as(t.tables[table], t.formats[format])}</Menu.Item>
        )))}
      </Menu.Dropdown>
    </Menu>
  );
}
