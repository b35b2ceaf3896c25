/** Levels by the words that documents use for them. */
import type { Rung } from './schema.ts';

/** The level just above the grassroots carries the grassroots' name in its own. */
const aboveGrassroots = /(?:công đoàn\s+|CĐ\s+)?cấp trên\s+(?:trực tiếp\s+)?(?:của\s+)?(?:công đoàn\s+)?cơ sở/giu;
const grassroots = /công đoàn\s+(?:cấp\s+)?cơ sở|CĐCS|nghiệp đoàn|cấp cơ sở|(?:^|các\s+|từ\s+)cơ sở(?![\p{L}])/iu;
const upper = /huyện|thị xã|(?<![\p{L}])quận|phường|đặc khu|(?<![\p{L}])xã(?![\p{L}])|khu công nghiệp|KCN|công đoàn ngành(?!\s+trung ương)|CĐ ngành(?!\s+trung ương)|CĐN(?![\p{L}])|công đoàn viên chức|CĐVC/iu;
const province = /LĐLĐ\s+(?:các\s+)?tỉnh|liên đoàn lao động\s+(?:các\s+)?(?:tỉnh|thành phố)|cấp tỉnh|LĐLĐ\s+(?:các\s+)?(?:thành phố|TP)|công đoàn ngành\s+trung ương|CĐNTW|CĐ ngành\s+trung ương|tổng công ty|tập đoàn|CĐTCT/iu;
const central = /tổng liên đoàn|TLĐ(?![\p{L}])|tổng LĐLĐ|đoàn chủ tịch|cấp trung ương/iu;
/** Departments and committees do their organisation's own work. */
const ofIssuer = /^(?:các\s+)?(?:ban(?![\p{L}])|văn phòng|ủy ban kiểm tra|uỷ ban kiểm tra|UBKT|phòng|thường trực|tổ (?:công tác|giúp việc|thư ký))/iu;

/** True of a department, committee or office inside an organisation. */
export const isDepartment = (actor: string): boolean => ofIssuer.test(actor.trim());

/** Where the issuer stands itself; null where its name does not say. */
export function rungOfIssuer(issuer: string | null): Rung | null {
  if (!issuer) return null;
  if (/^(?:tổng liên đoàn|tổng LĐLĐ|TLĐ)/iu.test(issuer)) return 'central';
  if (/(?:LĐLĐ|liên đoàn lao động)\s+(?:tỉnh|thành phố|TP)/iu.test(issuer)) return 'province';
  return rungsOf(issuer, null)[0] ?? null;
}

/**
 * The levels that an actor's words name, the lowest first; none where they name none.
 * @param issuer the level of the document's own issuer, which its departments share
 */
export function rungsOf(actor: string, issuer: Rung | null): Rung[] {
  const found = new Set<Rung>();
  const rest = actor.replace(aboveGrassroots, () => { found.add('upper'); return ' '; });
  if (grassroots.test(rest)) found.add('grassroots');
  if (upper.test(rest)) found.add('upper');
  if (found.size === 0) {
    if (issuer && ofIssuer.test(actor.trim())) return [issuer];
    if (central.test(rest) && !province.test(rest)) found.add('central');
    else if (province.test(rest)) found.add('province');
    else if (/^các đơn vị/iu.test(rest.trim()) && issuer === 'province') found.add('upper');
  }
  return (['grassroots', 'upper', 'province', 'central'] as const).filter((rung) => found.has(rung));
}
