import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Badge, type Tone } from '../kit/Badge';
import type { CoverageCode, PersonView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useLanguage, useText } from '../l10n/useText';
import { barsOf, placeOf, scaleOf, type Scale } from './timeline';
import './RightsTimeline.css';

const TONES: Record<CoverageCode, Tone> = { covered: 'good', unknown: 'attention', notCovered: 'quiet' };
const WIDTH = 600;
const BAR = 18;

/** The rights of each person of the family over time; they run within the member's own. */
export function RightsTimeline({ id }: { id: number }) {
  const t = useText();
  const { language, direction } = useLanguage();
  const { data: family } = useQuery({
    queryKey: ['member', 'rights', id, language],
    queryFn: () => commands.familyRights(id, language),
    meta: { kinds: ['member', 'setting'] },
  });
  if (!family || family.persons.length === 0) return null;
  const scale = scaleOf(family);
  return (
    <section className="rights" aria-label={t('member-form-rights-title')}>
      <h3>{t('member-form-rights-title')}</h3>
      <p className="soft rights__note">{t('member-form-rights-hint')}</p>
      <ul className="rights__people">
        {family.persons.map((person) => (
          <Person key={person.id} person={person} scale={scale} isTurned={direction === 'rtl'} />
        ))}
      </ul>
      <Years scale={scale} isTurned={direction === 'rtl'} />
      {family.doubts.length > 0 && (
        <ol className="rights__doubts">
          {family.doubts.map((doubt, at) => (
            <li key={doubt}>
              <sup>{at + 1}</sup> {doubt}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Person({ person, scale, isTurned }: { person: PersonView; scale: Scale; isTurned: boolean }) {
  const x = (start: number, size: number) => WIDTH * (isTurned ? 1 - start - size : start);
  const bars = barsOf(person.spans, scale);
  return (
    <li className="rights__person">
      <div className="rights__head">
        <span className="rights__name">
          <bdi>{person.name}</bdi> <span className="soft">{person.relation}</span>
        </span>
        <span className="rights__today">
          <Badge tone={TONES[person.today.coverage]}>{person.today.word}</Badge>
          <span className="soft">
            {person.today.reason}
            <Marks of={person.today.marks} />
          </span>
        </span>
      </div>
      <svg className="rights__line" viewBox={`0 0 ${String(WIDTH)} ${String(BAR)}`} preserveAspectRatio="none" aria-hidden>
        {bars.map((bar) => (
          <rect key={`${bar.span.from ?? ''}-${bar.span.to ?? ''}`} className={`rights__bar rights__bar--${bar.span.coverage}`} x={x(bar.start, bar.size)} y={bar.span.coverage === 'covered' ? 2 : bar.span.coverage === 'unknown' ? 6 : 8} width={Math.max(1, WIDTH * bar.size - 1)} height={bar.span.coverage === 'covered' ? 14 : bar.span.coverage === 'unknown' ? 6 : 2}>
            <title>{`${bar.span.period} · ${bar.span.word} · ${bar.span.reason}`}</title>
          </rect>
        ))}
        <line className="rights__now" x1={x(scale.now, 0)} x2={x(scale.now, 0)} y1={0} y2={BAR} />
      </svg>
      <ul className="rights__spans">
        {bars.map((bar) => (
          <li key={`${bar.span.from ?? ''}-${bar.span.to ?? ''}`}>
            <bdi>{bar.span.period}</bdi> · {bar.span.word} · {bar.span.reason}
            <Marks of={bar.span.marks} />
          </li>
        ))}
      </ul>
      {person.today.remedy && <p className="rights__remedy">{person.today.remedy}</p>}
    </li>
  );
}

/** Numbers of the notes beneath. */
function Marks({ of }: { of: readonly number[] }) {
  if (of.length === 0) return null;
  return (
    <sup className="rights__marks">
      {[...of].sort((a, b) => a - b).map((mark, at) => (
        <Fragment key={mark}>
          {at > 0 && '\u00a0'}
          <bdi>{mark}</bdi>
        </Fragment>
      ))}
    </sup>
  );
}

function Years({ scale, isTurned }: { scale: Scale; isTurned: boolean }) {
  return (
    <svg className="rights__years" viewBox={`0 0 ${String(WIDTH)} 16`} aria-hidden>
      {scale.years.map((year) => {
        const place = placeOf(year, scale);
        return (
          <text key={year} x={WIDTH * (isTurned ? 1 - place : place)} y={12} direction="ltr" textAnchor={isTurned ? 'end' : 'start'}>
            {year}
          </text>
        );
      })}
    </svg>
  );
}
