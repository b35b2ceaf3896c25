/** Targets (chỉ tiêu): each measurable figure to reach, with comparator, unit, group and predicate. */
import { headingOf, isBullet, type Part } from '../official-document/index.ts';
import { cut, sentences, spanOf, trim, withoutClosing, type Run } from '../text/index.ts';
import { figuresIn, type Figure } from './figures.ts';
import { measureOf, populationOf } from './measures.ts';
import type { Target } from './schema.ts';
import { from, type Sourced } from './sourced.ts';

const targetHeading = /chỉ tiêu|mục tiêu(?! tổng quát| chung)|phấn đấu/iu;
const descriptive = /tình hình|kết quả đạt được|đánh giá kết quả|thực trạng|khen thưởng|thang điểm|chấm điểm|cơ cấu|số lượng (?:ủy viên|đại biểu)/iu;
const announces = /(?:chỉ tiêu|mục tiêu)[^.]{0,60}:$/iu;
const demands = /phấn đấu|phần đấu|chỉ tiêu|ít nhất|tối thiểu|trở lên|bảo đảm|đảm bảo|đạt/iu;
const yearly = /(?:hằng|hàng|mỗi|từng)\s+năm|\/năm|(?:mỗi|một|01)\s+năm(?!\s+\d)/iu;
const past = /(?:^|\s)(?:đã đạt|mới (?:chỉ )?đạt|chỉ đạt|mới có|(?<!người |hoặc |những )đã có|năm qua|trong những năm qua|(?<!phát )hiện có|hiện nay có|tính đến|giai đoạn trước)(?![\p{L}])/iu;
const quota = /khen thưởng|xếp loại[^;.]{0,60}(?:không (?:vượt )?quá|tối đa)|(?:tập thể|cá nhân)[^;.]{0,40}(?:biểu dương|tôn vinh|tuyên dương)|tặng (?:bằng khen|cờ)|không quá\s+\d+%\s+(?:tập thể|cá nhân|tổng)|điểm chuẩn|cộng \d+ điểm|\d\s+(?:biên chế|ủy viên|uỷ viên|đại biểu)|mức chi/iu;

/** Reads the targets of the body in the order of the text. */
export function targetsOf(body: Part): Sourced<Target>[] {
  const targets: Sourced<Target>[] = [];
  const visit = (part: Part, inside: boolean, closed: boolean): void => {
    const heading = isBullet(part.marker) ? '' : headingOf(part).text;
    const announced = part.paragraphs.some(({ run }) => announces.test(run.text)) || announces.test(part.run.text);
    const opens = inside || announced || targetHeading.test(heading.slice(0, 120));
    const shut = closed || (!opens && descriptive.test(heading.slice(0, 80)));
    const runs = [part.run, ...part.paragraphs.map((paragraph) => paragraph.run)];
    for (const run of runs) for (const target of !shut || opens ? targetsIn(run, opens) : []) targets.push(target);
    for (const child of part.children) visit(child, opens, shut);
  };
  for (const child of body.children) visit(child, false, false);
  return targets.sort((a, b) => spanOf(a.run).start - spanOf(b.run).start);
}

function targetsIn(run: Run, inside: boolean): Sourced<Target>[] {
  if (!/\d/.test(run.text)) return [];
  return sentences(run).flatMap((sentence) => {
    if (past.test(sentence.text) || quota.test(sentence.text)) return [];
    const figures = figuresIn(sentence.text, inside).filter((figure) => inside || isRequired(sentence.text, figure));
    const whole = withoutClosing(sentence);
    return figures.map((figure, i) => targetOf(sentence, whole, figure, figures, i));
  });
}

/** Outside target sections a rate is one to reach where a word demands it, or where a sentence or clause opens with it. */
function isRequired(text: string, figure: Figure): boolean {
  const lead = text.slice(Math.max(0, figure.index - 60), figure.index);
  // A scheme's own name (`Đề án “Xây dựng ít nhất …”`) asks for nothing here.
  if (text.lastIndexOf('“', figure.index) > text.lastIndexOf('”', figure.index)) return false;
  if (figure.comparator === '<=' && /đại biểu|ủy viên|uỷ viên|biên chế|cấp phó/iu.test(text)) return false;
  return figure.explicit || demands.test(lead) || /(?:^|[:;]|(?:^|\s)(?:đối với|cho|tại|của))\s*$/u.test(lead);
}

function targetOf(sentence: Run, whole: Run, figure: Figure, figures: readonly Figure[], i: number): Sourced<Target> {
  const measure = measureOf(sentence, figure, figures, i);
  const population = populationOf(measure.group);
  const number = cut(sentence, figure.numberIndex, figure.numberIndex + figure.numberLength);
  const shown = trim(cut(sentence, figure.index, figure.end));
  const period = sentence.text.match(yearly);
  return from<Target>(whole, 'target', {
    text: from<string>(whole, 'target.sentence', whole.text),
    measure: from<string>(measure.run, `target.measure.${measure.rule}`, measure.run.text, measure.rule === 'after' ? 0.85 : 0.7),
    comparator: from<Target['comparator']>(shown, 'target.comparator', figure.comparator),
    value: from<number>(number, 'target.value', figure.value, 0.95),
    unit: from<string>(cut(sentence, figure.unitIndex, figure.unitIndex + figure.unitLength), 'target.unit', figure.unit),
    population: population ? from<string>(population, 'target.population', population.text, 0.7) : null,
    period: period ? from<'year'>(cut(sentence, period.index ?? 0, (period.index ?? 0) + period[0].length), 'target.period', 'year') : null,
  });
}
