import type { FileProblem } from '../../engines/office-files/index.ts';
import { Problem } from '../../kit/problem.ts';

/** A file that cannot be read: the code says why, the detail says it in words. Nothing was saved. */
export const unreadableFile = ({ code, message }: FileProblem): Problem =>
  new Problem(code === 'file_too_large' ? 413 : 422, code, { detail: message.vi, detailEn: message.en });
