import { encode } from 'uqr';

/** Dark modules of a QR code, with the quiet zone of four that scanners ask for. */
export type Matrix = boolean[][];

export const matrixOf = (text: string): Matrix => encode(text, { ecc: 'M', border: 4 }).data;

/** One path for all dark modules: a stroke for each run of a row. */
export const pathOf = (matrix: Matrix): string =>
  matrix.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');

function runsOf(row: boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}

/** Black on white whatever the theme: a scanner has no eye for looks. */
export const svgOf = (matrix: Matrix): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024" `,
    `viewBox="0 0 ${matrix.length} ${matrix.length}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${matrix.length}v${matrix.length}H0z"/>`,
    `<path fill="#000" d="${pathOf(matrix)}"/></svg>\n`,
  ].join('');

const leastPixels = 1024;

/** Whole pixels for each module, so that no edge is blurred. */
export function pngOf(matrix: Matrix): Promise<Blob> {
  const scale = Math.ceil(leastPixels / matrix.length);
  const canvas = document.createElement('canvas');
  canvas.width = matrix.length * scale;
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('gatehouse.error.unknown'));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(pathOf(matrix)));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('gatehouse.error.unknown')))),
  );
}
