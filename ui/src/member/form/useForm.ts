import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ChoicesView, FormView, RecordView } from '../../ipc/bindings';
import type { MemberForm, SaveState, ShownField } from './memberForm';

interface FormPlace {
  form: MemberForm;
  choices: ChoicesView;
}

/** The form that the sections of a page share. */
export const FormContext = createContext<FormPlace | null>(null);

function usePlace(): FormPlace {
  const place = useContext(FormContext);
  if (!place) throw new Error('outside of FormContext');
  return place;
}

export function useForm(): MemberForm {
  return usePlace().form;
}

export function useChoices(): ChoicesView {
  return usePlace().choices;
}

export function useField(path: string): ShownField {
  const form = useForm();
  return useSyncExternalStore(form.subscribe, () => form.show(path));
}

export function useFormView(): FormView {
  const form = useForm();
  return useSyncExternalStore(form.subscribe, () => form.form);
}

export function useFormId(): number | null {
  const form = useForm();
  return useSyncExternalStore(form.subscribe, () => form.id);
}

export function useSaveState(): SaveState {
  const form = useForm();
  return useSyncExternalStore(form.subscribe, () => form.state);
}

/** The records of a list, of one kind where one is named. */
export function useRecords(list: string, kind?: string): RecordView[] {
  return useFormView().records.filter((record) => record.list === list && (kind === undefined || record.kind === kind));
}
