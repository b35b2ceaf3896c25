import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

/** An open stream of events: what was heard on it so far. */
async function listen(person: Person) {
  const stop = new AbortController();
  const answer = await person.fetch('/api/events', { signal: stop.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const heard: string[] = [];
  void (async () => {
    for await (const chunk of answer.body!) heard.push(...[...Buffer.from(chunk).toString().matchAll(/^data: (.*)$/gm)].map((match) => (JSON.parse(match[1]!) as { changed: string }).changed));
  })().catch(() => undefined);
  return { heard, close: () => stop.abort() };
}

describe('events', () => {
  it('say only that something changed, to those who may see it', async () => {
    const { binh, chi, tam, dung } = cast;
    const campaign = await launchSmallCampaign(binh);
    await passOn(chi, await ownAssignment(chi, campaign.id));
    const [above, beside] = [await listen(chi), await listen(tam)];
    const report = await ownAssignment(dung, campaign.id);
    await write(dung, report, { s1: 'Đã mở hai lớp.' });
    await submit(dung, report);
    await expect.poll(() => above.heard, { timeout: 10_000 }).toEqual(expect.arrayContaining([`campaign:${campaign.id}`, `assignment:${report}`]));
    expect(beside.heard).toEqual([]);
    above.close();
    beside.close();
  });

  it('are not for whoever is not signed in, and an account opens a few streams at a time', async () => {
    const asked = async (person: Pick<Person, 'fetch'>, query = '') => {
      const answer = await person.fetch(`/api/events${query}`);
      await answer.text();
      return answer.status;
    };
    expect(await asked(cast.world.caller())).toBe(401);
    const open = [];
    for (let n = 0; n < 8; n++) open.push(await listen(cast.hue));
    expect(await asked(cast.hue)).toBe(204);
    open[0]!.close();
    await expect.poll(() => asked(cast.hue, '?once=true'), { timeout: 10_000 }).toBe(200);
    // The others stay open: a program that stops does not wait for them.
  });
});
