import { useQuery } from '@tanstack/react-query';
import { BookOpen, Building2, FileOutput, History, KeyRound, Landmark, Palette, ScrollText, Stamp, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { ExportsSection } from '../exportProfile/ExportsSection';
import type { AssociationView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { HistoryList } from '../shell/HistoryList';
import { usePageHead } from '../shell/pageHead';
import { replaceRoute } from '../shell/route';
import type { PageProps } from '../shell/routes';
import { AgenciesSection } from './AgenciesSection';
import { AppearanceSection } from './AppearanceSection';
import { AssociationSection } from './AssociationSection';
import { BureauSection } from './BureauSection';
import { LiaisonSection } from './LiaisonSection';
import { ReceiptSection } from './ReceiptSection';
import { RulesSection } from './RulesSection';
import { SecuritySection } from './SecuritySection';
import './SettingsPage.css';

const SECTIONS = ['association', 'bureau', 'agencies', 'liaison', 'receipt', 'exports', 'security', 'appearance', 'rules', 'history'] as const;
type SectionId = (typeof SECTIONS)[number];

const ICONS: Record<SectionId, typeof Users> = {
  association: Building2,
  bureau: Users,
  agencies: Landmark,
  liaison: ScrollText,
  receipt: Stamp,
  exports: FileOutput,
  security: KeyRound,
  appearance: Palette,
  rules: BookOpen,
  history: History,
};

/** The association, its keys, how the window looks, and the rules it follows. */
export function SettingsPage({ route }: PageProps) {
  const t = useText();
  const shown = SECTIONS.find((section) => section === route.section) ?? 'association';
  usePageHead(t('shell-settings-name'), t(`settings-${shown}-title`));
  return (
    <div className="settings-page">
      <nav className="settings-page__index" aria-label={t('settings-index-label')}>
        <ul>
          {SECTIONS.map((section) => {
            const Icon = ICONS[section];
            return (
              <li key={section}>
                <a
                  href={`#${section}`}
                  aria-current={section === shown ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    replaceRoute({ room: 'settings', section });
                  }}
                >
                  <Icon size={17} aria-hidden />
                  <span>{t(`settings-${section}-title`)}</span>
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="settings-page__section" key={shown}>
        <Shown section={shown} />
      </div>
    </div>
  );
}

function Shown({ section }: { section: SectionId }): ReactNode {
  const t = useText();
  switch (section) {
    case 'receipt':
      return <ReceiptSection />;
    case 'exports':
      return <ExportsSection />;
    case 'security':
      return <SecuritySection />;
    case 'appearance':
      return <AppearanceSection />;
    case 'rules':
      return <RulesSection />;
    case 'history':
      return (
        <Card title={t('settings-history-title')}>
          <HistoryList />
        </Card>
      );
    default:
      return <OfAssociation section={section} />;
  }
}

const OF_ASSOCIATION: Record<'association' | 'bureau' | 'agencies' | 'liaison', (props: { view: AssociationView }) => ReactNode> = {
  association: AssociationSection,
  bureau: BureauSection,
  agencies: AgenciesSection,
  liaison: LiaisonSection,
};

function OfAssociation({ section }: { section: keyof typeof OF_ASSOCIATION }) {
  const { language } = useLanguage();
  const view = useQuery({ queryKey: ['association', 'settings', language], queryFn: () => commands.associationView(language) });
  if (view.isError) return <ErrorState error={view.error} onRetry={() => void view.refetch()} />;
  if (!view.data) return <Skeleton lines={6} />;
  const Section = OF_ASSOCIATION[section];
  return <Section view={view.data} />;
}
