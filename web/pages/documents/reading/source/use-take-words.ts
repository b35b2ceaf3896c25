import { useMemo } from 'react';
import type { HeadField, WordKind } from '#engines/directive-reading/read-words.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { useToast } from '../../../../ui/use-toast.tsx';
import { describe } from '../model/describe.ts';
import type { Pointer } from '../model/pointer.ts';
import { wordsAsItems, wordsIntoField, wordsIntoHead } from '../model/take-words.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';

/** Turns marked words into items or values of the structure, which is then shown where they went. */
export function useTakeWords(words: string, at: number, onDone: () => void) {
  const t = useMessages(reading);
  const toast = useToast();
  const { content, startOf } = useReadingState();
  const { apply, select, announce, showStructure } = useReadingActions();
  return useMemo(() => {
    const taken = (pointer: Pointer) => {
      onDone();
      showStructure();
      select(pointer, 'walk');
      announce(t.tookWords(describe(pointer, t)));
    };
    return {
      asItem: (kind: WordKind) => {
        const edit = wordsAsItems(content, kind, words, at, startOf);
        if (!edit) return;
        apply(edit);
        taken(`${edit.list}/${edit.index}`);
      },
      asHead: (field: HeadField) => {
        const found = wordsIntoHead(content, field, words);
        if (!found) return toast.failed(t.notInWords(t.field[field]));
        apply(found.edit);
        taken(found.pointer);
      },
      intoField: (pointer: Pointer) => {
        apply(wordsIntoField(content, pointer, words));
        taken(pointer);
      },
    };
  }, [words, at, onDone, content, startOf, apply, select, announce, showStructure, toast, t]);
}
