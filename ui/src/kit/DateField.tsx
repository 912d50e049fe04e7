import { parseDate, type CalendarDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { FieldNotes, fieldClass, type FieldProps } from './Field';
import './DateField.css';

export interface DateFieldProps extends FieldProps {
  /** ISO date, or null while unknown or unfinished. */
  value: string | null;
  onChange: (value: string | null) => void;
  min?: string;
  max?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
}

function parsed(iso: string | null | undefined): CalendarDate | null {
  try {
    return iso ? parseDate(iso) : null;
  } catch {
    return null;
  }
}

/** A whole date, typed by its parts or taken from a month. */
export function DateField({ label, hint, error, warning, hideLabel, value, onChange, min, max, ...rest }: DateFieldProps) {
  return (
    <DatePicker
      {...rest}
      value={parsed(value)}
      minValue={parsed(min)}
      maxValue={parsed(max)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      isInvalid={Boolean(error)}
      shouldForceLeadingZeros
      className={fieldClass('date-field', { error, warning, hideLabel: hideLabel ?? false })}
    >
      <Label className="field__label">{label}</Label>
      <Group className="input date-field__group">
        <DateInput className="date-field__input">{(segment) => <DateSegment segment={segment} className="date-field__segment" />}</DateInput>
        <Button className="date-field__button">
          <CalendarDays size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} warning={warning} />
      <Popover className="popover" offset={4}>
        <Dialog className="popover__sheet">
          <Calendar className="calendar">
            <header className="calendar__head">
              <Button slot="previous" className="calendar__step">
                <ChevronLeft size={16} aria-hidden className="icon--directed" />
              </Button>
              <Heading className="calendar__month" />
              <Button slot="next" className="calendar__step">
                <ChevronRight size={16} aria-hidden className="icon--directed" />
              </Button>
            </header>
            <CalendarGrid>
              <CalendarGridHeader>{(day) => <CalendarHeaderCell className="calendar__weekday">{day}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar__day" />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
