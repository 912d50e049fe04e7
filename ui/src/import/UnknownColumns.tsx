import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportView, ImportWhole } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Select } from '../kit/Select';
import { useLanguage, useText } from '../l10n/useText';
import { FieldPicker } from './FieldPicker';
import { FileMenu } from './FileMenu';
import { firstHeadings } from './headings';
import { useListChange } from './openList';
import { PutAway } from './PutAway';

const NO_HEADINGS = 'none';
const SAMPLES = 3;

interface UnknownColumnsProps {
  view: ImportView;
  whole: ImportWhole;
  onReread: () => void;
}

/** No column of the list is known: a person says where the headings stand and what each column holds. */
export function UnknownColumns({ view, whole, onReread }: UnknownColumnsProps) {
  const t = useText();
  const { language } = useLanguage();
  const { top } = whole;
  const [row, setRow] = useState(() => firstHeadings(top));
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const fields = useQuery({ queryKey: ['rule', 'import-fields', language], queryFn: () => commands.importFields(language) });
  const map = useListChange((codes: string[], spoken) => commands.mapImport(row === null ? null : row + 1, codes, spoken));
  const nameOf = (code: string) => fields.data?.find((field) => field.code === code)?.name ?? '';
  const below = row === null ? top : top.slice(row + 1);
  const columns = whole.columns.map(({ column, heading }) => ({
    column,
    heading: (row !== null && top[row]?.[column]) || heading,
    samples: below.map((cells) => cells[column] ?? '').filter(Boolean).slice(0, SAMPLES),
  }));
  const isSaid = Object.values(chosen).some((code) => code !== '');
  return (
    <div className="import-start">
      <Card title={t('import-unknown-title', { file: view.file })}>
        <p className="soft">{t('import-unknown-text')}</p>
        <div className="import-unknown__tools">
          <FileMenu whole={whole} file={view.file} onReread={onReread} />
          <Select
            label={t('import-headings-label')}
            value={row === null ? NO_HEADINGS : String(row)}
            onChange={(key) => setRow(key === NO_HEADINGS ? null : Number(key))}
            choices={[
              { id: NO_HEADINGS, name: t('import-no-headings-name') },
              ...top.map((cells, at) => ({ id: String(at), name: t('import-row-name', { row: at + 1 }), detail: cells.filter(Boolean).join(' · ') })),
            ]}
          />
        </div>
        <ul className="import-columns">
          {columns.map(({ column, heading, samples }) => (
            <li className="import-columns__row" key={`${String(column)} ${chosen[column] ?? ''}`}>
              <span className="import-columns__heading">
                <Bdi>{heading}</Bdi>
                <Bdi className="soft">{samples.join(' · ')}</Bdi>
              </span>
              <FieldPicker
                heading={heading}
                field={chosen[column] ?? ''}
                name={nameOf(chosen[column] ?? '')}
                fields={fields.data ?? []}
                onChange={(code) => setChosen({ ...chosen, [column]: code })}
              />
            </li>
          ))}
        </ul>
        <footer className="import-foot">
          <PutAway />
          <span className="import-foot__words">{!isSaid && t('import-unknown-hint')}</span>
          <Button kind="main" isDisabled={!isSaid || map.isPending} onPress={() => map.mutate(whole.columns.map(({ column }) => chosen[column] ?? ''))}>
            {t('import-read-action')}
          </Button>
        </footer>
      </Card>
    </div>
  );
}
