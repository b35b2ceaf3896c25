import { useState } from 'react';
import { useUrlState } from '../../ui/use-url-state.ts';

/** Six digits or more, however they are set apart, are a number of somebody's. */
const holdsNumber = (typed: string) => (typed.match(/\d/g)?.length ?? 0) >= 6;

/**
 * What is sought among people: words live in the URL, so that a link shows the same list. A card number or citizen id stays on the page:
 * addresses are kept in histories, and passed on.
 */
export function useSought(): [string, (value: string) => void] {
  const [words, setWords] = useUrlState('q');
  const [number, setNumber] = useState('');
  const set = (value: string) => {
    const secret = holdsNumber(value);
    setNumber(secret ? value : '');
    setWords(secret ? undefined : value);
  };
  return [number || words, set];
}
