import { describe, expect, it } from 'vitest';
import { turns } from './turns.ts';

const moment = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('lets one in at a time, in the order in which they came', async () => {
    const turn = turns(1, 5);
    const inside: number[] = [];
    await turn.take();
    const waiting = [1, 2].map((who) => turn.take().then(() => inside.push(who)));
    await moment();
    expect(inside).toEqual([]);
    turn.give();
    await moment();
    expect(inside).toEqual([1]);
    turn.give();
    await Promise.all(waiting);
    expect(inside).toEqual([1, 2]);
    turn.give();
    await turn.take();
  });

  it('sends away who comes when too many wait, and who has waited too long', async () => {
    const turn = turns(1, 1);
    await turn.take();
    const second = turn.take({ patience: 20 });
    await expect(turn.take()).rejects.toMatchObject({ status: 503, code: 'busy' });
    await expect(second).rejects.toMatchObject({ status: 503, code: 'busy' });
  });

  it('is not given to who went away: the next one gets it', async () => {
    const turn = turns(1, 5);
    await turn.take();
    const gone = new AbortController();
    const left = turn.take({ signal: gone.signal });
    const next = turn.take();
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    turn.give();
    await next;
    await expect(turn.take({ signal: gone.signal })).rejects.toThrow('gone');
  });
});
