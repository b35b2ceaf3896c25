import { useQuery } from '@tanstack/react-query';
import { imports } from '#engines/messages/imports.ts';
import { memberImports } from '#engines/messages/member-imports.ts';
import { workplaceImports } from '#engines/messages/workplace-imports.ts';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { columnsQuery } from './imports.ts';
import type { RowFault } from './imports.ts';

/** Sentences for what is wrong with a row, and the names of its columns. */
export function useFaultWords(kind: string) {
  const t = useMessages(imports);
  const members = useMessages(memberImports);
  const workplaces = useMessages(workplaceImports);
  const { language } = useLanguage();
  const { data } = useQuery(columnsQuery(kind));
  const sentences: Record<string, string | ((facts: Record<string, string | number>) => string) | undefined> = { ...t.faults, ...members.faults, ...workplaces.faults };
  const columnName = (key: string): string => {
    const column = data?.items.find((one) => one.key === key);
    return (column && (language === 'vi' ? column.headerVi : column.headerEn)) ?? key;
  };
  const sentence = ({ code, params = {} }: RowFault): string => {
    const found = sentences[code] ?? t.faults.other;
    return typeof found === 'function' ? found(params) : found;
  };
  return { columnName, sentence };
}
