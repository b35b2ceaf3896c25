import { readFile } from 'node:fs/promises';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { confirmDirective, readDirectiveRecord } from '../../modules/directives/index.ts';
import { reader, takeIn } from '../../modules/intake/index.ts';
import { confirmLink, proposeLinks, readLineage } from '../../modules/lineage/index.ts';
import { chainDocuments, sampleDocuments } from '../../sample/documents.ts';
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
    const { bytes, read } = await readSample(file);
    await playScene(stage, async ({ as }) => {
      const giang = await as('giang', receivedOn);
      const { id } = await takeIn(giang, { id: newId(), unitId: units.get(PROVINCE)! }, { filename: file, bytes }, read);
      if (CONFIRMED.includes(key)) directives.set(key, (await confirmAsRead(giang, id)).id!);
    });
  }
  return directives;
}

async function confirmAsRead(giang: SignedIn, id: string) {
  const { version, readingId } = await readDirectiveRecord(giang, id);
  return confirmDirective(giang, id, { version, readingId });
}

async function readSample(file: string) {
  const bytes = await readFile(new URL(`../../sample/documents/${file}`, import.meta.url));
  const read = await reader.run({ filename: file, bytes });
  if (read.ok === 'recognise') throw new Error(`${file} is a picture`);
  return { bytes, read };
}

/** Giang takes in the papers from the resolution of the training review down to two districts, and ties most of them together. */
export async function takeChainIn(stage: Stage, units: UnitIds): Promise<void> {
  for (const { file, at, receivedOn, linked } of chainDocuments) {
    const { bytes, read } = await readSample(file);
    await playScene(stage, async ({ as }) => {
      const giang = await as('giang', receivedOn);
      const { id } = await takeIn(giang, { id: newId(), unitId: units.get(at)! }, { filename: file, bytes }, read);
      await confirmAsRead(giang, id);
      if (!linked) return;
      // Elsewhere a reaction proposes the links, a moment later; the story does not wait for it.
      await proposeLinks(giang.tx, id);
      const above = (await readLineage(giang, id)).own.find((link) => link.parent && link.to);
      if (above) await confirmLink(giang, id, above.id, {});
    });
  }
}
