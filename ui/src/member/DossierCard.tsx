import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { DossierPane } from '../dossier/DossierPane';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { useText } from '../l10n/useText';

/** The dossier as it would be printed, beside the form; made when it is asked for, since it follows every change. */
export function DossierCard({ id, isOpen }: { id: number; isOpen: boolean }) {
  const t = useText();
  const [isShown, setShown] = useState(isOpen);
  return (
    <Card
      title={t('member-form-dossier-title')}
      actions={
        <Button size="small" icon={isShown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />} onPress={() => setShown(!isShown)}>
          {isShown ? t('member-form-hide-dossier-action') : t('member-form-show-dossier-action')}
        </Button>
      }
    >
      {isShown ? <DossierPane id={id} /> : <p className="soft">{t('member-form-dossier-hint')}</p>}
    </Card>
  );
}
