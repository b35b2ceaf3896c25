/** What each recipient gets the document for: said in its bracket, else proposed by the kind of body. */
import { recipientsOf } from '../../official-document/index.ts';
import { cut, type Run } from '../../text/index.ts';
import type { Source } from '../source.ts';
import { quoted, quotedPart } from './quoted.ts';
import type { RecipientRole, Role } from './schema.ts';

/** The words of a role, written out and as clerks shorten them. */
const said: readonly (readonly [Role, RegExp])[] = [
  ['report', /^(?:để\s+)?(?:b\/c|bc|báo cáo|b\/cáo|báo cáo\s+để\s+.*)$/iu],
  ['direct', /^(?:để\s+)?(?:c\/đ|cđ|chỉ đạo|lãnh đạo,? chỉ đạo)$/iu],
  ['coordinate', /^(?:để\s+)?(?:p\/h|ph\/h|ph\/hợp|phối hợp(?:\s+(?:thực hiện|chỉ đạo))?)$/iu],
  ['carry_out', /^(?:để\s+)?(?:t\/h|th\/h|th\/hiện|thực hiện|triển khai(?:\s+thực hiện)?|tổ chức thực hiện|thi hành)$/iu],
  ['know', /^(?:để\s+)?(?:biết|theo dõi|t\/d|th\/dõi|thông tin|tham khảo|đưa tin|đăng tải)$/iu],
];
const filed = /^(?:Lưu|LƯU)(?![\p{L}])/u;

/** By the kind of body, in the order in which it is tried; only ever a proposal. */
const byBody: readonly (readonly [Role, RegExp])[] = [
  ['carry_out', /^(?:Như trên|Như\s+(?:kính\s+)?gửi)/iu],
  ['carry_out', /(?:các cấp công đoàn|CĐCS|công đoàn cơ sở|cấp trên trực tiếp|(?:LĐLĐ|Liên đoàn Lao động)\s+(?:cấp\s+huyện|các|huyện|thị xã|quận)|CĐN(?![\p{L}])|CĐVC|công đoàn (?:ngành|viên chức|các|khu)|CĐ ngành|các đơn vị)/iu],
  ['coordinate', /^(?:Các\s+)?(?:ban|văn phòng)[^;]{0,40}(?:LĐLĐ|Liên đoàn Lao động|TLĐ)\s+tỉnh/iu],
  ['report', /^(?!(?:Chủ tịch|CT|PCT|Chánh|VP|Văn phòng)(?![\p{L}])).*(?:TLĐ|Tổng Liên đoàn|Tổng LĐLĐ|Đoàn Chủ tịch|Tỉnh [ủu][ỷy]|Thành [ủu][ỷy]|HĐND tỉnh|UBND tỉnh|Trung ương)/iu],
  ['direct', /^(?:Thường trực|Lãnh đạo|Ban Thường vụ)\s+(?:LĐLĐ|Liên đoàn|BCH|ĐCT)/iu],
  ['know', /^(?:Cán bộ|Chuyên viên|Ủy viên|Uỷ viên|Báo|Đài|Cổng thông tin|Trang thông tin|Website)/iu],
];

/** Reads the roles in the order of Nơi nhận; index n is the n-th entry of the directive's recipients. */
export function recipientRolesOf(source: Source): RecipientRole[] {
  return recipientsOf(source.zones.tail).flatMap(({ run }) => {
    const recipient = quoted(run);
    return recipient ? [{ recipient, ...roleIn(run) }] : [];
  });
}

function roleIn(run: Run): Pick<RecipientRole, 'role' | 'said' | 'proposed'> {
  const lead = run.text.match(filed)?.[0];
  if (lead) return { role: 'file', said: quoted(cut(run, 0, lead.length)), proposed: null };
  for (const m of [...run.text.matchAll(/[([]\s*([^()[\]]{1,60}?)\s*[)\]]/gu)].reverse()) {
    const words = (m[1] ?? '').replace(/[.;,]+$/u, '').replace(/\s+/gu, ' ');
    const role = said.find(([, pattern]) => pattern.test(words))?.[0];
    if (role) return { role, said: quotedPart(run, m.index + 1, m.index + m[0].length - 1), proposed: null };
  }
  const tail = run.text.match(/\s+(?:để\s+(?:b\/c|báo cáo|biết|theo dõi|thực hiện|phối hợp|chỉ đạo))\s*$/iu);
  const words = tail?.[0].trim() ?? '';
  const role = said.find(([, pattern]) => pattern.test(words))?.[0];
  if (tail && role) return { role, said: quotedPart(run, tail.index ?? 0, run.text.length), proposed: null };
  return { role: null, said: null, proposed: byBody.find(([, pattern]) => pattern.test(run.text))?.[0] ?? null };
}
