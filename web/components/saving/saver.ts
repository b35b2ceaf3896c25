import { problemOf } from '../../api/problem.ts';
import type { SaverOptions, SaverState, Theirs } from './saver-state.ts';
import { currentVisit, forgetUnsaved, keepUnsaved, readUnsaved } from './unsaved.ts';

/** Thrown by `send` for a value that must not leave the device as it stands. */
export class Unsendable extends Error {}

const PAUSE = 800;
const RETRIES = [3_000, 8_000, 20_000, 45_000];

/**
 * One field that saves itself: 800 ms after the last keystroke or on `flush`, one save at a time, each from the version
 * before. What the server has not taken is kept on the device and tried again. Knows no React; listen with `subscribe`.
 */
export class Saver<Value> {
  private readonly options: SaverOptions<Value>;
  private readonly listeners = new Set<() => void>();
  private current: SaverState<Value>;
  private readonly visit = currentVisit();
  private retired = false;
  private version: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private flying: Promise<void> | undefined;

  constructor(options: SaverOptions<Value>) {
    this.options = options;
    this.version = options.stored.version;
    this.current = { value: options.stored.value, status: 'rest', savedAt: options.stored.changedAt ?? null, error: null, theirs: null, replaced: 0 };
    this.restore();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  snapshot = (): SaverState<Value> => this.current;

  /** The field changed. */
  type(value: Value): void {
    if (this.options.same(value, this.current.value)) {
      // A blank at the end may mean nothing to the server; the field must take it all the same.
      this.set({ value });
      return;
    }
    const status = this.current.status === 'conflict' ? 'conflict' : this.flying ? 'saving' : 'typing';
    this.set({ value, status });
    this.keep();
    if (status !== 'conflict') this.later(PAUSE);
  }

  /** Sends now what waits. Resolves when there is nothing more to wait for, saved or not. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.flying) await this.flying;
    if (this.dirty() && this.current.status !== 'conflict') await this.save();
  }

  /** Whether something typed is not with the server. */
  dirty(): boolean {
    return !['rest', 'saved'].includes(this.current.status);
  }

  /** The version that the server gave for what is saved. */
  savedVersion(): number {
    return this.version;
  }

  /** Ends a conflict with one's own text, theirs, or a merge of both. */
  settle(value: Value): void {
    const { theirs } = this.current;
    if (!theirs) return;
    this.version = theirs.version;
    this.failures = 0;
    const taken = this.options.same(value, theirs.value);
    this.set({ value, theirs: null, error: null, status: taken ? 'saved' : 'typing', savedAt: theirs.changedAt, replaced: this.current.replaced + 1 });
    this.keep();
    if (!taken) this.later(0);
  }

  /** The value changed from outside the field, as by an undo. */
  replace(value: Value): void {
    this.set({ replaced: this.current.replaced + 1 });
    this.type(value);
  }

  /** What the field belongs to is gone: nothing is kept or sent any more. */
  retire(): void {
    this.retired = true;
    clearTimeout(this.timer);
    forgetUnsaved(this.options.key);
  }

  private over(): boolean {
    return this.retired || this.visit !== currentVisit();
  }

  private restore(): void {
    const { key, stored, same, isValue } = this.options;
    const kept = readUnsaved(key);
    if (!kept || !isValue(kept.value) || same(kept.value, stored.value)) return forgetUnsaved(key);
    this.set({ value: kept.value, status: 'kept' });
    if (kept.version === stored.version) return this.later(0);
    this.set({ status: 'conflict', theirs: { value: stored.value, version: stored.version, changedAt: stored.changedAt ?? null, changedBy: stored.changedBy ?? null } });
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private save(): Promise<void> {
    if (this.over()) return Promise.resolve();
    if (this.flying) return this.flying;
    this.flying = this.sendOnce().finally(() => {
      this.flying = undefined;
    });
    return this.flying;
  }

  private async sendOnce(): Promise<void> {
    const sent = this.current.value;
    this.set({ status: 'saving' });
    try {
      const { version, changedAt } = await this.options.send(sent, this.version);
      this.version = version;
      this.failures = 0;
      const settled = this.options.same(sent, this.current.value);
      this.set({ status: settled ? 'saved' : 'typing', savedAt: changedAt, error: null });
      this.keep();
      if (!settled) this.later(PAUSE);
    } catch (error) {
      this.failed(error, sent);
    }
  }

  private failed(error: unknown, sent: Value): void {
    const problem = problemOf(error);
    if (problem.code === 'version_mismatch') {
      const theirs = this.options.readTheirs(problem.current);
      if (theirs) return this.meet(theirs, sent);
    }
    const passing = !(error instanceof Unsendable) && (problem.status === 0 || problem.status === 429 || (problem.status >= 500 && problem.code !== 'unknown'));
    this.set({ status: passing ? 'kept' : 'refused', error });
    this.keep();
    if (passing) this.later(RETRIES[Math.min(this.failures, RETRIES.length - 1)] ?? PAUSE);
    this.failures += 1;
  }

  /** A save whose answer got lost looks like a conflict with oneself: the same words stand there already. */
  private meet(theirs: Theirs<Value>, sent: Value): void {
    if (!this.options.same(theirs.value, sent)) {
      this.set({ status: 'conflict', theirs });
      return this.keep();
    }
    this.version = theirs.version;
    const settled = this.options.same(sent, this.current.value);
    this.set({ status: settled ? 'saved' : 'typing', savedAt: theirs.changedAt, error: null });
    this.keep();
    if (!settled) this.later(0);
  }

  private keep(): void {
    const { key, keepAfterSave } = this.options;
    if (this.over()) return;
    if (this.dirty() || keepAfterSave?.(this.current.value)) keepUnsaved(key, { value: this.current.value, version: this.version });
    else forgetUnsaved(key);
  }

  private set(change: Partial<SaverState<Value>>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
