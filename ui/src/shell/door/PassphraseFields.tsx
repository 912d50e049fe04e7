import { TextField } from '../../kit/TextField';
import type { MessageId } from '../../l10n/ids';
import { useText } from '../../l10n/useText';
import { strengthOf, type Strength } from './strength';

const WORDS: Record<Strength, MessageId> = {
  short: 'door-strength-short-status',
  weak: 'door-strength-weak-status',
  fair: 'door-strength-fair-status',
  good: 'door-strength-good-status',
};

interface PassphraseFieldsProps {
  passphrase: string;
  again: string;
  onPassphrase: (text: string) => void;
  onAgain: (text: string) => void;
  error?: string | null;
  autoFocus?: boolean;
}

/** A new passphrase, twice, its strength said in words. */
export function PassphraseFields({ passphrase, again, onPassphrase, onAgain, error, autoFocus }: PassphraseFieldsProps) {
  const t = useText();
  const strength = strengthOf(passphrase);
  const differs = again !== '' && again !== passphrase;
  return (
    <>
      <TextField
        label={t('door-passphrase-label')}
        type="password"
        value={passphrase}
        onChange={onPassphrase}
        error={error}
        warning={passphrase !== '' && (strength === 'short' || strength === 'weak') ? t(WORDS[strength]) : null}
        hint={passphrase !== '' && (strength === 'fair' || strength === 'good') ? t(WORDS[strength]) : t('door-passphrase-hint')}
        autoFocus={autoFocus ?? false}
      />
      <TextField label={t('door-again-label')} type="password" value={again} onChange={onAgain} warning={differs ? t('door-differs-warning') : null} />
    </>
  );
}
