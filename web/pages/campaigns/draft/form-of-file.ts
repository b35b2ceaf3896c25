import type { FormDefinition } from '#engines/forms/definition.ts';
import type { LayoutDoubt } from '#engines/report-template/form-from-sheet.ts';
import type { SheetAnswer } from './read-form.worker.ts';

export type FormOfFile = { form: FormDefinition; doubts: LayoutDoubt[] } | { fault: string };

/** How long a file may take: an honest one with a form takes a moment. */
const MOST_MILLISECONDS = 20_000;

/**
 * Reads the layout of a form from a workbook. The file stays on the device: it is opened in a thread of the browser that is ended when it
 * takes too long, and nothing of it is sent but the form that the planner then keeps.
 * @returns the form and what to look over, or why there is none: `no_form`, `too_hard`, or a sentence
 */
export async function formOfFile(file: File, key: string, language: 'vi' | 'en'): Promise<FormOfFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./read-form.worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<FormOfFile>((resolve) => {
    const timer = setTimeout(() => resolve({ fault: 'too_hard' }), MOST_MILLISECONDS);
    worker.addEventListener('message', ({ data }: MessageEvent<SheetAnswer>) => {
      clearTimeout(timer);
      resolve('message' in data ? { fault: data.message[language] } : data.definition ? { form: data.definition, doubts: data.doubts } : { fault: 'no_form' });
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      resolve({ fault: 'too_hard' });
    });
  });
  worker.postMessage({ bytes, key });
  return answered.finally(() => worker.terminate());
}
