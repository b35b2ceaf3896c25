import { toasts } from './toasts.ts';

const toast = {
  done: (message: string) => void toasts.show({ tone: 'done', message }),
  failed: (message: string) => void toasts.show({ tone: 'failed', message }),
  undoable: (message: string, undo: () => unknown) => void toasts.show({ tone: 'undo', message, undo: () => void undo() }),
};

/** Short notices: `done(message)`, `failed(sentence)` and `undoable(message, undo)`, which offers to take the deed back. */
export function useToast() {
  return toast;
}
