import { Plus, Trash2 } from 'lucide-react';
import { RuleNote } from '../contribution/RuleNote';
import type { AssociationView, LiaisonView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { DateField } from '../kit/DateField';
import { Disclosure } from '../kit/Disclosure';
import { EmptyState } from '../kit/EmptyState';
import { Fields } from '../kit/Field';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { TextArea } from '../kit/TextArea';
import { TextField } from '../kit/TextField';
import { useText } from '../l10n/useText';
import { toast } from '../shell/toasts';
import { Concerns } from './Concerns';
import { Saved } from './Saved';
import { useKept } from './useKept';

/** Of which categories the association is the liaison body, by which text; of none unless a text says so. */
export function LiaisonSection({ view }: { view: AssociationView }) {
  const t = useText();
  const form = useKept(view.liaison, (facts: LiaisonView[]) => commands.changeLiaison(facts));
  const { value, change, commit, fault } = form;
  const put = (at: number, part: Partial<LiaisonView>) => value.map((fact, nth) => (nth === at ? { ...fact, ...part } : fact));
  const remove = async (at: number) => {
    if (await commit(value.filter((_, nth) => nth !== at))) toast({ text: t('settings-liaison-removed'), undo: true });
  };
  return (
    <Card
      title={t('settings-liaison-title')}
      aside={<Saved state={form.state} />}
      actions={
        <Button
          size="small"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => change([...value, { category: view.categories[0]?.code ?? '', text: '', document: '', from: null, to: null }])}
        >
          {t('settings-liaison-add')}
        </Button>
      }
    >
      <p className="settings-explained">{t('settings-liaison-hint')}</p>
      <Concerns concerns={view.concerns.filter((concern) => concern.code === 'liaison-without-document')} />
      {value.length === 0 && <EmptyState title={t('settings-liaison-empty')}>{t('settings-liaison-default')}</EmptyState>}
      {value.map((fact, at) => (
        <fieldset key={at} className="settings-entry">
          <legend>{t('settings-liaison-label', { number: at + 1 })}</legend>
          <span className="settings-entry__remove">
            <IconButton label={t('settings-liaison-remove', { number: at + 1 })} size="small" onPress={() => void remove(at)}>
              <Trash2 size={16} aria-hidden />
            </IconButton>
          </span>
          <Fields layout="row">
            <Select
              label={t('visit-category-label')}
              choices={view.categories.map(({ code, name }) => ({ id: code, name }))}
              value={fact.category}
              onChange={(category) => void commit(put(at, { category }))}
              error={fault(`${String(at)}.category`)}
            />
            <TextArea label={t('settings-text-label')} hint={t('settings-text-hint')} rows={2} value={fact.text} onChange={(text) => change(put(at, { text }))} onBlur={() => void commit()} error={fault(`${String(at)}.text`)} />
            <TextField label={t('settings-document-label')} hint={t('settings-document-hint')} dir="auto" value={fact.document} onChange={(document) => change(put(at, { document }))} onBlur={() => void commit()} />
            <div className="settings-dates">
              <DateField label={t('settings-from-label')} value={fact.from} onChange={(from) => void commit(put(at, { from }))} error={fault(`${String(at)}.from`)} />
              <DateField label={t('settings-to-label')} value={fact.to} onChange={(to) => void commit(put(at, { to }))} error={fault(`${String(at)}.to`)} />
            </div>
          </Fields>
        </fieldset>
      ))}
      <div className="settings-law">
        <Disclosure title={t('settings-duties-title')}>
          {view.rules.filter((rule) => rule.topic === 'liaison').map((rule) => (
            <RuleNote key={rule.id} rule={rule} />
          ))}
        </Disclosure>
      </div>
    </Card>
  );
}
