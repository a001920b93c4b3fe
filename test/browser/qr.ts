import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Download, Page } from 'playwright-core';

/** One letter for each pixel: numbers would take minutes on their way out of the browser. */
type Picture = { width: number; height: number; pixels: string };

const types = { png: 'image/png', svg: 'image/svg+xml' } as const;

/** The file that a press of a button downloads. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; path: string }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** Draws a picture as the browser does and reads the QR code from its pixels. */
export async function readQr(page: Page, path: string, kind: keyof typeof types) {
  const url = `data:${types[kind]};base64,${readFileSync(path).toString('base64')}`;
  const { width, height, pixels } = await page.evaluate<Picture>(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(url)};
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let pixels = '';
    for (let at = 0; at < data.length; at += 4) pixels += data[at] < 128 ? '#' : ' ';
    return { width: canvas.width, height: canvas.height, pixels };
  })()`);
  // Published as CommonJS: its function is one level deeper for ES modules.
  const read = ((jsQR as never as { default?: typeof jsQR }).default ?? jsQR) as never as (
    data: Uint8ClampedArray,
    width: number,
    height: number,
  ) => { data: string } | null;
  return { width, height, text: read(inColors(pixels), width, height)?.data };
}

function inColors(pixels: string): Uint8ClampedArray {
  const colors = new Uint8ClampedArray(pixels.length * 4).fill(255);
  for (let at = 0; at < pixels.length; at += 1) if (pixels[at] === '#') colors.fill(0, at * 4, at * 4 + 3);
  return colors;
}
