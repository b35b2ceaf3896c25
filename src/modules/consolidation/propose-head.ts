import { printedSymbol } from '../../engines/official-document/index.ts';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { findCampaign } from '../campaigns/index.ts';
import { confirmedDirective } from '../directives/index.ts';
import { unitLastOn } from '../organisation/index.ts';
import type { reportHeadSchema } from './schemas.ts';

type Head = z.output<typeof reportHeadSchema>;

/** Above the root of a tree stands the confederation (Luật Công đoàn, Điều 8). */
const CONFEDERATION = 'Tổng Liên đoàn Lao động Việt Nam';

const CODES: Record<string, string> = { province: 'BC-LĐLĐ', district: 'BC-LĐLĐ', sector: 'BC-CĐN', 'industrial-zone': 'BC-CĐKCN' };

const KIND_WORDS: Record<string, string> = {
  plan: 'Kế hoạch', resolution: 'Nghị quyết', instruction: 'Chỉ thị', guidance: 'Hướng dẫn', programme: 'Chương trình', decision: 'Quyết định',
  conclusion: 'Kết luận', letter: 'Công văn', notice: 'Thông báo', scheme: 'Đề án', regulation: 'Quy định', report: 'Báo cáo',
};

/** The head of a unit's official report as far as it is known; the person completes it. */
export async function proposeHead(context: SignedIn, assignment: { campaignId: string; unitId: string }): Promise<Head> {
  const today = context.clock.today();
  const campaign = (await findCampaign(context.tx, assignment.campaignId))!;
  const unit = (await unitLastOn(context.tx, assignment.unitId, today))!;
  const above = unit.parentId ? await unitLastOn(context.tx, unit.parentId, today) : undefined;
  const parentBody = above?.name ?? CONFEDERATION;
  const directive = campaign.directiveId ? (await confirmedDirective(context, campaign.directiveId))?.content : undefined;
  const signer = campaign.unitId === unit.id ? directive?.signature : null;
  return {
    parentBody, issuer: unit.name, number: null, code: CODES[unit.typeKey] ?? 'BC-CĐ', place: bareName(unit.place ?? ''), date: today,
    title: campaign.title,
    preamble: directive ? `Thực hiện ${namedDocument(directive)}, ${unit.name} báo cáo kết quả như sau:`.slice(0, 4000) : null,
    recipients: [`${parentBody} (báo cáo)`, 'Lưu: VT'],
    signature: {
      authority: (signer?.authority ?? 'TM. BAN THƯỜNG VỤ').slice(0, 200), position: (signer?.position ?? 'CHỦ TỊCH').slice(0, 200), name: (signer?.name ?? '').slice(0, 120),
    },
    gatherEmptySections: true,
  };
}

/** The place of a date line is a bare name (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4): `Vân Khê`, not `tỉnh Vân Khê`. */
const bareName = (place: string): string => place.replace(/^(tỉnh|thành phố|huyện|thị xã|thị trấn|quận|xã|phường)\s+/i, '');

/** `Kế hoạch số 15/KH-LĐLĐ ngày 05/3/2024 của … về …`, as far as each is known. */
function namedDocument(directive: { kind: string; number: string | null; code: string | null; date: string | null; issuer: string | null; title: string }): string {
  const { kind, number, code, date, issuer, title } = directive;
  const [year, month, day] = (date ?? '').split('-');
  return [
    KIND_WORDS[kind] ?? 'Văn bản',
    number && code ? `số ${printedSymbol(number, code)}` : null,
    year && month && day ? `ngày ${day}/${Number(month)}/${year}` : null,
    issuer ? `của ${issuer}` : null,
    title ? `về ${lowered(title.replace(/^(về )?(việc )?/i, '').replace(/[.;]$/, ''))}` : null,
  ].filter(Boolean).join(' ');
}

/** A title within a sentence begins small, unless it begins with an abbreviation. */
const lowered = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase('vi') + title.slice(1) : title);
