import { useNavigate } from '@tanstack/react-router';
import { organisation } from '#engines/messages/organisation.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/links.tsx';
import classes from './Organisation.module.css';
import { fetchUnits, useAsOf, type Unit, type UnitDetail } from './units.ts';

export function UnitsBelow({ unit }: { unit: UnitDetail }) {
  const t = useMessages(organisation);
  const format = useFormat();
  const navigate = useNavigate();
  const { asOf } = useAsOf();
  const { typeName, kindName } = useUnitWords();
  const list = useKeyset(['units', 'below', unit.id, asOf], (after) => fetchUnits({ parentId: unit.id, asOf, after }), unit.hasChildren);
  const shown = list.rows ?? [];
  const columns: Column<Unit>[] = [
    { key: 'name', header: t.name, width: '46%', cell: (one) => <TextLink to={paths.unit(one.id)} search={{ on: asOf }}>{one.name}</TextLink> },
    { key: 'type', header: t.type, wideOnly: true, cell: (one) => typeName(one.typeKey) },
  ];
  // A column that would stand empty says nothing: departments have no kind, and not every unit tells its members.
  if (shown.some((one) => one.kindKey)) columns.push({ key: 'kind', header: t.kind, wideOnly: true, cell: (one) => kindName(one.kindKey) });
  if (shown.some((one) => one.members !== null)) {
    columns.push({ key: 'members', header: t.members, figure: true, cell: (one) => (one.members === null ? '' : format.number(one.members)) });
  }
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.below}</h2>
      {!unit.hasChildren ? (
        <p className="lt-soft">{t.noneBelow} {unit.may.manage && t.noneBelowHint}</p>
      ) : list.error && !list.rows ? (
        <ErrorState error={list.error} retry={list.retry} />
      ) : (
        <DataTable label={t.below} columns={columns} rows={list.rows} rowKey={(one) => one.id} more={list.more} maxHeight="32rem" onOpen={(one) => void navigate({ to: paths.unit(one.id), search: { on: asOf } })} />
      )}
    </section>
  );
}
