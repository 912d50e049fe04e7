import { Plus, Trash2 } from 'lucide-react';
import type { AssociationView, SeatCode, TermSex, TermView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { DateField } from '../kit/DateField';
import { EmptyState } from '../kit/EmptyState';
import { Fields } from '../kit/Field';
import { IconButton } from '../kit/IconButton';
import { PairField } from '../kit/PairField';
import { Select } from '../kit/Select';
import { useFormat, useText } from '../l10n/useText';
import { toast } from '../shell/toasts';
import { Concerns, headed, seatName } from './Concerns';
import { Saved } from './Saved';
import { useKept } from './useKept';

const SEATS: readonly SeatCode[] = ['president', 'secretary', 'treasurer'];
const BLANK = { ar: '', fr: '' };

/** Who holds which office, from when to when; papers bear who is in office on their day. */
export function BureauSection({ view }: { view: AssociationView }) {
  const t = useText();
  const form = useKept(view.bureau, (terms: TermView[]) => commands.changeBureau(terms));
  const { value, change, commit, fault } = form;
  const concerns = view.concerns.filter((concern) => 'seat' in concern);
  const put = (at: number, part: Partial<TermView>) => value.map((term, nth) => (nth === at ? { ...term, ...part } : term));
  const remove = async (at: number) => {
    if (await commit(value.filter((_, nth) => nth !== at))) toast({ text: t('settings-term-removed'), undo: true });
  };
  return (
    <>
      <Card title={t('settings-today-title')}>
        <dl className="settings-seats">
          {SEATS.map((seat) => (
            <InOffice key={seat} seat={seat} term={view.bureau.findLast((term) => term.office === seat && term.today)} />
          ))}
        </dl>
        <Concerns concerns={concerns} />
      </Card>
      <Card
        title={t('settings-terms-title')}
        aside={<Saved state={form.state} />}
        actions={
          <Button
            size="small"
            icon={<Plus size={16} aria-hidden />}
            onPress={() => change([...value, { office: 'president', last: BLANK, first: BLANK, sex: null, from: null, to: null, today: false }])}
          >
            {t('settings-term-add')}
          </Button>
        }
      >
        {value.length === 0 && <EmptyState title={t('settings-terms-empty')}>{t('settings-terms-hint')}</EmptyState>}
        {value.map((term, at) => (
          <fieldset key={at} className="settings-entry">
            <legend>
              {seatName(t, term.office)} {term.today && <Badge tone="good">{t('settings-in-office-name')}</Badge>}
            </legend>
            <span className="settings-entry__remove">
              <IconButton label={t('settings-term-remove', { number: at + 1 })} size="small" onPress={() => void remove(at)}>
                <Trash2 size={16} aria-hidden />
              </IconButton>
            </span>
            <Fields layout="row">
              <Select label={t('settings-office-label')} choices={SEATS.map((seat) => ({ id: seat, name: seatName(t, seat) }))} value={term.office} onChange={(office) => void commit(put(at, { office }))} />
              <PairField label={t('visit-last-label')} value={term.last} onChange={(last) => change(put(at, { last }))} onBlur={() => void commit()} errorAr={fault(`${String(at)}.name`)} />
              <PairField label={t('visit-first-label')} value={term.first} onChange={(first) => change(put(at, { first }))} onBlur={() => void commit()} />
              <Select<TermSex>
                label={t('settings-sex-label')}
                choices={[
                  { id: 'male', name: t('settings-male-name') },
                  { id: 'female', name: t('settings-female-name') },
                ]}
                value={term.sex}
                onChange={(sex) => void commit(put(at, { sex }))}
              />
              <div className="settings-dates">
                <DateField label={t('settings-from-label')} value={term.from} onChange={(from) => void commit(put(at, { from }))} error={fault(`${String(at)}.from`)} />
                <DateField label={t('settings-to-label')} value={term.to} onChange={(to) => void commit(put(at, { to }))} error={fault(`${String(at)}.to`)} />
              </div>
            </Fields>
          </fieldset>
        ))}
      </Card>
    </>
  );
}

function InOffice({ seat, term }: { seat: SeatCode; term: TermView | undefined }) {
  const t = useText();
  const { date } = useFormat();
  const latin = term ? `${term.last.fr} ${term.first.fr}`.trim() : '';
  const arabic = term ? `${term.first.ar} ${term.last.ar}`.trim() : '';
  return (
    <div>
      <dt>{headed(t(`association-${seat}-name`, { sex: term?.sex ?? 'unknown' }))}</dt>
      <dd>
        {term ? (
          <>
            <bdi lang="ar">{arabic}</bdi> <bdi lang="fr">{latin}</bdi>
            {term.from && <span className="soft"> · {t('settings-since-line', { date: date(term.from) })}</span>}
          </>
        ) : (
          <span className="soft">{t('settings-nobody-name')}</span>
        )}
      </dd>
    </div>
  );
}
