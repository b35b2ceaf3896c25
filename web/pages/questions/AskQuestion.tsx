import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { questions } from '#engines/messages/questions.ts';
import type { ReportTemplate } from '#engines/report-template/index.ts';
import { answer, api, newId } from '../../api/client.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { placesToAskAbout } from './places.ts';
import { useQuestionDeed, type Head } from './questions.ts';
import classes from './Questions.module.css';

interface AskQuestionProps {
  campaignId: string;
  units: Head['may']['ask'];
  template: ReportTemplate;
}

/** A question of a unit about the campaign as a whole, or about one part of its report. */
export function AskQuestion({ campaignId, units, template }: AskQuestionProps) {
  const t = useMessages(questions);
  const toast = useToast();
  const empty = { id: newId(), assignmentId: units[0]!.assignmentId, place: '', body: '' };
  const [asked, setAsked] = useState(empty);
  const [tried, setTried] = useState(false);
  const deed = useQuestionDeed(campaignId, ({ id, assignmentId, place, body }: typeof asked) => {
    const [kind, key] = place ? [place.slice(0, 1), place.slice(2)] : ['', ''];
    return answer(api.POST('/api/assignments/{id}/questions', {
      params: { path: { id: assignmentId } }, body: { id, body: body.trim(), sectionKey: kind === 's' ? key : null, formKey: kind === 'f' ? key : null },
    }));
  }, () => { setAsked(empty); setTried(false); toast.done(t.asked); });
  const send = () => {
    setTried(true);
    if (asked.body.trim()) deed.mutate(asked);
  };
  return (
    <section className={classes.box} aria-labelledby="ask">
      <h2 id="ask">{t.askTitle}</h2>
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        {units.length > 1 && (
          <NativeSelect label={t.askFor} value={asked.assignmentId} onChange={({ currentTarget: { value } }) => setAsked({ ...asked, assignmentId: value })} data={units.map(({ assignmentId, unitName }) => ({ value: assignmentId, label: unitName }))} />
        )}
        <NativeSelect label={t.askAbout} value={asked.place} onChange={({ currentTarget: { value } }) => setAsked({ ...asked, place: value })} data={[{ value: '', label: t.wholeReport }, ...placesToAskAbout(template)]} />
        <Textarea
          label={t.askBody} withAsterisk aria-required description={t.askHint} autosize minRows={3} maxRows={12} maxLength={4000} value={asked.body}
          onChange={({ currentTarget: { value } }) => setAsked({ ...asked, body: value })} error={tried && !asked.body.trim() ? t.missing : undefined}
        />
        <ProblemNotice error={deed.error} />
        <div><Button type="submit" loading={deed.isPending}>{t.ask}</Button></div>
      </form>
    </section>
  );
}
