import { problemFromAnswer, ProblemError } from '../../api/problem.ts';
import type { DocumentDetail, Intake } from './documents.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** A file on its way in. The id is made once a file, so that sending it again after a lost answer takes it in once. */
export interface Sending {
  id: string;
  unitId: string;
  file: File;
  /** Consent to convert the file's old encoding. */
  convert?: LegacyEncoding;
}

/** Read at once, or still being read: pictures of pages take a second each. */
export type Taken = { document: DocumentDetail } | { intake: Intake };

/**
 * Sends a file with its progress, which `fetch` does not tell. `onProgress` hears whole percents of what has left.
 * @returns the promise of what became of it, rejected with a `ProblemError` (`cancelled` after `cancel`), and `cancel`.
 */
export function sendDocument({ id, unitId, file, convert }: Sending, onProgress: (percent: number) => void): { taken: Promise<Taken>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const taken = new Promise<Taken>((resolve, reject) => {
    const refuse = (status: number, code: string) => () => reject(new ProblemError({ status, code }));
    request.upload.onprogress = (event) => { if (event.lengthComputable) onProgress(Math.floor((event.loaded / event.total) * 100)); };
    request.upload.onload = () => onProgress(100);
    request.onload = () => {
      if (request.status === 202 && request.response) resolve({ intake: request.response as Intake });
      else if (request.status < 300 && request.response) resolve({ document: request.response as DocumentDetail });
      else reject(new ProblemError(problemFromAnswer(request.response, request.status)));
    };
    request.onerror = refuse(0, 'no_connection');
    request.ontimeout = refuse(0, 'timed_out');
    request.onabort = refuse(0, 'cancelled');
  });
  const form = new FormData();
  form.set('id', id);
  form.set('unitId', unitId);
  if (convert) form.set('convert', convert);
  form.set('file', file, file.name);
  request.open('POST', '/api/documents');
  request.responseType = 'json';
  request.timeout = 300_000;
  request.send(form);
  return { taken, cancel: () => request.abort() };
}
