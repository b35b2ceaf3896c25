import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconBuildingBank, IconSelector } from '@tabler/icons-react';
import { frame } from '#engines/messages/frame.ts';
import { useActing } from '../components/acting.tsx';
import { useMessages } from '../messages/language.tsx';
import classes from './Frame.module.css';

/** The unit one acts for; a menu when there are several. */
export function UnitSwitcher() {
  const t = useMessages(frame);
  const { session, scope, switchTo } = useActing();
  if (!scope) return <span className={classes.unitWords} />;
  const words = (
    <span className={classes.unitWords}>
      <span className={classes.unitLabel}>{t.actingFor}</span>
      <span className={classes.unitName}>{scope.unitName}</span>
    </span>
  );
  if (session.scopes.length === 1) return <div className={classes.unit}>{words}</div>;
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <UnstyledButton className={classes.unit}>
          {words}
          <VisuallyHidden>{t.changeUnit}</VisuallyHidden>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {session.scopes.map(({ unitId, unitName, answersFor }) => (
          <Menu.Item key={unitId} leftSection={<IconBuildingBank size={18} aria-hidden />} aria-current={unitId === scope.unitId || undefined} fw={unitId === scope.unitId ? 600 : 400} onClick={() => switchTo(unitId)}>
            {unitName}{answersFor && <span className="lt-soft"> ({t.ended})</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
