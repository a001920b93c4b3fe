import { useMemo } from 'react';
import { matrixOf, pathOf } from './qr.ts';

/** The QR code of a link, as sharp as the screen. */
export function QrImage({ url, name, size = 208 }: { url: string; name: string; size?: number }) {
  const matrix = useMemo(() => matrixOf(url), [url]);
  const side = matrix.length;
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${side} ${side}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
      style={{ display: 'block', borderRadius: 8, background: '#fff' }}
    >
      <path fill="#000" d={pathOf(matrix)} />
    </svg>
  );
}
