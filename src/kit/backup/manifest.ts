import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);

const manifestShape = z.object({
  format: z.literal('lantoa-backup-1'),
  takenAt: z.string(),
  kind: z.enum(['plain', 'demo']),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.object({ name, columns: z.array(name), rows: z.number(), bytes: z.number(), sha256: z.string() })),
  sequences: z.array(z.object({ name, value: z.string().regex(/^-?\d+$/), used: z.boolean() })),
  files: z.number(),
});

/** What a backup says about itself: `manifest.json`, written last, so that a folder without it is no backup. */
export type Manifest = z.infer<typeof manifestShape>;

/** Reads the manifest of a backup. @throws Refusal where the folder is no backup that this version reads. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) throw new Refusal(`${folder} is no backup: it has no manifest.json.`);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Refusal(`manifest.json in ${folder} is damaged.`);
  }
  const parsed = manifestShape.safeParse(content);
  if (!parsed.success) throw new Refusal(`manifest.json in ${folder} is damaged, or of a version that this program does not read.`);
  return parsed.data;
}
