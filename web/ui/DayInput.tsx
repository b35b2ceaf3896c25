import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { ui } from '#engines/messages/ui.ts';
import { useLanguage, useMessages } from '../messages/language.tsx';

interface DayInputProps extends Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'locale' | 'minDate' | 'maxDate'> {
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange: (day: string) => void;
  min?: string;
  max?: string;
}

/** A day, typed as 30/4/2020 or 30-4-20, or picked. Import it in lazy pages only: the calendar is a chunk of its own. */
export function DayInput({ value, onChange, min, max, ...rest }: DayInputProps) {
  const { language } = useLanguage();
  const t = useMessages(ui).calendar;
  return (
    <DateInput
      value={value || null}
      onChange={(day) => onChange(day ?? '')}
      dateParser={parseDay}
      valueFormat="D/M/YYYY"
      placeholder={t.placeholder}
      locale={language}
      firstDayOfWeek={1}
      hideOutsideDates
      minDate={min}
      maxDate={max}
      ariaLabels={{ nextMonth: t.nextMonth, previousMonth: t.previousMonth, nextYear: t.nextYear, previousYear: t.previousYear, nextDecade: t.nextYears, previousDecade: t.previousYears }}
      leftSection={<IconCalendar size={18} aria-hidden />}
      leftSectionPointerEvents="none"
      {...rest}
    />
  );
}

/** Day first, as everybody here writes it; a year of two digits is of this century. */
function parseDay(text: string): string | null {
  const parts = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})\s*$/.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
