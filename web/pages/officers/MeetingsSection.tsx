import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { useOfficerDeed, useOfficerWords, type UnitCommittees } from './officers.ts';
import classes from './Officers.module.css';
import { RecordMeeting } from './RecordMeeting.tsx';

/** Meetings of the unit's committees, the newest first, with who was away. */
export function MeetingsSection({ unit }: { unit: UnitCommittees }) {
  const t = useMessages(officers);
  const words = useMessages(ui);
  const format = useFormat();
  const { committeeName } = useOfficerWords();
  const [adding, setAdding] = useState(false);
  const list = useKeyset(['officers', 'meetings', unit.unitId], (after) => answer(api.GET('/api/units/{id}/meetings', { params: { path: { id: unit.unitId }, query: { after, limit: 10 } } })));
  const removing = useOfficerDeed((id: string) => answer(api.DELETE('/api/committee-meetings/{id}', { params: { path: { id } } })), t.removed);
  const confirm = useConfirm();
  const remove = async (id: string, subject: string) => {
    if (await confirm({ title: t.removeMeeting, body: subject, action: t.removeAction, destructive: true })) removing.mutate(id);
  };
  const mayAdd = unit.may.manage && unit.committees.length > 0;
  return (
    <section className={classes.section}>
      <div className={classes.headingLine}>
        <h2 className={classes.heading}>{t.meetings}</h2>
        {mayAdd && <Button variant="default" size="compact-md" onClick={() => setAdding(true)}>{t.addMeeting}</Button>}
      </div>
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : list.rows.length === 0 ? <p className="lt-soft">{t.noMeetings}</p> : (
        <ul className={classes.lines}>
          {list.rows.map((meeting) => (
            <li key={meeting.id}>
              <span className={classes.words}>
                <strong>{meeting.subject}</strong>
                <span className={classes.small}>{[format.date(meeting.heldOn), committeeName(meeting.kindKey), t.meetingKinds[meeting.kind], meeting.of > 0 && t.attended(meeting.present, meeting.of)].filter(Boolean).join(' · ')}</span>
                {meeting.away.length > 0 && <span className={classes.small}>{t.away}: {meeting.away.map((one) => one.name).join(', ')}</span>}
                {meeting.decided && <span className={classes.small}>{meeting.decided}</span>}
              </span>
              {unit.may.manage && <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`${t.removeMeeting}: ${meeting.subject}`} onClick={() => void remove(meeting.id, meeting.subject)}><IconTrash size={18} aria-hidden /></ActionIcon>}
            </li>
          ))}
        </ul>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
      {adding && <RecordMeeting unit={unit} onDone={() => setAdding(false)} />}
    </section>
  );
}
