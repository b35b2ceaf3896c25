import { chance } from './story/chance.ts';
import { province } from './province.ts';
import { foundings } from './workplaces/foundings.ts';
import type { SampleFounding } from './workplaces/foundings.ts';

/** A member of the sample's register. */
export interface SampleMember {
  name: string;
  sex: 'female' | 'male';
  birth: string;
  ethnicity: string;
  citizenId: string;
  cardNumber: string;
  phone: string | null;
  joinedOn: string;
  joinedAs: string;
  leftOn?: string;
  leftAs?: string;
}

/** The unions that keep their register in the program already; the others still have it on paper. */
export const unionsWithRegister = [
  'thanh-lung/bao-bi-lung-tien', 'thanh-lung/thcs-lung-dong', 'thanh-lung/go-khe-rao', 'thanh-lung/boc-xep-cho-lung',
  'thanh-lung/mn-hoa-gao', 'thuong-khe/khoang-san-na-sim', 'thuong-khe/mn-pa-may', 'phong-van/thuy-dien-suoi-mo',
] as const;

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Lò', 'Vi', 'Lương', 'Hà'];
const OF_WOMEN = { middle: ['Thị', 'Thị Thu', 'Thị Ngọc', 'Kim', 'Thanh', 'Thị Mai'], given: ['Lan', 'Hạnh', 'Hoa', 'Thảo', 'Ánh', 'Yến', 'Đào', 'Huệ', 'Linh', 'Nga', 'Quyên', 'Thủy', 'Vân', 'Xuân'] };
const OF_MEN = { middle: ['Văn', 'Đức', 'Minh', 'Quang', 'Hữu', 'Xuân'], given: ['An', 'Bình', 'Cường', 'Dũng', 'Đạt', 'Hải', 'Hùng', 'Long', 'Nam', 'Phúc', 'Quân', 'Sơn', 'Tuấn', 'Việt'] };
const PEOPLES = ['Kinh', 'Kinh', 'Kinh', 'Thái', 'Mường', 'Tày'];
const DEPARTURES = ['job-ended', 'retired', 'left-on-own-wish'];

const two = (value: number) => String(value).padStart(2, '0');

/** The register of one union: as many members as the unit tells of, and a few who left within the year. */
export function registerOf(unitKey: string): SampleMember[] {
  const unit = province.units.find((one) => one.key === unitKey)!;
  const place = unionsWithRegister.indexOf(unitKey as (typeof unionsWithRegister)[number]) + 1;
  return drawMembers({ key: unitKey, place, members: unit.members, leavers: Math.max(1, Math.round(unit.members / 25)), founded: unit.founded });
}

/** The register of a union recognised this year: who applied for it, admitted on its first day. */
export function registerOfFounded({ workplaceKey, recognition, steps }: SampleFounding): SampleMember[] {
  const members = steps.reduce((sum, step) => sum + (step.kind === 'applications' ? step.applications : 0), 0);
  const place = unionsWithRegister.length + 1 + foundings.filter((one) => one.recognition).findIndex((one) => one.workplaceKey === workplaceKey);
  return drawMembers({ key: workplaceKey, place, members, leavers: 0, founded: '2000-01-01' }).map((member) => ({ ...member, joinedOn: recognition!.on }));
}

interface Drawn { key: string; place: number; members: number; leavers: number; founded: string }

function drawMembers({ key, place, members, leavers, founded }: Drawn): SampleMember[] {
  let drawn = 0;
  const draw = () => chance(key, 'members', drawn++);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const womenShare = /mn-|thcs|bao-bi|det-bao/.test(key) ? 0.75 : key.includes('taxi') ? 0.08 : 0.25;
  return Array.from({ length: members + leavers }, (_unused, index) => {
    const sex = draw() < womenShare ? 'female' as const : 'male' as const;
    const words = sex === 'female' ? OF_WOMEN : OF_MEN;
    const bornIn = 1966 + Math.floor(draw() * 36);
    const earliest = Math.max(bornIn + 19, Number(founded.slice(0, 4)) + 1);
    const recent = index % 17 === 0 ? 2024 : earliest + Math.floor(draw() * Math.max(1, 2023 - earliest));
    const left = index >= members;
    const joinedIn = left ? Math.min(2022, Math.max(earliest, 2015)) : Math.max(earliest, Math.min(recent, 2024));
    return {
      name: `${pick(FAMILIES)} ${pick(words.middle)} ${pick(words.given)}`, sex, birth: `${bornIn}-${two(1 + Math.floor(draw() * 12))}-${two(1 + Math.floor(draw() * 28))}`,
      ethnicity: pick(PEOPLES), citizenId: `099${sex === 'female' ? 1 : 0}${two(bornIn % 100)}${two(place)}${String(index).padStart(4, '0')}`, cardNumber: `VK${two(place)}${String(index).padStart(5, '0')}`,
      phone: draw() < 0.6 ? `0900${two(place)}${String(index).padStart(4, '0')}` : null,
      joinedOn: `${joinedIn}-${joinedIn === 2024 ? '03' : '09'}-15`, joinedAs: 'admitted',
      ...(left && { leftOn: `2024-0${1 + (index % 6)}-20`, leftAs: pick(DEPARTURES) }),
    };
  });
}
