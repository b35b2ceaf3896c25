import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useDocumentId } from './use-attachments.ts';

/** Long enough for what was typed to have been saved, in milliseconds. */
const saved = 3000;

/** Asks again for what follows from the content some time after `signature` has changed: it is reckoned from what was saved. */
export function useFollowing(key: 'attachments' | 'actors' | 'particulars', signature: string): void {
  const client = useQueryClient();
  const documentId = useDocumentId();
  const known = useRef(signature);
  useEffect(() => {
    if (known.current === signature) return undefined;
    const timer = setTimeout(() => {
      known.current = signature;
      void client.invalidateQueries({ queryKey: [key, documentId] });
    }, saved);
    return () => clearTimeout(timer);
  }, [key, signature, client, documentId]);
}
