/**
 * What was typed and is not with the server yet, kept on this device by account and place, so that a lost connection, a
 * reload or an ended session costs no word. Values are whatever a field holds; the caller checks them when they come back.
 */
export interface Unsaved {
  value: unknown;
  /** The version that the typing started from. */
  version: number;
}

const prefix = 'lantoa.unsaved.';

/** The name under which one field of one account is kept. */
export function unsavedKey(accountId: string, ...place: string[]): string {
  return prefix + [accountId, ...place].map(encodeURIComponent).join('/');
}

export function keepUnsaved(key: string, unsaved: Unsaved, storage: Storage = localStorage): boolean {
  try {
    storage.setItem(key, JSON.stringify(unsaved));
    return true;
  } catch {
    // A full or forbidden store: the field still holds the text, and says that it is not saved.
    return false;
  }
}

export function readUnsaved(key: string, storage: Storage = localStorage): Unsaved | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return isUnsaved(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function forgetUnsaved(key: string, storage: Storage = localStorage): void {
  try {
    storage.removeItem(key);
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}

/** The names of what is kept directly below a place. */
export function keptUnder(accountId: string, place: string[], storage: Storage = localStorage): string[] {
  const under = `${unsavedKey(accountId, ...place)}/`;
  return keysOf(storage).filter((key) => key.startsWith(under)).map((key) => decodeURIComponent(key.slice(under.length))).filter((name) => !name.includes('/'));
}

/** Whether anything typed on this device has not reached the server: to be asked before someone signs out. */
export function hasUnsaved(accountId: string, storage: Storage = localStorage): boolean {
  return keysOf(storage).some((key) => key.startsWith(unsavedKey(accountId)));
}

let visits = 0;

/** Counts sign-outs of this page's life: a field from an earlier visit keeps and sends nothing any more. */
export const currentVisit = (): number => visits;

/** Forgets everything kept: at sign-out, because the next person at this device is somebody else. */
export function purgeUnsaved(storage: Storage = localStorage): void {
  visits += 1;
  for (const key of keysOf(storage)) forgetUnsaved(key, storage);
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '').filter((key) => key.startsWith(prefix));
}

function isUnsaved(kept: unknown): kept is Unsaved {
  return typeof kept === 'object' && kept !== null && 'value' in kept && 'version' in kept && typeof kept.version === 'number';
}
