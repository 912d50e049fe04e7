import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import type { DateQuestionView, ImportAnswer, ImportWhole, WordQuestionView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Field } from '../kit/Field';
import { Segmented } from '../kit/Segmented';
import { Select, type Choice } from '../kit/Select';
import { TextField } from '../kit/TextField';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { telling, twoReadings } from './dateSample';
import { useListChange } from './openList';

/** Left out on purpose: no code, though a choice needs a key. */
const NONE = '-';

/** What only a person can answer before anything is written. */
export function Questions({ whole }: { whole: ImportWhole }) {
  const t = useText();
  const { language } = useLanguage();
  const { questions } = whole;
  const { categories, classes, dates, years } = questions;
  const answer = useListChange((given: ImportAnswer, spoken) => commands.answerImport(given, spoken));
  const asksWords = categories.length + classes.length > 0;
  const choices = useQuery({ queryKey: ['rule', 'choices', language], queryFn: () => commands.formChoices(language), enabled: asksWords });
  if (questions.open === 0 && years.length === 0) return null;
  const none = { id: NONE, name: t('import-word-none-name') };
  const categoryChoices: Choice[] = (choices.data?.categories ?? []).flatMap(({ id, name, subs }) => [
    { id, name },
    ...subs.map((sub) => ({ id: `${id}/${sub.id}`, name: sub.name, detail: name })),
  ]);
  const classChoices: Choice[] = (choices.data?.classes ?? []).map(({ id, name }) => ({ id, name }));
  const word = (question: WordQuestionView, offered: readonly Choice[]) => (
    <Select
      key={question.word}
      label={t('import-word-label', { word: question.word, rows: question.rows })}
      placeholder={t('import-word-hint')}
      value={null}
      onChange={(code) => answer.mutate({ kind: 'word', word: question.word, code: code === NONE ? '' : code })}
      choices={[...offered, none]}
    />
  );
  return (
    <Card title={t('import-questions-title')} aside={questions.open > 0 && t('import-questions-text', { count: questions.open })}>
      <div className="import-questions">
        {categories.map((question) => word(question, categoryChoices))}
        {classes.map((question) => word(question, classChoices))}
        {dates.map((question) => (
          <DateOrder key={question.column} question={question} onAnswer={(dayFirst) => answer.mutate({ kind: 'dateOrder', column: question.column, dayFirst })} />
        ))}
        {years.length > 0 && <Year headings={years} year={questions.year} onAnswer={(year) => answer.mutate({ kind: 'year', year })} />}
      </div>
    </Card>
  );
}

/** Which comes first in a column, each choice with how the first sample would read. */
function DateOrder({ question, onAnswer }: { question: DateQuestionView; onAnswer: (dayFirst: boolean) => void }) {
  const t = useText();
  const format = useFormat();
  const samples = telling(question.samples);
  const both = samples[0] === undefined ? null : twoReadings(samples[0]);
  return (
    <Field
      label={
        <>
          {t('import-date-label', { heading: question.heading })}{' '}
          {samples.map((sample, at) => (
            <Fragment key={sample}>
              {at > 0 && ' · '}
              <Bdi dir="ltr">{sample}</Bdi>
            </Fragment>
          ))}
        </>
      }
    >
      <Segmented<'day' | 'month'>
        label={question.heading}
        value={null}
        onChange={(order) => onAnswer(order === 'day')}
        choices={[
          { id: 'day', name: both ? t('import-day-first-example', { date: format.longDate(both.dayFirst) }) : t('import-day-first-name') },
          { id: 'month', name: both ? t('import-month-first-example', { date: format.longDate(both.monthFirst) }) : t('import-month-first-name') },
        ]}
      />
    </Field>
  );
}

function Year({ headings, year, onAnswer }: { headings: readonly string[]; year: number | null; onAnswer: (year: number) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(year === null ? '' : String(year));
  const isYear = /^(19|20|21)\d\d$/.test(typed.trim());
  return (
    <form
      className="import-questions__year"
      onSubmit={(event) => {
        event.preventDefault();
        if (isYear) onAnswer(Number(typed));
      }}
    >
      <TextField label={t('import-year-label', { headings: headings.join(' · ') })} hint={t('import-year-hint')} dir="ltr" inputMode="numeric" maxLength={4} value={typed} onChange={setTyped} />
      <Button type="submit" isDisabled={!isYear}>
        {t('import-year-action')}
      </Button>
    </form>
  );
}
