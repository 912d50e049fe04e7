import { FileSpreadsheet } from 'lucide-react';
import type { EncodingCode, ImportWhole, ReadingInput, SeparatorCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Field, Fields } from '../kit/Field';
import { Popover } from '../kit/Popover';
import { Segmented } from '../kit/Segmented';
import { Select } from '../kit/Select';
import { useText } from '../l10n/useText';
import { useListChange } from './openList';
import { ENCODINGS, useEncodings, useSeparators } from './reading';

interface FileMenuProps {
  file: string;
  whole: ImportWhole;
  onReread: () => void;
}

/** How the file was read, and reading it in another way. */
export function FileMenu({ file, whole, onReread }: FileMenuProps) {
  const t = useText();
  const separators = useSeparators();
  const encodings = useEncodings();
  const { encoding, separator, sheet, sheets } = whole;
  const read = useListChange((input: ReadingInput, language) => commands.readImport(input, language), onReread);
  const put = (part: Partial<ReadingInput>) => read.mutate({ encoding, separator, sheet: sheets.length > 1 ? sheet : null, ...part });
  const words = encoding && separator ? `${ENCODINGS[encoding]} · ${separators[separator]}` : `${t('import-workbook-name')}${sheet ? ` · ${sheet}` : ''}`;
  return (
    <Popover
      label={t('import-file-title')}
      placement="bottom start"
      trigger={
        <Button icon={<FileSpreadsheet size={18} aria-hidden />}>
          <Bdi>{file}</Bdi> <span className="soft">{words}</span>
        </Button>
      }
    >
      <div className="import-file">
        <Fields>
          {encoding && separator && (
            <>
              <Select<EncodingCode> label={t('import-encoding-label')} value={encoding} onChange={(next) => put({ encoding: next })} choices={encodings} />
              <Field label={t('import-separator-label')}>
                <Segmented<SeparatorCode>
                  label={t('import-separator-label')}
                  value={separator}
                  onChange={(next) => put({ separator: next })}
                  choices={(['semicolon', 'comma', 'tab'] as const).map((id) => ({ id, name: separators[id] }))}
                />
              </Field>
            </>
          )}
          {sheets.length > 1 && <Select label={t('import-sheet-label')} value={sheet} onChange={(next) => put({ sheet: next })} choices={sheets.map((name) => ({ id: name, name }))} />}
        </Fields>
        {!whole.sure && <p className="soft">{t('import-guess-hint')}</p>}
        <p className="soft">{t('import-reread-hint')}</p>
        {whole.passedOver > 0 && <p className="soft">{t('import-passed-over-status', { count: whole.passedOver })}</p>}
      </div>
    </Popover>
  );
}
