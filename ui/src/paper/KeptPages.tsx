import { Dialog } from '../kit/Dialog';
import './KeptPages.css';

/** The picture of a page that was kept as a scan. */
export interface KeptPage {
  url: string;
  /** What it is, for who does not see it. */
  label: string;
}

interface KeptPagesProps {
  title: string;
  pages: readonly KeptPage[];
  isOpen: boolean;
  onClose: () => void;
}

/** The pages of a scan, as large as the window lets. */
export function KeptPages({ title, pages, isOpen, onClose }: KeptPagesProps) {
  return (
    <Dialog title={title} size="large" isOpen={isOpen} onClose={onClose}>
      <div className="kept-pages">
        {pages.map(({ url, label }) => (
          <img key={url} src={url} alt={label} className="kept-pages__page" />
        ))}
      </div>
    </Dialog>
  );
}
