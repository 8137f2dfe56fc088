/**
 * Reads printed documents: a bundle of its own beside that of the parser, which loads it when the first one comes, so that
 * nobody else waits for it.
 */

import { linesOf, type Piece } from './lines.js';
import { type RunningText, runningText } from './running-text.js';

const MOST_PAGES = 300;

/** What a printed document holds, or the word why it cannot be read. */
export type Printed =
  | ({ is: 'printed'; title: string | null; created: string | null } & RunningText)
  | { is: 'refused'; because: 'encrypted' | 'broken' };

class Nothing {}

/** Reads a PDF without fonts, pictures, scripts or a worker. */
export async function printedOf(bytes: Uint8Array): Promise<Printed> {
  const { getDocument } = await reader();
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))));
      page.cleanup();
    }
    const { info } = await document.getMetadata().catch(() => ({ info: {} }));
    return { is: 'printed', title: word(info, 'Title'), created: word(info, 'CreationDate'), ...runningText(pages) };
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return { is: 'refused', because: locked ? 'encrypted' : 'broken' };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

/** pdf.js expects a browser's drawing classes while it loads; text needs none of them. */
async function reader() {
  const place: Record<string, unknown> = globalThis;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) place[name] ??= Nothing;
  place['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): Piece {
  const [, , , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height };
}

function word(info: object, name: string): string | null {
  const value: unknown = (info as Record<string, unknown>)[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1000) : null;
}
