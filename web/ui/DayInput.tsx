import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { ui } from '#engines/messages/ui.ts';
import { useLanguage, useMessages } from '../messages/language.tsx';
import { parseDay } from './parse-day.ts';

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
