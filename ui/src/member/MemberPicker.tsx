import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox } from '../kit/ComboBox';
import { useLanguage, useText } from '../l10n/useText';
import { findMembers } from '../shell/findMembers';

interface MemberPickerProps {
  label: string;
  onChange: (member: number | null) => void;
  autoFocus?: boolean;
}

/** One member, by a few letters or digits. */
export function MemberPicker({ label, onChange, autoFocus = false }: MemberPickerProps) {
  const t = useText();
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const wanted = chosen && chosen.name === typed ? '' : typed.trim();
  const found = useQuery({
    queryKey: ['member', 'pick', language, wanted],
    queryFn: () => findMembers(wanted, language),
    enabled: wanted !== '',
    placeholderData: (former) => former,
  });
  const choices = wanted === '' ? (chosen ? [chosen] : []) : (found.data ?? []).map(({ id, name, detail }) => ({ id: String(id), name, detail }));
  return (
    <ComboBox
      label={label}
      placeholder={t('shell-search-hint')}
      choices={choices}
      value={chosen?.id ?? null}
      inputValue={typed}
      autoFocus={autoFocus}
      empty={wanted !== '' && found.data?.length === 0 ? t('palette-empty-status', { text: wanted }) : undefined}
      onInputChange={(text) => {
        setTyped(text);
        if (chosen && text !== chosen.name) {
          setChosen(null);
          onChange(null);
        }
      }}
      onChange={(id) => {
        const one = choices.find((choice) => choice.id === id);
        if (!one) return;
        setChosen(one);
        setTyped(one.name);
        onChange(Number(one.id));
      }}
    />
  );
}
