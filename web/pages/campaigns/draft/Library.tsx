import { Button, Checkbox, Group, Modal, NumberInput, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { formLibrary } from '#engines/messages/form-library.ts';
import { withYears, yearsOf } from '#engines/report-template/years.ts';
import { answer, api } from '../../../api/client.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { Loaded } from '../../../components/Loaded.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { FormPreview } from './FormPreview.tsx';
import { newKey } from './keys.ts';
import classes from './Library.module.css';

interface LibraryProps {
  forms: FormDefinition[];
  take: (form: FormDefinition) => void;
  onClose: () => void;
}

/** Chooses a ready form for the campaign: found by words, looked at, with its years. */
export default function Library({ forms, take, onClose }: LibraryProps) {
  const t = useMessages(formLibrary);
  const [q, setQ] = useState('');
  const [sought] = useDebouncedValue(q.trim(), 250);
  const [chosen, setChosen] = useState<string>();
  const found = useKeyset(['ready-forms', 'list', sought], (after) => answer(api.GET('/api/ready-forms', { params: { query: { q: sought || undefined, after, limit: 20 } } })));
  const items = found.rows ?? [];
  return (
    <Modal opened onClose={onClose} title={t.choose} size="60rem">
      {chosen === undefined ? (
        <Stack gap="sm">
          <TextInput label={t.search} description={t.searchHint} value={q} onChange={(event) => setQ(event.currentTarget.value)} data-autofocus />
          <ProblemNotice error={found.error} />
          {found.rows?.length === 0 && <p className="lt-soft">{t.none}</p>}
          <ul className={classes.list} aria-label={t.list}>
            {items.map((form) => (
              <li key={form.id}>
                <UnstyledButton className={classes.item} onClick={() => setChosen(form.id)}>
                  <strong>{form.title}</strong>
                  <span>{form.about}</span>
                  <span className="lt-soft">{form.unit ? t.keptBy(form.unit.name, form.version) : t.ofProgram} · {t.size(form.rows, form.columns)}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
          {found.more && <Button variant="default" loading={found.more.loading} onClick={found.more.load}>{t.more}</Button>}
        </Stack>
      ) : <Chosen id={chosen} forms={forms} back={() => setChosen(undefined)} take={take} />}
    </Modal>
  );
}

function Chosen({ id, forms, back, take }: { id: string; forms: FormDefinition[]; back: () => void; take: (form: FormDefinition) => void }) {
  const t = useMessages(formLibrary);
  const query = useQuery({ queryKey: ['ready-forms', id], queryFn: () => answer(api.GET('/api/ready-forms/{id}', { params: { path: { id } } })) });
  return (
    <Stack gap="sm">
      <Group><Button variant="subtle" size="compact-md" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={back}>{t.back}</Button></Group>
      <Loaded query={query}>
        {(form) => (
          <>
            <div>
              <h3 className={classes.title}>{form.title}</h3>
              <p className={classes.about}>{form.about}</p>
              {form.source && <p className={classes.source}><strong>{t.source}:</strong> {form.source}</p>}
            </div>
            <Taking form={form.definition} forms={forms} take={take} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

/** The last look, with the years where the form has some. */
function Taking({ form, forms, take }: { form: FormDefinition; forms: FormDefinition[]; take: (form: FormDefinition) => void }) {
  const t = useMessages(formLibrary);
  const [years, setYears] = useState(() => yearsOf(form));
  const shown = years ? withYears(form, years) : form;
  const number = (given: string | number) => (typeof given === 'number' ? given : 0);
  const fits = !years || (years.from >= 1900 && years.to <= 2200 && years.from <= years.to && years.to - years.from < 40);
  return (
    <>
      {years && (
        <Group align="end" gap="sm">
          <NumberInput label={t.yearFrom} w="7rem" hideControls min={1900} max={2200} thousandSeparator="" value={years.from || ''} onChange={(given) => setYears({ ...years, from: number(given) })} />
          <NumberInput label={t.yearTo} w="7rem" hideControls min={1900} max={2200} thousandSeparator="" value={years.to || ''} onChange={(given) => setYears({ ...years, to: number(given) })} />
          <Checkbox mb="0.4rem" label={t.lastIsEstimate} checked={years.lastIsEstimate} onChange={(event) => setYears({ ...years, lastIsEstimate: event.currentTarget.checked })} />
        </Group>
      )}
      {fits && <FormPreview form={shown} label={t.preview(form.title)} />}
      <Group justify="flex-end">
        {forms.length >= 20 && <span className="lt-soft">{t.full}</span>}
        <Button disabled={!fits || forms.length >= 20} onClick={() => take({ ...shown, key: newKey(form.key, forms.map(({ key }) => key), 'bieu') })}>{t.take}</Button>
      </Group>
    </>
  );
}
