import { useQuery } from '@tanstack/react-query';
import { Copy, MessageSquareText } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../kit/Button';
import { Popover } from '../kit/Popover';
import { Segmented } from '../kit/Segmented';
import { Skeleton } from '../kit/Skeleton';
import { commands } from '../ipc/host';
import type { Language } from '../l10n/bundle';
import { useLanguage, useText } from '../l10n/useText';
import { showError, toast } from '../shell/toasts';
import './MessageButton.css';

/** A message to the member, in Arabic or French, shown and copied: what lacks, how much, by when. */
export function MessageButton({ id }: { id: number }) {
  const t = useText();
  return (
    <Popover
      label={t('member-form-message-label')}
      placement="bottom end"
      trigger={
        <Button size="small" icon={<MessageSquareText size={16} aria-hidden />}>
          {t('member-form-message-action')}
        </Button>
      }
    >
      {(close: () => void) => <Message id={id} close={close} />}
    </Popover>
  );
}

function Message({ id, close }: { id: number; close: () => void }) {
  const t = useText();
  const { language: spoken } = useLanguage();
  const [language, setLanguage] = useState<Language>(spoken);
  const shown = useRef<HTMLPreElement>(null);
  const { data: message } = useQuery({
    queryKey: ['member', 'message', id, language],
    queryFn: () => commands.memberMessage(id, language),
    meta: { kinds: ['member', 'dossier', 'association', 'setting'] },
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message ?? '');
      toast({ text: t('member-form-message-done') });
      close();
    } catch (error) {
      // Some systems refuse the clipboard to a page: the text stands selected, to be copied by hand.
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      showError(error);
    }
  };
  return (
    <div className="message">
      <Segmented
        label={t('member-form-message-language-label')}
        choices={[
          { id: 'ar', name: t('common-arabic-name') },
          { id: 'fr', name: t('common-french-name') },
        ]}
        value={language}
        onChange={setLanguage}
      />
      {message === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <pre ref={shown} className="message__text" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          {message}
        </pre>
      )}
      <Button kind="main" icon={<Copy size={16} aria-hidden />} isDisabled={message === undefined} onPress={() => void copy()}>
        {t('member-form-message-copy-action')}
      </Button>
    </div>
  );
}
