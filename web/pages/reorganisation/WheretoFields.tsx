import { Radio, Select, Stack } from '@mantine/core';
import { memberFates } from '#engines/messages/member-fates.ts';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import type { Whereto } from './member-fates.ts';

interface WheretoFieldsProps {
  label: string;
  value: Whereto;
  onChange: (value: Whereto) => void;
  /** Of a split: the new units among which one chooses, in place of any union. */
  parts?: PickedUnit[];
  /** Which ways there are, in their order. */
  ways?: Whereto['rest'][];
  takerLabel?: string;
}

/** One way for some people: to a union, without one, or staying where they are. */
export function WheretoFields({ label, value, onChange, parts, ways = ['to', 'end'], takerLabel }: WheretoFieldsProps) {
  const t = useMessages(memberFates);
  const choose = (rest: string) => onChange(rest === 'to' ? { rest, union: parts?.length === 1 ? parts[0]! : null } : { rest: rest as 'end' | 'stay' });
  return (
    <Stack gap="xs">
      {ways.length > 1 && (
        <Radio.Group label={label} value={value.rest} onChange={choose}>
          <Stack gap="xs" mt="xs">{ways.map((way) => <Radio key={way} value={way} label={way === 'to' && parts ? t.toPart : t[way]} />)}</Stack>
        </Radio.Group>
      )}
      {value.rest === 'to' && (parts ? (
        <Select label={takerLabel ?? t.toPart} data={parts.map(({ id, name }) => ({ value: id, label: name }))} value={value.union?.id ?? null} onChange={(id) => onChange({ rest: 'to', union: parts.find((part) => part.id === id) ?? null })} />
      ) : (
        <UnitPicker label={takerLabel ?? t.taker} value={value.union} onChange={(union) => onChange({ rest: 'to', union })} />
      ))}
    </Stack>
  );
}
