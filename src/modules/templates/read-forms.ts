import type { z } from 'zod';
import type { FormDefinition } from '../../engines/forms/index.ts';
import type { Renamed } from '../../engines/report-template/map-cells.ts';
import { toneBlind } from '../../engines/text/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { builtInForms } from './library/index.ts';
import type { BuiltInForm } from './library/index.ts';
import { definitionOf, findForm, listForms, versionsOf } from './queries.ts';
import type { readyFormDetailSchema, readyFormSchema, readyFormsQuery } from './schemas.ts';

type ReadyForm = z.input<typeof readyFormSchema>;

/** Ready forms by title: first those that come with the program, then those that units keep at, above and below the asker's. */
export async function readReadyForms(context: SignedIn, query: z.output<typeof readyFormsQuery>) {
  const rows = await listForms(context.tx, { ...query, after: readCursor(query.after, ['text', 'id']) });
  const kept = page(rows, query.limit, (row) => [row.title, row.id], present);
  const built = query.after ? [] : builtInForms.filter((form) => matches(form, query.q)).map(presentBuiltIn);
  return { ...kept, items: [...built, ...kept.items] };
}

/** One ready form with what it asks, in its newest version or in another. @throws Problem not_found */
export async function readReadyForm(context: SignedIn, id: string, number?: number): Promise<z.input<typeof readyFormDetailSchema>> {
  const built = builtInForms.find((form) => form.key === id && (number === undefined || form.version === number));
  if (built) return { ...presentBuiltIn(built), definition: built.definition, versions: [], may: { change: false } };
  // A key of the program's own that is not there: no form has it as id.
  const form = /^[0-9a-f-]{36}$/.test(id) ? await findForm(context.tx, id) : undefined;
  const version = number ?? form?.version ?? 0;
  const found = form && (await definitionOf(context.tx, id, version));
  if (!form || !found) throw problems.notFound();
  const versions = await versionsOf(context.tx, id);
  const { title, about } = versions.find((one) => one.number === version) ?? form;
  return {
    ...present(form), version, title, about,
    definition: found.definition as unknown as FormDefinition,
    versions: versions.map((one) => ({ number: one.number, title: one.title, renamed: one.renamed as unknown as Renamed, madeBy: one.madeBy, madeAt: one.madeAt.toISOString() })),
    may: { change: holds(context.actor, 'campaigns.manage', form.unitPath) },
  };
}

function present(row: Awaited<ReturnType<typeof listForms>>[number]): ReadyForm {
  const { id, version, title, about, rows, columns } = row;
  return { id, version, title, about, source: null, unit: { id: row.unitId, name: row.unitName }, rows, columns };
}

function presentBuiltIn({ key, version, title, about, source, definition }: BuiltInForm): ReadyForm {
  return { id: key, version, title, about, source, unit: null, rows: definition.rows.length, columns: definition.columns.length };
}

const matches = ({ title, about }: BuiltInForm, q: string | undefined): boolean => !q || plain(`${title} ${about}`).includes(plain(q));
const plain = (text: string): string => toneBlind(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
