import { useQuery } from '@tanstack/react-query';
import { FileCheck2, Mail, Printer } from 'lucide-react';
import { useState } from 'react';
import type { MemberClocks, RegisteredLetterView, UndeclaredView } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { KeptPages } from '../paper/KeptPages';
import { MadePaperDialog } from '../paper/PaperDialog';
import { ClockDay, ClockWords } from './ClockRows';
import { DeclareForm } from './DeclareForm';
import { LetterForm } from './LetterForm';
import './ClocksSection.css';

type Open = { form: 'letter'; of: RegisteredLetterView | null } | { form: 'declare'; of: UndeclaredView | null } | null;

/** A member's dates: what runs, registered letters sent, changes to declare, and the slip to take home. */
export function ClocksSection({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const [open, setOpen] = useState<Open>(null);
  const [taking, setTaking] = useState(false);
  const found = useQuery({
    queryKey: ['clock', 'member', id, language],
    meta: { kinds: ['member', 'clock', 'contribution-payment', 'association', 'setting', 'scan'] },
    queryFn: () => commands.memberClocks(id, language),
  });
  return (
    <Card
      title={t('clock-member-title')}
      actions={
        <>
          <Button size="small" icon={<Mail size={16} aria-hidden />} onPress={() => setOpen({ form: 'letter', of: null })}>
            {t('clock-letter-action')}
          </Button>
          <Button size="small" icon={<FileCheck2 size={16} aria-hidden />} onPress={() => setOpen({ form: 'declare', of: null })}>
            {t('clock-declare-action')}
          </Button>
          <Button size="small" icon={<Printer size={16} aria-hidden />} onPress={() => setTaking(true)}>
            {t('clock-slip-action')}
          </Button>
        </>
      }
    >
      {found.error ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : !found.data ? (
        <Skeleton lines={3} />
      ) : (
        <>
          {open?.form === 'letter' && <LetterForm key={open.of?.id} member={id} of={open.of} today={found.data.today} onDone={() => setOpen(null)} />}
          {open?.form === 'declare' && <DeclareForm key={open.of?.happenedOn} member={id} of={open.of} today={found.data.today} onDone={() => setOpen(null)} />}
          <Running of={found.data} />
          <Undeclared of={found.data} onDeclare={(of) => setOpen({ form: 'declare', of })} />
          <Letters of={found.data} onChange={(of) => setOpen({ form: 'letter', of })} />
        </>
      )}
      {taking && <MadePaperDialog title={t('clock-slip-title')} make={(of) => commands.takeAway(id, of)} onClose={() => setTaking(false)} />}
    </Card>
  );
}

function Running({ of }: { of: MemberClocks }) {
  const t = useText();
  if (of.clocks.length === 0) return <p className="soft">{t('clock-member-none-status')}</p>;
  return (
    <ul className="clocks-section">
      {of.clocks.map((clock, at) => (
        <li key={at} className="clocks-section__row">
          <ClockDay clock={clock} />
          <ClockWords clock={clock} />
        </li>
      ))}
    </ul>
  );
}

function Undeclared({ of, onDeclare }: { of: MemberClocks; onDeclare: (of: UndeclaredView) => void }) {
  const t = useText();
  const format = useFormat();
  if (of.undeclared.length === 0) return null;
  return (
    <section className="clocks-section__part">
      <h3>{t('clock-undeclared-title')}</h3>
      <ul>
        {of.undeclared.map((change) => (
          <li key={`${change.kind} ${change.happenedOn}`} className="clocks-section__line">
            <span>{t('clock-undeclared-text', { change: t(`clock-${change.kind}-change`), date: format.date(change.happenedOn) })}</span>
            <Button kind="plain" size="small" onPress={() => onDeclare(change)}>
              {t('clock-declare-this-action')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const WIDTH = 1200;

function Letters({ of, onChange }: { of: MemberClocks; onChange: (of: RegisteredLetterView) => void }) {
  const t = useText();
  const format = useFormat();
  const [shown, setShown] = useState<RegisteredLetterView | null>(null);
  const pages = Array.from({ length: shown?.pages ?? 0 }, (_, page) => ({ url: host().scanUrl(shown?.scan ?? 0, WIDTH, page), label: t('clock-letter-page-label', { page: page + 1 }) }));
  if (of.letters.length === 0) return null;
  return (
    <section className="clocks-section__part">
      <h3>{t('clock-letters-title')}</h3>
      <ul>
        {of.letters.map((letter) => (
          <li key={letter.id} className="clocks-section__line">
            <span>
              <Bdi dir="ltr">{letter.number}</Bdi> <span className="soft">{t('clock-letter-sent-text', { date: format.date(letter.sentOn) })}</span>
            </span>
            {letter.answeredOn ? (
              <Badge tone="good">{t('clock-letter-answered-name', { date: format.date(letter.answeredOn) })}</Badge>
            ) : (
              <Badge tone="attention">{t('clock-letter-waiting-name')}</Badge>
            )}
            {letter.pages > 0 && (
              <Button kind="plain" size="small" onPress={() => setShown(letter)}>
                {t('clock-letter-show-action')}
                <span className="visually-hidden"> {letter.number}</span>
              </Button>
            )}
            <Button kind="plain" size="small" onPress={() => onChange(letter)}>
              {letter.answeredOn ? t('clock-letter-change-action') : t('clock-letter-answer-action')}
              <span className="visually-hidden"> {letter.number}</span>
            </Button>
          </li>
        ))}
      </ul>
      <KeptPages title={t('clock-letter-receipt-title')} pages={pages} isOpen={shown !== null} onClose={() => setShown(null)} />
    </section>
  );
}
