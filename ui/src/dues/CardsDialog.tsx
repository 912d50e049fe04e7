import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListInput, PaperView, Selection } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Fields } from '../kit/Field';
import { TextField } from '../kit/TextField';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';
import { useListAudience } from '../member/audience';
import { AudiencePicker } from '../member/AudiencePicker';
import { PaperDialog } from '../paper/PaperDialog';

interface CardsDialogProps {
  year: number;
  /** Those chosen elsewhere; without it one chooses here. */
  chosen?: { input: ListInput; selection: Selection; count: number };
  onClose: () => void;
}

/** Cards of members for a year, ten a page. */
export function CardsDialog({ year: first, chosen, onClose }: CardsDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const [year, setYear] = useState(String(first));
  const [made, setMade] = useState<PaperView | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const audience = useListAudience(false);
  const to = chosen ?? audience.of;
  const count = useQuery({
    queryKey: ['member', 'audience', to.input, language],
    queryFn: async () => (await commands.listMembers(to.input, 0, 1, language)).total,
    enabled: chosen === undefined && to.selection.all,
  });
  const many = chosen?.count ?? (to.selection.all ? (count.data ?? 0) : 0);
  const make = useChange(() => commands.membershipCards(to.input, to.selection, Number(year), language), { onDone: setMade, onFault: setFault });
  if (made) return <PaperDialog title={t('dues-cards-title')} paper={made.paper} onClose={onClose} />;
  return (
    <Dialog
      title={t('dues-cards-title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('kit-close-label')}</Button>
          <Button kind="main" autoFocus isDisabled={many === 0 || !/^\d{4}$/.test(year) || make.isPending} onPress={() => make.mutate(undefined)}>
            {t('dues-cards-now-action', { count: many })}
          </Button>
        </>
      }
    >
      <Fields>
        {!chosen && <AudiencePicker audience={audience} />}
        <TextField label={t('dues-year-heading')} dir="ltr" inputMode="numeric" maxLength={4} value={year} onChange={setYear} error={fault ? errorText(language, fault) : undefined} />
      </Fields>
    </Dialog>
  );
}
