import { problemFromAnswer, ProblemError } from '../../api/problem.ts';
import type { DocumentDetail } from './documents.ts';

/** A file on its way in. The id is made once a file, so that sending it again after a lost answer takes it in once. */
export interface Intake {
  id: string;
  unitId: string;
  file: File;
}

/**
 * Sends a file with its progress, which `fetch` does not tell. `onProgress` hears whole percents of what has left.
 * @returns the promise of the document taken in, rejected with a `ProblemError` (`cancelled` after `cancel`), and `cancel`.
 */
export function sendDocument({ id, unitId, file }: Intake, onProgress: (percent: number) => void): { taken: Promise<DocumentDetail>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const taken = new Promise<DocumentDetail>((resolve, reject) => {
    const refuse = (status: number, code: string) => () => reject(new ProblemError({ status, code }));
    request.upload.onprogress = (event) => { if (event.lengthComputable) onProgress(Math.floor((event.loaded / event.total) * 100)); };
    request.upload.onload = () => onProgress(100);
    request.onload = () => {
      if (request.status < 300 && request.response) resolve(request.response as DocumentDetail);
      else reject(new ProblemError(problemFromAnswer(request.response, request.status)));
    };
    request.onerror = refuse(0, 'no_connection');
    request.ontimeout = refuse(0, 'timed_out');
    request.onabort = refuse(0, 'cancelled');
  });
  const form = new FormData();
  form.set('id', id);
  form.set('unitId', unitId);
  form.set('file', file, file.name);
  request.open('POST', '/api/documents');
  request.responseType = 'json';
  request.timeout = 300_000;
  request.send(form);
  return { taken, cancel: () => request.abort() };
}
