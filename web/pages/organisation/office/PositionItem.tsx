import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { staffing } from '#engines/messages/staffing.ts';
import { useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import type { Deed } from './OfficeDeeds.tsx';
import classes from './Staffing.module.css';
import type { Position } from './staffing.ts';

/** A position with who fills it; each has its few deeds behind one button. */
export function PositionItem({ position, manages, onChoose }: { position: Position; manages: boolean; onChoose: (deed: Deed) => void }) {
  const t = useMessages(staffing);
  const format = useFormat();
  const { words, name } = useWords();
  const kind = name(words?.positionKinds.find(({ key }) => key === position.kindKey));
  return (
    <li className={classes.position}>
      <div className={classes.line}>
        <div className={classes.words}>
          <strong>{position.title}</strong>
          <span className={classes.about}>{[kind, position.fullTime ? t.fullTime : t.partTime, t.seatsOf(format.number(position.holders.length), format.number(position.seats))].filter(Boolean).join(' · ')}</span>
          {position.holders.length > position.seats && <span><StateBadge tone="late" label={t.overSeats(format.number(position.holders.length - position.seats))} /></span>}
          {position.qualification && <span className={classes.about}>{position.qualification}</span>}
        </div>
        {manages && (
          <Deeds label={t.actionsOf(position.title)}>
            <Menu.Item onClick={() => onChoose({ what: 'place', position })}>{t.place}</Menu.Item>
            <Menu.Item onClick={() => onChoose({ what: 'change', position })}>{t.changePosition}</Menu.Item>
            <Menu.Item color="red" onClick={() => onChoose({ what: 'endPosition', position })}>{t.endPosition}</Menu.Item>
          </Deeds>
        )}
      </div>
      <ul className={classes.holders}>
        {position.holders.map((holder) => (
          <li key={holder.id}>
            <span className={classes.words}>
              {holder.personName}
              <span className={classes.about}>{[t.since(format.date(holder.from)), holder.to && t.until(format.date(holder.to)), !holder.inQuota && t.contract].filter(Boolean).join(' · ')}</span>
            </span>
            {manages && (
              <Deeds label={t.actionsOf(holder.personName)}>
                <Menu.Item onClick={() => onChoose({ what: 'transfer', position, holder })}>{t.transfer}</Menu.Item>
                <Menu.Item color="red" onClick={() => onChoose({ what: 'endPlacement', position, holder })}>{t.endPlacement}</Menu.Item>
              </Deeds>
            )}
          </li>
        ))}
        {position.holders.length === 0 && <li className="lt-soft">{t.vacantSeat}</li>}
      </ul>
    </li>
  );
}

function Deeds({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={36} aria-label={label}><IconDots size={18} aria-hidden /></ActionIcon></Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
