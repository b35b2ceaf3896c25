import { Problem } from '../../kit/problem.ts';
import type { Intake } from './intake.ts';
import type { ReadFile } from './read-file.ts';

/** A file that cannot be read: the code says why, the detail says it in words. Nothing was saved. */
export function unreadableFile({ problem: { code, message }, legacy }: Extract<ReadFile, { ok: false }>): Problem {
  return new Problem(code === 'file_too_large' ? 413 : 422, code, { detail: message.vi, detailEn: message.en, ...legacy });
}

/** The same of an intake that has failed. */
export function failedIntake({ problem }: Intake): Problem {
  const { code, ...sentences } = problem ?? { code: 'too_hard' };
  return new Problem(code === 'not_allowed' ? 403 : 422, code, sentences);
}
