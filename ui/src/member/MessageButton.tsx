import { Copy } from 'lucide-react';
import { Button } from '../kit/Button';
import { Menu } from '../kit/Menu';
import { commands } from '../ipc/host';
import type { Language } from '../l10n/bundle';
import { useText } from '../l10n/useText';
import { showError, toast } from '../shell/toasts';

/** Copies a message to the member, in Arabic or French: what lacks, how much, by when. */
export function MessageButton({ id }: { id: number }) {
  const t = useText();
  const copy = async (language: Language) => {
    try {
      await navigator.clipboard.writeText(await commands.memberMessage(id, language));
      toast({ text: t('member-form-message-done') });
    } catch (error) {
      showError(error);
    }
  };
  return (
    <Menu
      label={t('member-form-message-label')}
      trigger={
        <Button size="small" icon={<Copy size={16} aria-hidden />}>
          {t('member-form-message-action')}
        </Button>
      }
      actions={[
        { id: 'ar', name: t('member-form-message-arabic-action'), onAction: () => void copy('ar') },
        { id: 'fr', name: t('member-form-message-french-action'), onAction: () => void copy('fr') },
      ]}
    />
  );
}
