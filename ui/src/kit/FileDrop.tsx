import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { Button } from './Button';
import { classes } from './classes';
import './FileDrop.css';

interface FileDropProps {
  label: ReactNode;
  /** The word of the button that chooses by the system's dialog. */
  choose: string;
  /** What may be given: `['image/jpeg', 'application/pdf']` or `['.xlsx']`. */
  accept: readonly string[];
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  isDisabled?: boolean;
  /** Giving a file is the one next step of the place. */
  main?: boolean;
  children?: ReactNode;
}

/** A place to drop files on, with a button for those who would rather choose, and pasting where it has the focus. */
export function FileDrop({ label, choose, accept, multiple = false, onFiles, isDisabled = false, main = false, children }: FileDropProps) {
  const drop = async (items: readonly { kind: string }[]) => {
    const files: File[] = [];
    for (const item of items) {
      if (isFileDropItem(item as Parameters<typeof isFileDropItem>[0])) files.push(await (item as unknown as { getFile: () => Promise<File> }).getFile());
    }
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    <DropZone className={classes('file-drop', main && 'file-drop--main')} isDisabled={isDisabled} onDrop={(event) => void drop(event.items)}>
      <FileUp size={main ? 28 : 22} aria-hidden className="file-drop__icon" />
      <Text slot="label" className="file-drop__label">
        {label}
      </Text>
      <FileTrigger
        acceptedFileTypes={[...accept]}
        allowsMultiple={multiple}
        onSelect={(list) => {
          if (list && list.length > 0) onFiles([...list]);
        }}
      >
        <Button kind={main ? 'main' : 'usual'} size={main ? 'usual' : 'small'} isDisabled={isDisabled}>
          {choose}
        </Button>
      </FileTrigger>
      {children}
    </DropZone>
  );
}
