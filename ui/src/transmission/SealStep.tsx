import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Progress } from '../kit/Progress';
import { useText } from '../l10n/useText';
import { stopSealing, timeLeft, type Sealing } from './draft';

/** The third step: the sealing under way, which can be stopped. */
export function SealStep({ sealing }: { sealing: Sealing }) {
  const t = useText();
  const { done, of, stopping } = sealing;
  const left = timeLeft(sealing);
  const words = [
    of > 0 && t('transmission-sealing-detail', { done, of }),
    left && (left.unit === 'minutes' ? t('transmission-minutes-left-detail', { minutes: left.count }) : t('transmission-seconds-left-detail', { seconds: left.count })),
  ];
  return (
    <Card>
      <div className="transmission-wizard__body">
        <Progress label={t(stopping ? 'transmission-stopping-status' : 'transmission-sealing-status')} done={of > 0 ? done : null} of={of} detail={words.filter(Boolean).join(' · ')} />
        <p className="soft">{t('transmission-sealing-text')}</p>
      </div>
      <footer className="transmission-wizard__foot">
        <Button autoFocus isDisabled={stopping} onPress={() => void stopSealing()}>
          {t('transmission-stop-action')}
        </Button>
      </footer>
    </Card>
  );
}
