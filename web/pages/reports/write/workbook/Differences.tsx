import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { returnedWorkbook } from '#engines/messages/returned-workbook.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { cellName, cellOf, writtenValue } from './cell-words.ts';
import { placeId, type Chosen, type Difference, type WorkbookRead } from './workbook.ts';
import classes from './Workbook.module.css';

interface DifferencesProps {
  read: WorkbookRead;
  forms: FormDefinition[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}

/** Lines at once: thousands of ticks would keep a phone busy. */
const PAGE = 150;

/** Cell by cell what the draft holds and what would stand there, by form, each with a tick. */
export function Differences({ read: { differences }, forms, chosen, choose }: DifferencesProps) {
  const t = useMessages(returnedWorkbook);
  const [most, setMost] = useState(PAGE);
  const shown = differences.slice(0, most);
  const left = differences.length - shown.length;
  const others = () => new Map([...chosen].filter(([id]) => !differences.some((one) => placeId(one) === id)));
  const tick = (one: Difference, on: boolean) => {
    const next = new Map(chosen);
    if (on) next.set(placeId(one), one.next);
    else next.delete(placeId(one));
    choose(next);
  };
  return (
    <section>
      <div className={classes.head}>
        <h3>{t.differences(differences.length)}</h3>
        <Button size="compact-sm" variant="subtle" onClick={() => choose(new Map([...others(), ...differences.map((one) => [placeId(one), one.next] as const)]))}>{t.all}</Button>
        <Button size="compact-sm" variant="subtle" onClick={() => choose(others())}>{t.none}</Button>
      </div>
      {forms.map((form) => {
        const some = shown.filter(({ formKey }) => formKey === form.key);
        return some.length > 0 && (
          <fieldset key={form.key} className={classes.form}>
            <legend>{form.title}</legend>
            <ul className={classes.list}>{some.map((one) => <li key={placeId(one)}><DifferenceLine one={one} forms={forms} ticked={chosen.has(placeId(one))} tick={(on) => tick(one, on)} /></li>)}</ul>
          </fieldset>
        );
      })}
      {left > 0 && <Button variant="default" onClick={() => setMost(most + PAGE)}>{t.more(Math.min(left, PAGE))}</Button>}
    </section>
  );
}

function DifferenceLine({ one, forms, ticked, tick }: { one: Difference; forms: FormDefinition[]; ticked: boolean; tick: (on: boolean) => void }) {
  const t = useMessages(returnedWorkbook);
  const words = useMessages(formWords);
  const cell = cellOf(forms, one);
  const [now, next] = [writtenValue(cell, one.now), writtenValue(cell, one.next)];
  const notes = [
    one.from === 'formula' ? t.fromFormula : one.from === 'words' ? t.fromWords(next) : '',
    one.warning ? words.fault[one.warning] : '',
    one.changedSince ? t.changedSince : '',
  ].filter(Boolean);
  return (
    <Checkbox
      checked={ticked} onChange={(event) => tick(event.currentTarget.checked)}
      label={<>{cellName(cell)} <span className={classes.place}>({one.cell})</span><span className={classes.change}><del>{now || t.empty}</del><span aria-hidden> → </span><span className={classes.hidden}> {t.becomes} </span><ins>{next || t.empty}</ins></span></>}
      description={notes.length > 0 ? <span className={classes.note} data-tone={one.warning || one.changedSince ? 'soon' : 'plain'}>{notes.join('; ')}</span> : undefined}
    />
  );
}
