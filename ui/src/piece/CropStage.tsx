import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { PagePart } from '../ipc/bindings';
import { host } from '../ipc/host';
import { WHOLE, drawn, moved } from './reshape';

interface CropStageProps {
  /** The file as it came in. */
  scan: number;
  page: number;
  /** Quarter turns clockwise. */
  turns: number;
  /** The frame; none: the whole page. */
  part: PagePart | null;
  label: string;
  frameLabel: string;
  onPart: (part: PagePart | null) => void;
}

/** Pixels that the picture is read at. */
const WIDTH = 1400;
/** An arrow moves the frame by so much of a page. */
const STEP = 10;
const CORNERS = [
  { id: 'north-west', west: true, north: true },
  { id: 'north-east', west: false, north: true },
  { id: 'south-west', west: true, north: false },
  { id: 'south-east', west: false, north: false },
] as const;

/** A page turned as wanted, with the frame of what is kept; by pointer, or by arrows with the focus on the frame. */
export function CropStage({ scan, page, turns, part, label, frameLabel, onPart }: CropStageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<HTMLImageElement | null>(null);

  useEffect(() => {
    const image = new Image();
    image.onload = () => setPicture(image);
    image.src = host().scanUrl(scan, WIDTH, page);
    return () => {
      image.onload = null;
    };
  }, [scan, page]);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !picture) return;
    const lying = turns % 2 === 1;
    element.width = lying ? picture.naturalHeight : picture.naturalWidth;
    element.height = lying ? picture.naturalWidth : picture.naturalHeight;
    context.translate(element.width / 2, element.height / 2);
    context.rotate((turns * Math.PI) / 2);
    context.drawImage(picture, -picture.naturalWidth / 2, -picture.naturalHeight / 2);
  }, [picture, turns]);

  /** Follows the pointer till it is let go, in thousandths of the page. */
  const follow = (event: PointerEvent<HTMLElement>, change: (part: PagePart, dx: number, dy: number) => PagePart) => {
    const box = stage.current?.getBoundingClientRect();
    if (!box || !part) return;
    event.preventDefault();
    event.stopPropagation();
    const held = event.currentTarget;
    held.setPointerCapture(event.pointerId);
    const [x, y, start] = [event.clientX, event.clientY, part];
    const move = (now: globalThis.PointerEvent) =>
      onPart(change(start, ((now.clientX - x) / box.width) * WHOLE, ((now.clientY - y) / box.height) * WHOLE));
    const end = () => {
      held.removeEventListener('pointermove', move);
      held.removeEventListener('pointerup', end);
      held.removeEventListener('pointercancel', end);
    };
    held.addEventListener('pointermove', move);
    held.addEventListener('pointerup', end);
    held.addEventListener('pointercancel', end);
  };

  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
    const [dx, dy] = by ?? [];
    if (dx === undefined || dy === undefined || !part) return;
    event.preventDefault();
    onPart(event.shiftKey ? drawn(part, dx, dy, false, false) : moved(part, dx, dy));
  };

  const share = (value: number) => `${String(value / (WHOLE / 100))}%`;
  return (
    // A picture has its own left and right, whatever the language.
    <div className="crop-stage" dir="ltr">
      <div className="crop-stage__page" ref={stage}>
        <canvas ref={canvas} className="crop-stage__picture" role="img" aria-label={label} />
        {part && (
          <div
            className="crop-stage__frame"
            role="application"
            aria-label={frameLabel}
            tabIndex={0}
            onKeyDown={onKey}
            onPointerDown={(event) => follow(event, moved)}
            style={{ insetInlineStart: share(part.x), insetBlockStart: share(part.y), inlineSize: share(part.width), blockSize: share(part.height) }}
          >
            {CORNERS.map((corner) => (
              <span
                key={corner.id}
                className={`crop-stage__corner crop-stage__corner--${corner.id}`}
                onPointerDown={(event) => follow(event, (start, dx, dy) => drawn(start, dx, dy, corner.west, corner.north))}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
