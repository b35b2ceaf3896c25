import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { members } from '#engines/messages/members.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { CardsOfMember } from './cards/CardsOfMember.tsx';
import { ChangePerson } from './ChangePerson.tsx';
import { LeaveUnion, PlaceInGroup, ReadmitMember, ShowPerson, SuspendMember } from './deeds.tsx';
import { MemberHistory } from './MemberHistory.tsx';
import classes from './Members.module.css';
import { PersonLooks } from './PersonLooks.tsx';
import { personQuery, usePersonDeed, type Person } from './members.ts';
import { TransferMember } from './TransferMember.tsx';

/** One record beside the list: what may be seen of it, what can be done, and how it came to be. */
export function MemberPanel({ personId, onClose }: { personId: string; onClose: () => void }) {
  const t = useMessages(members);
  const query = useQuery(personQuery(personId));
  return (
    <SidePanel title={query.data?.name ?? t.details} onClose={onClose}>
      <Loaded query={query}>{(person) => <Record person={person} />}</Loaded>
    </SidePanel>
  );
}

const tones = { member: 'done', suspended: 'soon', left: 'plain', none: 'plain' } as const;

function Record({ person }: { person: Person }) {
  const t = useMessages(members);
  const format = useFormat();
  return (
    <>
      <p><StateBadge tone={tones[person.standing]} label={person.suspension ? t.suspendedUntil(format.date(person.suspension.until)) : t.standings[person.standing]} /></p>
      {person.seen !== 'own' && person.kept.length > 0 && <p className={classes.notice}>{person.seen === 'upper' ? t.seenUpper : t.seenAbove}</p>}
      {person.blankedOn && <p className={classes.notice}>{t.blanked(format.date(person.blankedOn))}</p>}
      {person.openTransfer && <p className={classes.notice}>{t.transferWaits(person.openTransfer.to.name, format.date(person.openTransfer.effective))}</p>}
      <Details person={person} />
      <Actions person={person} />
      {person.standing !== 'none' && <CardsOfMember personId={person.id} />}
      <MemberHistory person={person} />
      {person.may.manage && <PersonLooks personId={person.id} />}
    </>
  );
}

function Details({ person }: { person: Person }) {
  const t = useMessages(members);
  const format = useFormat();
  const told = (key: Person['kept'][number], value: string | null) => value ?? (person.kept.includes(key) ? `•••••• (${t.masked.toLowerCase()})` : null);
  const facts: [string, string | null][] = [
    [t.union, person.union.name], [t.group, person.group?.name ?? null], [t.since, person.since && format.date(person.since)],
    [person.kept.includes('birth') ? t.birth : t.born, person.birth ? format.date(person.birth) : person.birthYear === null ? null : String(person.birthYear)],
    [t.sex, person.sex && t[person.sex]], [t.ethnicity, told('ethnicity', person.ethnicity)],
    [t.cardNumber, told('cardNumber', person.cardNumber)], [t.citizenId, told('citizenId', person.citizenId)], [t.phone, told('phone', person.phone)],
  ];
  return (
    <dl className={classes.facts}>
      {facts.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}

type Deed = 'transfer' | 'leave' | 'suspend' | 'readmit' | 'change' | 'place' | 'show';

function Actions({ person }: { person: Person }) {
  const t = useMessages(members);
  const [deed, setDeed] = useState<Deed>();
  const done = () => setDeed(undefined);
  const { takeBack, endSuspension } = useQuickDeeds(person);
  const isMember = person.standing === 'member' || person.standing === 'suspended';
  const leaving = person.until !== null;
  return (
    <div className={classes.actions} role="group" aria-label={t.actions}>
      {person.masked && <Button variant="light" onClick={() => setDeed('show')}>{t.show}</Button>}
      {person.may.manage && isMember && !leaving && !person.openTransfer && <Button onClick={() => setDeed('transfer')}>{t.transfer}</Button>}
      {person.may.manage && person.standing === 'left' && <Button onClick={() => setDeed('readmit')}>{t.readmit}</Button>}
      {person.may.manage && leaving && <Button variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate(undefined)}>{t.takeBack}</Button>}
      {person.may.manage && person.suspension && <Button variant="default" loading={endSuspension.isPending} onClick={() => endSuspension.mutate(person.suspension!.id)}>{t.endSuspension}</Button>}
      {person.may.manage && (
        <Menu position="bottom-end">
          <Menu.Target><Button variant="default" px="xs" aria-label={t.actions}><IconDots size={18} aria-hidden /></Button></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setDeed('change')}>{t.change}</Menu.Item>
            {isMember && !leaving && <Menu.Item onClick={() => setDeed('place')}>{t.place}</Menu.Item>}
            {isMember && !leaving && !person.suspension && <Menu.Item onClick={() => setDeed('suspend')}>{t.suspend}</Menu.Item>}
            {isMember && !leaving && <Menu.Item color="red" onClick={() => setDeed('leave')}>{t.leave}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      {deed === 'show' && <ShowPerson person={person} onDone={done} />}
      {deed === 'transfer' && <TransferMember person={person} onDone={done} />}
      {deed === 'leave' && <LeaveUnion person={person} onDone={done} />}
      {deed === 'suspend' && <SuspendMember person={person} onDone={done} />}
      {deed === 'readmit' && <ReadmitMember person={person} onDone={done} />}
      {deed === 'place' && <PlaceInGroup person={person} onDone={done} />}
      {deed === 'change' && <ChangePerson person={person} onDone={done} />}
    </div>
  );
}

/** What needs no form. */
function useQuickDeeds(person: Person) {
  const t = useMessages(members);
  const today = useToday();
  const toast = useToast();
  const client = useQueryClient();
  const { sentence } = useProblem();
  const failed = (error: unknown) => { toast.failed(sentence(error)); void client.invalidateQueries({ queryKey: personQuery(person.id).queryKey }); };
  const path = { id: person.id };
  const takeBack = usePersonDeed<undefined>(person.id, () => answer(api.DELETE('/api/members/{id}/leaving', { params: { path } })), () => toast.done(t.takenBack), failed);
  const endSuspension = usePersonDeed(person.id, (suspensionId: string) =>
    answer(api.POST('/api/members/{id}/suspensions/{suspensionId}/ending', { params: { path: { ...path, suspensionId } }, body: { on: today } })), () => toast.done(t.suspensionEnded), failed);
  return { takeBack, endSuspension };
}
