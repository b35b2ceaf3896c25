import { xlsxWriter } from '../../engines/sheet-files/index.ts';
import type { SheetColumn } from '../../engines/sheet-rows/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Download } from '../../kit/route.ts';
import { imports } from '../../engines/messages/imports.ts';
import { memberImports } from '../../engines/messages/member-imports.ts';
import { workplaceImports } from '../../engines/messages/workplace-imports.ts';
import { kindOf } from './policy.ts';
import { layoutOf, MEDIA_TYPES } from './sheet-out.ts';
import type { Language } from './sheet-out.ts';

/** The columns of a kind, with what to write in them. */
export async function readColumns({ tx }: SignedIn, kindKey: string) {
  const columns = await kindOf(kindKey).columns(tx);
  return { items: columns.map(({ key, header, required, note }) => ({ key, headerVi: header.vi, headerEn: header.en, required: required === true, noteVi: note.vi, noteEn: note.en })) };
}

/** An empty workbook to fill in: headers, lists to choose from, and a second sheet that says what to write where. */
export async function readTemplate({ tx }: SignedIn, kindKey: string, language: Language): Promise<Download> {
  const columns = await kindOf(kindKey).columns(tx);
  const words = imports[language];
  const name = words.kinds[kindKey as keyof typeof words.kinds] ?? kindKey;
  const { layout, lists } = layoutOf(columns, name, language);
  const chunks: Uint8Array[] = [];
  xlsxWriter(layout, { lists, guide: guideOf(kindKey, columns, language) }, (chunk) => chunks.push(chunk)).end();
  return { filename: `${words.templateFile(kindKey)}.xlsx`, mediaType: MEDIA_TYPES.xlsx, bytes: Buffer.concat(chunks) };
}

function guideOf(kindKey: string, columns: readonly SheetColumn[], language: Language): string[][] {
  const { guide } = imports[language];
  const own = { members: memberImports[language], workplaces: workplaceImports[language] }[kindKey];
  const [order, again] = own ? [own.guideOrder, own.guideAgain] : [guide.order, guide.again];
  return [
    [guide.column, guide.what, guide.example],
    ...columns.map(({ header, required, note, example }) => [`${header[language]}${required ? ' *' : ''}`, note[language], example === undefined ? '' : example.replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_all, year: string, month: string, day: string) => `${Number(day)}/${Number(month)}/${year}`)]),
    ['', guide.required, ''], ['', order, ''], ['', again, ''],
  ];
}
