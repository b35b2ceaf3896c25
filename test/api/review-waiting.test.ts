import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

describe('a unit that waits to be passed the campaign', () => {
  it('is not shown its place in it, whatever address it asks, until it is passed on', async () => {
    const campaign = await launchSmallCampaign(cast.binh);
    const { items } = must(await cast.binh.api.GET('/api/campaigns/{id}/assignments', { params: { path: { id: campaign.id } } }));
    const { id } = items.find((one) => one.unitId === cast.units.bao)!;
    const asked = [`/api/assignments/${id}`, `/api/assignments/${id}/draft`, `/api/assignments/${id}/revisions`];
    for (const address of asked) expect((await cast.dung.fetch(address)).status, address).toBe(404);
    expect(refused(await cast.dung.api.POST('/api/assignments/{id}/revisions', { params: { path: { id } }, body: { id: newId() } })).status).toBeLessThan(500);
    await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
    for (const address of asked) expect((await cast.dung.fetch(address)).status, address).toBe(200);
  });
});

describe('names that were guessed', () => {
  it('are forgotten once their time has passed', async () => {
    const guess = (username: string) => cast.world.caller().api.POST('/api/session', { body: { username, password: 'khong-phai' } });
    await guess('doan-mo');
    await inOwner(cast.world.database, (owner) => owner.query(`update sign_in_failures set window_started_at = now() - interval '1 day'`));
    await guess('doan-nua');
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query<{ key: string }>('select key from sign_in_failures'));
    expect(rows.map((row) => row.key)).not.toContain('username:doan-mo');
  });
});

describe('a one-time password', () => {
  it('cannot be kept as the next', async () => {
    const { password } = must(await cast.quanTri.api.POST('/api/accounts', { body: { id: newId(), username: 'moi', name: 'Đào Mới', grant: { id: newId(), roleKey: 'reader', unitId: cast.units.bao } } }));
    const moi = cast.world.caller();
    must(await moi.api.POST('/api/session', { body: { username: 'moi', password: password! } }));
    const change = (next: string) => moi.api.PUT('/api/session/password', { body: { current: password!, next } });
    expect(refused(await change(password!))).toMatchObject({ status: 422, errors: [{ path: 'next', code: 'same_password' }] });
    expect((await moi.fetch('/api/units')).status).toBe(403);
    expect((await change('mat-khau-khac-han')).response.status).toBe(204);
  });
});
