import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';
import classes from './Toasts.module.css';
import { toasts, type Toast } from './toasts.ts';

const seconds = { done: 5, failed: 14, undo: 10 };
const icons = { done: IconCheck, failed: IconAlertTriangle, undo: IconArrowBackUp };

/** Where notices appear. The region is always there, so that screen readers hear what enters it. */
export function Toasts() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.shown);
  return (
    <div className={`${classes.region} lt-no-print`} role="status" aria-live="polite">
      {shown.map((toast) => <ToastCard key={toast.id} toast={toast} />)}
    </div>
  );
}

/** It goes by itself, but never while someone points at it or stands in it with the keyboard. */
function ToastCard({ toast }: { toast: Toast }) {
  const t = useMessages(ui);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => toasts.hide(toast.id), seconds[toast.tone] * 1000);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const Glyph = icons[toast.tone];
  const undo = () => {
    toasts.hide(toast.id);
    toast.undo?.();
  };
  const open = () => {
    toasts.hide(toast.id);
    toast.link?.open();
  };
  const holding = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  return (
    <div className={classes.card} data-tone={toast.tone} {...holding}>
      <Glyph size={18} aria-hidden className={classes.icon} />
      <span className={classes.message}>{toast.message}</span>
      {toast.link && <Button variant="subtle" size="compact-sm" onClick={open}>{toast.link.label}</Button>}
      {toast.undo && <Button variant="light" size="compact-sm" onClick={undo}>{t.undo}</Button>}
      <CloseButton size="sm" onClick={() => toasts.hide(toast.id)} />
    </div>
  );
}
