import type { documents } from '#engines/messages/documents.ts';
import type { Language } from '#engines/messages/define.ts';
import { ProblemError, problemOf, problemSentence } from '../../api/problem.ts';
import type { Intake } from './documents.ts';

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

/** Why a file could not be read behind the answer, as if the answer had told it. */
export const failureOf = ({ problem }: Intake): ProblemError => new ProblemError({ status: 422, code: problem?.code ?? 'too_hard', ...problem });

/** A refused file is refused again; only where the answer was lost or the server failed does the same file have a chance. */
export function canSendAgain(error: unknown): boolean {
  const { status } = problemOf(error);
  return status === 0 || status >= 500;
}
