import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Search, UserCheck } from 'lucide-react';
import { useState } from 'react';
import type { LineOption } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Popover } from '../kit/Popover';
import { TextField } from '../kit/TextField';
import { useText } from '../l10n/useText';
import { NamePair } from '../transmission/NamePair';

interface LinkLineProps {
  id: number;
  /** The rows of the transmission that may be meant. */
  candidates: readonly LineOption[];
  onLine: (line: number) => void;
}

/** Says by hand to which row of the transmission a row of the answer belongs. */
export function LinkLine({ id, candidates, onLine }: LinkLineProps) {
  const t = useText();
  return (
    <>
      {candidates.map((one) => (
        <Button key={one.line} size="small" icon={<UserCheck size={16} aria-hidden />} onPress={() => onLine(one.line)}>
          <Option one={one} />
        </Button>
      ))}
      <Popover
        label={t('answer-find-label')}
        trigger={
          <Button size="small" kind="plain" icon={<Search size={16} aria-hidden />}>
            {t(candidates.length > 0 ? 'answer-find-other-action' : 'answer-find-action')}
          </Button>
        }
      >
        {(close: () => void) => (
          <Find
            id={id}
            onLine={(line) => {
              close();
              onLine(line);
            }}
          />
        )}
      </Popover>
    </>
  );
}

function Option({ one }: { one: LineOption }) {
  return (
    <>
      {one.name && <NamePair name={one.name} />} <Bdi dir="ltr">{one.dossier}</Bdi>
    </>
  );
}

function Find({ id, onLine }: { id: number; onLine: (line: number) => void }) {
  const t = useText();
  const [words, setWords] = useState('');
  const found = useQuery({
    queryKey: ['transmission', id, 'find', words.trim()],
    queryFn: () => commands.findLines(id, words.trim()),
    enabled: words.trim() !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <div className="answer-find">
      <TextField label={t('answer-find-label')} autoFocus dir="auto" value={words} onChange={setWords} />
      {words.trim() !== '' && found.data?.length === 0 && <p className="soft">{t('answer-find-none-status')}</p>}
      <ul>
        {words.trim() !== '' &&
          found.data?.map((one) => (
            <li key={one.line}>
              <Button kind="plain" size="small" onPress={() => onLine(one.line)}>
                <Option one={one} />
              </Button>
            </li>
          ))}
      </ul>
    </div>
  );
}
