import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseInput, MeetingQuestionView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Badge } from '../kit/Badge';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { TextArea } from '../kit/TextArea';
import { useFault } from '../l10n/useFault';
import { useLanguage, useText } from '../l10n/useText';
import { MemberPicker } from '../member/MemberPicker';
import { DeskForm } from '../paper/DeskForm';
import { navigate } from '../shell/route';
import { NamePair } from '../transmission/NamePair';
import './MeetingsPage.css';

/** The questions asked at a meeting with their answers, each kept on the page of the member who asked. */
export function Questions({ meeting }: { meeting: number }) {
  const t = useText();
  const { language } = useLanguage();
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const found = useQuery({
    queryKey: ['meeting', 'questions', meeting, language],
    meta: { kinds: ['meeting', 'note', 'member'] },
    queryFn: () => commands.meetingQuestions(meeting, language),
  });
  return (
    <Card
      title={t('meeting-questions-title')}
      actions={
        edited === null && (
          <Button size="small" onPress={() => setEdited('new')}>
            {t('meeting-question-add-action')}
          </Button>
        )
      }
    >
      {edited === 'new' && <QuestionForm meeting={meeting} of={null} onDone={() => setEdited(null)} />}
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton lines={3} />}
      {found.data?.length === 0 && edited === null && <p className="soft">{t('meeting-questions-none-text')}</p>}
      <ul>
        {found.data?.map((one) => (
          <li key={one.case.id} className="questions__item">
            {edited === one.case.id ? <QuestionForm meeting={meeting} of={one} onDone={() => setEdited(null)} /> : <Question one={one} onAnswer={() => setEdited(one.case.id)} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Question({ one, onAnswer }: { one: MeetingQuestionView; onAnswer: () => void }) {
  const t = useText();
  return (
    <>
      <p className="questions__question" dir="auto">
        {one.case.question}
      </p>
      {one.case.answer && (
        <p className="questions__answer" dir="auto">
          {one.case.answer}
        </p>
      )}
      <p className="soft">
        <Button kind="plain" size="small" onPress={() => navigate({ room: 'member', id: one.member, section: 'cases' })}>
          <NamePair name={one.name} />
        </Button>
        {one.case.answer === '' && <Badge tone="attention">{t('member-form-case-open-name')}</Badge>}
        <Button kind="plain" size="small" onPress={onAnswer}>
          {one.case.answer === '' ? t('member-form-answer-action') : t('member-form-edit-case-action')}
        </Button>
      </p>
    </>
  );
}

interface QuestionFormProps {
  meeting: number;
  of: MeetingQuestionView | null;
  onDone: () => void;
}

function QuestionForm({ meeting, of, onDone }: QuestionFormProps) {
  const t = useText();
  const [picked, setPicked] = useState<number | null>(null);
  const [question, setQuestion] = useState(of?.case.question ?? '');
  const [answer, setAnswer] = useState(of?.case.answer ?? '');
  const fault = useFault({});
  const member = of?.member ?? picked;
  const note = useChange((input: CaseInput) => (of ? commands.noteCase(of.member, input) : commands.noteQuestion(meeting, member ?? 0, input)), {
    done: () => ({ text: t('meeting-question-done'), tone: 'good', undo: true }),
    onDone,
    onFault: fault.set,
  });
  return (
    <DeskForm
      label={t('meeting-question-form-title')}
      action={t('meeting-question-note-action')}
      isReady={member !== null && question.trim() !== ''}
      isBusy={note.isPending}
      fault={fault.rest}
      onSubmit={() => note.mutate({ id: of?.case.id ?? null, question, answer, rules: of?.case.rules.map((rule) => rule.id) ?? [] })}
      onCancel={onDone}
    >
      {of === null && <MemberPicker label={t('meeting-name-heading')} onChange={setPicked} autoFocus />}
      <TextArea label={t('meeting-question-heading')} value={question} onChange={setQuestion} rows={2} />
      <TextArea label={t('meeting-answer-heading')} value={answer} onChange={setAnswer} rows={2} autoFocus={of !== null} />
    </DeskForm>
  );
}
