import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus, Trash2, UserPlus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Receipt } from '../contribution/Receipt';
import type { CategoryOption, ClassOption, VisitActivityInput, VisitChildInput, VisitChoices, VisitInput } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Checkbox } from '../kit/Checkbox';
import { ComboBox } from '../kit/ComboBox';
import { DateField } from '../kit/DateField';
import { Disclosure } from '../kit/Disclosure';
import { ErrorState } from '../kit/ErrorState';
import { Fields } from '../kit/Field';
import { IconButton } from '../kit/IconButton';
import { NumberField } from '../kit/NumberField';
import { PairField } from '../kit/PairField';
import { Select } from '../kit/Select';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { emptyActivity, emptyVisit, shownNumber, typedNumber, withEntry, withoutEntry } from './visit';
import './Simulator.css';

const MONEY_STEP = 1000;
const YES = 'yes';
const NO = 'no';
const UNSAID = 'unsaid';

/** What whoever walks in would pay, under which conditions; what was typed becomes a member if they wish. */
export function Simulator({ choices, today }: { choices: VisitChoices; today: string }) {
  const t = useText();
  const { language } = useLanguage();
  const [visit, setVisit] = useState(() => emptyVisit(choices.categories[0]?.code ?? ''));
  const change = (part: Partial<VisitInput>) => setVisit((said) => ({ ...said, ...part }));
  const asked = useDeferredValue(visit);
  const told = useQuery({
    queryKey: ['guide', 'visit', asked, language],
    queryFn: () => commands.simulate(asked, language),
    placeholderData: keepPreviousData,
    meta: { kinds: ['association', 'setting'] },
  });
  const enter = useChange((input: VisitInput) => commands.enterVisitor(input, language), {
    done: () => ({ text: t('visit-entered-done'), undo: true }),
    onDone: (id) => navigate({ room: 'member', id }),
  });
  const category = choices.categories.find((one) => one.code === visit.category);
  const faulty = told.error instanceof IpcError ? told.error.fields : [];
  const year = told.data?.basisYear ?? Number(today.slice(0, 4));
  const named = Boolean(visit.lastAr.trim() || visit.lastFr.trim());

  return (
    <div className="simulator">
      <Card title={t('visit-title')} actions={<Button size="small" kind="plain" onPress={() => setVisit(emptyVisit(visit.category))}>{t('visit-clear-action')}</Button>}>
        <p className="simulator__hint soft">{t('visit-hint')}</p>
        <Fields>
          <Select
            label={t('visit-category-label')}
            choices={choices.categories.map(({ code, name }) => ({ id: code, name }))}
            value={visit.category}
            onChange={(code) => setVisit({ ...emptyVisit(code), date: visit.date, otherCover: visit.otherCover, spouses: visit.spouses, children: visit.children })}
          />
          {category && <CategoryFields visit={visit} category={category} onChange={change} faulty={faulty} />}
          {category?.pays === 'droit' && <Activities visit={visit} category={category} classes={choices.classes} year={year} faulty={faulty} onChange={(activities) => change({ activities })} />}
        </Fields>
        <Disclosure title={t('visit-more-title')}>
          <Fields>
            <YesNo label={t('visit-other-cover-label')} value={visit.otherCover} onChange={(otherCover) => change({ otherCover })} />
            <Family visit={visit} onChange={change} faulty={faulty} />
            <DateField label={t('visit-date-label')} hint={t('visit-date-hint')} value={visit.date || null} onChange={(date) => change({ date: date ?? '' })} />
          </Fields>
        </Disclosure>
      </Card>
      <Card>
        {told.isPending && <Skeleton lines={6} />}
        {told.isError && faulty.length === 0 && <ErrorState error={told.error} />}
        {told.data && <Receipt case={told.data.case} />}
        <div className="simulator__enter">
          <Disclosure title={t('visit-enter-title')}>
            <Fields>
              <p className="soft">{t('visit-enter-hint')}</p>
              <PairField label={t('visit-last-label')} value={{ ar: visit.lastAr, fr: visit.lastFr }} onChange={({ ar, fr }) => change({ lastAr: ar, lastFr: fr })} />
              <PairField label={t('visit-first-label')} value={{ ar: visit.firstAr, fr: visit.firstFr }} onChange={({ ar, fr }) => change({ firstAr: ar, firstFr: fr })} />
              <div>
                <Button kind="main" icon={<UserPlus size={16} aria-hidden />} isDisabled={!named || enter.isPending} onPress={() => enter.mutate(visit)}>
                  {t('visit-enter-action')}
                </Button>
              </div>
            </Fields>
          </Disclosure>
        </div>
      </Card>
    </div>
  );
}

