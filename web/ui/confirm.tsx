import { createContext, lazy, Suspense, use, useCallback, useState, type ReactNode } from 'react';

export interface Question {
  title: string;
  /** What will happen and what cannot be taken back. */
  body: ReactNode;
  /** The verb on the button: "Đóng đơn vị", never "OK". */
  action: string;
  destructive?: boolean;
  /** A word to be typed first, for what costs much. */
  typed?: string;
}
type Ask = (question: Question) => Promise<boolean>;

const ConfirmDialog = lazy(() => import('./ConfirmDialog.tsx').then((file) => ({ default: file.ConfirmDialog })));
const ConfirmContext = createContext<Ask>(() => Promise.resolve(false));

/** `const confirm = useConfirm(); if (await confirm({ title, body, action })) …`, for what cannot be undone. */
export function useConfirm(): Ask {
  return use(ConfirmContext);
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ question: Question; settle: (yes: boolean) => void }>();
  const ask = useCallback<Ask>((question) => new Promise((settle) => setAsked({ question, settle })), []);
  const answer = (yes: boolean) => {
    setAsked(undefined);
    asked?.settle(yes);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      {asked && <Suspense fallback={null}><ConfirmDialog question={asked.question} answer={answer} /></Suspense>}
    </ConfirmContext>
  );
}
