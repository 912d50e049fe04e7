import type { ExplainedLate } from '../ipc/bindings';
import { Bdi } from '../kit/Bdi';
import { useText } from '../l10n/useText';

/** What lateness costs at the tax office, with its arithmetic. */
export function Late({ of }: { of: readonly ExplainedLate[] }) {
  const t = useText();
  if (of.length === 0) return null;
  return (
    <section className="receipt__part" aria-label={t('explain-late-title')}>
      <h3 className="receipt__heading">{t('explain-late-title')}</h3>
      {of.map((charge) => (
        <div key={charge.name}>
          <p>{charge.name}</p>
          <ol className="receipt__steps">
            {charge.steps.map((step, at) => (
              <li key={`${String(at)}${step.label}`} className="receipt__step">
                <span className="receipt__label">{step.label}</span>
                <span className="receipt__result">{step.result}</span>
                <span className="receipt__detail">
                  {step.calculation && <Bdi dir="ltr">{step.calculation}</Bdi>}
                  <span>{step.sources}</span>
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
