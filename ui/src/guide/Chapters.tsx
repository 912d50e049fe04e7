import { Confidence, isDoubtful, weaker } from '../contribution/Confidence';
import { RuleNote, RuleSources, ruleName } from '../contribution/RuleNote';
import { BadgeCheck, BookOpen } from 'lucide-react';
import type { ConfidenceCode, GuideChapter, GuideItem, GuideTable, GuideView, RuleView } from '../ipc/bindings';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Popover } from '../kit/Popover';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { chapterAnchor } from './Contents';

/** The document: chapters of statements, questions and tables, each with the way to its source. */
export function Chapters({ guide }: { guide: GuideView }) {
  const t = useText();
  const { date } = useFormat();
  return (
    <div className="guide-document">
      {guide.chapters.map((chapter) => (
        <Chapter key={chapter.section} chapter={chapter} rules={guide.rules} />
      ))}
      <p className="guide-document__foot">
        {t('guide-version-line', { date: date(guide.compiled) })} <Bdi dir="ltr">{guide.digest}</Bdi>
      </p>
    </div>
  );
}

function Chapter({ chapter, rules }: { chapter: GuideChapter; rules: readonly RuleView[] }) {
  const statements = chapter.section === 'steps' ? 'guide-statements guide-statements--numbered' : 'guide-statements';
  const questions = chapter.items.filter((item) => item.question);
  const told = chapter.items.filter((item) => !item.question);
  return (
    <section id={chapterAnchor(chapter.section)} className="guide-chapter" aria-labelledby={`${chapterAnchor(chapter.section)}-title`}>
      <h2 id={`${chapterAnchor(chapter.section)}-title`} tabIndex={-1}>
        {chapter.title}
      </h2>
      {told.length > 0 && (
        <ol className={statements}>
          {told.map((item) => (
            <li key={item.id} className="guide-statement">
              <Told item={item} rules={rules} />
            </li>
          ))}
        </ol>
      )}
      {questions.map((item) => (
        <div key={item.id} className="guide-question">
          <h3>{item.question}</h3>
          <Told item={item} rules={rules} />
        </div>
      ))}
      {chapter.tables.map((table) => (
        <Figures key={table.kind} table={table} rules={rules} />
      ))}
    </section>
  );
}

function Told({ item, rules }: { item: GuideItem; rules: readonly RuleView[] }) {
  return (
    <p>
      {item.text.map((part, at) =>
        part.row ? (
          <strong key={at} className="guide-figure">
            {part.text}
          </strong>
        ) : (
          part.text
        ),
      )}{' '}
      <Provenance ids={item.rows} rules={rules} />
    </p>
  );
}

/** The mark at the end of a statement: quiet where its sources are sure, in words where somebody must be asked. */
function Provenance({ ids, rules }: { ids: readonly string[]; rules: readonly RuleView[] }) {
  const t = useText();
  const { language } = useLanguage();
  const found = rules.filter((rule) => ids.includes(rule.id));
  const first = found[0];
  if (!first) return null;
  const confidence = found.map((rule) => rule.confidence).reduce<ConfidenceCode>(weaker, 'sourced');
  const label = t('rule-provenance-label', { name: ruleName(first, language) });
  const settler = found.find((rule) => rule.settler)?.settler;
  const Icon = confidence === 'sourced' ? BadgeCheck : BookOpen;
  return (
    <span className="guide-provenance">
      <Popover
        label={label}
        trigger={
          isDoubtful(confidence) ? (
            <Button kind="plain" size="small" aria-label={`${label} — ${t(`rule-confidence-${confidence}-name`)}`}>
              <Confidence of={confidence} />
            </Button>
          ) : (
            <IconButton label={label} size="small">
              <Icon size={15} aria-hidden />
            </IconButton>
          )
        }
      >
        <div className="rule-sources__sheet">
          {found.map((rule) => (
            <RuleNote key={rule.id} rule={rule} />
          ))}
        </div>
      </Popover>
      {isDoubtful(confidence) && settler && <span className="guide-provenance__settler">{t(`rule-settled-${settler}-note`)}</span>}
    </span>
  );
}

const COLUMNS: Record<GuideTable['kind'], readonly string[]> = {
  pieces: ['piece', 'asked'],
  droit: ['band', 'month', 'quarter', 'year'],
  tariff: ['situation', 'base', 'month'],
  family: ['person', 'age'],
  opening: ['category', 'due', 'cover'],
};
const AMOUNTS = new Set(['month', 'quarter', 'year']);

function Figures({ table, rules }: { table: GuideTable; rules: readonly RuleView[] }) {
  const t = useText();
  const columns = COLUMNS[table.kind];
  const end = (at: number) => (AMOUNTS.has(columns[at] ?? '') ? 'guide-table__end' : undefined);
  // Where all lines rest on one row, its source stands once beneath.
  const shared = table.lines.every((line) => line.rows.join() === table.lines[0]?.rows.join());
  return (
    <figure className={`guide-table guide-table--${table.kind}`}>
      <table>
        <caption>{t(`guide-${table.kind}-caption`)}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={end(at)}>
                {t(`guide-${column as 'piece'}-column`)}
              </th>
            ))}
            {!shared && <th scope="col">{t('guide-source-column')}</th>}
          </tr>
        </thead>
        <tbody>
          {table.lines.map((line) => (
            <tr key={line.cells[0]}>
              {line.cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at} className={end(at)}>
                    <Bdi>{cell}</Bdi>
                  </td>
                ),
              )}
              {!shared && (
                <td className="guide-table__source">
                  <Provenance ids={line.rows} rules={rules} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {shared && (
        <figcaption>
          <RuleSources ids={table.lines[0]?.rows ?? []} rules={rules} />
        </figcaption>
      )}
    </figure>
  );
}
