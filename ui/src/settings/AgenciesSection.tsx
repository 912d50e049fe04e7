import { ArrowUpToLine, Plus, Trash2 } from 'lucide-react';
import type { AgencyView, AssociationView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { Fields } from '../kit/Field';
import { IconButton } from '../kit/IconButton';
import { PairField } from '../kit/PairField';
import { TextField } from '../kit/TextField';
import { useText } from '../l10n/useText';
import { toast } from '../shell/toasts';
import { Saved } from './Saved';
import { useKept } from './useKept';

const BLANK = { ar: '', fr: '' };

/** The agencies of the CNSS at which dossiers are deposited; the first one is proposed. */
export function AgenciesSection({ view }: { view: AssociationView }) {
  const t = useText();
  const form = useKept(view.agencies, (agencies: AgencyView[]) => commands.changeAgencies(agencies));
  const { value, change, commit, fault } = form;
  const put = (at: number, part: Partial<AgencyView>) => value.map((agency, nth) => (nth === at ? { ...agency, ...part } : agency));
  const remove = async (at: number) => {
    if (await commit(value.filter((_, nth) => nth !== at))) toast({ text: t('settings-agency-removed'), undo: true });
  };
  const toFirst = (at: number) => {
    const agency = value[at];
    if (agency) void commit([agency, ...value.filter((_, nth) => nth !== at)]);
  };
  const freeCode = () => {
    let number = value.length + 1;
    while (value.some((agency) => agency.code === `A${String(number)}`)) number += 1;
    return `A${String(number)}`;
  };
  return (
    <Card
      title={t('settings-agencies-title')}
      aside={<Saved state={form.state} />}
      actions={
        <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={() => change([...value, { code: freeCode(), name: BLANK, city: BLANK }])}>
          {t('settings-agency-add')}
        </Button>
      }
    >
      {value.length === 0 && <EmptyState title={t('settings-agencies-empty')}>{t('settings-agencies-hint')}</EmptyState>}
      {value.map((agency, at) => (
        <fieldset key={at} className="settings-entry">
          <legend>
            {t('settings-agency-label', { number: at + 1 })} {at === 0 && <Badge tone="good">{t('settings-default-name')}</Badge>}
          </legend>
          <span className="settings-entry__remove">
            {at > 0 && (
              <IconButton label={t('settings-default-action')} size="small" onPress={() => toFirst(at)}>
                <ArrowUpToLine size={16} aria-hidden />
              </IconButton>
            )}
            <IconButton label={t('settings-agency-remove', { number: at + 1 })} size="small" onPress={() => void remove(at)}>
              <Trash2 size={16} aria-hidden />
            </IconButton>
          </span>
          <Fields layout="row">
            <PairField label={t('settings-agency-name-label')} value={agency.name} onChange={(name) => change(put(at, { name }))} onBlur={() => void commit()} errorAr={fault(`${String(at)}.name`)} />
            <PairField label={t('settings-city-label')} value={agency.city} onChange={(city) => change(put(at, { city }))} onBlur={() => void commit()} />
            <TextField
              label={t('settings-code-label')}
              hint={t('settings-code-hint')}
              dir="ltr"
              value={agency.code}
              onChange={(code) => change(put(at, { code }))}
              onBlur={() => void commit()}
              error={fault(`${String(at)}.code`)}
            />
          </Fields>
        </fieldset>
      ))}
    </Card>
  );
}
