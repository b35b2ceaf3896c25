import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useLanguage, useMessages } from '../messages/language.tsx';
import { useFormat } from '../messages/use-format.ts';
import { judgeDay, parseDay } from './parse-day.ts';

interface DayInputProps extends Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'locale' | 'minDate' | 'maxDate'> {
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange: (day: string) => void;
  min?: string;
  max?: string;
  /** Hears whether what is typed is no day, where no form around the box can be held back. */
  onWrong?: (wrong: boolean) => void;
}

/**
 * A day, typed as 30/4/2020 or 30-4-20, or picked. What is typed and is no day stays in the box, is told beside it, counts as empty and holds the
 * form back. Import it in lazy pages only: the calendar is a chunk of its own.
 */
export function DayInput({ value, onChange, onWrong, min, max, error, onInput, onBlur, ...rest }: DayInputProps) {
  const { language } = useLanguage();
  const t = useMessages(ui).calendar;
  const format = useFormat();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  const [told, setTold] = useState(false);
  // Another day set from without takes the place of what was typed.
  const wrong = typed && (value === '' || value === typed.over) ? judgeDay(typed.text, { min, max }) : null;
  const held = wrong !== null;
  useEffect(() => {
    if (!held) return;
    onWrong?.(true);
    return () => onWrong?.(false);
  }, [held, onWrong]);
  useHoldingBack(box, held, () => setTold(true));
  const sentences = { unknown: () => t.noSuchDay, unreadable: () => t.unreadable, early: () => t.tooEarly(format.date(min!)), late: () => t.tooLate(format.date(max!)) };
  return (
    <DateInput
      ref={box}
      value={value || null}
      onChange={(day) => { setTyped(null); onChange(day ?? ''); }}
      onInput={(event) => {
        const text = event.currentTarget.value;
        setTyped({ text, over: value });
        setTold(false);
        if (value !== '' && judgeDay(text, { min, max })) onChange('');
        onInput?.(event);
      }}
      onBlur={(event) => { setTold(true); onBlur?.(event); }}
      fixOnBlur={wrong === null}
      // The calendar would lie over the sentence that says what is wrong.
      popoverProps={{ disabled: rest.disabled || rest.readOnly || (told && wrong !== null) }}
      error={told && wrong ? sentences[wrong]() : error}
      dateParser={parseDay}
      valueFormat="D/M/YYYY"
      placeholder={t.placeholder}
      locale={language}
      firstDayOfWeek={1}
      hideOutsideDates
      minDate={min || undefined}
      maxDate={max || undefined}
      ariaLabels={{ nextMonth: t.nextMonth, previousMonth: t.previousMonth, nextYear: t.nextYear, previousYear: t.previousYear, nextDecade: t.nextYears, previousDecade: t.previousYears }}
      leftSection={<IconCalendar size={18} aria-hidden />}
      leftSectionPointerEvents="none"
      {...rest}
    />
  );
}

/** Keeps the form around a box from being sent while the box holds no day: an optional day would else be left out without a word. */
function useHoldingBack(box: RefObject<HTMLInputElement | null>, held: boolean, tell: () => void) {
  useEffect(() => {
    const form = box.current?.form;
    if (!held || !form) return;
    const hold = (event: SubmitEvent) => {
      if (!event.defaultPrevented) box.current?.focus();
      event.preventDefault();
      event.stopPropagation();
      tell();
    };
    form.addEventListener('submit', hold);
    return () => form.removeEventListener('submit', hold);
  });
}
