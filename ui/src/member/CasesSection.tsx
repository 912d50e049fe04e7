import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Badge } from '../kit/Badge';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Chip } from '../kit/Chip';
import { ComboBox } from '../kit/ComboBox';
import { TextArea } from '../kit/TextArea';
import type { CaseInput, CaseView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import './CasesSection.css';

interface Rule {
  id: string;
  name: string;
}

/** Questions that the member asked, the answers given, and the rules they rest on. */
export function CasesSection({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const { data: cases = [] } = useQuery({
    queryKey: ['note', 'cases', id, language],
    queryFn: () => commands.memberCases(id, language),
  });
  return (
    <Card
      title={t('member-form-cases-title')}
      actions={
        edited === null && (
          <Button size="small" onPress={() => setEdited('new')}>
            {t('member-form-add-case-action')}
          </Button>
        )
      }
    >
      {edited === 'new' && <CaseForm member={id} of={null} onDone={() => setEdited(null)} />}
      {cases.length === 0 && edited === null && <p className="soft">{t('member-form-cases-none')}</p>}
      <ul className="cases">
        {cases.map((of) => (
          <li key={of.id} className="cases__item">
            {edited === of.id ? <CaseForm member={id} of={of} onDone={() => setEdited(null)} /> : <CaseText of={of} onEdit={() => setEdited(of.id)} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function CaseText({ of, onEdit }: { of: CaseView; onEdit: () => void }) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <header className="cases__head">
        <span className="soft">
          <bdi>{format.date(of.writtenOn)}</bdi>
        </span>
        {of.settledOn === null ? <Badge tone="attention">{t('member-form-case-open-name')}</Badge> : <Badge tone="good">{t('member-form-case-settled-name', { date: format.date(of.settledOn) })}</Badge>}
        <Button kind="plain" size="small" onPress={onEdit}>
          {of.answer === '' ? t('member-form-answer-action') : t('member-form-edit-case-action')}
        </Button>
      </header>
      <p dir="auto" className="cases__question">
        {of.question}
      </p>
      {of.answer !== '' && (
        <p dir="auto" className="cases__answer">
          {of.answer}
        </p>
      )}
      {of.rules.length > 0 && <p className="soft cases__rules">{t('member-form-case-rules-hint', { rules: of.rules.map((rule) => rule.name).join(' · ') })}</p>}
    </>
  );
}

function CaseForm({ member, of, onDone }: { member: number; of: CaseView | null; onDone: () => void }) {
  const t = useText();
  const { language } = useLanguage();
  const [question, setQuestion] = useState(of?.question ?? '');
  const [answer, setAnswer] = useState(of?.answer ?? '');
  const [rules, setRules] = useState<readonly Rule[]>(of?.rules ?? []);
  const [sought, setSought] = useState('');
  const { data: found = [] } = useQuery({
    queryKey: ['rule', 'find', sought, language],
    queryFn: () => commands.findRules(sought, language),
    enabled: sought.trim() !== '',
    placeholderData: (last) => last ?? [],
  });
  const save = useChange((input: CaseInput) => commands.noteCase(member, input), {
    done: () => ({ text: t('member-form-case-done'), undo: true }),
    onDone,
  });
  return (
    <form
      className="cases__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (question.trim() !== '') save.mutate({ id: of?.id ?? null, question, answer, rules: rules.map((rule) => rule.id) });
      }}
    >
      <TextArea label={t('member-form-question-label')} value={question} onChange={setQuestion} rows={2} autoFocus />
      <TextArea label={t('member-form-answer-label')} value={answer} onChange={setAnswer} rows={3} />
      <ComboBox
        label={t('member-form-rules-label')}
        choices={found}
        value={null}
        inputValue={sought}
        onInputChange={setSought}
        onChange={(id) => {
          const rule = found.find((row) => row.id === id);
          if (rule && rules.every((row) => row.id !== rule.id)) setRules([...rules, rule]);
          setSought('');
        }}
        placeholder={t('member-form-rules-hint')}
      />
      {rules.length > 0 && (
        <div className="cases__chips">
          {rules.map((rule) => (
            <Chip key={rule.id} removeLabel={t('member-form-drop-rule-label', { rule: rule.name })} onRemove={() => setRules(rules.filter((row) => row.id !== rule.id))}>
              {rule.name}
            </Chip>
          ))}
        </div>
      )}
      <div className="cases__buttons">
        <Button kind="main" type="submit" isDisabled={question.trim() === ''}>
          {t('member-form-save-case-action')}
        </Button>
        <Button kind="plain" onPress={onDone}>
          {t('member-form-cancel-action')}
        </Button>
      </div>
    </form>
  );
}
