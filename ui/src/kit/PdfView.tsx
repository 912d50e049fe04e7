import { ChevronDown, ChevronUp, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';
import { host } from '../ipc/host';
import { useText } from '../l10n/useText';
import { IconButton } from './IconButton';
import './PdfView.css';

/** Pixels of CSS in a point of paper at natural size. */
const POINT = 96 / 72;
const STEP = 1.2;
const LEAST = 0.4;
const MOST = 3;
/** Points of the screen in a pixel of CSS that a page is drawn with at least: letters sit closer to their places. */
const DENSITY = 2;
/** Room on both sides of a page that fits the width. */
const MARGIN = 24;

interface Shown {
  document: PDFDocumentProxy;
  paper: number;
  width: number;
  height: number;
}

interface PdfViewProps {
  /** A paper of the session's tray; another number puts its pages in place of the former ones. */
  paper: number | null;
  /** What the papers are, for the screen reader. */
  label: string;
  /** At the inline start of the bar. */
  bar?: ReactNode;
  /** The first page of a paper stands on the screen. */
  onShown?: (paper: number) => void;
}

/** Reads a paper; our own carry their fonts, so nothing else is ever fetched. */
async function read(paper: number): Promise<Shown> {
  const data = await host().readPaper(paper);
  const document = await getDocument({ data, isEvalSupported: false, useSystemFonts: false, useWasm: false, enableXfa: false }).promise;
  const { width, height } = (await document.getPage(1)).getViewport({ scale: POINT });
  return { document, paper, width, height };
}

/** A paper on the screen: its pages beneath one another, drawn as they come near. */
export function PdfView({ paper, label, bar, onShown }: PdfViewProps) {
  const t = useText();
  const [shown, setShown] = useState<Shown | null>(null);
  const [broken, setBroken] = useState(false);
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [room, setRoom] = useState(0);
  const [page, setPage] = useState(1);
  const pane = useRef<HTMLDivElement>(null);

  // Its reader starts while the paper is still being made.
  useEffect(() => {
    GlobalWorkerOptions.workerPort ??= new PdfWorker();
  }, []);

  useEffect(() => {
    if (paper === null) return undefined;
    let current = true;
    read(paper).then(
      (next) => {
        if (!current) return void next.document.loadingTask.destroy();
        setBroken(false);
        setShown(next);
      },
      () => current && setBroken(true),
    );
    return () => {
      current = false;
    };
  }, [paper]);

  // The former paper is let go of only when the next one stands.
  useEffect(() => () => void shown?.document.loadingTask.destroy(), [shown]);

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const measure = () => setRoom(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const fit = shown ? Math.min(MOST, Math.max(LEAST, (room - MARGIN) / shown.width)) : 1;
  const scale = zoom === 'fit' ? fit : zoom;
  const pages = shown?.document.numPages ?? 0;
  const change = (factor: number) => setZoom(Math.min(MOST, Math.max(LEAST, scale * factor)));
  const go = (to: number) => {
    const sheet = pane.current?.querySelectorAll<HTMLElement>('.pdf-view__page')[to - 1];
    if (sheet && pane.current) pane.current.scrollTop = sheet.offsetTop - MARGIN / 2;
  };
  const follow = () => {
    const element = pane.current;
    if (!element || !shown) return;
    const height = shown.height * scale + MARGIN / 2;
    setPage(Math.min(pages, Math.max(1, Math.floor((element.scrollTop + element.clientHeight / 3) / height) + 1)));
  };
  const drawn = useCallback(() => shown && onShown?.(shown.paper), [shown, onShown]);

  return (
    <div className="pdf-view">
      <div className="pdf-view__bar">
        {bar}
        <span className="pdf-view__tools">
          {pages > 0 && (
            <span className="pdf-view__place" aria-live="polite">
              {t('pdf-page-label', { page, pages })}
            </span>
          )}
          <IconButton label={t('pdf-previous-label')} size="small" isDisabled={page <= 1} onPress={() => go(page - 1)}>
            <ChevronUp size={18} aria-hidden />
          </IconButton>
          <IconButton label={t('pdf-next-label')} size="small" isDisabled={page >= pages} onPress={() => go(page + 1)}>
            <ChevronDown size={18} aria-hidden />
          </IconButton>
          <IconButton label={t('pdf-smaller-label')} size="small" onPress={() => change(1 / STEP)}>
            <ZoomOut size={18} aria-hidden />
          </IconButton>
          <IconButton label={t('pdf-larger-label')} size="small" onPress={() => change(STEP)}>
            <ZoomIn size={18} aria-hidden />
          </IconButton>
          <IconButton label={t('pdf-fit-label')} size="small" onPress={() => setZoom('fit')}>
            <MoveHorizontal size={18} aria-hidden />
          </IconButton>
        </span>
      </div>
      {/* The pane scrolls, so it takes the focus and the keys that scroll. */}
      <div
        ref={pane}
        className="pdf-view__pane"
        role="region"
        aria-label={label}
        tabIndex={0}
        onScroll={follow}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const act = { '+': () => change(STEP), '-': () => change(1 / STEP), 0: () => setZoom('fit'), Home: () => go(1), End: () => go(pages) }[event.key];
          if (act) {
            event.preventDefault();
            act();
          }
        }}
      >
        {broken && (
          <p role="alert" className="pdf-view__broken">
            {t('pdf-broken-note')}
          </p>
        )}
        {shown &&
          room > 0 &&
          Array.from({ length: pages }, (_, at) => (
            <Page key={at} shown={shown} number={at + 1} scale={scale} label={t('pdf-page-label', { page: at + 1, pages })} onDrawn={at === 0 ? drawn : undefined} />
          ))}
      </div>
    </div>
  );
}

interface PageProps {
  shown: Shown;
  number: number;
  scale: number;
  label: string;
  onDrawn: (() => void) | undefined;
}

/** A page, drawn when it comes near; the former picture stays until the next one is whole, so that nothing flickers. */
function Page({ shown, number, scale, label, onDrawn }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const standing = useRef<{ shown: Shown; scale: number } | null>(null);
  const [near, setNear] = useState(number === 1);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), { rootMargin: '300px 0px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    // A page out of sight waits: what is looked at is drawn first.
    if (!near || (standing.current?.shown === shown && standing.current.scale === scale)) return undefined;
    let stop: (() => void) | null = null;
    let current = true;
    const draw = async () => {
      const page = await shown.document.getPage(number);
      if (!current) return;
      const viewport = page.getViewport({ scale: POINT * scale * Math.max(DENSITY, window.devicePixelRatio) });
      const fresh = document.createElement('canvas');
      fresh.width = Math.floor(viewport.width);
      fresh.height = Math.floor(viewport.height);
      const task = page.render({ canvas: fresh, viewport });
      stop = () => task.cancel();
      await task.promise;
      const sheet = canvas.current;
      if (!sheet || !current) return;
      sheet.width = fresh.width;
      sheet.height = fresh.height;
      sheet.getContext('2d')?.drawImage(fresh, 0, 0);
      standing.current = { shown, scale };
      onDrawn?.();
    };
    // A page that is overtaken by the next paper is not an error.
    draw().catch(() => undefined);
    return () => {
      current = false;
      stop?.();
    };
  }, [near, shown, number, scale, onDrawn]);

  return (
    <canvas
      ref={canvas}
      className="pdf-view__page"
      role="img"
      aria-label={label}
      style={{ inlineSize: `${String(shown.width * scale)}px`, blockSize: `${String(shown.height * scale)}px` }}
    />
  );
}
