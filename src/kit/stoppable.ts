import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Problem } from './problem.ts';

/** What a long piece of work is given and may do. */
export interface StoppableChoices<Note> {
  /** Ends the thread, and with it every thread that it started. */
  signal: AbortSignal;
  /** Called in order; the work's answer waits until all have been dealt with. */
  onNote: (note: Note) => Promise<void> | void;
  /** Longest silence between two notes before the work counts as too hard. */
  silence?: number;
  /** Longest time for the whole, however much it tells. */
  longest?: number;
  megabytes?: number;
}

type Message<Note, Output> = { note: Note } | { output: Output } | { failure: string };

/**
 * Runs long work with hostile input in a thread of its own, which tells how far it is and can be stopped at any moment.
 * @param module a file that calls `serveStoppable`
 * @throws Problem too_hard when it is silent too long, takes too long as a whole or too much memory; the signal's reason when it was stopped
 */
export async function runStoppable<Input, Note, Output>(module: URL, input: Input, choices: StoppableChoices<Note>): Promise<Output> {
  const { signal, onNote, silence = 60_000, longest, megabytes = 768 } = choices;
  signal.throwIfAborted();
  const thread = new Worker(module, { workerData: input, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  let notes: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let end: NodeJS.Timeout | undefined;
  try {
    const output = await new Promise<Output>((resolve, reject) => {
      const alive = () => { clearTimeout(timer); timer = setTimeout(() => reject(new Problem(422, 'too_hard')), silence); };
      alive();
      if (longest !== undefined) end = setTimeout(() => reject(new Problem(422, 'too_hard')), longest);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      thread.on('message', (message: Message<Note, Output>) => {
        alive();
        if ('note' in message) { notes = notes.then(() => onNote(message.note)); notes.catch(reject); }
        else if ('output' in message) resolve(message.output);
        else reject(new Error(message.failure));
      });
      thread.on('error', (error: Error & { code?: string }) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Problem(422, 'too_hard') : error));
      thread.on('exit', () => reject(new Error('the thread ended without an answer')));
    });
    await notes;
    return output;
  } finally {
    clearTimeout(timer);
    clearTimeout(end);
    await thread.terminate();
  }
}

/** The thread's side: does the work once with what `runStoppable` was given. */
export async function serveStoppable<Input, Note, Output>(work: (input: Input, tell: (note: Note) => void) => Promise<Output>): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const send = (message: Message<Note, Output>) => port.postMessage(message);
  try {
    send({ output: await work(workerData as Input, (note) => send({ note })) });
  } catch (error) {
    send({ failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
}
