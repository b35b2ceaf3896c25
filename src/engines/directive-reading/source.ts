/** The document laid out for the recognisers: zones, body tree, tables, outline, in one pass. */
import { isBullet, letterheadOf, paragraphsOf, treeOf, zonesOf, type Letterhead, type Part, type Zones } from '../official-document/index.ts';
import { cut, emptyRun, join, toLines, trim, withoutClosing, type Line, type Paragraph, type Run } from '../text/index.ts';
import { introducedBy, type Introduced } from './article.ts';
import { splitTables, type Table } from './tables.ts';

export interface Source {
  readonly text: string;
  readonly zones: Zones;
  readonly letterhead: Letterhead;
  /** Where an article quotes the document: what its own words say of it. */
  readonly introduced: Introduced | null;
  /** The title's lines as one run, notes in brackets left out. */
  readonly title: Run;
  /** Paragraphs between title and first numbered part. */
  readonly preamble: readonly Run[];
  readonly body: Part;
  readonly tables: readonly Table[];
  readonly annexTables: readonly Table[];
  /** Lines of the attached report outline, its own title included; null where none is attached. */
  readonly outline: Part | null;
  readonly annexParagraphs: readonly Paragraph[];
  readonly paragraphs: readonly Paragraph[];
  /** Footnotes, each a paragraph. */
  readonly notes: readonly Paragraph[];
}

const outlineTitle = /^(?:GỢI Ý\s+)?ĐỀ CƯƠNG/iu;

/** Lays a canonical text out. Total: whatever the text, every field is there. */
export function sourceOf(text: string): Source {
  const lines = toLines(text);
  const zones = zonesOf(lines);
  const { plain, tables } = splitTables(zones.body);
  const paragraphs = paragraphsOf(plain, zones.wrapping);
  const body = treeOf(paragraphs);
  const outlineAt = zones.annexes.findIndex((annex) => outlineTitle.test(annex.heading.run.text));
  const outlineLines = outlineAt < 0 ? null : zones.annexes[outlineAt]?.lines ?? null;
  const annexLines: Line[] = zones.annexes.flatMap((annex) => [annex.heading, ...annex.lines]);
  const annex = splitTables(annexLines);
  const printed = letterheadOf(zones.head);
  const bare = !zones.kindLine && !printed.hasNumberLine && !printed.code && !printed.date;
  const introduced = bare ? introducedBy(lines) : null;
  return {
    text, zones, paragraphs, body, tables, introduced,
    letterhead: introduced?.letterhead ?? printed,
    title: titleIn(zones),
    preamble: preambleOf(body),
    annexTables: annex.tables,
    outline: outlineLines ? treeOf(paragraphsOf(splitTables(outlineLines).plain, zones.wrapping)) : null,
    annexParagraphs: paragraphsOf(annex.plain, zones.wrapping),
    notes: paragraphsOf(zones.notes, zones.wrapping),
  };
}

/** `HỘI NGHỊ BAN CHẤP HÀNH LẦN THỨ TÁM`: at which session, between the kind and the title. */
const session = /^HỘI NGHỊ\s(?:LẦN THỨ|BAN CHẤP HÀNH|BCH)[^a-zà-ỹ]*LẦN THỨ[^a-zà-ỹ]*$/u;

function titleIn(zones: Zones): Run {
  const { kindLine } = zones;
  if (!kindLine) return emptyRun;
  const lines = zones.title.filter((line) => line.kind === 'text' && !/^\(/u.test(line.run.text) && !session.test(line.run.text)).map((line) => line.run);
  return withoutClosing(join([trim(cut(kindLine.line.run, kindLine.wordLength)), ...lines]));
}

/** What stands before the first numbered part; grounds listed with dashes are among it. */
function preambleOf(body: Part): Run[] {
  const first = body.children.find((child) => !isBullet(child.marker));
  const end = first?.labelRun.at[0] ?? Number.POSITIVE_INFINITY;
  const runs = [...body.paragraphs.map((paragraph) => paragraph.run), ...body.children.filter((child) => isBullet(child.marker)).flatMap((child) => [child.run, ...child.paragraphs.map((paragraph) => paragraph.run)])];
  return runs.filter((run) => (run.at[0] ?? 0) < end).sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}
