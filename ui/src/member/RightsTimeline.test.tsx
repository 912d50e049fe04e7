import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import type { FamilyView, SpanView } from '../ipc/bindings';
import { renderUi } from '../testing/render';
import { RightsTimeline } from './RightsTimeline';
import { barsOf, scaleOf } from './timeline';

function span(from: string | null, to: string | null, coverage: SpanView['coverage']): SpanView {
  return { from, to, coverage, word: coverage, reason: 'r', period: `${from ?? ''} – ${to ?? ''}`, remedy: null, marks: [] };
}

const FAMILY: FamilyView = {
  date: '2026-11-22',
  persons: [{ id: 5, name: 'Yassine', relation: 'enfant', today: span(null, '2030-12-31', 'covered'), spans: [span(null, '2030-12-31', 'covered'), span('2031-01-01', null, 'notCovered')] }],
  doubts: [],
};

describe('the rights of a family', () => {
  it('fill the scale without gap, past the last change', () => {
    const scale = scaleOf(FAMILY);
    const bars = barsOf(FAMILY.persons[0]?.spans ?? [], scale);
    expect(scale.last).toBeGreaterThan(2031);
    expect(bars.reduce((sum, bar) => sum + bar.size, 0)).toBeCloseTo(1, 2);
  });

  it.each([
    ['fr', true],
    ['ar', false],
  ] as const)('run in the direction of reading (%s)', async (language, fromLeft) => {
    setHost(fakeHost({ familyRights: () => FAMILY }));
    const { container } = renderUi(<RightsTimeline id={1} />, { language });
    await screen.findByText('Yassine');
    const [first, second] = [...container.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('x')));
    expect((first ?? 0) < (second ?? 0)).toBe(fromLeft);
  });
});
