import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ArrowLeftRight, SquareArrowOutUpRight } from 'lucide-react';
import { useState } from 'react';
import type { BroughtView, ChoiceCode, ComparisonView, DuplicateRowView, PairMember } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Dialog } from '../kit/Dialog';
import { ErrorState } from '../kit/ErrorState';
import { IconButton } from '../kit/IconButton';
import { Segmented } from '../kit/Segmented';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { NamePair } from '../transmission/NamePair';
import { Person, Verdict } from './PairList';

type Choices = Readonly<Record<string, ChoiceCode>>;

interface PairSheetProps {
  pair: DuplicateRowView;
  onClose: () => void;
}

/** Two records beside each other: which one stays, field by field what it says, then making one of both. */
export function PairSheet({ pair, onClose }: PairSheetProps) {
  const t = useText();
  const { language } = useLanguage();
  const [isSwapped, setSwapped] = useState(false);
  const [choices, setChoices] = useState<Choices>({});
  const [survivor, gone] = isSwapped ? [pair.second.id, pair.first.id] : [pair.first.id, pair.second.id];
  const input = { survivor, gone, choices: Object.entries(choices).map(([field, choice]) => ({ field, choice })) };
  const found = useQuery({
    queryKey: ['member', 'comparison', input, language],
    meta: { kinds: ['member', 'dossier', 'scan'] },
    queryFn: () => commands.compareMembers(input, language),
    placeholderData: keepPreviousData,
  });
  const [isAsking, setAsking] = useState(false);
  const merge = useChange(() => commands.mergeMembers(input), {
    done: () => ({ text: t('duplicates-merged-status'), tone: 'good', undo: true }),
    onDone: onClose,
  });
  const dismiss = useChange(() => commands.dismissPair(survivor, gone), {
    done: () => ({ text: t('duplicates-dismissed-status'), tone: 'good', undo: true }),
    onDone: onClose,
  });
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} actions={<Button onPress={onClose}>{t('duplicates-list-action')}</Button>} />;
  if (!found.data) return <Skeleton lines={8} />;
  const { data } = found;
  return (
    <div className="duplicates">
      <Card title={t('duplicates-pair-title')}>
        {data.verdict && <Verdict verdict={data.verdict} />}
        <div className="duplicates__two">
          <Side title={t('duplicates-stays-title')} member={data.survivor} />
          <IconButton
            label={t('duplicates-swap-action')}
            framed
            onPress={() => {
              setSwapped(!isSwapped);
              setChoices({});
            }}
          >
            <ArrowLeftRight size={18} aria-hidden />
          </IconButton>
          <Side title={t('duplicates-goes-title')} member={data.gone} />
        </div>
        <Fields comparison={data} onChoose={(field, choice) => setChoices({ ...choices, [field]: choice })} />
        <Brought brought={data.brought} />
        <footer className="duplicates__foot">
          <Button onPress={onClose}>{t('duplicates-list-action')}</Button>
          <span className="duplicates__gap" />
          <Button isDisabled={dismiss.isPending} onPress={() => dismiss.mutate(undefined)}>
            {t('duplicates-dismiss-action')}
          </Button>
          <Button kind="main" autoFocus onPress={() => setAsking(true)}>
            {t('duplicates-merge-action')}
          </Button>
        </footer>
      </Card>
      <Dialog
        title={t('duplicates-merge-title')}
        size="small"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('duplicates-keep-action')}</Button>
            <Button
              kind="main"
              autoFocus
              isDisabled={merge.isPending}
              onPress={() => {
                merge.mutate(undefined);
                setAsking(false);
              }}
            >
              {t('duplicates-merge-action')}
            </Button>
          </>
        }
      >
        <div className="duplicates__recap">
          <p>
            {t('duplicates-stays-text')} <NamePair name={data.survivor.name} />
          </p>
          <p>
            {t('duplicates-goes-text')} <NamePair name={data.gone.name} />
          </p>
          <p>{t('duplicates-taken-text', { count: data.fields.filter((field) => field.choice === 'listed').length })}</p>
          <p className="soft">{t('duplicates-undo-text')}</p>
        </div>
      </Dialog>
    </div>
  );
}

function Side({ title, member }: { title: string; member: PairMember }) {
  const t = useText();
  return (
    <section className="duplicates__side" aria-label={title}>
      <h3>{title}</h3>
      <Person member={member} />
      <Button kind="plain" size="small" icon={<SquareArrowOutUpRight size={16} aria-hidden />} onPress={() => navigate({ room: 'member', id: member.id })}>
        {t('duplicates-open-member-action')}
      </Button>
    </section>
  );
}

/** Where the two differ, and which of the two values stays. */
function Fields({ comparison, onChoose }: { comparison: ComparisonView; onChoose: (field: string, choice: ChoiceCode) => void }) {
  const t = useText();
  if (comparison.fields.length === 0) return <p className="soft">{t('duplicates-same-text')}</p>;
  return (
    <>
      <ul className="duplicates__fields" aria-label={t('duplicates-fields-label')}>
        {comparison.fields.map(({ field, name, survivor, gone, choice }) => (
          <li key={field} className="duplicates__field">
            <span className="soft">{name}</span>
            <Segmented<ChoiceCode>
              label={name}
              value={choice}
              onChange={(next) => onChoose(field, next)}
              choices={[
                { id: 'kept', name: survivor ? <Bdi>{survivor}</Bdi> : t('duplicates-nothing-name') },
                { id: 'listed', name: gone ? <Bdi>{gone}</Bdi> : t('duplicates-nothing-name') },
              ]}
            />
          </li>
        ))}
      </ul>
      <p className="soft">{t('duplicates-rest-text')}</p>
    </>
  );
}

/** What the record that goes brings with it. */
function Brought({ brought }: { brought: BroughtView }) {
  const t = useText();
  const parts = [
    brought.pieces > 0 && t('duplicates-pieces-text', { count: brought.pieces }),
    brought.scans > 0 && t('duplicates-scans-text', { count: brought.scans }),
    brought.dossiers > 0 && t('duplicates-dossiers-text', { count: brought.dossiers }),
    brought.transmissions > 0 && t('duplicates-transmissions-text', { count: brought.transmissions }),
    brought.attestations > 0 && t('duplicates-attestations-text', { count: brought.attestations }),
    brought.notes > 0 && t('duplicates-notes-text', { count: brought.notes }),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <section className="duplicates__brought">
      <h3>{t('duplicates-brought-title')}</h3>
      <p>{parts.join(' · ')}</p>
    </section>
  );
}
