import { useQuery } from '@tanstack/react-query';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import type { EvidenceCode, FieldOption, ImportColumn, ImportWhole } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import type { MessageId } from '../l10n/ids';
import { useLanguage, useText } from '../l10n/useText';
import { FieldPicker } from './FieldPicker';
import { useListChange } from './openList';

const EVIDENCE: Record<EvidenceCode, MessageId> = {
  none: 'import-none-name',
  content: 'import-content-name',
  similar: 'import-similar-name',
  heading: 'import-heading-name',
  saved: 'import-saved-name',
};

/** The columns of the list and what each holds, put right by hand. */
export function ColumnsDialog({ whole }: { whole: ImportWhole }) {
  const t = useText();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const fields = useQuery({ queryKey: ['rule', 'import-fields', language], queryFn: () => commands.importFields(language), enabled: isOpen });
  // What words and dates were said to stand for is asked on the page.
  const again = useListChange((_: undefined, spoken) => commands.answerImport({ kind: 'again' }, spoken), () => setOpen(false));
  const known = whole.columns.filter((column) => column.field !== '').length;
  return (
    <>
      <Button icon={<Columns3 size={18} aria-hidden />} onPress={() => setOpen(true)}>
        {t('import-columns-action')} <span className="soft">{t('import-columns-detail', { known, all: whole.columns.length })}</span>
      </Button>
      <Dialog
        title={t('import-columns-title')}
        size="large"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          whole.questions.answered && (
            <Button isDisabled={again.isPending} onPress={() => again.mutate(undefined)}>
              {t('import-again-action')}
            </Button>
          )
        }
      >
        <p className="soft">{t('import-columns-text')}</p>
        <ul className="import-columns">
          {whole.columns.map((column) => (
            <ColumnRow key={`${String(column.column)} ${column.field}`} column={column} fields={fields.data ?? []} />
          ))}
        </ul>
      </Dialog>
    </>
  );
}

function ColumnRow({ column, fields }: { column: ImportColumn; fields: readonly FieldOption[] }) {
  const t = useText();
  const map = useListChange((field: string, language) => commands.mapImportColumn(column.column, field, language));
  // What a person said of a column that nothing told is no guess.
  const isSaid = column.field !== '' && column.evidence === 'none';
  return (
    <li className="import-columns__row">
      <span className="import-columns__heading">
        <Bdi>{column.heading}</Bdi>
        <Bdi className="soft">{column.samples.join(' · ')}</Bdi>
      </span>
      <FieldPicker heading={column.heading} field={column.field} name={column.fieldName} fields={fields} onChange={(field) => map.mutate(field)} />
      <Badge tone={column.field === '' ? 'quiet' : isSaid || column.evidence === 'heading' || column.evidence === 'saved' ? 'good' : 'attention'}>
        {t(isSaid ? 'import-said-name' : EVIDENCE[column.evidence])}
      </Badge>
    </li>
  );
}
