import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { PaperLanguageCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { DateField } from '../kit/DateField';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Menu } from '../kit/Menu';
import { SearchField } from '../kit/SearchField';
import { Select } from '../kit/Select';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { useKey } from '../shell/keys';
import { usePageHead } from '../shell/pageHead';
import { showError, toast } from '../shell/toasts';
import { Chapters } from './Chapters';
import { Contents } from './Contents';
import { Simulator } from './Simulator';
import './GuidePage.css';

const EVERYBODY = 'everybody';
const PAPERS: readonly PaperLanguageCode[] = ['ar', 'fr', 'both'];

/** What members and the public are told, as a document to read and to print, and the case of whoever walks in. */
export function GuidePage() {
  const t = useText();
  const { language } = useLanguage();
  const [category, setCategory] = useState(EVERYBODY);
  const [date, setDate] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const chosen = category === EVERYBODY ? null : category;
  const query = { language, category: chosen, date, search };
  const guide = useQuery({ queryKey: ['guide', query], queryFn: () => commands.guide(query), placeholderData: keepPreviousData });
  const choices = useQuery({ queryKey: ['guide', 'choices', date, language], queryFn: () => commands.visitChoices(date, language), placeholderData: keepPreviousData });
  const paper = useChange((of: PaperLanguageCode) => commands.guidePaper(chosen, date, of), {
    onDone: (made) => {
      commands.openPaper(made).catch(showError);
      toast({ text: t('guide-paper-made'), action: { name: t('guide-paper-save'), run: () => void commands.savePaper(made).catch(showError) } });
    },
  });
  usePageHead(t('shell-guide-name'));
  useKey('mod+p', () => paper.mutate('both'));

  const categories = [{ id: EVERYBODY, name: t('guide-everybody-name') }, ...(choices.data?.categories ?? []).map(({ code, name }) => ({ id: code, name }))];
  return (
    <div className="guide-page">
      <div className="guide-page__bar">
        <div className="guide-page__category">
          <Select label={t('guide-category-label')} hideLabel choices={categories} value={category} onChange={setCategory} />
        </div>
        <div className="guide-page__date">
          <DateField label={t('guide-date-label')} hideLabel value={date ?? guide.data?.date ?? null} onChange={setDate} />
        </div>
        <SearchField label={t('guide-search-label')} value={search} onChange={setSearch} />
        <Menu
          label={t('guide-print-action')}
          trigger={
            <Button icon={<Printer size={16} aria-hidden />} isDisabled={paper.isPending}>
              {t('guide-print-action')}
            </Button>
          }
          actions={PAPERS.map((of) => ({ id: of, name: t(`guide-print-${of}-name`), onAction: () => paper.mutate(of) }))}
        />
      </div>
      <div className="guide-page__body">
        <Contents chapters={guide.data?.chapters ?? []} />
        <div className="guide-page__document">
          {guide.isPending && <Skeleton lines={8} />}
          {guide.isError && <ErrorState error={guide.error} onRetry={() => void guide.refetch()} />}
          {guide.data && <Chapters guide={guide.data} />}
          {guide.data?.chapters.length === 0 && (
            <EmptyState title={t('guide-nothing-title')} actions={<Button onPress={() => setSearch('')}>{t('guide-nothing-action')}</Button>}>
              {t('guide-nothing-text')}
            </EmptyState>
          )}
        </div>
        <aside className="guide-page__simulator" aria-label={t('visit-title')}>
          {choices.data && guide.data && <Simulator choices={choices.data} today={guide.data.date} />}
        </aside>
      </div>
    </div>
  );
}
