import { useQuery } from '@tanstack/react-query';
import type { ClockGroup } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { ClockRows } from './ClockRows';
import './ComingClocks.css';

/** What runs out in the next days, by how much it presses; nothing stands where nothing does. */
export function ComingClocks() {
  const t = useText();
  const { language } = useLanguage();
  const groups = useQuery({
    queryKey: ['clock', 'coming', language],
    meta: { kinds: ['member', 'clock', 'contribution-payment', 'association', 'setting'] },
    queryFn: () => commands.comingClocks(language),
  });
  if (!groups.data || groups.data.length === 0) return null;
  return (
    <Card title={t('clock-room-name')}>
      {groups.data.map((group) => (
        <Group key={group.urgency} group={group} />
      ))}
    </Card>
  );
}

function Group({ group }: { group: ClockGroup }) {
  const t = useText();
  const format = useFormat();
  const more = group.total - group.rows.length;
  const name = t(`clock-${group.urgency}-title`);
  return (
    <section className="coming-clocks" aria-label={name}>
      <h3 className={`coming-clocks__title coming-clocks__title--${group.urgency}`}>
        {name} <bdi className="soft">{format.number(group.total)}</bdi>
      </h3>
      <ClockRows clocks={group.rows} />
      {more > 0 && (
        <Button kind="plain" size="small" onPress={() => navigate({ room: 'today', section: 'clocks', filter: group.urgency })}>
          {t('clock-more-action', { count: more })}
        </Button>
      )}
    </section>
  );
}
