import { outlineFor } from '../../engines/report-template/outline-for.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { Tx } from '../../kit/database.ts';
import type { Level } from './campaign.ts';

/**
 * What one unit's report must look like: sections for other types of units left out, by the type that the unit had at launch.
 * Who brings reports together also has what is asked of the levels below; the owner of the campaign has everything.
 */
export async function templateFor(tx: Tx, assignmentId: string): Promise<ReportTemplate> {
  const asked = await tx.selectFrom('assignments as a').innerJoin('campaigns as c', 'c.id', 'a.campaignId')
    .leftJoin('organisationPublicVersions as v', 'v.versionId', 'a.unitVersionId')
    .where('a.id', '=', assignmentId)
    .select(['c.template', 'c.levels', 'a.depth', 'a.leaf', 'v.typeKey']).executeTakeFirstOrThrow();
  const template = asked.template as unknown as ReportTemplate;
  if (asked.depth === 0 || asked.typeKey === null) return template;
  return outlineFor(template, asked.leaf ? [asked.typeKey] : typesFrom(asked.levels as unknown as Level[], asked.typeKey));
}

/** The type and those of the levels below it. */
function typesFrom(levels: Level[], typeKey: string): string[] {
  const own = levels.findIndex((level) => level.typeKeys.includes(typeKey));
  return [typeKey, ...levels.slice(own + 1).flatMap((level) => level.typeKeys)];
}
