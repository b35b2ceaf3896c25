/** The body's statements in order: bullets, sentences and items, each with the actor that the headings above it name. */
import { headingOf, isBullet, runInColon, type Part } from '../official-document/index.ts';
import { cut, sentences, trim, withoutClosing, type Run } from '../text/index.ts';
import { actorOfAnnouncement, actorOfHeading, actorOfLeadIn, actorOfSentence } from './actors.ts';

export interface Statement {
  /** The whole bullet, or one sentence of a paragraph. */
  readonly run: Run;
  readonly form: 'bullet' | 'sentence' | 'heading';
  /** Actor of the nearest heading that names one; null under subject headings. */
  readonly above: Run | null;
  /** Actor of the first sentence of the paragraph, which leads the sentences after it. */
  readonly paragraphActor: Run | null;
  /** The sentence before it in the same paragraph. */
  readonly before: Run | null;
  readonly part: Part;
  /** True in an organisation-of-implementation part. */
  readonly organisation: boolean;
  /** True in target sections, where a date is the target's and no deadline. */
  readonly targets: boolean;
}

const organisationHeading = /tổ chức,?\s+(?:thực hiện|triển khai)/iu;
/** Headings that name duties; beside solutions or contents they head no organisation part as a whole. */
const dutiesHeading = /phân công|trách nhiệm|^nhiệm vụ của|chế độ báo cáo|thông tin,? báo cáo/iu;
const neverOrganisation = /mục đích|yêu cầu|nội dung|kinh phí|tiêu chuẩn|mục tiêu|chỉ tiêu|đối tượng|quan điểm|khen thưởng|tiến độ|hình thức|thời gian|giải pháp|đánh giá|kết quả|tiêu chí|số lượng|thành phần|cơ cấu|đại biểu/iu;
const targetsHeading = /chỉ tiêu|mục tiêu/iu;

/** True for a part that says who does what: by its heading, or because its items are headed by actors. */
export function isOrganisation(part: Part): boolean {
  const heading = headingOf(part).text;
  if (part.children.length > 0 && part.paragraphs.some(({ run }) => actorOfAnnouncement(run) !== null)) return true;
  if (heading.length > 160 || isLettered(part) || part.children.length + part.paragraphs.length === 0) return false;
  if (organisationHeading.test(heading) && !/kinh phí/iu.test(heading)) return true;
  if (neverOrganisation.test(heading)) return false;
  if (dutiesHeading.test(heading)) return true;
  return headedByActors(part) || part.paragraphs.some(({ run }) => actorOfLeadIn(run) !== null);
}

/** True where most items are headed by an actor, or begin with one that is told what to do. */
function headedByActors(part: Part): boolean {
  const numbered = part.children.filter((child) => !isBullet(child.marker) && !isLettered(child));
  const items = numbered.length > 0 ? numbered : part.children;
  const headed = items.filter((child) => actorOfHeading(headingOf(child)) !== null).length;
  const told = items.filter((child) => (actorOfSentence(child.run)?.end ?? child.run.text.length) < child.run.text.length).length;
  return items.length >= 2 && (headed * 2 > items.length || (headed + told) * 4 >= items.length * 3);
}

/** All statements of the body, in order. */
export function statementsOf(body: Part): Statement[] {
  const statements: Statement[] = [];
  const preface = (part: Part, organisation: boolean, targets: boolean, above: Run | null): void => visit(part, organisation, targets, above, statements);
  const leadIn = body.paragraphs.map(({ run }) => actorOfLeadIn(run)).findLast((actor) => actor !== null) ?? null;
  const duties = leadIn !== null || headedByActors(body);
  for (const child of body.children) {
    const plain = !['part', 'chapter', 'roman', 'capital', 'article'].includes(child.marker.style) && !isBullet(child.marker);
    preface(child, duties && plain, false, plain ? leadIn : null);
  }
  return statements;
}

function visit(part: Part, inside: boolean, inTargets: boolean, above: Run | null, out: Statement[]): void {
  const bullet = isBullet(part.marker);
  const heading = headingOf(part);
  const organisation = inside || (!bullet && isOrganisation(part));
  const targets = inTargets || (!bullet && !organisation && targetsHeading.test(heading.text.slice(0, 100)));
  const context = { part, organisation, targets };
  const colon = bullet ? -1 : runInColon(part.run.text);
  const ownActor = bullet ? bareActor(part) : organisation ? actorOfHeading(heading) ?? leadInOf(part) : null;
  const actor = ownActor ?? above;
  if (bullet) {
    if (!ownActor || part.children.length === 0) out.push({ run: part.run, form: 'bullet', above, paragraphActor: null, before: null, ...context });
  } else if (ownActor) {
    if (colon >= 0 && colon < part.run.text.length - 2) pushSentences(cut(part.run, colon + 1), actor, context, out);
  } else if (part.children.length === 0 || /[.;]$/u.test(part.run.text) || part.run.text.length > 200) {
    if (isLettered(part)) out.push({ run: part.run, form: 'bullet', above, paragraphActor: null, before: null, ...context });
    else pushSentences(part.run, above, context, out);
  } else out.push({ run: part.run, form: 'heading', above, paragraphActor: null, before: null, ...context });
  let next = 0;
  for (const [i, child] of [...part.children, null].entries()) {
    while (next < part.paragraphs.length && (part.paragraphs[next]?.after ?? 0) <= i) {
      const paragraph = part.paragraphs[next++];
      if (paragraph) pushSentences(paragraph.run, actor, context, out);
    }
    if (child) visit(child, organisation, targets, actor, out);
  }
}

const isLettered = (part: Part): boolean => ['letter', 'bracketed-letter', 'number-bracket', 'bracketed-number', 'bracketed-roman'].includes(part.marker.style);

/** Actors named by the paragraph that leads a part's items in. */
function leadInOf(part: Part): Run | null {
  return part.children.length === 0 ? null : part.paragraphs.map(({ run }) => actorOfLeadIn(run) ?? actorOfAnnouncement(run)).find((actor) => actor !== null) ?? null;
}

/** A bullet that is nothing but an actor (`- Ban Tổ chức:`) heads the bullets below it. */
function bareActor(part: Part): Run | null {
  if (part.children.length === 0 || !/:$/u.test(part.run.text)) return null;
  return actorOfHeading(withoutClosing(part.run));
}

function pushSentences(run: Run, above: Run | null, context: Pick<Statement, 'part' | 'organisation' | 'targets'>, out: Statement[]): void {
  let before: Run | null = null;
  let paragraphActor: Run | null = null;
  for (const sentence of sentences(trim(run))) {
    out.push({ run: sentence, form: 'sentence', above, paragraphActor, before, ...context });
    paragraphActor ??= actorOfSentence(sentence)?.actor ?? null;
    before = sentence;
  }
}
