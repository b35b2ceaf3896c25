import type { z } from 'zod';
import { createOnce } from '../../../kit/creation.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { problems } from '../../../kit/problem.ts';
import { organisationProblems } from '../problems.ts';
import { allowKeepingWords } from './policy.ts';
import type { newRuleValueSchema } from './schemas.ts';

/**
 * Gives a rule another number from a day on; the numbers before stay with their days. The rules themselves are the program's.
 * @throws Problem not_allowed, not_found for a rule that there is not, rule_value_stands where that day has its number, id_taken
 */
export function setRuleValue(context: SignedIn, key: string, body: z.output<typeof newRuleValueSchema>): Promise<{ key: string }> {
  return createOnce(context, { id: body.id, kind: 'rule-value', body: { key, ...body } }, async () => {
    allowKeepingWords(context);
    const known = await context.tx.selectFrom('ruleValues').select('validFrom').where('key', '=', key).execute();
    if (known.length === 0) throw problems.notFound();
    if (known.some((one) => one.validFrom === body.validFrom)) throw organisationProblems.ruleValueStands();
    await context.tx.insertInto('ruleValues').values({ key, validFrom: body.validFrom, value: body.value, source: body.source }).execute();
    await record(context, { fact: 'rule-value.set', objectKind: 'rule-value', objectId: body.id, data: { key, from: body.validFrom } });
    return { key };
  });
}
