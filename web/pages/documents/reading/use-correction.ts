import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import { problemOf } from '../../../api/problem.ts';
import { Saver, Unsendable } from '../../../components/saving/saver.ts';
import { unsavedKey } from '../../../components/saving/unsaved.ts';
import { useFlushing, useSaver } from '../../../components/saving/use-saver.ts';
import { isDraftDirective, saveDirective, theirsFrom, type DirectiveRecord } from './directive.ts';
import { edited, type Draft, type Edit } from './model/draft.ts';
import { faultsOf } from './model/faults.ts';

const same = (one: Directive, other: Directive) => one === other || JSON.stringify(one) === JSON.stringify(other);

interface Known {
  version: number;
  content: Directive;
}

/** Correcting what was read: every edit saves itself, can be undone, and meets another's save without a loss. */
export function useCorrection(accountId: string, documentId: string, record: DirectiveRecord) {
  const client = useQueryClient();
  /** What the server is known to hold: the ground on which two people's changes are compared. */
  const known = useRef<Known>({ version: record.version, content: record.content });
  const [saver] = useState(() => new Saver<Directive>({
    key: unsavedKey(accountId, 'directive', documentId),
    stored: { value: record.content, version: record.version, changedAt: record.changedAt, changedBy: record.changedBy },
    same, isValue: isDraftDirective, readTheirs: theirsFrom,
    send: async (content, version) => {
      if (faultsOf(content).size > 0) throw new Unsendable();
      const saved = await saveDirective(documentId, version, content).catch((error: unknown) => {
        // Confirmed by someone else meanwhile: the page then shows that, and this content waits on the device.
        if (problemOf(error).code === 'wrong_state') void client.invalidateQueries({ queryKey: ['directive', documentId] });
        throw error;
      });
      known.current = { version: saved.version, content };
      void client.invalidateQueries({ queryKey: ['documents'] });
      return { version: saved.version, changedAt: saved.changedAt ?? new Date().toISOString() };
    },
  }));
  const state = useSaver(saver);
  useFlushing(useCallback(() => [saver], [saver]));

  const past = useRef<Omit<Draft, 'content'>>({ past: [], lastField: undefined });
  const apply = useCallback((edit: Edit) => {
    const before = { ...past.current, content: saver.snapshot().value };
    const after = edited(before, edit);
    if (after === before) return;
    past.current = after;
    saver.type(after.content);
  }, [saver]);
  const settle = useCallback((content: Directive) => {
    const { theirs, value } = saver.snapshot();
    if (!theirs) return;
    known.current = { version: theirs.version, content: theirs.value };
    past.current = { past: [...past.current.past, value], lastField: undefined };
    saver.settle(content);
  }, [saver]);

  return { saver, state, apply, settle, known, canUndo: past.current.past.length > 0 };
}
