/** A short notice at the foot of the screen. */
export interface Toast {
  id: number;
  tone: 'done' | 'failed' | 'undo';
  message: string;
  /** Takes the deed back; only while the notice stands. */
  undo?: () => void;
  /** A way on: to what the notice tells of. */
  link?: { label: string; open: () => void };
}

const mostAtOnce = 3;
let shown: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  shown = next;
  for (const listener of listeners) listener();
}

/** The notices that stand now, as a store for React: notices outlive the page that raised them. */
export const toasts = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  shown: () => shown,
  show: (toast: Omit<Toast, 'id'>): number => {
    lastId += 1;
    change([...shown, { ...toast, id: lastId }].slice(-mostAtOnce));
    return lastId;
  },
  hide: (id: number) => change(shown.filter((toast) => toast.id !== id)),
  /** Offers to take a deed back are void: it has left the house. */
  withdrawOffers: () => change(shown.filter((toast) => toast.tone !== 'undo')),
};
