import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { askableCampaign, mayWith } from './policy.ts';
import { findQuestion, listQuestions, placesOf, repliesTo } from './queries.ts';
import type { questionSchema, questionsQuery } from './schemas.ts';

type Question = z.input<typeof questionSchema>;
type Row = NonNullable<Awaited<ReturnType<typeof findQuestion>>>;

/** Questions about a campaign that the asker sees: of their own subtrees, and those shown to all; newest first. @throws Problem not_found */
export async function readQuestions(context: SignedIn, campaignId: string, query: z.output<typeof questionsQuery>) {
  const campaign = await askableCampaign(context, campaignId);
  const rows = await listQuestions(context.tx, campaignId, { ...query, after: readCursor(query.after, ['instant', 'id']) });
  const shown = page(rows, query.limit, (row) => [row.askedKey, row.id]);
  return { ...shown, items: await present(context, shown.items, campaign.unitPath) };
}

/** One question with what was said to it. @throws Problem not_found */
export async function readQuestion(context: SignedIn, id: string): Promise<Question> {
  const question = await findQuestion(context.tx, id);
  if (!question) throw problems.notFound();
  const campaign = await askableCampaign(context, question.campaignId);
  return (await present(context, [question], campaign.unitPath))[0]!;
}

async function present(context: SignedIn, rows: Row[], campaignPath: string): Promise<Question[]> {
  const [replies, places] = [await repliesTo(context.tx, rows.map(({ id }) => id)), await placesOf(context.tx, rows.map(({ assignmentId }) => assignmentId))];
  return rows.map((row) => {
    const place = places.find(({ assignmentId }) => assignmentId === row.assignmentId);
    // Who asked is known to those alone who see the unit; to the others its name.
    const sees = holds(context.actor, 'campaigns.read', row.unitPath);
    return {
      id: row.id, campaignId: row.campaignId, assignmentId: row.assignmentId, unitName: row.unitName, sectionKey: row.sectionKey, formKey: row.formKey,
      body: row.body, state: row.state as Question['state'], shared: row.shared, askedBy: sees ? row.askedBy : null, askedAt: row.askedAt.toISOString(),
      replies: replies.filter(({ questionId }) => questionId === row.id).map(({ id, fromUnit, body, saidBy, saidAt }) => ({
        id, fromUnit, body, saidBy: fromUnit && !sees ? null : saidBy, saidAt: saidAt.toISOString(),
      })),
      may: mayWith(context, row, campaignPath, place?.parentPath ?? null),
    };
  });
}
