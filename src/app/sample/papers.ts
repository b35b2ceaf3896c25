import { readFile } from 'node:fs/promises';
import { newId } from '../../kit/ids.ts';
import { confirmDirective } from '../../modules/directives/index.ts';
import { reader, takeIn } from '../../modules/intake/index.ts';
import { sampleDocuments } from '../../sample/documents.ts';
import type { SampleDocumentKey } from '../../sample/documents.ts';
import { PROVINCE } from '../../sample/province.ts';
import { playScene } from './acting.ts';
import type { Stage } from './acting.ts';
import type { UnitIds } from './people.ts';

/** Documents whose reading Giang has confirmed by the business day; the others wait for her. */
const CONFIRMED: readonly SampleDocumentKey[] = ['half-year-review', 'workers-month', 'agreements-review'];

/** Giang takes the plans in and confirms what was read, but for the newest. @returns directive ids by document key */
export async function takePapersIn(stage: Stage, units: UnitIds): Promise<ReadonlyMap<SampleDocumentKey, string>> {
  const directives = new Map<SampleDocumentKey, string>();
  const inOrder = [...sampleDocuments].sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
  for (const { key, file, receivedOn } of inOrder) {
    const bytes = await readFile(new URL(`../../sample/documents/${file}`, import.meta.url));
    const read = await reader.run({ filename: file, bytes });
    await playScene(stage, async ({ as }) => {
      const giang = await as('giang', receivedOn);
      const { id } = await takeIn(giang, { id: newId(), unitId: units.get(PROVINCE)! }, { filename: file, bytes }, read);
      if (CONFIRMED.includes(key)) directives.set(key, (await confirmDirective(giang, id, { version: 0 })).id!);
    });
  }
  return directives;
}
