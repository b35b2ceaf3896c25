import { useEffect } from 'react';
import { useStable } from './use-stable.ts';

export interface Keys {
  next: () => void;
  previous: () => void;
  acceptCertain: () => void;
  /** Accepts what the walk stands on and goes on; false where it stands on nothing. */
  acceptAndGoOn: () => boolean;
  edit: () => void;
  remove: () => void;
  undo: () => void;
  showKeys: () => void;
  toSource: () => void;
  confirm: () => void;
  clear: () => void;
  /** Leaves a field for the card or place that holds it. */
  leaveField: (field: HTMLElement) => void;
}

const byLetter: Readonly<Record<string, keyof Pick<Keys, 'next' | 'previous' | 'acceptCertain' | 'edit' | 'undo' | 'toSource' | 'showKeys'>>> = {
  n: 'next', p: 'previous', a: 'acceptCertain', e: 'edit', u: 'undo', s: 'toSource', '?': 'showKeys',
};
const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';
const pressing = 'button, a, summary, [role="tab"], [role="radio"]';

/** The keys of a reading. Letters never act while someone types; in a field Enter goes on and Esc leaves. */
export function useKeys(keys: Keys): void {
  const onKey = useStable((event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.isComposing || target.closest?.('[role="dialog"], [role="menu"], [role="listbox"]')) return;
    if (acted(event, target, keys)) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onKey]);
}

function acted(event: KeyboardEvent, target: HTMLElement, keys: Keys): boolean {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return done(keys.confirm);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const field = target.closest<HTMLElement>(typing);
  if (field) {
    if (event.key === 'Escape') return done(() => keys.leaveField(field));
    return event.key === 'Enter' && !event.shiftKey && field.tagName !== 'SELECT' && keys.acceptAndGoOn();
  }
  if (event.key === 'Escape') return done(keys.clear);
  if (event.key === 'Enter') return target.closest(pressing) === null && target.closest('[data-source]') === null && keys.acceptAndGoOn();
  if (event.key === 'Delete') return done(keys.remove);
  const name = byLetter[event.key.toLowerCase()];
  return name !== undefined && done(keys[name]);
}

function done(act: () => void): true {
  act();
  return true;
}
