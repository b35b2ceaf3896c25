import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { same } from '#engines/directive-review/align.ts';
import { problemOf } from '../../../api/problem.ts';
import { Saver, Unsendable } from '../../../components/saving/saver.ts';
import { keepUnsaved, readUnsaved, unsavedKey } from '../../../components/saving/unsaved.ts';
import { useFlushing, useSaver } from '../../../components/saving/use-saver.ts';
import { isDraftDirective, isWork, saveDirective, theirsFrom, workOf, type DirectiveRecord } from './directive.ts';
import { edited, union, type Draft, type Edit, type Work } from './model/draft.ts';
import { faultsOf } from './model/faults.ts';

const sameWork = (one: Work, other: Work) => one === other || (same(one.content, other.content) && sameKeys(one.accepted, other.accepted));
const sameKeys = (one: readonly string[], other: readonly string[]) => one === other || (one.length === other.length && one.every((key) => other.includes(key)));

export interface Known extends Work {
  version: number;
}

/** Correcting and accepting what was read: every step saves itself, can be undone, and meets another's save without a loss. */
export function useCorrection(accountId: string, documentId: string, record: DirectiveRecord) {
  const client = useQueryClient();
  /** What the server is known to hold: the ground on which two people's changes are compared. */
  const known = useRef<Known>({ version: record.version, ...workOf(record) });
  const [saver] = useState(() => new Saver<Work>({
    key: keyOf(accountId, documentId, record.readingId),
    stored: { value: workOf(record), version: record.version, changedAt: record.changedAt, changedBy: record.changedBy },
    same: sameWork, isValue: isWork, readTheirs: theirsFrom,
    send: async (work, version) => {
      if (faultsOf(work.content).size > 0) throw new Unsendable();
      const saved = await saveDirective(documentId, version, work).catch((error: unknown) => {
        // Confirmed by someone else meanwhile: the page then shows that, and this content waits on the device.
        if (problemOf(error).code === 'wrong_state') void client.invalidateQueries({ queryKey: ['directive', documentId] });
        throw error;
      });
      known.current = { version: saved.version, ...work };
      void client.invalidateQueries({ queryKey: ['documents'] });
      return { version: saved.version, changedAt: saved.changedAt ?? new Date().toISOString() };
    },
  }));
  const state = useSaver(saver);
  useFlushing(useCallback(() => [saver], [saver]));

  const past = useRef<Pick<Draft, 'past' | 'lastField'>>({ past: [], lastField: undefined });
  const apply = useCallback((edit: Edit) => {
    const before = { ...past.current, ...saver.snapshot().value };
    const after = edited(before, edit);
    if (after === before) return;
    past.current = after;
    saver.type({ content: after.content, accepted: after.accepted, readingId: after.readingId });
  }, [saver]);
  /** Ends a conflict with the content that was chosen; what either accepted stays accepted. */
  const settle = useCallback((content: Work['content']) => {
    const { theirs, value } = saver.snapshot();
    if (!theirs) return;
    known.current = { version: theirs.version, ...theirs.value };
    past.current = { past: [...past.current.past, value], lastField: undefined };
    saver.settle({ ...theirs.value, content, accepted: union(theirs.value.accepted, value.accepted) });
  }, [saver]);
  const { theirs, value } = state;
  useEffect(() => {
    if (!theirs || theirs.value.readingId !== value.readingId) return;
    // Where only one of the two corrected anything, there is nothing to choose.
    if (same(value.content, known.current.content) || same(value.content, theirs.value.content)) settle(theirs.value.content);
    else if (same(theirs.value.content, known.current.content)) settle(value.content);
  }, [theirs, value, settle]);

  return { saver, state, apply, settle, known, canUndo: past.current.past.length > 0 };
}

/** What an earlier version of this program kept on the device was the content alone; it is taken over, not lost. */
function keyOf(accountId: string, documentId: string, readingId: string): string {
  const key = unsavedKey(accountId, 'directive', documentId);
  const kept = readUnsaved(key);
  if (kept && isDraftDirective(kept.value)) keepUnsaved(key, { value: { content: kept.value, accepted: [], readingId }, version: kept.version });
  return key;
}
