import { useSyncExternalStore } from 'react';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { SaveState } from '../../../components/saving/SaveState.tsx';
import type { SaveStatus } from '../../../components/saving/saver-state.ts';
import type { DraftSavers } from './draft-savers.ts';

const pressing: SaveStatus[] = ['conflict', 'refused', 'kept', 'saving', 'typing', 'saved', 'rest'];

/** What became of a form's rows, as one line: the most pressing of them all, and the latest save. */
export function FormSaveState({ form, savers }: { form: FormDefinition; savers: DraftSavers }) {
  useSyncExternalStore(savers.subscribe, savers.snapshot);
  const states = savers.rowsOf(form).flatMap((row) => savers.row(form.key, row.key)?.snapshot() ?? []);
  const status = pressing.find((one) => states.some((state) => state.status === one)) ?? 'rest';
  const savedAt = states.map((state) => state.savedAt ?? '').sort().at(-1) || null;
  const error = states.find((state) => state.status === status)?.error ?? null;
  return <SaveState state={{ status, savedAt, error }} />;
}
