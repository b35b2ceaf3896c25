/** The links that a directive itself gives cause to propose; a person confirms them. */
import type { Citation, Directive } from '../directive-reading/index.ts';
import { mentionsIn } from '../official-document/index.ts';
import { runOf } from '../text/index.ts';
import { citationKey, dateOf, datesAgree, symbolKey } from './identity.ts';
import type { DocumentHead } from './identity.ts';
import { levelOf } from './issuers.ts';
import { rankOf } from './kinds.ts';
import type { LinkKind } from './kinds.ts';
import { linksInTitle } from './title.ts';
import type { ReviewedYears } from './title.ts';

export interface ProposedLink {
  kind: LinkKind;
  cited: Citation;
  /** The document that this one carries out first of all: the nearest higher issuer of its basis. */
  parent: boolean;
  reviewed: ReviewedYears | null;
}

/**
 * One link for each document that the directive cites: what the title says of it, else what the closing words say, else that it is
 * basis, else that it is named.
 * @param text the document's own words, for a closing `Kế hoạch này thay thế …` that no part of the structure holds
 */
export function proposedLinks(directive: Directive, text = ''): ProposedLink[] {
  const cited = distinctCitations([...directive.citations, ...directive.basis]);
  const stated = [...linksInTitle(directive.title), ...linksStated(text)];
  const parent = parentAmong(directive);
  return cited.map((citation) => {
    const said = stated.find(({ mention }) => means(mention, citation));
    const grounded = directive.basis.some((one) => sameCitation(one, citation));
    const isParent = parent !== null && sameCitation(parent, citation);
    return { kind: said?.kind ?? (grounded ? 'carries_out' : 'cites'), cited: citation, parent: isParent, reviewed: said?.reviewed ?? null };
  });
}

/** `Kế hoạch này thay thế Kế hoạch số …`: only what the document says of itself counts. */
function linksStated(text: string) {
  const own = /(?:kế hoạch|hướng dẫn|quyết định|nghị quyết|chương trình|quy định|quy chế|văn bản|chỉ thị|công văn)\s+này\s+[^.;]{0,60}?(thay\s+thế|bãi\s+bỏ|sửa\s+đổi|bổ\s+sung)([^.;]{0,200})/giu;
  return [...text.matchAll(own)].flatMap(([, verb, rest]) =>
    mentionsIn(runOf(rest ?? '')).slice(0, 1).map((mention) => ({
      kind: (/thay|bãi/iu.test(verb ?? '') ? 'replaces' : 'amends') as LinkKind, mention, reviewed: null,
    })));
}

/** Kinds by how near they stand to the work: of two of one level the plan is the parent, not the resolution behind it. */
const NEARNESS: readonly string[] = ['plan', 'guidance', 'programme', 'scheme', 'letter', 'notice', 'decision', 'instruction', 'conclusion', 'resolution', 'regulation', 'report', 'other'];

/** The document of the basis by the nearest higher issuer; where none stands higher, one of the own level. */
export function parentAmong(directive: Directive): Citation | null {
  const own = levelOf(directive);
  const placed = directive.basis.map((citation) => ({ citation, level: levelOf(citation) }));
  const ownRank = own === null ? Infinity : rankOf(own);
  const rank = (level: ReturnType<typeof levelOf>) => (level === null ? -1 : rankOf(level));
  const higher = placed.filter(({ level }) => level === null || rank(level) < ownRank);
  const among = higher.some(({ level }) => level !== null) || placed.length === higher.length ? higher : placed;
  const nearest = [...among].sort((a, b) => rank(b.level) - rank(a.level)
    || NEARNESS.indexOf(a.citation.kind) - NEARNESS.indexOf(b.citation.kind)
    || (dateOf(b.citation) ?? '').localeCompare(dateOf(a.citation) ?? ''));
  return nearest[0]?.citation ?? null;
}

/** Each cited document once, in order, with the fullest date. */
function distinctCitations(citations: readonly Citation[]): Citation[] {
  const kept: Citation[] = [];
  for (const citation of citations) {
    if (citation.number === null) continue;
    const known = kept.findIndex((one) => sameCitation(one, citation));
    if (known < 0) kept.push(citation);
    else if ((citation.date?.length ?? 0) > (kept[known]!.date?.length ?? 0)) kept[known] = { ...citation, issuer: citation.issuer ?? kept[known]!.issuer };
  }
  return kept;
}

function sameCitation(a: DocumentHead, b: DocumentHead): boolean {
  return citationKey(a).key === citationKey(b).key && datesAgree(dateOf(a), dateOf(b)) !== 'differs';
}

function means(mention: { number: string; code: string | null; date: string | null; kind: DocumentHead['kind'] }, citation: Citation): boolean {
  const head: DocumentHead = { ...mention, issuer: null };
  if (datesAgree(dateOf(head), dateOf(citation)) === 'differs') return false;
  const key = symbolKey(mention.number, mention.code);
  return key !== null && citation.code !== null ? key === symbolKey(citation.number, citation.code) : citationKey(head).key.split('|')[0] === citationKey(citation).key.split('|')[0] && mention.kind === citation.kind;
}
