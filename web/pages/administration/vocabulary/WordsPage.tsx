import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { words as area } from '#engines/messages/words.ts';
import { useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { AddWord } from './AddWord.tsx';
import { LocalityList } from './LocalityList.tsx';
import { AddTitleStandard } from './AddTitleStandard.tsx';
import { RuleList } from './RuleList.tsx';
import { TitleStandardList } from './TitleStandardList.tsx';
import { LISTS, type Entry, type List } from './vocabulary.ts';
import classes from './Vocabulary.module.css';
import { WordTable } from './WordTable.tsx';

/** The lists of words that the organisation is described with; one at a time, with what holds, what held and what comes. */
export function WordsPage() {
  const t = useMessages(area);
  const { words, name, levelOf } = useWords();
  const [chosen, setList] = useUrlState('list', 'types');
  const [adding, setAdding] = useState(false);
  const list: List = LISTS.find((one) => one === chosen) ?? 'types';
  const manages = words?.may.manage ?? false;
  const levelName = (typeKey: string) => name(words?.levels.find(({ key }) => key === levelOf(typeKey)));
  const entries = (): Entry[] | undefined => {
    if (!words || list === 'localities' || list === 'rules' || list === 'title-standards') return undefined;
    const of = { types: words.types, levels: words.levels, kinds: words.kinds, fields: words.fields, groupings: words.groupings, 'position-kinds': words.positionKinds }[list];
    return of.map((word) => ({ key: word.key, name: name(word), about: list === 'types' ? levelName(word.key) : '', validFrom: word.validFrom, validTo: word.validTo }));
  };
  return (
    <>
      <PageHeader title={t.title} line={t.line} action={manages && list !== 'rules' && <Button onClick={() => setAdding(true)}>{t.add}</Button>} />
      <Select className={classes.list} label={t.list} data={LISTS.map((one) => ({ value: one, label: t.lists[one] }))} value={list} allowDeselect={false} onChange={(next) => setList(next ?? undefined)} />
      {list === 'title-standards' ? <TitleStandardList manages={manages} />
        : list === 'rules' ? <RuleList values={words?.ruleValues} manages={manages} />
          : list === 'localities' ? <LocalityList manages={manages} />
            : <WordTable list={list} entries={entries()} manages={manages} />}
      {adding && list === 'title-standards' && <AddTitleStandard onDone={() => setAdding(false)} />}
      {adding && list !== 'rules' && list !== 'title-standards' && <AddWord key={list} list={list} onDone={() => setAdding(false)} />}
    </>
  );
}
