import { useQuery } from '@tanstack/react-query';
import { questions } from '#engines/messages/questions.ts';
import { answer, api } from '../../../api/client.ts';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';

/** To the questions of a campaign, with how many of them wait. */
export function QuestionsLink({ campaignId }: { campaignId: string }) {
  const t = useMessages(questions);
  const { data } = useQuery({ queryKey: ['campaigns', campaignId, 'questions', 'head'], queryFn: () => answer(api.GET('/api/campaigns/{id}/questions-head', { params: { path: { id: campaignId } } })) });
  return <TextLink to={paths.questions(campaignId)}>{t.link(data?.open ?? 0)}</TextLink>;
}
