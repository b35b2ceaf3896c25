/** What a save gives back. */
export interface Saved {
  version: number;
  changedAt: string;
}

/** What stands at the server, when someone else saved in between. */
export interface Theirs<Value> {
  value: Value;
  version: number;
  changedAt: string | null;
  changedBy: string | null;
}

export type SaveStatus = 'rest' | 'typing' | 'saving' | 'saved' | 'kept' | 'refused' | 'conflict';

export interface SaverState<Value> {
  value: Value;
  status: SaveStatus;
  /** When the server took the last save of this visit. */
  savedAt: string | null;
  error: unknown;
  theirs: Theirs<Value> | null;
  /** Counts replacements from outside (their version, a merge), so that an editor knows to take the value anew. */
  replaced: number;
}

export interface SaverOptions<Value> {
  /** From `unsavedKey`. */
  key: string;
  /** What the server holds; version 0 where nothing was saved yet. */
  stored: { value: Value; version: number; changedAt?: string | null; changedBy?: string | null };
  /** Sends a value that started from a version. Throws a `ProblemError`, or `Unsendable` for what is not fit to be sent. */
  send: (value: Value, version: number) => Promise<Saved>;
  /** The `current` of a version_mismatch as a value; null where it cannot be read. */
  readTheirs: (current: unknown) => Theirs<Value> | null;
  same: (one: Value, other: Value) => boolean;
  /** Checks what comes back from this device. */
  isValue: (kept: unknown) => kept is Value;
  /** Whether a saved value still holds something that only this device knows (words in a number cell). */
  keepAfterSave?: (value: Value) => boolean;
}
