import { Alert } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { namesakes } from '#engines/messages/namesakes.ts';
import { answer, api } from '../../api/client.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';

interface NamesakesProps { unitId: string; name: string; sex: '' | 'female' | 'male'; birth: string }

/** Who is in the register already and may be the one that is being entered: a warning, with the way to their record. */
export function Namesakes(typed: NamesakesProps) {
  const t = useMessages(namesakes);
  const [{ unitId, name, sex, birth }] = useDebouncedValue(typed, 400, { leading: false });
  const whole = name.trim().includes(' ');
  const { data } = useQuery({
    queryKey: ['members', 'namesakes', unitId, name.trim(), sex, birth], enabled: whole,
    queryFn: () => answer(api.POST('/api/members/namesakes', { body: { unitId, name: name.trim(), sex: sex || null, birth: birth || null } })),
  });
  if (!whole || !data?.items.length) return null;
  return (
    <Alert color="yellow" variant="light" role="status" styles={{ message: { color: 'var(--lt-ink)' } }}>
      {t.namesakes}
      <ul style={{ margin: '0.25rem 0 0', paddingInlineStart: '1.1rem' }}>
        {data.items.map((one) => (
          <li key={one.id}>
            <TextLink to={paths.members()} search={{ person: one.id }} target="_blank">{one.name}</TextLink> <span className="lt-soft">{[one.birthYear && t.bornIn(one.birthYear), one.union.name, one.until && t.leftThere].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
