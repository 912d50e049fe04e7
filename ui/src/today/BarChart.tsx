import { useFormat } from '../l10n/useText';
import { Card } from '../kit/Card';
import { classes } from '../kit/classes';
import './BarChart.css';

export type BarTone = 'good' | 'note' | 'accent' | 'wrong' | 'attention' | 'quiet';

export interface Bar {
  id: string;
  name: string;
  count: number;
  tone: BarTone;
  /** Shows the members behind it. */
  onOpen: () => void;
}

interface BarChartProps {
  title: string;
  bars: readonly Bar[];
  /** Long names stand above their bars. */
  stacked?: boolean;
  /** What the bars leave out. */
  foot?: string | undefined;
}

/** Bars that grow from the inline start; each opens the members it counts. */
export function BarChart({ title, bars, stacked = false, foot }: BarChartProps) {
  const format = useFormat();
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <Card title={title}>
      <ul className={classes('bar-chart', stacked && 'bar-chart--stacked')}>
        {bars.map((bar) => (
          <li key={bar.id}>
            <button type="button" className="bar-chart__row" onClick={bar.onOpen}>
              <bdi className="bar-chart__name">{bar.name}</bdi>
              <span className="bar-chart__track">
                <span className={`bar-chart__bar bar-chart__bar--${bar.tone}`} style={{ inlineSize: `${String((bar.count / most) * 100)}%` }} />
                <bdi className="bar-chart__count">{format.number(bar.count)}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {foot && <p className="soft">{foot}</p>}
    </Card>
  );
}
