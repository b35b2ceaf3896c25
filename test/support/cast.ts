import type { Caller, World } from './world.ts';
import { must, newId } from './world.ts';

/** A person of the cast, signed in, with the unit they act for. */
export interface Person extends Caller {
  name: string;
  username: string;
  unitId: string;
}

export interface Cast {
  world: World;
  units: { province: string; thanhLung: string; yenKhe: string; bao: string; mamNon: string; tram: string; cho: string };
  quanTri: Person;
  giang: Person;
  binh: Person;
  an: Person;
  chi: Person;
  tam: Person;
  dung: Person;
  hue: Person;
  khach: Person;
}

const FOUNDED = '2024-07-15';

/**
 * Sets up a small fictional province through the interface alone: two district federations, three grassroots unions below the
 * first and one below the second; Giang, Bình and An at the province, Chi and Tâm above grassroots unions, Dung and Huệ chairs,
 * Khách with an account and no rights.
 */
export async function summonCast(world: World): Promise<Cast> {
  const admin = world.caller();
  const province = newId();
  must(await admin.api.POST('/api/setup', { body: {
    unit: { id: province, name: 'Liên đoàn Lao động tỉnh Vân Khê', shortName: 'LĐLĐ tỉnh', typeKey: 'province', place: 'Vân Khê' },
    administrator: { id: newId(), username: 'quan-tri', name: 'Lê Quản Trị', password: 'mat-khau-rat-dai' },
  } }));
  const found = async (parentId: string, name: string, typeKey: string, kindKey: string | null = null, members: number | null = null) =>
    must(await admin.api.POST('/api/units', { body: { id: newId(), parentId, name, shortName: name, typeKey, kindKey, place: 'Vân Khê', members, founded: FOUNDED } })).id;
  const thanhLung = await found(province, 'Liên đoàn Lao động huyện Thanh Lung', 'district');
  const yenKhe = await found(province, 'Liên đoàn Lao động huyện Yên Khê', 'district');
  const bao = await found(thanhLung, 'CĐCS Công ty Bao bì Lung Tiên', 'grassroots', 'private-enterprise', 180);
  const mamNon = await found(thanhLung, 'CĐCS Trường Mầm non Suối Mơ', 'grassroots', 'public-service', 24);
  const tram = await found(thanhLung, 'CĐCS Trạm Y tế Đồi Chè', 'grassroots', 'public-service', 9);
  const cho = await found(yenKhe, 'Nghiệp đoàn Bốc xếp chợ Yên Khê', 'guild', 'guild', 31);
  const units = { province, thanhLung, yenKhe, bao, mamNon, tram, cho };
  const join = (username: string, name: string, roleKey: string, unitId: string) => openAccount(world, admin, { username, name, roleKey, unitId });
  const cast = {
    world, units,
    quanTri: { ...admin, name: 'Lê Quản Trị', username: 'quan-tri', unitId: province },
    giang: await join('giang', 'Trần Hương Giang', 'records_clerk', province),
    binh: await join('binh', 'Nguyễn Thanh Bình', 'planner', province),
    an: await join('an', 'Phạm Hoài An', 'reader', province),
    chi: await join('chi', 'Đỗ Kim Chi', 'upper_officer', thanhLung),
    tam: await join('tam', 'Vũ Minh Tâm', 'upper_officer', yenKhe),
    dung: await join('dung', 'Hoàng Thị Dung', 'grassroots_chair', bao),
    hue: await join('hue', 'Bùi Thị Huệ', 'grassroots_chair', mamNon),
    khach: await join('khach', 'Ngô Văn Khách', 'reader', cho),
  };
  await takeRolesFrom(admin, 'khach');
  return cast;
}

/** Opens an account and signs it in with its one-time password, changed at once as the program asks. */
export async function openAccount(world: World, admin: Caller, who: { username: string; name: string; roleKey: string; unitId: string }): Promise<Person> {
  const { username, name, roleKey, unitId } = who;
  const { password } = must(await admin.api.POST('/api/accounts', { body: { id: newId(), username, name, grant: { id: newId(), roleKey, unitId } } }));
  const caller = world.caller();
  must(await caller.api.POST('/api/session', { body: { username, password: password! } }));
  await caller.api.PUT('/api/session/password', { body: { current: password!, next: `mat-khau-cua-${username}` } });
  return { ...caller, name, username, unitId };
}

async function takeRolesFrom(admin: Caller, username: string): Promise<void> {
  const { items } = must(await admin.api.GET('/api/accounts', { params: { query: { q: username } } }));
  const account = items.find((one) => one.username === username)!;
  for (const grant of account.grants) {
    await admin.api.DELETE('/api/accounts/{id}/grants/{grantId}', { params: { path: { id: account.id, grantId: grant.id } } });
  }
}
