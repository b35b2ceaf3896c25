import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { organisation } from '#engines/messages/organisation.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { problemOf } from '../../api/problem.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import classes from './Organisation.module.css';
import { fetchUnits, unitQuery, useAsOf, type Unit } from './units.ts';

interface Branches {
  selected: string;
  isOpen: (unitId: string) => boolean;
  toggle: (unitId: string) => void;
}

/** Units below one's own, branch by branch: a branch is fetched when it is opened. */
export function UnitTree({ rootId, selected, way }: { rootId: string; selected: string; way: string[] }) {
  const { asOf } = useAsOf();
  const root = useQuery({ ...unitQuery(rootId, asOf), placeholderData: keepPreviousData });
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([rootId]));
  const wayKey = way.join(' ');
  useEffect(() => {
    if (wayKey) setOpen((before) => new Set([...before, ...wayKey.split(' ')]));
  }, [wayKey]);
  const branches: Branches = {
    selected,
    isOpen: (unitId) => open.has(unitId),
    toggle: (unitId) =>
      setOpen((before) => {
        const next = new Set(before);
        if (!next.delete(unitId)) next.add(unitId);
        return next;
      }),
  };
  // The unit's own page says why there is nothing on that day; here once is enough.
  if (asOf && problemOf(root.error).code === 'not_found') return null;
  return (
    <Loaded query={root}>
      {(unit) => <ul className={classes.tree}><Branch unit={unit} branches={branches} /></ul>}
    </Loaded>
  );
}

function Branch({ unit, branches }: { unit: Unit; branches: Branches }) {
  const t = useMessages(organisation);
  const { asOf } = useAsOf();
  const open = unit.hasChildren && branches.isOpen(unit.id);
  return (
    <li>
      <div className={classes.node} data-selected={unit.id === branches.selected}>
        {unit.hasChildren ? (
          <UnstyledButton className={classes.twist} aria-expanded={open} aria-label={t.open(unit.shortName)} onClick={() => branches.toggle(unit.id)}>
            <IconChevronRight size={16} aria-hidden />
          </UnstyledButton>
        ) : (
          <span className={classes.twist} />
        )}
        <TextLink className={classes.nodeLink} to={paths.unit(unit.id)} search={{ on: asOf }}>{unit.name}</TextLink>
      </div>
      {open && <Children parentId={unit.id} branches={branches} />}
    </li>
  );
}

function Children({ parentId, branches }: { parentId: string; branches: Branches }) {
  const t = useMessages(organisation);
  const { asOf } = useAsOf();
  const list = useKeyset(['units', 'below', parentId, asOf], (after) => fetchUnits({ parentId, asOf, after }), true, true);
  if (list.error && !list.rows) return <ErrorState error={list.error} retry={list.retry} />;
  if (!list.rows) return <div className={classes.branch}><LineSkeletons lines={3} /></div>;
  return (
    <ul className={classes.branch}>
      {list.rows.map((unit) => <Branch key={unit.id} unit={unit} branches={branches} />)}
      {list.more && (
        <li><Button variant="subtle" size="compact-sm" loading={list.more.loading} onClick={list.more.load}>{t.moreUnits}</Button></li>
      )}
    </ul>
  );
}
