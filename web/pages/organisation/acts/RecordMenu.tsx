import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useActing } from '../../../components/acting.tsx';
import { useMessages } from '../../../messages/language.tsx';
import type { UnitDetail } from '../units.ts';
import { factKinds, treeKinds, type EventKind } from './acts.ts';

const RecordAct = lazy(() => import('./RecordAct.tsx').then((file) => ({ default: file.RecordAct })));

/** The one primary action at a unit: whatever can happen to it, by its name in the Charter. */
export function RecordMenu({ unit }: { unit: UnitDetail }) {
  const t = useMessages(unitActs);
  const { session } = useActing();
  const [kind, setKind] = useState<EventKind>();
  // Whoever moves or ends a unit has the place above it in their charge; a root has nothing above.
  const managed = new Set(session.scopes.filter(({ permissions }) => permissions.includes('organisation.manage')).map(({ unitId }) => unitId));
  const managesAbove = unit.ancestors.some(({ id }) => managed.has(id));
  const within: EventKind[] = ['establish', 'receive'];
  const offered = treeKinds.filter((one) => within.includes(one) || managesAbove);
  const item = (one: EventKind) => <Menu.Item key={one} color={one === 'dissolve' ? 'red' : undefined} onClick={() => setKind(one)}>{t.kind[one]}</Menu.Item>;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target><Button rightSection={<IconChevronDown size={16} aria-hidden />}>{t.record}</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t.menuTree}</Menu.Label>
          {offered.map(item)}
          <Menu.Divider />
          <Menu.Label>{t.menuFacts}</Menu.Label>
          {factKinds.map(item)}
        </Menu.Dropdown>
      </Menu>
      {kind && <Suspense fallback={null}><RecordAct key={kind} kind={kind} unit={unit} onDone={() => setKind(undefined)} /></Suspense>}
    </>
  );
}
