import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from './Button';

interface FileButtonProps {
  /** What may be given: `['image/jpeg', 'application/pdf']`. */
  accept: readonly string[];
  onFile: (file: File) => void;
  /** For the screen reader, where the word alone does not say what for. */
  label?: string;
  kind?: 'usual' | 'plain';
  icon?: ReactNode;
  isDisabled?: boolean;
  children: ReactNode;
}

/** A button that chooses one file by the system's dialog. */
export function FileButton({ accept, onFile, label, kind = 'usual', icon, isDisabled = false, children }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={[...accept]}
      onSelect={(list) => {
        const file = list?.[0];
        if (file) onFile(file);
      }}
    >
      <Button size="small" kind={kind} icon={icon} isDisabled={isDisabled} {...(label === undefined ? {} : { 'aria-label': label })}>
        {children}
      </Button>
    </FileTrigger>
  );
}
