import { useQuery } from '@tanstack/react-query';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Card } from '../kit/Card';
import { useFormat, useText } from '../l10n/useText';
import { Mark } from './Mark';
import { usePageHead } from './pageHead';
import './AboutPage.css';

/** What the program is, and whose work it stands on. */
export function AboutPage() {
  const t = useText();
  const format = useFormat();
  const about = useQuery({ queryKey: ['about'], queryFn: () => commands.about() });
  usePageHead(t('shell-about-name'));
  return (
    <div className="about">
      <Card>
        <Mark />
        <p className="about__purpose">{t('about-purpose-text')}</p>
        {about.data && (
          <dl className="about__facts">
            <dt>{t('about-version-label')}</dt>
            <dd>
              <Bdi dir="ltr">{about.data.version}</Bdi>
            </dd>
            <dt>{t('about-rules-label')}</dt>
            <dd>{t('about-rules-value', { version: about.data.rules, date: format.longDate(about.data.rulesOn) })}</dd>
            <dt>{t('about-licence-label')}</dt>
            <dd>{t('about-licence-value')}</dd>
          </dl>
        )}
        <p className="about__warning">{t('about-warning-text')}</p>
      </Card>
      <Card title={t('about-credits-heading')}>
        <ul className="about__credits">
          <li>{t('about-font-text')}</li>
          <li>{t('about-geography-text')}</li>
          <li>{t('about-icons-text')}</li>
        </ul>
      </Card>
    </div>
  );
}
