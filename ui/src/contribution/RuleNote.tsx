import type { RuleView } from '../ipc/bindings';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Popover } from '../kit/Popover';
import { useLanguage, useText } from '../l10n/useText';
import { Confidence } from './Confidence';
import './RuleNote.css';

/** The name of a rule in the language in use. */
export function ruleName(rule: RuleView, language: 'ar' | 'fr'): string {
  return language === 'ar' ? rule.nameAr : rule.nameFr;
}

/** Where a figure comes from: its rule with period, reference, source, and who can settle it. */
export function RuleNote({ rule }: { rule: RuleView }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <section className="rule-note">
      <h3 className="rule-note__name">{ruleName(rule, language)}</h3>
      {rule.figure.length > 0 && (
        <p className="rule-note__figure">
          {rule.figure.map((line) => (
            <Bdi key={line}>{line}</Bdi>
          ))}
        </p>
      )}
      <dl className="rule-note__facts">
        <dt>{t('rule-reference-label')}</dt>
        <dd>{rule.reference}</dd>
        <dt>{t('rule-source-label')}</dt>
        <dd>{rule.source}</dd>
        <dt>{t('rule-period-label')}</dt>
        <dd>{rule.period}</dd>
      </dl>
      <div className="rule-note__trust">
        <Confidence of={rule.confidence} />
        {rule.settler && <span>{t(`rule-settled-${rule.settler}-note`)}</span>}
      </div>
      {rule.note && <p className="rule-note__note">{rule.note}</p>}
    </section>
  );
}

interface RuleSourcesProps {
  /** The rules behind a line. */
  ids: readonly string[];
  rules: readonly RuleView[];
  /** What is pressed; the legal references of the rules without it. */
  children?: string;
}

/** The legal references of a line, which open their provenance. */
export function RuleSources({ ids, rules, children }: RuleSourcesProps) {
  const t = useText();
  const { language } = useLanguage();
  const found = rules.filter((rule) => ids.includes(rule.id));
  const first = found[0];
  if (!first) return null;
  const shown = children ?? [...new Set(found.map((rule) => rule.reference))].join(' · ');
  return (
    <span className="rule-sources">
      <Popover
        label={t('rule-provenance-label', { name: ruleName(first, language) })}
        trigger={
          <Button kind="plain" size="small">
            {shown}
          </Button>
        }
      >
        <div className="rule-sources__sheet">
          {found.map((rule) => (
            <RuleNote key={rule.id} rule={rule} />
          ))}
        </div>
      </Popover>
    </span>
  );
}
