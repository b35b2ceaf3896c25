import { expect, it } from 'vitest';
import { doubtsOf } from './doubts.ts';

const place = (start: number, confidence: number) => ({ start, end: start + 5, rule: 'task', confidence });
const message = { vi: 'Mục II lặp lại', en: 'Part II is repeated' };

it('tells remarks first, then unsure values, in the order of the text and each once', () => {
  const doubts = doubtsOf(
    [{ code: 'section_repeated', message, start: 90, end: 95 }, { code: 'date_missing', message, pointer: '/date' }],
    { '/tasks/1': place(70, 0.4), '/tasks/1/text': place(70, 0.5), '/title': place(10, 0.95), '/number': place(3, 0.5), '/date': place(1, 0.2), '/sections/2': place(90, 0.9), '/sections/2/label': place(90, 0.9) },
  );
  expect(doubts.map(({ key }) => key)).toEqual(['remark-1', 'remark-0', 'value-/number', 'value-/tasks/1']);
  expect(doubts[0]).toMatchObject({ origin: '/date', start: 1 });
  expect(doubts[1]?.origin).toBe('/sections/2');
});
