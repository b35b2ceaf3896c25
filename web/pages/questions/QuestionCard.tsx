import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { questions } from '#engines/messages/questions.ts';
import { ui } from '#engines/messages/ui.ts';
import type { ReportTemplate } from '#engines/report-template/index.ts';
import { answer, api, newId } from '../../api/client.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { placesToAskAbout } from './places.ts';
import { useQuestionDeed, type Question } from './questions.ts';
import classes from './Questions.module.css';

const tones: Record<Question['state'], Tone> = { open: 'soon', answered: 'done', closed: 'plain' };

/** One question: whose, about what, what was said to it, and what the reader may do. */
export function QuestionCard({ question, template }: { question: Question; template: ReportTemplate | undefined }) {
  const t = useMessages(questions);
  const format = useFormat();
  const { id, unitName, state, shared, askedBy, askedAt, body, replies, may } = question;
  const [saying, setSaying] = useState<'answer' | 'askOn'>();
  const params = { path: { id } };
  const deed = useQuestionDeed(question.campaignId, (what: 'share' | 'unshare' | 'close') => answer(
    what === 'close' ? api.POST('/api/questions/{id}/closing', { params }) : api.PUT('/api/questions/{id}/sharing', { params, body: { shared: what === 'share' } })));
  const key = question.sectionKey ? `s:${question.sectionKey}` : question.formKey ? `f:${question.formKey}` : '';
  const place = key && template && placesToAskAbout(template).find(({ value }) => value === key)?.label;
  return (
    <li className={classes.question}>
      <div className={classes.head}>
        <h3>{unitName}</h3>
        <StateBadge tone={tones[state]} label={t.state[state]} />
        {shared && <StateBadge tone="sent" label={t.shared} />}
      </div>
      <p className="lt-soft" style={{ margin: 0 }}>{t.askedLine(askedBy, format.instant(askedAt))}{place && <> · {t.about(place)}</>}</p>
      <p className={classes.body}>{body}</p>
      {replies.length > 0 && (
        <ul className={classes.replies}>
          {replies.map((reply) => (
            <li key={reply.id} data-answer={!reply.fromUnit}>
              <span className="lt-soft">{reply.fromUnit ? t.askedOnLine(reply.saidBy, format.instant(reply.saidAt)) : t.answerOf(reply.saidBy ?? '', format.instant(reply.saidAt))}</span>
              <p className={classes.body}>{reply.body}</p>
            </li>
          ))}
        </ul>
      )}
      <ProblemNotice error={deed.error} />
      {saying ? <Saying question={question} kind={saying} onDone={() => setSaying(undefined)} /> : (may.answer || may.askOn || may.close || may.share) && (
        <div className={`${classes.deeds} lt-no-print`}>
          {may.answer && <Button size="compact-md" variant={state === 'open' ? 'filled' : 'default'} aria-label={t.answerTo(unitName)} onClick={() => setSaying('answer')}>{t.answer}</Button>}
          {may.askOn && !may.answer && <Button size="compact-md" variant="default" onClick={() => setSaying('askOn')}>{t.askOn}</Button>}
          {may.share && <Button size="compact-md" variant="subtle" loading={deed.isPending} onClick={() => deed.mutate(shared ? 'unshare' : 'share')}>{shared ? t.showUnitOnly : t.showAll}</Button>}
          {may.close && <Button size="compact-md" variant="subtle" loading={deed.isPending} onClick={() => deed.mutate('close')}>{t.close}</Button>}
        </div>
      )}
    </li>
  );
}

function Saying({ question, kind, onDone }: { question: Question; kind: 'answer' | 'askOn'; onDone: () => void }) {
  const t = useMessages(questions);
  const words = useMessages(ui);
  const toast = useToast();
  const [id] = useState(newId);
  const [body, setBody] = useState('');
  const [share, setShare] = useState(question.shared);
  const [tried, setTried] = useState(false);
  const params = { path: { id: question.id } };
  const deed = useQuestionDeed(question.campaignId, () => answer(kind === 'answer'
    ? api.POST('/api/questions/{id}/answers', { params, body: { id, body: body.trim(), share: share && question.may.share } })
    : api.POST('/api/questions/{id}/asking-on', { params, body: { id, body: body.trim() } })), () => { toast.done(kind === 'answer' ? t.answered : t.asked); onDone(); });
  const send = () => {
    setTried(true);
    if (body.trim()) deed.mutate(undefined);
  };
  return (
    <form className={classes.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Textarea
        label={kind === 'answer' ? t.answerBody : t.askOnBody} withAsterisk aria-required autosize minRows={3} maxRows={12} maxLength={4000} data-autofocus autoFocus
        value={body} onChange={({ currentTarget: { value } }) => setBody(value)} error={tried && !body.trim() ? t.missing : undefined}
      />
      {kind === 'answer' && question.may.share && !question.shared && <Checkbox label={t.share} checked={share} onChange={(event) => setShare(event.currentTarget.checked)} />}
      <ProblemNotice error={deed.error} />
      <div className={classes.deeds}>
        <Button type="submit" loading={deed.isPending}>{t.send}</Button>
        <Button variant="default" onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
