/** Tasks (nhiệm vụ): rows of progress tables, and what the organisation part gives an actor to do. */
import { spanOf, withoutClosing, type Run } from '../text/index.ts';
import { actorOfSentence, splitActors, supportersIn } from './actors.ts';
import { dueValue, duesIn } from './due.ts';
import { isRowDetail, rowDue, type Row } from './rows.ts';
import type { Task } from './schema.ts';
import { from, quote, type Sourced } from './sourced.ts';
import type { Statement } from './statements.ts';

const closing = /(?:nếu|khi)\s+(?:có|gặp|phát sinh)[^.]{0,60}(?:vướng mắc|khó khăn|vấn đề phát sinh)|(?:khó khăn|vướng mắc)[^.]{0,60}(?:liên hệ|phản ánh|báo cáo về|kịp thời báo cáo)|(?:chưa rõ|vướng mắc)[^.]{0,60}(?:trao đổi|liên hệ|phản ánh)|^Trên đây là|^Văn phòng[^,.;]{0,60} thông báo (?:để|đến|tới)\s|yêu cầu\s+(?:các|thủ trưởng)[^.]{0,160}(?:triển khai|thực hiện|nghiêm túc)[^.]{0,40}[./]*$|(?:giao|đề nghị|yêu cầu)\s+(?:các|thủ trưởng|giám đốc|chủ tịch)[^.]{0,260}(?:(?:triển khai|tổ chức|nghiêm túc) thực hiện|thực hiện (?:nghiêm túc|tốt))[^.;]{0,80}[./]*$|(?:đề nghị|yêu cầu)[^.]{0,120}quan tâm,?(?: phối hợp,?)?(?: triển khai,?)? thực hiện[./]*$|chịu trách nhiệm trước [^.;]{4,80} về (?:kết quả|việc) (?:tổ chức )?thực hiện[^.;]{0,40}[./]*$|chịu trách nhiệm thi hành (?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Quy chế) này|^(?:Kế hoạch|Hướng dẫn|Quyết định|Nghị quyết|Chỉ thị)\s+này\s+(?:có hiệu lực|thay thế|được)/iu;
/** The last words of a plan, with which its issuer appeals to everybody. */
const appeal = /^(?:Ban|Đoàn|Liên đoàn|LĐLĐ|Tổng|Công đoàn|Ủy ban|Uỷ ban|Chủ tịch|Thường trực)[^,;:.]{0,60}(?:đề nghị|yêu cầu)\s+(?:các|toàn thể|mỗi)\s/u;
const generic = /^(?:Các|các)\s+(?:đơn vị|cơ quan|cấp công đoàn|địa phương)(?:\s+(?:trên|này))?$/u;

/** Rows first where they stand first; all tasks in the order of the text. */
export function tasksOf(statements: readonly Statement[], rows: readonly Row[], taken: ReadonlySet<Run>): Sourced<Task>[] {
  const last = statements.at(-1);
  const parting = last?.form === 'sentence' && appeal.test(last.run.text) && duesIn(last.run.text).length === 0 ? last : null;
  const tasks = [...rows.map(taskOfRow), ...statements.flatMap((statement) => statement === parting ? [] : taskOfStatement(statement, taken))];
  return tasks.sort((a, b) => spanOf(a.run).start - spanOf(b.run).start);
}

function taskOfRow(row: Row): Sourced<Task> {
  const due = rowDue(row);
  return from<Task>(row.text, 'task.row', {
    text: quote(row.text, 'task.row.text', 0.95),
    lead: row.lead.map((run) => quote(run, 'task.row.lead', 0.95)),
    support: row.support.map((run) => quote(run, 'task.row.support')),
    due: due && row.time ? dueValue(row.time, due) : null,
  });
}

/** Who leads a statement: the actor that it names, else the one above it. */
export function leadOf(statement: Statement): Run | null {
  // Under an actor's heading `Yêu cầu doanh nghiệp …` is what that actor does.
  if (statement.above && /^(?:Yêu cầu|Đề nghị|Vận động|Chỉ đạo|Hướng dẫn)\s+\p{Ll}/u.test(statement.run.text)) return statement.above;
  const named = actorOfSentence(statement.run)?.actor ?? null;
  if (named && generic.test(named.text)) return statement.above ?? statement.paragraphActor ?? named;
  return named ?? statement.paragraphActor ?? statement.above;
}

function taskOfStatement(statement: Statement, taken: ReadonlySet<Run>): Sourced<Task>[] {
  const { run } = statement;
  if (!statement.organisation || statement.form === 'heading' || taken.has(run) || isRowDetail(run.text) || closing.test(run.text) || isNote(run.text)) return [];
  const lead = leadOf(statement);
  const text = withoutClosing(run);
  if (!lead || text.text.split(' ').length < 4) return [];
  const due = duesIn(run.text)[0];
  const bullet = statement.form === 'bullet';
  return [from<Task>(text, bullet ? 'task.bullet' : 'task.sentence', {
    text: quote(text, 'task.text'),
    lead: splitActors(lead).map((actor) => quote(actor, 'task.lead', actor === statement.above ? 0.8 : 0.85)),
    support: supportersIn(run).map((actor) => quote(actor, 'task.support', 0.7)),
    due: due ? dueValue(run, due) : null,
  })];
}

const isNote = (text: string): boolean => /^\(.*\)\.?$/u.test(text) || /^(?:Lưu ý|Ghi chú)/iu.test(text);
