import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { frame } from '#engines/messages/frame.ts';
import { questions } from '#engines/messages/questions.ts';
import { ui } from '#engines/messages/ui.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useCampaign } from '../campaigns/campaigns.ts';
import { Chips } from '../campaigns/Chips.tsx';
import { AskQuestion } from './AskQuestion.tsx';
import { Desk } from './Desk.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { useQuestions, useQuestionsHead } from './questions.ts';
import classes from './Questions.module.css';

const states = ['open', 'answered', 'closed'] as const;

/** Whom to ask about a campaign, what was asked, and what was answered. */
export function QuestionsPage() {
  const { campaignId = '' } = useParams({ strict: false }) as { campaignId?: string };
  const t = useMessages(questions);
  const words = useMessages(ui);
  const { rail } = useMessages(frame);
  const campaign = useCampaign(campaignId);
  const head = useQuestionsHead(campaignId);
  const [state, setState] = useUrlState('state');
  const chosen = states.find((one) => one === state);
  const list = useQuestions(campaignId, chosen);
  const template = campaign.data?.template;
  return (
    <>
      <PageHeader
        title={t.title}
        breadcrumbs={[{ label: rail.campaigns, to: paths.campaigns() }, { label: campaign.data?.title ?? '…', to: paths.campaign(campaignId) }]}
        line={head.data && t.line(head.data.open)}
      />
      <div className={classes.columns}>
        <div className={classes.aside}>
          <Loaded query={head} skeleton={<LineSkeletons lines={3} />}>
            {(loaded) => (
              <>
                <Desk campaignId={campaignId} head={loaded} />
                {loaded.may.ask.length > 0 && template && <AskQuestion campaignId={campaignId} units={loaded.may.ask} template={template} />}
              </>
            )}
          </Loaded>
        </div>
        <section aria-label={t.list}>
          <Chips label={t.filter} value={chosen ?? ''} onChange={setState} choices={[{ value: '', label: t.all }, ...states.map((one) => ({ value: one, label: t.state[one] }))]} />
          {list.error ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons lines={4} /> : list.rows.length === 0
            ? <EmptyState title={t.emptyTitle}><p>{chosen ? t.emptyFiltered : t.emptyBody}</p></EmptyState>
            : <ul className={classes.list}>{list.rows.map((question) => <QuestionCard key={question.id} question={question} template={template} />)}</ul>}
          {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
        </section>
      </div>
    </>
  );
}
