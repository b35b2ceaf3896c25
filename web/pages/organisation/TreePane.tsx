import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { organisation } from '#engines/messages/organisation.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useActing } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { AsOfInput } from './AsOfInput.tsx';
import { DaySlider } from './slider/DaySlider.tsx';
import classes from './Organisation.module.css';
import { UnitTree } from './UnitTree.tsx';
import { fetchUnits, useAsOf } from './units.ts';

/** With fewer units found than this, those that have ended are offered too, so many at most. */
const FEW = 5;

interface TreePaneProps {
  rootId: string;
  selected: string;
  /** Units above the selected one: their branches stand open. */
  way: string[];
}

/** Finding a unit: by words of its name, or down the tree, as of a day. */
export function TreePane({ rootId, selected, way }: TreePaneProps) {
  const t = useMessages(organisation);
  const acts = useMessages(unitActs);
  const format = useFormat();
  const [sought, setSought] = useUrlState('q');
  const { asOf, setAsOf } = useAsOf();
  const { can } = useActing();
  return (
    <>
      <div className={classes.tools}>
        <TextInput type="search" label={t.search} placeholder={t.searchHint} leftSection={<IconSearch size={18} aria-hidden />} value={sought} onChange={(event) => setSought(event.currentTarget.value)} />
        <AsOfInput />
      </div>
      <DaySlider />
      {asOf && (
        <p className={classes.asOf}>
          {t.asOfNote(format.date(asOf))} <Button variant="light" size="compact-sm" onClick={() => setAsOf(undefined)}>{t.backToToday}</Button>
        </p>
      )}
      {sought.trim() ? <FoundUnits sought={sought.trim()} under={rootId} /> : <UnitTree key={rootId} rootId={rootId} selected={selected} way={way} />}
      <ul className={classes.beside}>
        <li><TextLink to={paths.unitActs()}>{acts.acts}</TextLink></li>
        {can('organisation.manage') && <li><TextLink to={paths.reorganisation()}>{t.reorganise}</TextLink></li>}
        {can('organisation.manage') && <li><TextLink to={paths.smallUnions()}>{t.smallUnions}</TextLink></li>}
      </ul>
    </>
  );
}

function FoundUnits({ sought, under }: { sought: string; under: string }) {
  const t = useMessages(organisation);
  const { typeName } = useUnitWords();
  const { asOf } = useAsOf();
  const [q] = useDebouncedValue(sought, 200);
  const list = useKeyset(['units', 'find', under, q, asOf], (after) => fetchUnits({ q, under, asOf, after }));
  if (list.error) return <ErrorState error={list.error} retry={list.retry} />;
  if (!list.rows) return <LineSkeletons />;
  return (
    <div role="status" aria-label={t.found}>
      {list.rows.length === 0 && <p className="lt-soft">{t.nothingFound}</p>}
      <ul className={classes.found}>
        {list.rows.map((unit) => (
          <li key={unit.id}>
            <TextLink to={paths.unit(unit.id)} search={{ on: asOf }}>{unit.name}</TextLink>
            <span className="lt-soft">{typeName(unit.typeKey)}</span>
          </li>
        ))}
      </ul>
      {list.more && <Button variant="subtle" loading={list.more.loading} onClick={list.more.load}>{t.moreUnits}</Button>}
      {list.rows.length < FEW && <EndedUnits q={q} under={under} />}
    </div>
  );
}

/** Where little is found, what is sought may have ended: each such unit opens as of its last day. */
function EndedUnits({ q, under }: { q: string; under: string }) {
  const t = useMessages(organisation);
  const format = useFormat();
  const { asOf } = useAsOf();
  const { data } = useQuery({ queryKey: ['units', 'ended', under, q, asOf], queryFn: () => fetchUnits({ q, under, asOf, ended: 'true', limit: FEW }) });
  if (!data?.items.length) return null;
  return (
    <>
      <p className="lt-soft">{t.endedFound}</p>
      <ul className={classes.found}>
        {data.items.map((unit) => (
          <li key={unit.id}>
            <TextLink to={paths.unit(unit.id)} search={{ on: unit.ended! }}>{unit.name}</TextLink>
            <span className="lt-soft">{t.endedOn(format.date(unit.ended!))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
