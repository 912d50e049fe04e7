import { IdCard } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../kit/Button';
import { Popover } from '../kit/Popover';
import { TextArea } from '../kit/TextArea';
import type { CardView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { useLanguage, useText } from '../l10n/useText';
import { toast } from '../shell/toasts';
import { useForm } from './form/useForm';
import './CardReader.css';

/** The three lines on the back of the ID card, pasted or typed, put into the form. */
export function CardReader() {
  const t = useText();
  return (
    <Popover
      label={t('member-form-card-title')}
      trigger={
        <Button size="small" icon={<IdCard size={16} aria-hidden />}>
          {t('member-form-card-action')}
        </Button>
      }
    >
      {(close: () => void) => <Zone close={close} />}
    </Popover>
  );
}

function Zone({ close }: { close: () => void }) {
  const t = useText();
  const { language } = useLanguage();
  const form = useForm();
  const [zone, setZone] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const read = useChange((text: string) => commands.readCard(form.id, text, language), {
    onDone: (card: CardView) => {
      const refused = card.answer.kind === 'refused' ? card.answer.refusals : [];
      const own = refused.find((refusal) => refusal.path === 'card');
      if (own) {
        setFault(own.sentence);
        return;
      }
      if (form.take(card.edits, card.answer)) toast({ text: t('member-form-card-done', { fields: card.edits.length }), undo: card.answer.kind === 'saved' });
      close();
    },
  });
  return (
    <form
      className="card-reader"
      onSubmit={(event) => {
        event.preventDefault();
        if (zone.trim() !== '') read.mutate(zone);
      }}
    >
      <TextArea label={t('member-form-card-label')} hint={t('member-form-card-hint')} value={zone} onChange={(text) => (setFault(null), setZone(text))} dir="ltr" rows={3} error={fault} autoFocus />
      <Button kind="main" type="submit" isDisabled={zone.trim() === ''}>
        {t('member-form-card-read-action')}
      </Button>
    </form>
  );
}
