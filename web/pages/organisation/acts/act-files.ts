import { problemFromAnswer, ProblemError } from '../../../api/problem.ts';

/** What is kept beside a decision, as the server takes it. */
export const taken = ['.pdf', '.doc', '.docx', '.odt', '.rtf', '.xls', '.xlsx', '.png', '.jpg', '.jpeg'];
export const MOST_BYTES = 20 * 1024 * 1024;

/** @throws ProblemError */
export async function sendFile(actId: string, file: File): Promise<void> {
  const body = new FormData();
  body.set('file', file, file.name);
  const response = await fetch(`/api/unit-acts/${actId}/files`, { method: 'POST', body, credentials: 'same-origin' }).catch(() => { throw new ProblemError({ status: 0, code: 'no_connection' }); });
  if (!response.ok) throw new ProblemError(problemFromAnswer(await response.json().catch(() => null), response.status));
}
