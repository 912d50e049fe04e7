import type { AttemptView, KnowledgeView, KnownFieldView } from '../ipc/bindings';
import { OutcomeBadge } from '../answer/OutcomeBadge';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Table, type TableColumn } from '../kit/Table';
import { useFormat, useText } from '../l10n/useText';
import { navigate } from '../shell/route';

interface KnowledgeDialogProps {
  known: KnowledgeView;
  isOpen: boolean;
  onClose: () => void;
}

/** Field by field what the CNSS was told and what the register says, and each time something left about the member. */
export function KnowledgeDialog({ known, isOpen, onClose }: KnowledgeDialogProps) {
  const t = useText();
  const fields = known.fields.filter((field) => field.told !== '' || field.differs);
  const value = (text: string) => (text ? <Bdi>{text}</Bdi> : '–');
  const columns: TableColumn<KnownFieldView>[] = [
    { id: 'label', name: t('knowledge-field-column'), cell: (field) => field.label },
    { id: 'told', name: t('knowledge-told-column'), cell: (field) => value(field.told) },
    {
      id: 'now',
      name: t('knowledge-now-column'),
      cell: (field) =>
        field.differs ? (
          <span className="knowledge__differs">
            {value(field.now)} <Badge tone="attention">{t('knowledge-differs-name')}</Badge>
          </span>
        ) : (
          value(field.now)
        ),
    },
  ];
  return (
    <Dialog title={t('knowledge-question-title')} size="large" isOpen={isOpen} onClose={onClose} actions={<Button onPress={onClose}>{t('kit-close-label')}</Button>}>
      <div className="knowledge">
        {known.attempts.length > 0 && (
          <section>
            <h3>{t('knowledge-attempts-title')}</h3>
            <ul className="knowledge__attempts">
              {known.attempts.map((one) => (
                <Attempt key={one.transmission} one={one} />
              ))}
            </ul>
          </section>
        )}
        {fields.length > 0 && <Table label={t('knowledge-question-title')} columns={columns} rows={fields} rowId={(field) => field.label} />}
      </div>
    </Dialog>
  );
}

function Attempt({ one }: { one: AttemptView }) {
  const t = useText();
  const format = useFormat();
  return (
    <li className="knowledge__attempt">
      <span className="knowledge__sent">
        <Button kind="plain" size="small" onPress={() => navigate({ room: 'transmission', id: one.transmission })}>
          {t('transmission-one-title', { number: one.number })}
        </Button>
        <span>
          {t('knowledge-attempt-text', { date: format.date(one.closedOn), kind: one.movement })}
          {one.attempt > 1 && ` · ${t('transmission-attempt-text', { attempt: one.attempt })}`}
        </span>
        {one.isCancelled && <Badge tone="quiet">{t('transmission-cancelled-name')}</Badge>}
      </span>
      <ul>
        {one.answers.map((answer, at) => (
          <li key={at} className="knowledge__answer">
            <OutcomeBadge outcome={answer.outcome}>{answer.name}</OutcomeBadge>
            {answer.on && <span className="soft">{t('answer-noted-text', { date: format.date(answer.on) })}</span>}
            {answer.reasons.map(({ id, name }) => (
              <span key={id}>{name}</span>
            ))}
            {answer.remark && <Bdi className="soft">{answer.remark}</Bdi>}
          </li>
        ))}
      </ul>
    </li>
  );
}
