import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { DESKTOP, PHONE } from './sizes.js';

/** What the script below sees of a page. */
export const LOOK = z.object({
  headings: z.array(z.number()),
  unnamed: z.array(z.string()),
  small: z.array(z.string()),
  pale: z.array(z.string()),
  wide: z.number(),
  language: z.string(),
  twice: z.array(z.string()),
});

/** The lowest contrast of text (WCAG AA), and of large or bold text. */
const CONTRAST = 4.5;
const TOUCH = 44;

/**
 * Looks at a page as a strict reader would: headings in order, a name for every control, targets for thumbs, contrast of
 * every text against its nearest ground, nothing wider than the screen, no id twice.
 */
export const LOOK_SCRIPT = `(() => {
  const shown = (e) => { const r = e.getBoundingClientRect(); const s = getComputedStyle(e); return r.width > 1 && r.height > 1 && s.visibility !== 'hidden' && s.display !== 'none' && !e.closest('[hidden]') && !e.closest('details:not([open]) > :not(summary)'); };
  const say = (e) => e.tagName.toLowerCase() + '.' + (e.getAttribute('class') || '') + ' ' + (e.textContent || '').trim().slice(0, 30);
  const all = (q) => [...document.querySelectorAll(q)].filter(shown);
  const nameOf = (e) => (e.getAttribute('aria-label') || (e.getAttribute('aria-labelledby') || '').split(' ').map((id) => document.getElementById(id)?.textContent || '').join('') || [...(e.labels || [])].map((l) => l.textContent).join('') || e.textContent || e.getAttribute('title') || '').trim();
  const controls = all('a[href], button, input, select, textarea, summary');
  const boxOf = (e) => (e.matches('.chip input, .tick input') ? e.parentElement : e).getBoundingClientRect();
  const parse = (c) => { const m = c.match(/[\\d.]+/g).map(Number); const k = c.startsWith('color(') ? 255 : 1; return [m[0] * k, m[1] * k, m[2] * k, m[3] ?? 1]; };
  const light = ([r, g, b]) => { const f = (v) => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }; return 0.2126 * f(r) + 0.7152 * f(g) + 0.0722 * f(b); };
  const groundOf = (e) => { for (let n = e; n; n = n.parentElement) { const c = parse(getComputedStyle(n).backgroundColor); if (c[3] > 0.99) return c; } return [255, 255, 255, 1]; };
  const texts = all('body *').filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()) && !e.closest('option, title, .unseen, [data-disabled], .skip'));
  const ratio = (e) => { const a = light(parse(getComputedStyle(e).color)), b = light(groundOf(e)); return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); };
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  return {
    headings: all('h1, h2, h3, h4').map((e) => Number(e.tagName[1])),
    unnamed: controls.filter((e) => nameOf(e) === '').map(say),
    small: controls.filter((e) => !e.closest('.skip') && (boxOf(e).height < ${TOUCH} - 0.5 || boxOf(e).width < ${TOUCH} - 0.5)).map((e) => say(e) + ' ' + Math.round(boxOf(e).width) + 'x' + Math.round(boxOf(e).height)),
    pale: texts.filter((e) => ratio(e) < ${CONTRAST}).map((e) => say(e) + ' ' + ratio(e).toFixed(2)),
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    language: document.documentElement.lang,
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
  };
})()`;

/** Everything that keeps somebody from using the page, in words. */
export function faultsOf(look: z.infer<typeof LOOK>): string[] {
  const { headings, unnamed, small, pale, wide, language, twice } = look;
  const skipped = headings.some((level, index) => index > 0 && level > (headings[index - 1] ?? 1) + 1);
  return [
    ...(headings.filter((level) => level === 1).length === 1 ? [] : ['not exactly one main heading']),
    ...(skipped ? [`headings skip a level: ${headings.join(' ')}`] : []),
    ...unnamed.map((control) => `no name: ${control}`),
    ...small.map((control) => `too small: ${control}`),
    ...pale.map((text) => `too pale: ${text}`),
    ...(wide > 0 ? [`${wide} px wider than the screen`] : []),
    ...(language === '' ? ['no language'] : []),
    ...twice.map((id) => `id twice: ${id}`),
  ];
}

const DEVICES = { phone: PHONE, desktop: DESKTOP };
const pictures = process.env['LAPWING_SCREENSHOTS'];

/** Expects the page to keep nobody from using it, on phone and desktop, by day and by night; takes pictures where asked. */
export async function expectLegible(page: Page, name: string): Promise<void> {
  for (const [device, viewport] of Object.entries(DEVICES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
      if (pictures === undefined) continue;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${device}-${colorScheme}.png`), fullPage: true });
    }
  }
}
