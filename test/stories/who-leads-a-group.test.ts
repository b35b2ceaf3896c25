import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

describe('who leads a group', () => {
  it('is counted once, whether named as its head or in an office', async () => {
    const group = async (name: string, leader: boolean) => must(await cast.dung.api.POST('/api/units/{id}/member-groups', { params: { path: { id: cast.units.bao } }, body: { id: newId(), typeKey: 'group', name, founded: '2024-07-15', ...(leader && { leader: { id: newId(), name: 'Lý Thị Mận' } }) } })).id;
    const groups = async () => must(await cast.dung.api.GET('/api/officer-figures', { params: { query: { under: cast.units.bao } } })).groups;
    const both = await group('Tổ công đoàn Cắt dán', true);
    const office = must(await cast.dung.api.POST('/api/offices', { body: { id: newId(), unitId: both, positionKey: 'group-leader', personId: newId(), newPerson: { name: 'Lý Thị Mận', sex: 'female', birthYear: 1985 }, from: '2024-07-15', fullTime: false } }));
    await group('Tổ công đoàn Đóng gói', true);
    await group('Tổ công đoàn Kho', false);
    expect(await groups()).toEqual({ total: 3, led: 2 });
    // Recorded by mistake: the group still has its head.
    await inOwner(cast.world.database, (owner) => owner.query(`update offices set valid = 'empty' where id = $1`, [office.id]));
    expect(await groups()).toEqual({ total: 3, led: 2 });
  });
});
