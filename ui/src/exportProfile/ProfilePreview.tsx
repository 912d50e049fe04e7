import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import type { ExportProfileView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { commands } from '../ipc/host';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';

/** A profile on the first members of the register. */
export function ProfilePreview({ profile }: { profile: ExportProfileView }) {
  const t = useText();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['member', 'export-preview', profile],
    meta: { kinds: ['member', 'dossier'] },
    queryFn: () => commands.previewExportProfile(profile),
    placeholderData: keepPreviousData,
  });
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton lines={4} />;
  const { headings, rows, refused } = found.data;
  return (
    <Card title={t('export-profile-preview-title')} aside={t('export-profile-preview-aside', { count: rows.length })}>
      {refused && (
        <p className="exports__refused" role="status">
          <TriangleAlert size={16} aria-hidden /> {errorText(language, new IpcError(refused))}
        </p>
      )}
      {rows.length === 0 ? (
        <p className="soft">{t('export-profile-empty-text')}</p>
      ) : (
        <div className="exports__preview" role="region" aria-label={t('export-profile-preview-title')} tabIndex={0} dir={profile.language === 'ar' ? 'rtl' : 'ltr'}>
          <table>
            <thead>
              <tr>
                {headings.map((heading, at) => (
                  <th key={at} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, at) => (
                    <td key={at} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
