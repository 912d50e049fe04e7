import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox } from '../../kit/ComboBox';
import { commands } from '../../ipc/host';
import { useLanguage, useText } from '../../l10n/useText';
import { refusalNote } from './FieldNotes';
import { useField, useForm } from './useForm';

/** A commune by typing in either script. */
export function FormCommune({ path, label }: { path: string; label: string }) {
  const t = useText();
  const { language } = useLanguage();
  const form = useForm();
  const { value, refusal } = useField(path);
  const [typed, setTyped] = useState<string | null>(null);
  const { data: named } = useQuery({
    queryKey: ['geography', 'commune', value, language],
    queryFn: () => commands.findCommunes(value, language),
    enabled: value !== '',
  });
  const sought = typed ?? '';
  const { data: found = [] } = useQuery({
    queryKey: ['geography', 'communes', sought, language],
    queryFn: () => commands.findCommunes(sought, language),
    enabled: sought.trim() !== '',
    placeholderData: (last) => last ?? [],
  });
  const name = value === '' ? '' : (named?.[0]?.name ?? '');
  return (
    <ComboBox
      data-field={path}
      label={label}
      choices={typed === null ? (named ?? []) : found}
      value={value === '' ? null : value}
      inputValue={typed ?? name}
      onInputChange={setTyped}
      onChange={(code) => {
        setTyped(null);
        if (code !== null) void form.put(path, code);
      }}
      onBlur={() => {
        if (typed?.trim() === '' && value !== '') void form.put(path, '');
        setTyped(null);
      }}
      empty={sought.trim() === '' ? undefined : t('member-form-commune-none-hint')}
      placeholder={t('member-form-commune-hint')}
      error={refusalNote(path, refusal)}
    />
  );
}
