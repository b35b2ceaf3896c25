import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { flattenOutline } from '#engines/report-template/index.ts';
import { useMessages } from '../../../messages/language.tsx';
import { printedHeading } from '../../reports/write/parts.ts';
import type { Plan } from './plan.ts';
import classes from './Draft.module.css';

/** A plan at a glance, to choose between two. */
export function PlanSummary({ plan }: { plan: Plan }) {
  const t = useMessages(campaignDraft);
  const sections = flattenOutline(plan.template.outline);
  return (
    <>
      <p><strong>{plan.title}</strong><br />{t.mineSummary(sections.length, plan.template.forms.length, plan.levels.length)}</p>
      <ul className={classes.summary}>
        {sections.map(({ section, depth }) => <li key={section.key} style={{ paddingInlineStart: `${depth}rem` }}>{printedHeading(section)}</li>)}
        {plan.template.forms.map((form) => <li key={form.key}>{form.title} ({t.formSize(form.rows.length, form.columns.length)})</li>)}
      </ul>
    </>
  );
}
