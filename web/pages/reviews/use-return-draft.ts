import { useCallback, useEffect, useState } from 'react';
import { emptyReturn, type ReturnDraft } from './return-draft.ts';

/** The return being written, kept for this browser session so that a reload or a lost connection loses no word. */
export function useReturnDraft(revisionId: string) {
  const key = `lantoa.return.${revisionId}`;
  const [draft, setDraft] = useState<ReturnDraft>(() => remembered(key));
  useEffect(() => {
    if (draft.reason === '' && draft.notes.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(draft));
  }, [key, draft]);
  const forget = useCallback(() => {
    sessionStorage.removeItem(key);
    setDraft(emptyReturn);
  }, [key]);
  return { draft, setDraft, forget };
}

function remembered(key: string): ReturnDraft {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as ReturnDraft | null) ?? emptyReturn;
  } catch {
    return emptyReturn;
  }
}
