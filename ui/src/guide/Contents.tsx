import type { GuideChapter } from '../ipc/bindings';
import { useText } from '../l10n/useText';

/** Where a chapter stands in the document. */
export function chapterAnchor(section: string): string {
  return `guide-${section}`;
}

/** The list of contents: one press, and the chapter stands at the top. */
export function Contents({ chapters }: { chapters: readonly GuideChapter[] }) {
  const t = useText();
  return (
    <nav className="guide-contents" aria-label={t('guide-contents-label')}>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.section}>
            <a
              href={`#${chapterAnchor(chapter.section)}`}
              onClick={(event) => {
                event.preventDefault();
                const target = document.getElementById(chapterAnchor(chapter.section));
                target?.scrollIntoView({ block: 'start' });
                target?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
              }}
            >
              {chapter.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
