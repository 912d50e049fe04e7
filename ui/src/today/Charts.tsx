import type { BarView, TodayView } from '../ipc/bindings';
import { useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { BarChart, type Bar, type BarTone } from './BarChart';

const TONES: Record<string, BarTone> = {
  accepted: 'good',
  'accepted-with-corrections': 'good',
  transmitted: 'note',
  ready: 'accent',
  complete: 'accent',
  rejected: 'wrong',
  corrected: 'attention',
};

/** So many categories stand in the picture; the association's own come first by their number. */
const CATEGORIES = 6;

function open(filter: string): () => void {
  return () => navigate({ room: 'member', filter });
}

/** The register in three pictures; each bar opens the members it counts. */
export function Charts({ today }: { today: TodayView }) {
  const t = useText();
  const state = ({ code, name, count }: BarView): Bar => ({
    id: code || 'none',
    name: name || t('today-no-dossier-name'),
    count,
    tone: TONES[code] ?? 'quiet',
    onOpen: open(`state:${code || 'none'}`),
  });
  const category = ({ code, name, count }: BarView): Bar => ({
    id: code || 'none',
    name: name || t('today-unknown-name'),
    count,
    tone: code ? 'accent' : 'quiet',
    onOpen: open(code ? `category:${code}` : 'fault:yes'),
  });
  const commune = ({ code, name, count }: BarView): Bar => ({ id: code, name, count, tone: 'accent', onOpen: open(`commune:"${name}"`) });
  const others = today.categories.slice(CATEGORIES).reduce((sum, bar) => sum + bar.count, 0);
  return (
    <>
      <BarChart title={t('today-states-title')} bars={[...today.states].reverse().map(state)} />
      <BarChart title={t('today-categories-title')} bars={today.categories.slice(0, CATEGORIES).map(category)} stacked foot={others > 0 ? t('today-other-categories-detail', { count: others }) : undefined} />
      <BarChart
        title={t('today-communes-title')}
        bars={today.communes.map(commune)}
        foot={today.otherCommunes > 0 ? t('today-other-communes-detail', { count: today.otherCommunes }) : undefined}
      />
    </>
  );
}
