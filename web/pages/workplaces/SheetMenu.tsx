import { Button, Menu } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { imports } from '#engines/messages/imports.ts';
import { workplaceImports } from '#engines/messages/workplace-imports.ts';
import { useProblem } from '../../api/use-problem.ts';
import { fetchFile } from '../../components/file-download/fetch-file.ts';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { useToast } from '../../ui/use-toast.tsx';

/** The workplaces of a unit as a sheet, as of the day that is shown, and a sheet as its workplaces. */
export function SheetMenu({ unit, asOf }: { unit: { id: string; mayImport: boolean }; asOf: string | undefined }) {
  const t = useMessages(imports);
  const words = useMessages(workplaceImports);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const { sentence } = useProblem();
  const save = (format: 'xlsx' | 'csv') => {
    const query = new URLSearchParams({ unitId: unit.id, format, language, ...(asOf && { asOf }) });
    void fetchFile(`/api/workplaces/export?${query}`, `${words.exportFile}.${format}`, () => undefined).catch((error: unknown) => toast.failed(sentence(error)));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target><Button variant="default" leftSection={<IconTable size={18} aria-hidden />}>{words.sheet}</Button></Menu.Target>
      <Menu.Dropdown>
        {unit.mayImport && <Menu.Item onClick={() => void navigate({ to: paths.newImport(), search: { kind: 'workplaces', unit: unit.id } })}>{t.importHere}</Menu.Item>}
        <Menu.Item onClick={() => save('xlsx')}>{t.exportXlsx}</Menu.Item>
        <Menu.Item onClick={() => save('csv')}>{t.exportCsv}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
