import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PreferencesView, Start } from '../../ipc/bindings';
import { LanguageSwitch } from '../LanguageSwitch';
import { Mark } from '../Mark';
import { FirstRun } from './FirstRun';
import { Unlock } from './Unlock';
import './Door.css';

interface DoorProps {
  start: Start;
  preferences: PreferencesView;
}

/** The window while no register is open: the first run, or the registers that are known. */
export function Door({ start, preferences }: DoorProps) {
  const client = useQueryClient();
  const isFirst = start.registers.length === 0;
  const [isNew, setNew] = useState(isFirst);
  const refresh = () => void client.invalidateQueries({ queryKey: ['start'] });
  return (
    <div className="door">
      <header className="door__head">
        <Mark />
        {preferences.language !== null && <LanguageSwitch />}
      </header>
      <main className="door__body">
        {isNew ? (
          <FirstRun
            operator={start.operator}
            asksLanguage={preferences.language === null}
            onDone={refresh}
            onLeave={isFirst ? null : () => setNew(false)}
            onOther={() => {
              setNew(false);
              refresh();
            }}
          />
        ) : (
          <Unlock start={start} onOpen={refresh} onNew={() => setNew(true)} onChange={refresh} />
        )}
      </main>
    </div>
  );
}
