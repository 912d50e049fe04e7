import { Check, CircleAlert, CircleHelp } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { ExplainedCase, ExplainedCondition, ExplainedContribution, ExplainedDependant, ExplainedPayment, RuleView, VerdictCode } from '../ipc/bindings';
import { Bdi } from '../kit/Bdi';
import { Disclosure } from '../kit/Disclosure';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { RuleSources, ruleName } from './RuleNote';
import './Receipt.css';

interface ReceiptProps {
  case: ExplainedCase;
  /** What more the place says, under the arithmetic. */
  children?: ReactNode;
  /** Leaves out the conditions, payments and rights, where the place shows them otherwise. */
  amountOnly?: boolean;
}

/** A case as one reads a receipt: the amount, the arithmetic line by line with its sources, conditions, payments, rights, doubts. */
export function Receipt({ case: it, children, amountOnly = false }: ReceiptProps) {
  const t = useText();
  const { date } = useFormat();
  const shown = it.governing === null ? it.categories : it.categories.filter((_, at) => at === it.governing);
  return (
    <article className="receipt" aria-label={t('receipt-label', { date: date(it.date) })}>
      {shown.map((one, at) => (
        <Amount key={`${String(at)}${one.category}`} of={one} rules={it.rules} date={it.date} />
      ))}
      {children}
      {!amountOnly && (
        <>
          {it.conditions.length > 0 && (
            <Part title={t('explain-conditions-title')}>
              <ul className="receipt__list">
                {it.conditions.map((condition, at) => (
                  <Condition key={`${String(at)}${condition.name}`} of={condition} rules={it.rules} />
                ))}
              </ul>
            </Part>
          )}
          {it.payments.length > 0 && (
            <Part title={t('explain-calendar-title')}>
              <Payments of={it.payments} />
            </Part>
          )}
          <Part title={t('explain-rights-title')}>
            <p>
              {it.rights.word}
              {it.rights.opens && (
                <>
                  {' · '}
                  {t('explain-opens-label')} <Bdi dir="ltr">{date(it.rights.opens)}</Bdi>
                </>
              )}
            </p>
            {it.rights.waiting && (
              <p className="soft">
                {t('explain-waiting-label')} · {it.rights.waiting}
              </p>
            )}
            {it.rights.remedy && <p className="soft">{it.rights.remedy}</p>}
            <RuleSources ids={it.rights.rows} rules={it.rules} />
          </Part>
          {it.family.length > 0 && (
            <Part title={t('explain-family-title')}>
              <ul className="receipt__list">
                {it.family.map((person) => (
                  <Dependant key={person.index} of={person} rules={it.rules} />
                ))}
              </ul>
            </Part>
          )}
          {it.pieces.length > 0 && (
            <Disclosure title={t('explain-pieces-title')}>
              <ul className="receipt__list">
                {it.pieces.map((piece) => (
                  <li key={`${piece.name}${piece.why}`} className="receipt__entry">
                    <span className="receipt__words">
                      {piece.name} <span className="soft">· {piece.why}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
      <Doubts ids={it.doubts} rules={it.rules} />
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const name = useId();
  return (
    <div role="group" className="receipt__part" aria-labelledby={name}>
      <h3 id={name} className="receipt__heading">
        {title}
      </h3>
      {children}
    </div>
  );
}

function Amount({ of, rules, date }: { of: ExplainedContribution; rules: readonly RuleView[]; date: string }) {
  const t = useText();
  const format = useFormat();
  return (
    <section className="receipt__part" aria-label={of.category}>
      <p className="receipt__category">
        {of.category} <span className="soft">{t('receipt-as-of-line', { date: format.date(date) })}</span>
      </p>
      {of.amounts ? (
        <>
          <p className="receipt__amount">
            <strong className="receipt__figure">{of.amounts.month}</strong> <span className="soft">{t('explain-month-figure')}</span>
            <Marks of={of.marks} />
          </p>
          <p className="receipt__others soft">
            {of.amounts.quarter} {t('explain-quarter-figure')} · {of.amounts.year} {t('explain-year-figure')}
          </p>
        </>
      ) : (
        <p className="receipt__unknown">
          <CircleHelp size={18} aria-hidden />
          <span>{of.unknown}</span>
        </p>
      )}
      {of.steps.length > 0 && (
        <ol className="receipt__steps">
          {of.steps.map((step, at) => (
            <li key={`${String(at)}${step.label}`} className="receipt__step">
              <span className="receipt__label">{step.label}</span>
              <span className="receipt__result">{step.result}</span>
              <span className="receipt__detail">
                {step.calculation && <Bdi dir="ltr">{step.calculation}</Bdi>}
                {step.sources && (
                  <RuleSources ids={step.rows} rules={rules}>
                    {step.sources}
                  </RuleSources>
                )}
              </span>
            </li>
          ))}
          {of.total && (
            <li className="receipt__step receipt__step--total">
              <span className="receipt__label">{t('receipt-total-label')}</span>
              <span className="receipt__result">{of.total}</span>
            </li>
          )}
        </ol>
      )}
    </section>
  );
}

/** Reference marks of doubts: ¹ ². */
function Marks({ of }: { of: readonly number[] }) {
  const t = useText();
  return of.map((mark) => (
    <sup key={mark} className="receipt__mark">
      <span aria-hidden>{mark}</span>
      <span className="receipt__spoken">{t('receipt-mark-label', { mark })}</span>
    </sup>
  ));
}

const VERDICTS: Record<VerdictCode, { icon: typeof Check; name: string }> = {
  pass: { icon: Check, name: 'good' },
  unknown: { icon: CircleHelp, name: 'attention' },
  fail: { icon: CircleAlert, name: 'wrong' },
};

function Verdict({ of, word }: { of: VerdictCode; word: string }) {
  const { icon: Icon, name } = VERDICTS[of];
  return (
    <span className={`receipt__verdict receipt__verdict--${name}`}>
      <Icon size={16} strokeWidth={2.2} aria-hidden />
      <span>{word}</span>
    </span>
  );
}

function Condition({ of, rules }: { of: ExplainedCondition; rules: readonly RuleView[] }) {
  return (
    <li className="receipt__entry">
      <span className="receipt__words">
        {of.name}
        {of.remedy && <span className="receipt__remedy">{of.remedy}</span>}
        <RuleSources ids={of.rows} rules={rules}>
          {of.sources}
        </RuleSources>
      </span>
      <Verdict of={of.verdict} word={of.word} />
    </li>
  );
}

function Payments({ of }: { of: readonly ExplainedPayment[] }) {
  const { date } = useFormat();
  return (
    <ul className="receipt__list">
      {of.map((payment) => (
        <li key={`${payment.due}${payment.name}${payment.months}`} className={payment.past ? 'receipt__entry receipt__entry--past' : 'receipt__entry'}>
          <Bdi dir="ltr">
            <span className="receipt__day">{date(payment.due)}</span>
          </Bdi>
          <span className="receipt__words">
            {payment.name} <span className="soft">· {payment.months}</span>
          </span>
          <span className="receipt__result">
            {payment.amount}
            <Marks of={payment.marks} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Dependant({ of, rules }: { of: ExplainedDependant; rules: readonly RuleView[] }) {
  const t = useText();
  const { date } = useFormat();
  const next = of.segments.find((segment) => segment.from !== null && segment.from > (of.onDate.from ?? '') && segment.from !== of.onDate.from);
  return (
    <li className="receipt__entry">
      <span className="receipt__words">
        {of.name || t(of.spouse ? 'receipt-spouse-name' : 'receipt-child-name', { number: of.index + 1 })}
        <span className="receipt__remedy">
          {of.onDate.reason}
          {of.onDate.to && (
            <>
              {' · '}
              {t('receipt-until-line', { date: date(of.onDate.to) })}
            </>
          )}
        </span>
        {next && (
          <span className="receipt__remedy">
            {t('receipt-then-line', { word: next.word, reason: next.reason })}
          </span>
        )}
        {of.remedy && <span className="receipt__remedy">{of.remedy}</span>}
        <RuleSources ids={of.onDate.rows} rules={rules} />
      </span>
      <Verdict of={of.onDate.verdict} word={of.onDate.word} />
    </li>
  );
}

function Doubts({ ids, rules }: { ids: readonly string[]; rules: readonly RuleView[] }) {
  const t = useText();
  const { language } = useLanguage();
  if (ids.length === 0) return null;
  return (
    <section className="receipt__doubts" aria-label={t('receipt-doubts-label')}>
      <p>{t('receipt-doubts-label')}</p>
      <ol>
        {ids.map((id) => {
          const rule = rules.find((one) => one.id === id);
          return (
            <li key={id}>
              {rule ? ruleName(rule, language) : id}
              {rule?.settler && <span className="soft"> · {t(`rule-settled-${rule.settler}-note`)}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
