import { expect, test } from 'vitest';
import { terminalProgress } from './progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test('where output is collected each step is one line, and its result comes back', async () => {
  const collected = terminal(false);
  expect(await terminalProgress(collected).step('Reading', async () => 7)).toBe(7);
  expect(collected.written).toEqual(['  Reading …\n']);
});

test('on a terminal a step ends with how long it took', async () => {
  const screen = terminal(true);
  await terminalProgress(screen).step('Reading', async (note) => note('1 / 2'));
  expect(screen.written.at(-1)).toMatch(/Reading: 0\.\d s\n$/);
});

test('a step that fails hands its error on', async () => {
  const failing = terminalProgress(terminal(false)).step('Reading', () => Promise.reject(new Error('torn page')));
  await expect(failing).rejects.toThrow('torn page');
});
