import type { Language } from '#engines/messages/define.ts';
import { problems } from '#engines/messages/problems.ts';

/** A problem as the API tells it (RFC 9457), with the extensions that its code brings along. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  code: string;
  detail?: string;
  errors?: { path: string; message: string; code?: string }[];
  [extension: string]: unknown;
}

/** Thrown by every call that the server refused or that never reached it. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title ?? problem.code);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** Any thrown value as a problem: a refused fetch becomes `no_connection`, a slip of our own `unknown`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) return { status: 0, code: 'no_connection' };
  return { status: 500, code: 'unknown' };
}

/** What the server answered, as a problem, also when a proxy answered in its place. */
export function problemFromAnswer(body: unknown, status: number): Problem {
  if (body !== null && typeof body === 'object' && 'code' in body && typeof body.code === 'string') {
    return { ...body, code: body.code, status };
  }
  return { status, code: status === 0 || status >= 502 ? 'no_connection' : 'unknown' };
}

/** Sentences by code; an entry may be a function of the problem's extensions. */
export type Sentences = Readonly<Record<string, string | ((facts: Problem) => string) | undefined>>;

/** The sentence that tells a person what happened and what to do. Pass `own` for sentences that only one page knows. */
export function problemSentence(error: unknown, language: Language, own: Sentences = {}): string {
  const problem = problemOf(error);
  const texts = problems[language];
  const byCode: Sentences = texts.byCode;
  const sentence = own[problem.code] ?? byCode[problem.code];
  if (sentence) return typeof sentence === 'string' ? sentence : sentence(problem);
  // What is wrong with a file is told by whoever opened it, in both languages.
  if (typeof problem.detailEn === 'string' && problem.detail) return language === 'vi' ? problem.detail : problem.detailEn;
  const byStatus: Record<number, string | undefined> = texts.byStatus;
  return byStatus[problem.status] ?? (problem.status >= 500 ? byStatus[500] : undefined) ?? texts.unknown;
}

/** Errors of single fields, by path with points (`unit.name`), each as a sentence to stand beside its field. */
export function fieldErrors(error: unknown, language: Language): Record<string, string> {
  const problem = problemOf(error);
  const texts: Sentences = problems[language].field;
  const unknown = problems[language].field.unknown;
  const told = (code: string | undefined) => {
    const sentence = (code && texts[code]) || unknown;
    return typeof sentence === 'string' ? sentence : sentence(problem);
  };
  return Object.fromEntries((problem.errors ?? []).map(({ path, code }) => [dotted(path), told(code)]));
}

function dotted(path: string): string {
  return path.replace(/^\/?(body\/)?/, '').replaceAll('/', '.').replace(/^body\./, '');
}
