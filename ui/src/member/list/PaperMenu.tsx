import { useQuery } from '@tanstack/react-query';
import { IdCard, Mail } from 'lucide-react';
import { useState } from 'react';
import { CardsDialog } from '../../dues/CardsDialog';
import type { LetterInput, ListInput, Selection } from '../../ipc/bindings';
import { commands } from '../../ipc/host';
import { Button } from '../../kit/Button';
import { Menu } from '../../kit/Menu';
import { useText } from '../../l10n/useText';
import { LettersDialog } from '../../letter/LettersDialog';

interface PaperMenuProps {
  selection: Selection;
  picked: number;
  input: ListInput;
}

/** Letters to the members chosen, and their cards. */
export function PaperMenu({ selection, picked, input }: PaperMenuProps) {
  const t = useText();
  const [letter, setLetter] = useState<LetterInput | null>(null);
  const [isCards, setCards] = useState(false);
  const dues = useQuery({ queryKey: ['dues', 'years'], meta: { kinds: ['dues'] }, queryFn: () => commands.duesYears(), throwOnError: false }).data;
  const icon = <Mail size={16} aria-hidden />;
  return (
    <>
      <Menu
        label={t('letter-menu-action')}
        trigger={
          <Button size="small" icon={icon}>
            {t('letter-menu-action')}
          </Button>
        }
        actions={[
          { id: 'pieces', name: t('letter-pieces-title'), icon, onAction: () => setLetter({ kind: 'pieces' }) },
          { id: 'arrears', name: t('letter-arrears-title'), icon, onAction: () => setLetter({ kind: 'arrears' }) },
          ...(dues?.years ?? []).slice(0, 2).map(({ year }) => ({
            id: `dues-${String(year)}`,
            name: t('letter-dues-year-title', { year: String(year) }),
            icon,
            onAction: () => setLetter({ kind: 'dues', year }),
          })),
          null,
          { id: 'cards', name: t('dues-cards-title'), icon: <IdCard size={16} aria-hidden />, onAction: () => setCards(true) },
        ]}
      />
      {letter && <LettersDialog kind={letter} to={{ who: 'chosen', input, selection }} onClose={() => setLetter(null)} />}
      {isCards && dues && <CardsDialog year={Number(dues.today.slice(0, 4))} chosen={{ input, selection, count: picked }} onClose={() => setCards(false)} />}
    </>
  );
}
