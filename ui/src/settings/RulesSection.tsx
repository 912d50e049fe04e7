import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Confidence } from '../contribution/Confidence';
import type { RuleView, TopicCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Card } from '../kit/Card';
import { Checkbox } from '../kit/Checkbox';
import { Disclosure } from '../kit/Disclosure';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { SearchField } from '../kit/SearchField';
import { Select } from '../kit/Select';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import './RulesSection.css';

const TOPICS: readonly TopicCode[] = ['categories', 'contributions', 'droit', 'tax', 'coefficients', 'rights', 'family', 'registration', 'pieces', 'liaison', 'identifiers', 'data-protection'];
const ALL = 'all';

/** The rule book as it stands: each row with its figure, period, reference, source and how far it can be trusted. */
export function RulesSection() {
  const t = useText();
  const { language } = useLanguage();
  const { date, number } = useFormat();
  const [search, setSearch] = useState('');
  const [topic, setTopic] = useState<TopicCode | typeof ALL>(ALL);
  const [doubtful, setDoubtful] = useState(false);
  const query = { language, topic: topic === ALL ? null : topic, search, doubtful };
  const rules = useQuery({ queryKey: ['rule', query], queryFn: () => commands.listRules(query), placeholderData: keepPreviousData });
  const shown = TOPICS.map((one) => ({ topic: one, rows: rules.data?.rows.filter((row) => row.topic === one) ?? [] })).filter(({ rows }) => rows.length > 0);
  return (
    <Card title={t('settings-rules-title')} aside={rules.data && t('rule-count-line', { shown: number(rules.data.rows.length), total: number(rules.data.total) })}>
      {rules.data && (
        <p className="rules-section__version">
          {t('guide-version-line', { date: date(rules.data.compiled) })} <Bdi dir="ltr">{rules.data.digest}</Bdi>
        </p>
      )}
      <div className="rules-section__bar">
        <SearchField label={t('rule-search-label')} value={search} onChange={setSearch} />
        <div className="rules-section__topic">
          <Select
            label={t('rule-topic-label')}
            hideLabel
            choices={[{ id: ALL, name: t('rule-topic-all-name') }, ...TOPICS.map((id) => ({ id, name: t(`rule-topic-${id}-name`) }))]}
            value={topic}
            onChange={(id: TopicCode | typeof ALL) => setTopic(id)}
          />
        </div>
        <Checkbox isSelected={doubtful} onChange={setDoubtful}>
          {t('rule-doubtful-name')}
        </Checkbox>
      </div>
      {rules.isPending && <Skeleton lines={8} />}
      {rules.isError && <ErrorState error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data?.rows.length === 0 && <EmptyState title={t('rule-nothing-title')}>{t('guide-nothing-text')}</EmptyState>}
      {shown.map(({ topic: one, rows }) => (
        <section key={one} className="rules-section__topic-group" aria-labelledby={`rules-${one}`}>
          <h3 id={`rules-${one}`}>
            {t(`rule-topic-${one}-name`)} <span className="soft">{number(rows.length)}</span>
          </h3>
          <ul>
            {rows.map((rule) => (
              <Rule key={rule.id} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

function Rule({ rule }: { rule: RuleView }) {
  const t = useText();
  return (
    <li className={rule.inForce ? 'rule-row' : 'rule-row rule-row--ended'}>
      <div className="rule-row__names">
        <span lang="ar" dir="rtl" className="rule-row__ar">
          {rule.nameAr}
        </span>
        <span lang="fr" dir="ltr" className="rule-row__fr">
          {rule.nameFr}
        </span>
        {rule.category && <span className="soft">{rule.category}</span>}
        {rule.items.length > 0 && (
          <Disclosure title={t('rule-items-title', { count: rule.items.length })}>
            <p className="rule-row__items">
              {rule.items.map((item) => (
                <Bdi key={item}>{item}</Bdi>
              ))}
            </p>
          </Disclosure>
        )}
        {rule.note && <span className="rule-row__note">{rule.note}</span>}
      </div>
      <div className="rule-row__figure">
        {rule.figure.map((line) => (
          <Bdi key={line}>{line}</Bdi>
        ))}
        <span className="soft">{rule.period}</span>
        {rule.history.length > 1 && (
          <Disclosure title={t('rule-history-title')}>
            <ol className="rule-row__history">
              {rule.history.map((past) => (
                <li key={past.id} aria-current={past.inForce ? 'true' : undefined}>
                  <Bdi>{past.figure.join(' · ')}</Bdi> <span className="soft">{past.period}</span>
                </li>
              ))}
            </ol>
          </Disclosure>
        )}
      </div>
      <div className="rule-row__trust">
        <Confidence of={rule.confidence} />
        <span>{rule.reference}</span>
        <span className="soft">{rule.source}</span>
        {rule.settler && <span className="soft">{t(`rule-settled-${rule.settler}-note`)}</span>}
      </div>
    </li>
  );
}
