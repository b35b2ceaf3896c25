import { useCallback } from 'react';
import { useLanguage } from '../messages/language.tsx';
import { fieldErrors, problemSentence } from './problem.ts';

/** `{ sentence(error), fields(error) }` in the reader's language, for a notice and for the errors beside fields. */
export function useProblem() {
  const { language } = useLanguage();
  const sentence = useCallback((error: unknown) => problemSentence(error, language), [language]);
  const fields = useCallback((error: unknown) => fieldErrors(error, language), [language]);
  return { sentence, fields };
}
