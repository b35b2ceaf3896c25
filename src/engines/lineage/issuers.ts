/** How high an issuer stands, read from its name or from the code of a symbol. Words, no table of units: the issuer may be anyone. */
import type { DocumentHead } from './identity.ts';
import type { Level } from './kinds.ts';
import { withoutAccents } from '../text/index.ts';

const plain = (text: string): string => withoutAccents(text).replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();

/**
 * Compared without accents; tried in order, the most telling words first. The level above grassroots unions goes by district names before
 * 2025 and by commune names since (Luật Công đoàn 50/2024/QH15 as amended by 97/2025/QH15, Điều 8).
 */
const byName: readonly [RegExp, Level][] = [
  [/cap tren truc tiep/, 'upper'],
  [/cong doan co so|cdcs|nghiep doan|to cong doan|cong doan bo phan/, 'grassroots'],
  [/tong lien doan|tong ldld|\btld\b|cong doan viet nam/, 'confederation'],
  [/(cong doan|cd) (nganh )?(trung uong|.*viet nam)|cong doan (tong cong ty|tap doan)/, 'province'],
  [/trung uong|bo chinh tri|ban bi thu|quoc hoi|chinh phu|thu tuong|chu tich nuoc|^bo\s|mat tran to quoc viet nam/, 'centre'],
  [/huyen|thi xa|\bquan\b|khu cong nghiep|\bkcn\b|khu kinh te|vien chuc|phuong|dac khu|\bxa\b/, 'upper'],
  // Cities under the centre stand at the level of a province.
  [/(thanh pho|tp\.?) ?(ha noi|ho chi minh|hcm|hai phong|da nang|can tho|hue)/, 'province'],
  [/cong doan nganh|cd nganh|\bcdn\b/, 'upper'],
  [/tinh/, 'province'],
  [/thanh pho|\btp\b/, 'upper'],
  [/ban chap hanh|ban thuong vu|lien doan lao dong|ldld/, 'province'],
];

const byCode: readonly [RegExp, Level][] = [
  [/tld/, 'confederation'],
  [/tw|bct|bbt|cp$|qh\d*$|ttg|ctn|ubtvqh|bnv/, 'centre'],
  [/ldld|ubnd|hdnd|tu$/, 'province'],
  [/cdn|cdvc|cdkcn/, 'upper'],
  [/cdcs/, 'grassroots'],
];

/** The level of who issued a document; null where neither name nor symbol tells. */
export function levelOf(head: Pick<DocumentHead, 'issuer' | 'code'>): Level | null {
  const named = head.issuer ? levelOfName(head.issuer) : null;
  if (named) return named;
  const code = withoutAccents(head.code ?? '').replace(/[^a-z\d]/g, '');
  return code === '' ? null : (byCode.find(([letters]) => letters.test(code))?.[1] ?? null);
}

export function levelOfName(name: string): Level | null {
  const words = plain(name);
  return byName.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Every level that an actor names: `Công đoàn cấp trên trực tiếp cơ sở và Công đoàn cơ sở` names two. */
export function levelsNamed(actor: string): Level[] {
  const words = plain(actor).replace(/truc thuoc.*$/, '').replace(/tinh, (thanh pho|tp)/g, 'tinh');
  const rest = words.replace(/(cac )?cong doan cap tren truc tiep( cua)?( cong doan)? co so/g, '');
  const named = new Set<Level>(rest === words ? [] : ['upper']);
  for (const part of rest.split(/,|;| va (?=cong doan|nghiep doan|lien doan|ldld|cd)/)) {
    const level = levelOfName(part);
    if (level) named.add(level);
  }
  return [...named];
}

/** A name in the form in which `LĐLĐ tỉnh` and `Liên đoàn Lao động tỉnh` are one, committees and terms left out. */
export function issuerKey(issuer: string | null): string {
  const words = plain(issuer ?? '')
    .replace(/\bldld\b/g, 'lien doan lao dong').replace(/\btld\b/g, 'tong lien doan').replace(/\bcdcs\b/g, 'cong doan co so').replace(/\bcd\b/g, 'cong doan');
  const body = words.replace(/^(?:(?:ban thuong vu|ban chap hanh|doan chu tich|thuong truc|btv|bch)\s+)+/, '');
  return /^tong lien doan/.test(body) ? 'tong lien doan' : body;
}