interface CategoryFieldsProps {
  visit: VisitInput;
  category: CategoryOption;
  faulty: readonly string[];
  onChange: (part: Partial<VisitInput>) => void;
}

function CategoryFields({ visit, category, faulty, onChange }: CategoryFieldsProps) {
  const t = useText();
  const none = { id: UNSAID, name: t(category.basis ? 'visit-none-name' : 'visit-unsaid-name') };
  return (
    <>
      {category.subCategories.length > 0 && (
        <Select
          label={t('visit-sub-category-label')}
          choices={[none, ...category.subCategories.map(({ code, name }) => ({ id: code, name }))]}
          value={visit.subCategory ?? UNSAID}
          onChange={(code) => onChange({ subCategory: code === UNSAID ? null : code })}
        />
      )}
      {category.basis === 'profit' && (
        <NumberField
          label={t('visit-profit-label')}
          unit={t('common-dirham-unit')}
          minValue={0}
          step={MONEY_STEP}
          value={shownNumber(visit.profit)}
          onChange={(value) => onChange({ profit: typedNumber(value) })}
          error={faulty.includes('profit') && t('visit-amount-error')}
        />
      )}
      {category.basis === 'practice-years' && (
        <DateField label={t('visit-practising-label')} value={visit.practisingSince || null} onChange={(date) => onChange({ practisingSince: date ?? '' })} />
      )}
      {category.basis === 'vehicle' && <YesNo label={t('visit-vehicle-label')} value={visit.ownsVehicle} onChange={(ownsVehicle) => onChange({ ownsVehicle })} />}
    </>
  );
}

interface YesNoProps {
  label: string;
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}

/** Yes, no, or not said yet: an absent fact is no «no». */
function YesNo({ label, value, onChange }: YesNoProps) {
  const t = useText();
  return (
    <Select
      label={label}
      choices={[
        { id: UNSAID, name: t('visit-unsaid-name') },
        { id: YES, name: t('visit-yes-name') },
        { id: NO, name: t('visit-no-name') },
      ]}
      value={value === null ? UNSAID : value ? YES : NO}
      onChange={(id) => onChange(id === UNSAID ? null : id === YES)}
    />
  );
}

interface ActivitiesProps {
  visit: VisitInput;
  category: CategoryOption;
  classes: readonly ClassOption[];
  year: number;
  faulty: readonly string[];
  onChange: (activities: VisitActivityInput[]) => void;
}

