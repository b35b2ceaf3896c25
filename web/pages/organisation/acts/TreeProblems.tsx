import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { problems as sentences } from '#engines/messages/problems.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { problemSentence, ProblemError } from '../../../api/problem.ts';
import { useLanguage, useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';

export interface TreeProblem {
  position: number | null;
  code: string;
  unitName: string | null;
  on: string | null;
  act?: { id: string; readable: boolean } | null;
}

/** Everything in the way of an act, a sentence each; the same sentence is said once. A decision that stands in the way is linked to where the reader may open it. */
export function TreeProblems({ problems, more }: { problems: TreeProblem[]; more: boolean }) {
  const t = useMessages(unitActs);
  const { language } = useLanguage();
  const known: Record<string, unknown> = sentences[language].byCode;
  const said = new Map(problems.map((problem) => [problemSentence(new ProblemError({ ...problem, status: known[problem.code] ? 422 : 500 }), language), problem.act]));
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle />} role="alert" title={t.impossible} styles={{ message: { color: 'var(--lt-ink)' } }}>
      <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>{[...said].map(([sentence, act]) => <li key={sentence}>{sentence} {act?.readable && <TextLink to={paths.unitAct(act.id)}>{t.openAct}</TextLink>}</li>)}</ul>
      {more && <p style={{ marginBottom: 0 }}>{t.moreProblems}</p>}
    </Alert>
  );
}
