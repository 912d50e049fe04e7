import { ListChecks, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { AnswerDecision, AnswerRowView } from '../ipc/bindings';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Popover } from '../kit/Popover';
import { Select } from '../kit/Select';
import { TextField } from '../kit/TextField';
import { useText } from '../l10n/useText';
import { OldNew } from '../transmission/Differences';
import { NamePair } from '../transmission/NamePair';
import { LinkLine } from './LinkLine';
import { OutcomeBadge } from './OutcomeBadge';
import { useAnswerChoices, useDecide } from './queries';
import { ReasonPicker } from './ReasonPicker';

/** One row of the answer: about whom, what was decided, what is doubtful, and what a person may decide. */
export function AnswerRow({ id, row }: { id: number; row: AnswerRowView }) {
  const t = useText();
  const decide = useDecide(id);
  const put = (decision: AnswerDecision) => decide.mutate({ row: row.row, decision });
  return (
    <li className="answer-row" aria-label={t('answer-row-label', { row: row.row })}>
      <div className="answer-row__head">
        {row.name ? <NamePair name={row.name} twin /> : <Bdi className="answer-row__written">{row.written}</Bdi>}
        {row.dossier && (
          <span className="soft">
            <Bdi dir="ltr">{row.dossier}</Bdi> {row.by && `· ${row.by}`}
          </span>
        )}
        <span className="answer-row__states">
          {row.outcome && <OutcomeBadge outcome={row.outcome}>{row.outcomeName}</OutcomeBadge>}
          {row.group !== 'written' && <Badge tone={row.group === 'settle' ? 'attention' : 'quiet'}>{row.fate}</Badge>}
        </span>
      </div>
      <Said row={row} />
      {row.doubts.length > 0 && (
        <ul className="answer-row__doubts">
          {row.doubts.map((doubt) => (
            <li key={doubt}>
              <TriangleAlert size={14} aria-hidden /> <span>{doubt}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="answer-row__actions">
        {row.group === 'settle' && row.dossier === '' && <LinkLine id={id} candidates={row.candidates} onLine={(line) => put({ kind: 'line', line })} />}
        {row.lacksOutcome && <Outcomes onOutcome={(outcome) => put({ kind: 'outcome', outcome })} />}
        {row.lacksRegistration && <Registration number={row.registration} onNumber={(number) => put({ kind: 'registration', number })} />}
        {row.outcome === 'rejected' && row.group !== 'aside' && <Reasons row={row} onReasons={(reasons) => put({ kind: 'reasons', reasons })} />}
        {(row.group === 'settle' || row.group === 'written') && (
          <Button kind="plain" size="small" onPress={() => put({ kind: 'aside' })}>
            {t('answer-aside-action')}
          </Button>
        )}
        {row.isDecided && (
          <Button kind="plain" size="small" onPress={() => put({ kind: 'free' })}>
            {t('answer-free-action')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What the row says: number, reasons, corrections, remark. */
function Said({ row }: { row: AnswerRowView }) {
  const t = useText();
  return (
    <ul className="answer-row__said">
      {row.before && <li>{t('answer-before-text', { outcome: row.before })}</li>}
      {row.registration && (
        <li>
          {t('answer-registration-label')} <Bdi dir="ltr">{row.registration}</Bdi>
        </li>
      )}
      {row.reasons.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
      {row.corrections.map((one) => (
        <li key={one.label}>
          <OldNew label={one.label} was={one.was} now={one.now} />
        </li>
      ))}
      {row.remark && (
        <li className="soft">
          <Bdi>{row.remark}</Bdi>
        </li>
      )}
    </ul>
  );
}

function Outcomes({ onOutcome }: { onOutcome: (outcome: NonNullable<AnswerRowView['outcome']>) => void }) {
  const t = useText();
  const choices = useAnswerChoices();
  return (
    <Select
      label={t('answer-outcome-label')}
      hideLabel
      placeholder={t('answer-outcome-label')}
      value={null}
      onChange={onOutcome}
      choices={(choices.data?.outcomes ?? []).map(({ outcome, name }) => ({ id: outcome, name }))}
    />
  );
}

function Registration({ number, onNumber }: { number: string; onNumber: (number: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(number);
  return (
    <form
      className="answer-row__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) onNumber(typed);
      }}
    >
      <TextField label={t('answer-registration-label')} hideLabel dir="ltr" maxLength={20} value={typed} onChange={setTyped} />
      <Button type="submit" size="small">
        {t('answer-correct-action')}
      </Button>
    </form>
  );
}

function Reasons({ row, onReasons }: { row: AnswerRowView; onReasons: (reasons: string[]) => void }) {
  const t = useText();
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Popover
      label={t('answer-reasons-label')}
      trigger={
        <Button kind="plain" size="small" icon={<ListChecks size={16} aria-hidden />} onPress={() => setChosen(row.reasons.map(({ id }) => id).filter((code) => code !== 'other'))}>
          {t('answer-reasons-action')}
        </Button>
      }
    >
      {(close: () => void) => (
        <div className="answer-row__picker">
          <ReasonPicker chosen={chosen} onChange={setChosen} />
          <Button
            size="small"
            isDisabled={chosen.length === 0}
            onPress={() => {
              onReasons(chosen);
              close();
            }}
          >
            {t('answer-correct-action')}
          </Button>
        </div>
      )}
    </Popover>
  );
}