function Activities({ visit, category, classes, year, faulty, onChange }: ActivitiesProps) {
  const t = useText();
  const fitting = classes.filter((one) => one.autoEntrepreneur === (category.code === 'auto-entrepreneur'));
  // One activity stands ready to be filled in before anything was said.
  const activities = visit.activities.length > 0 ? visit.activities : [emptyActivity(year)];
  const put = (at: number, part: Partial<VisitActivityInput>) => onChange(withEntry(activities, at, part));
  return (
    <div className="simulator__group">
      {activities.map((activity, at) => (
        <fieldset key={at} className="simulator__entry">
          <legend>{t('visit-activity-label', { number: at + 1 })}</legend>
          {activities.length > 1 && (
            <span className="simulator__remove">
              <IconButton label={t('visit-activity-remove', { number: at + 1 })} size="small" onPress={() => onChange(withoutEntry(activities, at))}>
                <Trash2 size={15} aria-hidden />
              </IconButton>
            </span>
          )}
          <ClassField classes={fitting} value={activity.class} onChange={(code) => put(at, { class: code })} />
          {activity.turnovers.map((turnover, nth) => (
            <div key={nth} className="simulator__line">
              <NumberField
                label={t('visit-year-label')}
                formatOptions={{ useGrouping: false }}
                step={1}
                value={shownNumber(turnover.year)}
                onChange={(value) => put(at, { turnovers: withEntry(activity.turnovers, nth, { year: typedNumber(value) }) })}
                error={faulty.includes(`activities.${String(at)}.turnovers.${String(nth)}.year`) && t('visit-year-error')}
              />
              <NumberField
                label={t('visit-turnover-label')}
                unit={t('common-dirham-unit')}
                minValue={0}
                step={MONEY_STEP}
                value={shownNumber(turnover.amount)}
                onChange={(value) => put(at, { turnovers: withEntry(activity.turnovers, nth, { amount: typedNumber(value) }) })}
                error={faulty.includes(`activities.${String(at)}.turnovers.${String(nth)}.amount`) && t('visit-amount-error')}
              />
            </div>
          ))}
          <div className="simulator__more">
            <Button
              kind="plain"
              size="small"
              icon={<Plus size={14} aria-hidden />}
              onPress={() => {
                const earliest = Math.min(...activity.turnovers.map((one) => Number(one.year)).filter(Number.isFinite), year + 1);
                put(at, { turnovers: [...activity.turnovers, { year: String(earliest - 1), amount: '', oneClient: '' }] });
              }}
            >
              {t('visit-turnover-add')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className="simulator__more">
        <Button kind="plain" size="small" icon={<Plus size={14} aria-hidden />} onPress={() => onChange([...activities, emptyActivity(year)])}>
          {t('visit-activity-add')}
        </Button>
      </div>
    </div>
  );
}

interface ClassFieldProps {
  classes: readonly ClassOption[];
  value: string | null;
  onChange: (code: string | null) => void;
}

/** The class that the tax office gave: chosen by typing a part of its name. */
function ClassField({ classes, value, onChange }: ClassFieldProps) {
  const t = useText();
  const chosen = classes.find((one) => one.code === value);
  const [typed, setTyped] = useState(chosen?.name ?? '');
  const [narrowed, setNarrowed] = useState(false);
  const choices = classes
    .filter((one) => !narrowed || one.name.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()))
    .map((one) => ({ id: one.code, name: one.name, detail: one.coefficient }));
  return (
    <ComboBox
      label={t('visit-class-label')}
      hint={t('visit-class-hint')}
      choices={choices}
      value={value}
      inputValue={typed}
      menuTrigger="focus"
      onInputChange={(text) => {
        setTyped(text);
        setNarrowed(text !== chosen?.name);
      }}
      onChange={(code) => {
        onChange(code);
        setTyped(classes.find((one) => one.code === code)?.name ?? '');
        setNarrowed(false);
      }}
      empty={t('visit-class-empty')}
    />
  );
}

interface FamilyProps {
  visit: VisitInput;
  faulty: readonly string[];
  onChange: (part: Partial<VisitInput>) => void;
}

function Family({ visit, faulty, onChange }: FamilyProps) {
  const t = useText();
  const put = (at: number, part: Partial<VisitChildInput>) => onChange({ children: withEntry(visit.children, at, part) });
  return (
    <div className="simulator__group">
      {visit.spouses.map((ownCover, at) => (
        <div key={at} className="simulator__line simulator__line--removable">
          <YesNo label={t('visit-spouse-label')} value={ownCover} onChange={(own) => onChange({ spouses: visit.spouses.map((one, nth) => (nth === at ? own : one)) })} />
          <IconButton label={t('visit-spouse-remove')} size="small" onPress={() => onChange({ spouses: withoutEntry(visit.spouses, at) })}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      {visit.children.map((child, at) => (
        <fieldset key={at} className="simulator__entry">
          <legend>{t('visit-child-label', { number: at + 1 })}</legend>
          <span className="simulator__remove">
            <IconButton label={t('visit-child-remove', { number: at + 1 })} size="small" onPress={() => onChange({ children: withoutEntry(visit.children, at) })}>
              <Trash2 size={15} aria-hidden />
            </IconButton>
          </span>
          <NumberField
            label={t('visit-birth-label')}
            formatOptions={{ useGrouping: false }}
            step={1}
            value={shownNumber(child.birth)}
            onChange={(value) => put(at, { birth: typedNumber(value) })}
            error={faulty.includes(`children.${String(at)}.birth`) && t('visit-year-error')}
          />
          <Checkbox isSelected={child.studies} onChange={(studies) => put(at, { studies })}>
            {t('visit-studies-name')}
          </Checkbox>
          <Checkbox isSelected={child.disabled} onChange={(disabled) => put(at, { disabled })}>
            {t('visit-disabled-name')}
          </Checkbox>
        </fieldset>
      ))}
      <div className="simulator__more">
        <Button kind="plain" size="small" icon={<Plus size={14} aria-hidden />} onPress={() => onChange({ spouses: [...visit.spouses, null] })}>
          {t('visit-spouse-add')}
        </Button>
        <Button kind="plain" size="small" icon={<Plus size={14} aria-hidden />} onPress={() => onChange({ children: [...visit.children, { birth: '', studies: false, disabled: false }] })}>
          {t('visit-child-add')}
        </Button>
      </div>
    </div>
  );
}
