import { toasts, type Toast } from './toasts.ts';

const toast = {
  done: (message: string) => void toasts.show({ tone: 'done', message }),
  failed: (message: string) => void toasts.show({ tone: 'failed', message }),
  undoable: (message: string, undo: () => unknown, link?: Toast['link']) => void toasts.show({ tone: 'undo', message, undo: () => void undo(), link }),
};

/** Short notices: `done(message)`, `failed(sentence)` and `undoable(message, undo, link)`, which offers to take the deed back. */
export function useToast() {
  return toast;
}
