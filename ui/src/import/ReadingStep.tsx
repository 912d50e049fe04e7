import { useState } from 'react';
import type { ImportView, ReadingInput, ReadingView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { RadioGroup } from '../kit/RadioGroup';
import { useText } from '../l10n/useText';
import { useListChange } from './openList';
import { PutAway } from './PutAway';
import { ENCODINGS, useSeparators } from './reading';

/** Several readings are possible: each is shown with what its first rows would say, and one is chosen. */
export function ReadingStep({ view }: { view: ImportView }) {
  const t = useText();
  const separators = useSeparators();
  const [chosen, setChosen] = useState('0');
  const read = useListChange((reading: ReadingInput, language) => commands.readImport(reading, language));
  const reading = view.readings[Number(chosen)];
  const nameOf = ({ encoding, separator }: ReadingView) => `${ENCODINGS[encoding]} · ${separators[separator]}`;
  return (
    <div className="import-start">
      <Card title={t('import-doubtful-title', { file: view.file })}>
        <p className="soft">{t('import-doubtful-text')}</p>
        <RadioGroup
          label={t('import-reading-label')}
          value={chosen}
          onChange={setChosen}
          choices={view.readings.map((one, at) => ({ id: String(at), name: nameOf(one), detail: (one.sample[1] ?? one.sample[0] ?? []).join(' · ') }))}
        />
        {reading && <Sample reading={reading} />}
        <footer className="import-foot">
          <PutAway />
          <span className="import-foot__words" />
          <Button kind="main" autoFocus isDisabled={!reading || read.isPending} onPress={() => reading && read.mutate({ encoding: reading.encoding, separator: reading.separator, sheet: null })}>
            {t('import-read-action')}
          </Button>
        </footer>
      </Card>
    </div>
  );
}

function Sample({ reading }: { reading: ReadingView }) {
  const t = useText();
  return (
    <div className="import-sample" role="region" aria-label={t('import-sample-label')} tabIndex={0}>
      <table>
        <tbody>
          {reading.sample.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
