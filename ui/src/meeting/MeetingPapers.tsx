import { useState } from 'react';
import type { PaperLanguageCode, PaperView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Fields } from '../kit/Field';
import { NumberField } from '../kit/NumberField';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';
import { useListAudience } from '../member/audience';
import { AudiencePicker } from '../member/AudiencePicker';
import { PaperDialog } from '../paper/PaperDialog';
import { PaperLanguage } from '../paper/PaperLanguage';
import './MeetingsPage.css';

export type MeetingPaper = 'invitation' | 'attendance' | 'sheets';

const LINES = 20;
const SHEETS = 10;
/** As many as the office lays out at once. */
const MOST = 500;

interface MeetingPapersProps {
  meeting: number;
  kind: MeetingPaper;
  onClose: () => void;
}

/** For whom a paper of a meeting is, then the paper. */
export function MeetingPapers({ meeting, kind, onClose }: MeetingPapersProps) {
  const t = useText();
  const { language } = useLanguage();
  const audience = useListAudience(true);
  const [blank, setBlank] = useState(kind === 'attendance' ? LINES : SHEETS);
  const [paperLanguage, setPaperLanguage] = useState<PaperLanguageCode>('both');
  const [made, setMade] = useState<PaperView | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const { input, selection } = audience.of;
  const make = useChange(
    () => {
      switch (kind) {
        case 'invitation':
          return commands.meetingInvitation(meeting, input, selection, paperLanguage, language);
        case 'attendance':
          return commands.attendanceSheet(meeting, input, selection, blank, paperLanguage, language);
        case 'sheets':
          return commands.blankSheets(input, selection, blank, paperLanguage, language);
      }
    },
    { onDone: setMade, onFault: setFault },
  );
  const title = t(`meeting-${kind}-action`);
  if (made) return <PaperDialog title={title} paper={made.paper} onClose={onClose} />;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      firm={make.isPending}
      actions={
        <>
          <Button onPress={onClose}>{t('kit-close-label')}</Button>
          <Button kind="main" autoFocus isDisabled={make.isPending} onPress={() => make.mutate(undefined)}>
            {t('meeting-see-action')}
          </Button>
        </>
      }
    >
      <Fields>
        <AudiencePicker audience={audience} />
        {kind !== 'invitation' && <NumberField label={t(`meeting-${kind}-label`)} value={blank} onChange={(count) => setBlank(Number.isNaN(count) ? 0 : count)} minValue={0} maxValue={MOST} step={5} />}
        <PaperLanguage value={paperLanguage} onChange={setPaperLanguage} />
        {fault !== null && (
          <p className="desk-form__fault" role="alert">
            {errorText(language, fault)}
          </p>
        )}
      </Fields>
    </Dialog>
  );
}
