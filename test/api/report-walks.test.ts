import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, text } from '../support/reporting.ts';
import { must, newId, startWorld } from '../support/world.ts';

/** Dung and Chi do with one report whatever comes to their minds; the program's own table says what may come of it, and this is told again from outside. */

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

type State = 'open' | 'drafting' | 'submitted' | 'returned' | 'accepted';
const DEEDS = ['save', 'submit', 'withdraw', 'return', 'accept', 'accept-many', 'ask', 'refuse', 'reopen'] as const;
type Deed = (typeof DEEDS)[number];
const MOVES: Record<Deed, Partial<Record<State, State>>> = {
  save: { open: 'drafting', drafting: 'drafting', returned: 'returned' },
  submit: { open: 'submitted', drafting: 'submitted', returned: 'submitted' },
  withdraw: { submitted: 'drafting' }, return: { submitted: 'returned' }, accept: { submitted: 'accepted' }, 'accept-many': { submitted: 'accepted' },
  ask: { accepted: 'accepted' }, refuse: { accepted: 'accepted' }, reopen: { accepted: 'returned' },
};

/** A fresh report of Dung's, with what is known of it from outside. */
async function begun() {
  const { binh, chi, dung } = cast;
  const campaignId = (await launchSmallCampaign(binh)).id;
  await passOn(chi, await ownAssignment(chi, campaignId));
  const report = await ownAssignment(dung, campaignId);
  const known = { state: 'open' as State, written: 0, submitted: 0, asked: false, accepted: null as string | null };
  const at = { path: { id: report } };
  const assignment = async () => must(await dung.api.GET('/api/assignments/{id}', { params: at }));
  const draft = async () => must(await dung.api.GET('/api/assignments/{id}/draft', { params: at })).sections;

  /** Does it over the interface. @returns whether it was let happen */
  async function does(deed: Deed): Promise<boolean> {
    if (deed === 'save') {
      const body = { version: known.written, body: text(`Bản ${known.written + 1}.`) };
      return (await dung.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id: report, sectionKey: 's1' } }, body })).response.ok;
    }
    if (deed === 'submit') return (await dung.api.POST('/api/assignments/{id}/revisions', { params: at, body: { id: newId() } })).response.ok;
    const { latestRevisionId } = await assignment();
    if (deed === 'accept-many') {
      return must(await chi.api.POST('/api/campaigns/{id}/acceptances', { params: { path: { id: campaignId } }, body: { id: newId(), except: [] } })).accepted === 1;
    }
    const params = { path: { id: latestRevisionId ?? newId() } };
    const why = { id: newId(), reason: 'Có lý do.' };
    const answers = {
      withdraw: () => dung.api.POST('/api/revisions/{id}/withdrawal', { params, body: why }),
      return: () => chi.api.POST('/api/revisions/{id}/return', { params, body: { ...why, notes: [] } }),
      accept: () => chi.api.POST('/api/revisions/{id}/acceptance', { params, body: { id: newId() } }),
      ask: () => dung.api.POST('/api/revisions/{id}/reopening-request', { params, body: why }),
      refuse: () => chi.api.POST('/api/revisions/{id}/reopening-refusal', { params, body: why }),
      reopen: () => chi.api.POST('/api/revisions/{id}/reopening', { params, body: { ...why, notes: [] } }),
    };
    return (await answers[deed]()).response.ok;
  }

  return { campaignId, known, assignment, draft, does };
}

function mayHappen(deed: Deed, known: { state: State; written: number; asked: boolean }): boolean {
  if (!MOVES[deed][known.state]) return false;
  if (deed === 'submit') return known.written > 0;
  if (deed === 'ask') return !known.asked;
  return deed !== 'refuse' || known.asked;
}

describe('whatever is done to a report, in whatever order', () => {
  it('only what its state lets happen does; what is above stands still, what was accepted stays until something else is', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...DEEDS), { minLength: 8, maxLength: 16 }), async (deeds) => {
      const { campaignId, known, assignment, draft, does } = await begun();
      for (const deed of ['save', 'submit', ...deeds] as Deed[]) {
        const before = await draft();
        const expected = mayHappen(deed, known);
        expect(await does(deed), `${deed} when ${known.state}`).toBe(expected);
        if (expected) {
          known.state = MOVES[deed][known.state]!;
          if (deed === 'save') known.written += 1;
          if (deed === 'submit') known.submitted += 1;
          if (deed === 'ask') known.asked = true;
          if (deed === 'refuse' || deed === 'reopen') known.asked = false;
        }
        const now = await assignment();
        if (expected && deed.startsWith('accept')) known.accepted = now.latestRevisionId;
        expect([now.state, now.acceptedRevisionId]).toEqual([known.state, known.accepted]);
        if (!(deed === 'save' && expected)) expect(await draft()).toEqual(before);
      }
      const { rows } = await inOwner(cast.world.database, (owner) => owner.query<Record<string, string>>(`
        select count(*) as revisions, count(v.id) filter (where v.decision <> 'accepted' and coalesce(v.reason, '') = '') as without_reason,
          count(*) - count(distinct r.id) as twice, max(r.number) as last
        from revisions r left join reviews v on v.revision_id = r.id where r.campaign_id = $1`, [campaignId]));
      expect(Object.values(rows[0]!).map(Number)).toEqual([known.submitted, 0, 0, known.submitted]);
    }), { numRuns: 12 });
  }, 120_000);
});
