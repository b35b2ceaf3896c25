import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../../api/problem.ts';
import { Saver } from './saver.ts';
import type { Saved, SaverOptions } from './saver-state.ts';
import { hasUnsaved, purgeUnsaved, readUnsaved, unsavedKey } from './unsaved.ts';

function deviceStorage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() { return held.size; },
    key: (place) => [...held.keys()][place] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}

const key = unsavedKey('dung', 'bao-cao', 's1');
const offline = () => new ProblemError({ status: 0, code: 'no_connection' });
const at = '2024-07-15T03:42:00Z';

function field(send: SaverOptions<string>['send'], stored = { value: '', version: 0 }) {
  return new Saver<string>({
    key, stored, send, same: (one, other) => one === other, isValue: (kept) => typeof kept === 'string',
    readTheirs: (current) => current as never,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', deviceStorage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a field that saves itself', () => {
  it('sends once after a pause, from the version before, and keeps nothing on the device afterwards', async () => {
    const send = vi.fn(async (): Promise<Saved> => ({ version: 1, changedAt: at }));
    const saver = field(send);
    saver.type('Một');
    saver.type('Một hai');
    expect(readUnsaved(key)).toEqual({ value: 'Một hai', version: 0 });
    await vi.runAllTimersAsync();
    expect(send.mock.calls).toEqual([['Một hai', 0]]);
    expect(saver.snapshot()).toMatchObject({ status: 'saved', savedAt: at });
    expect(readUnsaved(key)).toBeNull();
  });

  it('keeps what was typed without a connection and sends it when there is one again', async () => {
    let connected = false;
    const saver = field(async () => {
      if (!connected) throw offline();
      return { version: 1, changedAt: at };
    });
    saver.type('Trên tàu, mất mạng');
    await saver.flush();
    expect(saver.snapshot().status).toBe('kept');
    expect(hasUnsaved('dung')).toBe(true);
    connected = true;
    await vi.runAllTimersAsync();
    expect(saver.snapshot().status).toBe('saved');
    expect(hasUnsaved('dung')).toBe(false);
  });

  it('brings back after a reload what the server never got, and saves it', async () => {
    field(async () => Promise.reject(offline())).type('Chưa kịp lưu');
    const send = vi.fn(async () => ({ version: 3, changedAt: at }));
    const reloaded = field(send, { value: '', version: 0 });
    expect(reloaded.snapshot().value).toBe('Chưa kịp lưu');
    await vi.runOnlyPendingTimersAsync();
    expect(send).toHaveBeenCalledWith('Chưa kịp lưu', 0);
  });

  it('shows both texts when someone else saved meanwhile, and goes on from the one that is chosen', async () => {
    const theirs = { value: 'Của chị Chi', version: 5, changedAt: at, changedBy: 'Chi' };
    const send = vi.fn(async (_: string, version: number): Promise<Saved> => {
      if (version < 5) throw new ProblemError({ status: 409, code: 'version_mismatch', current: theirs });
      return { version: 6, changedAt: at };
    });
    const saver = field(send, { value: 'Cũ', version: 4 });
    saver.type('Của chị Dung');
    await saver.flush();
    expect(saver.snapshot()).toMatchObject({ status: 'conflict', value: 'Của chị Dung', theirs });
    saver.type('Của chị Dung, viết thêm');
    expect(readUnsaved(key)?.value).toBe('Của chị Dung, viết thêm');
    saver.settle('Của chị Dung, viết thêm');
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenLastCalledWith('Của chị Dung, viết thêm', 5);
    expect(saver.snapshot().status).toBe('saved');
  });

  it('takes a save whose answer got lost for its own', async () => {
    const saver = field(async (value) => {
      throw new ProblemError({ status: 409, code: 'version_mismatch', current: { value, version: 2, changedAt: at, changedBy: 'Dung' } });
    });
    saver.type('Đã tới nơi');
    await saver.flush();
    expect(saver.snapshot().status).toBe('saved');
  });

  it('sends what was typed while a save was under way after it', async () => {
    const answers: ((saved: Saved) => void)[] = [];
    const send = vi.fn(() => new Promise<Saved>((resolve) => answers.push(resolve)));
    const saver = field(send);
    saver.type('một');
    const first = saver.flush();
    saver.type('một hai');
    answers[0]?.({ version: 1, changedAt: at });
    await first;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(send.mock.calls.at(-1)).toEqual(['một hai', 1]);
  });

  it('takes a blank at the end into the field without sending it', async () => {
    const send = vi.fn(async (): Promise<Saved> => ({ version: 1, changedAt: at }));
    const saver = new Saver<string>({
      key, stored: { value: 'Một', version: 1 }, send, same: (one, other) => one.trim() === other.trim(),
      isValue: (kept) => typeof kept === 'string', readTheirs: () => null,
    });
    saver.type('Một ');
    await vi.runAllTimersAsync();
    expect(saver.snapshot()).toMatchObject({ value: 'Một ', status: 'rest' });
    expect(send).not.toHaveBeenCalled();
  });

  it('forgets everything at sign-out', () => {
    const send = vi.fn(async () => Promise.reject(offline()));
    const saver = field(send);
    saver.type('Riêng tư');
    localStorage.setItem('lantoa.language', 'vi');
    purgeUnsaved();
    saver.type('Riêng tư, gõ thêm');
    void saver.flush();
    expect(send).not.toHaveBeenCalled();
    expect(hasUnsaved('dung')).toBe(false);
    expect(localStorage.getItem('lantoa.language')).toBe('vi');
  });
});
