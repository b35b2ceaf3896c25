/** Deadlines: every dated obligation of the body, tables and prose rows included; each (actor, due) pair once. */
import { comparableWords, cut, spanOf, trim, withoutClosing, type Run } from '../text/index.ts';
import { actorOfSentence } from './actors.ts';
import { addresseeIn } from './addressee.ts';
import { dueValue, duesIn, type DuePhrase } from './due.ts';
import { rowDue, type Row } from './rows.ts';
import type { Deadline } from './schema.ts';
import { from, quote, type Sourced } from './sourced.ts';
import type { Statement } from './statements.ts';
import { leadOf } from './tasks.ts';

interface Owed { readonly actor: Run | null; readonly action: Run; readonly deliverTo: Run | null; readonly phrase: DuePhrase; readonly dueRun: Run; readonly row: boolean }

/** A sentence that only dates what the sentence or clause before it asks for. */
const onlyDates = /^(?:Thời gian|Thời hạn|Hạn|Tiến độ)(?:\s+(?:thực hiện|hoàn thành|báo cáo|nộp|gửi|triển khai))*/iu;
const clauseStart = /(?:;\s*|,\s*(?:trên cơ sở đó|sau đó|đồng thời|từ đó)\s*|:\s+(?=Thời gian|Thời hạn))/giu;

/** Reads the deadlines in order of first appearance. */
export function deadlinesOf(statements: readonly Statement[], rows: readonly Row[], taken: ReadonlySet<Run>): Sourced<Deadline>[] {
  const owed = [...rows.flatMap(owedByRow), ...statements.filter((statement) => !taken.has(statement.run)).flatMap(owedByStatement)]
    .sort((a, b) => spanOf(a.action).start - spanOf(b.action).start);
  const kept = new Map<string, Owed>();
  for (const one of owed) {
    const key = `${actorKey(one.actor)}|${one.phrase.date}|${one.phrase.bound}|${one.phrase.precision}`;
    const known = kept.get(key);
    if (!known || (!known.deliverTo && one.deliverTo)) kept.set(key, one);
  }
  return [...kept.values()].map(deadlineOf);
}

const actorKey = (actor: Run | null): string => comparableWords((actor?.text ?? '').replace(/^các\s/iu, '')).join(' ');

function owedByRow(row: Row): Owed[] {
  const phrase = rowDue(row);
  if (!phrase || !row.time) return [];
  return [{ actor: row.leadRun, action: row.text, deliverTo: addresseeIn(row.text), phrase, dueRun: row.time, row: true }];
}

function owedByStatement(statement: Statement): Owed[] {
  if (statement.targets) return [];
  const phrases = duesIn(statement.run.text);
  if (phrases.length === 0) return [];
  const actor = leadOf(statement) ?? itemActor(statement);
  const addressee = addresseeIn(statement.run);
  return phrases.map((phrase) => {
    const action = actionOf(statement, phrase);
    return { actor, action, deliverTo: addresseeIn(action) ?? addressee, phrase, dueRun: statement.run, row: false };
  });
}

/** Where headings name no actor, the actor of the item's own first words. */
function itemActor(statement: Statement): Run | null {
  return actorOfSentence(statement.part.run)?.actor ?? null;
}

/** No clause is looked for further back than this. */
const longestClause = 1_500;

/** The clause that the date governs, without actor and date. */
function actionOf(statement: Statement, phrase: DuePhrase): Run {
  const { run } = statement;
  const reach = Math.max(0, phrase.index - longestClause);
  let start = reach;
  for (const m of run.text.slice(reach, phrase.index).matchAll(clauseStart)) start = reach + m.index + m[0].length;
  const led = run.text.slice(start, phrase.index).replace(/,\s*(?:xong|hoàn thành)\s*$/iu, '').replace(/[\s(,]*\((?:thời gian\s+)?(?:hoàn thành|xong|thực hiện)?\s*$/iu, '');
  const own = trim(cut(run, start, start + led.length));
  if (onlyDates.test(own.text)) {
    const colon = run.text.slice(0, start).lastIndexOf(':');
    if (colon > 0) return withoutActor(withoutClosing(cut(run, 0, colon)));
    if (statement.before) return withoutActor(withoutClosing(statement.before));
  }
  const clause = withoutActor(withoutClosing(own));
  if (clause.text.split(' ').length >= 2) return clause;
  const rest = withoutClosing(cut(run, phrase.index + phrase.length));
  return rest.text !== '' ? rest : withoutClosing(run);
}

function withoutActor(run: Run): Run {
  const actor = actorOfSentence(run);
  const rest = actor ? trim(cut(run, actor.end)) : run;
  return rest.text === '' ? run : trim(cut(rest, rest.text.match(/^[\s,:]+/u)?.[0].length ?? 0));
}

function deadlineOf(owed: Owed): Sourced<Deadline> {
  return from<Deadline>(owed.action, owed.row ? 'deadline.row' : 'deadline', {
    actor: owed.actor ? quote(owed.actor, 'deadline.actor', 0.85) : null,
    action: quote(owed.action, 'deadline.action', 0.8),
    deliverTo: owed.deliverTo ? quote(owed.deliverTo, 'deadline.deliver-to', 0.75) : null,
    due: dueValue(owed.dueRun, owed.phrase),
  });
}
