import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { commands } from '../../ipc/host';
import { useLanguage } from '../../l10n/useText';
import { replaceRoute } from '../../shell/route';
import { showError } from '../../shell/toasts';
import { MemberForm } from './memberForm';

interface MemberFormState {
  form: MemberForm | null;
  error: unknown;
  retry: () => void;
}

/** The form of a member, or of somebody new; it stays the same form when the new one is written down. */
export function useMemberForm(routeId: number | null): MemberFormState {
  const { language } = useLanguage();
  const spoken = useRef(language);
  const [form, setForm] = useState<MemberForm | null>(null);
  const isSame = form !== null && form.id === routeId;
  const { data, error, refetch } = useQuery({ queryKey: ['member', 'form', routeId, language], queryFn: () => commands.memberForm(routeId, language) });
  useEffect(() => {
    spoken.current = language;
  }, [language]);
  useEffect(() => {
    if (!data) return;
    if (isSame) {
      form.receive(data);
      return;
    }
    setForm(
      new MemberForm(routeId, data, {
        change: (id, edits) => commands.changeMember(id, edits, spoken.current),
        created: (id) => replaceRoute({ room: 'member', id }),
        failed: showError,
      }),
    );
  }, [data, isSame, form, routeId]);
  return { form: isSame ? form : null, error, retry: () => void refetch() };
}
