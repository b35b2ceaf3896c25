import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type RefObject } from 'react';
import { carryOver } from '#engines/directive-review/carry-over.ts';
import type { Saver } from '../../../components/saving/saver.ts';
import type { SaverState } from '../../../components/saving/saver-state.ts';
import { fetchDocument, type DocumentDetail } from '../documents.ts';
import type { Work } from './model/draft.ts';
import type { Known } from './use-correction.ts';

/**
 * Another had the file read again while one's own corrections were on their way: they are carried over to the new reading, and
 * only then compared with what the other saved.
 */
export function useRebase(document: DocumentDetail, saver: Saver<Work>, { theirs, value }: SaverState<Work>, known: RefObject<Known>): void {
  const client = useQueryClient();
  const wanted = theirs?.value.readingId;
  const behind = wanted !== undefined && wanted !== value.readingId;
  useEffect(() => {
    if (!behind) return;
    let left = false;
    void fetchDocument(document.id).then((now) => {
      const mine = saver.snapshot().value;
      if (left || now.reading.id !== wanted || mine.readingId === wanted) return;
      if (mine.readingId !== document.reading.id) {
        // Kept on this device since a reading that is no longer at hand: the content is compared as it is; its marks spoke of that reading.
        saver.type({ content: mine.content, accepted: [], readingId: wanted });
        return;
      }
      const { content, accepted } = carryOver(document.reading, mine, now.reading);
      // The ground of the comparison moves along: what the server was known to hold, as it would stand on the new reading.
      known.current = { version: known.current.version, ...carryOver(document.reading, known.current, now.reading), readingId: now.reading.id };
      client.setQueryData(['document', document.id], now);
      saver.type({ content, accepted, readingId: now.reading.id });
    }, () => undefined);
    return () => { left = true; };
  }, [behind, wanted, document, saver, client, known]);
}
