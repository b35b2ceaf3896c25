import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { imports } from '#engines/messages/imports.ts';
import { useProblem } from '../../api/use-problem.ts';
import { fetchFile } from '../../components/file-download/fetch-file.ts';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { useAsOf, type UnitDetail } from './units.ts';

/** In a unit's menu: its subtree as a sheet, as of the day that is shown, and a sheet as its subtree. */
export function SheetItems({ unit, mayImport }: { unit: UnitDetail; mayImport: boolean }) {
  const t = useMessages(imports);
  const { language } = useLanguage();
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const toast = useToast();
  const { sentence } = useProblem();
  const save = (format: 'xlsx' | 'csv') => {
    const query = new URLSearchParams({ unitId: unit.id, format, language, ...(asOf && { asOf }) });
    void fetchFile(`/api/units/export?${query}`, `${t.exportFile}.${format}`, () => undefined).catch((error: unknown) => toast.failed(sentence(error)));
  };
  return (
    <>
      {mayImport && <Menu.Item onClick={() => void navigate({ to: paths.newImport(), search: { unit: unit.id } })}>{t.importHere}</Menu.Item>}
      <Menu.Item onClick={() => save('xlsx')}>{t.exportXlsx}</Menu.Item>
      <Menu.Item onClick={() => save('csv')}>{t.exportCsv}</Menu.Item>
    </>
  );
}
