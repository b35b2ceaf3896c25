import type { z } from 'zod';
import type { FormDefinition } from '../../engines/forms/index.ts';
import { isRenaming } from '../../engines/report-template/map-cells.ts';
import type { Renamed } from '../../engines/report-template/map-cells.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { unitOn } from '../organisation/index.ts';
import { templatesProblems } from './problems.ts';
import { definitionOf, findForm } from './queries.ts';
import { readReadyForm } from './read-forms.ts';
import type { newReadyFormSchema, newVersionSchema } from './schemas.ts';

const NOTHING: Renamed = { rows: {}, columns: {} };

/** Keeps a form for the campaigns of a unit and of all below it. @throws Problem not_allowed, invalid, id_taken */
export function keepForm(context: SignedIn, given: z.output<typeof newReadyFormSchema>) {
  return createOnce(context, { id: given.id, kind: 'ready-form', body: given }, async () => {
    const unit = await unitOn(context.tx, given.unitId, context.clock.today());
    if (!unit) throw problems.invalidField('unitId', 'unknown');
    allow(context, 'campaigns.manage', unit.path);
    await context.tx.insertInto('readyForms').values({ id: given.id, origin: context.origin, unitId: unit.id, madeAt: context.clock.now() }).execute();
    await insertVersion(context, newId(), given.id, 1, given, NOTHING);
    await record(context, { fact: 'ready-form.kept', unitId: unit.id, objectKind: 'ready-form', objectId: given.id });
    return readReadyForm(context, given.id);
  });
}

/**
 * Changes a kept form by a version more; the versions before stay as they are, and it is said where their cells are found.
 * @throws Problem version_mismatch with what stands now, invalid (no_such_renaming), not_allowed, not_found, id_taken
 */
export function addFormVersion(context: SignedIn, formId: string, given: z.output<typeof newVersionSchema>) {
  return createOnce(context, { id: given.id, kind: 'ready-form-version', body: { formId, ...given } }, async () => {
    const form = await findForm(context.tx, formId);
    if (!form) throw problems.notFound();
    allow(context, 'campaigns.manage', form.unitPath);
    if (form.version !== given.basedOn) throw problems.stale(await readReadyForm(context, formId));
    const before = (await definitionOf(context.tx, formId, form.version))!.definition as unknown as FormDefinition;
    if (!isRenaming(before, given.definition, given.renamed)) throw templatesProblems.noRenaming();
    await insertVersion(context, given.id, formId, form.version + 1, given, given.renamed);
    await record(context, { fact: 'ready-form.changed', unitId: form.unitId, objectKind: 'ready-form', objectId: formId, data: { version: form.version + 1 } });
    return readReadyForm(context, formId);
  });
}

interface Content { title: string; about: string; definition: FormDefinition }

async function insertVersion(context: SignedIn, id: string, formId: string, number: number, { title, about, definition }: Content, renamed: Renamed): Promise<void> {
  await context.tx.insertInto('readyFormVersions').values({
    id, formId, number, title, about, definition: JSON.stringify({ ...definition, from: `${formId}@${number}` }), renamed: JSON.stringify(renamed),
    madeBy: context.actor.accountId, madeAt: context.clock.now(),
  }).execute();
}
