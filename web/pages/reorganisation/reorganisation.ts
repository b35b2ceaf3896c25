import { answer, api } from '../../api/client.ts';
import type { paths } from '../../api/contract.ts';

export type BulkAct = paths['/api/bulk-acts']['post']['requestBody']['content']['application/json'];
export type Step = BulkAct['steps'][number];
export type Selection = Step['selection'];
export type Deed = Step['does'];
export type DeedKind = Deed['kind'];
export type Preview = Awaited<ReturnType<typeof previewBulk>>;
export type ActPreview = Omit<Preview, 'selected' | 'notFound' | 'fingerprint'>;
export type RecordedAct = Awaited<ReturnType<typeof recordBulk>>;

export const fetchSelection = (day: string, selection: Selection, after?: string) => answer(api.POST('/api/unit-selections', { body: { day, selection, after } }));
export const previewBulk = (body: BulkAct) => answer(api.POST('/api/bulk-acts/preview', { body }));
export const recordBulk = (body: BulkAct) => answer(api.POST('/api/bulk-acts', { body }));

/** Without any condition a selection would mean everything: nothing is asked then. */
export const choosesAnything = ({ except: _, ...conditions }: Selection): boolean =>
  Object.values(conditions).some((value) => (Array.isArray(value) ? value.some((one) => one.trim() !== '') : value !== undefined && value !== ''));
