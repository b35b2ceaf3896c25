import type { documents } from '#engines/messages/documents.ts';
import type { Language } from '#engines/messages/define.ts';
import { problemOf, problemSentence } from '../../api/problem.ts';

type Words = (typeof documents)['vi'];

/** Why a file was not taken in. For a file that cannot be read the server's answer carries the sentence in both languages. */
export function intakeSentence(error: unknown, language: Language, t: Words): string {
  const problem = problemOf(error);
  if (problem.code === 'no_connection') return t.connectionLost;
  if (problem.code === 'timed_out') return t.timedOut;
  if (problem.code === 'too_hard') return t.tooHard;
  const told = language === 'vi' ? problem.detail : problem.detailEn;
  return typeof told === 'string' && told !== '' ? told : problemSentence(error, language);
}

/** A refused file is refused again; only where the answer was lost or the server failed does the same file have a chance. */
export function canSendAgain(error: unknown): boolean {
  const { status } = problemOf(error);
  return status === 0 || status >= 500;
}
