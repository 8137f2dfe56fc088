import type { Calibration } from './calibration.js';
import type { Cell, Table } from './tables.js';
import { figure } from './tables.js';
import { escaped } from './visible.js';

type Interval = NonNullable<Cell['interval']>;

const WIDE = 72;

/** The interval as a line from 0 to 1 with the value as a dot and the goal as a stroke. */
function whisker({ value, low, high, goal }: Interval): string {
  const x = (share: number): string => (4 + share * (WIDE - 8)).toFixed(1);
  const stroke = goal === null ? '' : `<line class="goal" x1="${x(goal)}" x2="${x(goal)}" y1="0" y2="12"/>`;
  return (
    `<svg class="whisker" width="${WIDE}" height="12" viewBox="0 0 ${WIDE} 12" aria-hidden="true">` +
    `<line class="axis" x1="${x(0)}" x2="${x(1)}" y1="6" y2="6"/>` +
    `<line class="range" x1="${x(low)}" x2="${x(high)}" y1="6" y2="6"/>${stroke}` +
    `<circle cx="${x(value)}" cy="6" r="3.5"/></svg>`
  );
}

function cell({ text, interval, short, drawn }: Cell, at: number): string {
  const tag = at === 0 ? 'th' : 'td';
  const scope = at === 0 ? ' scope="row"' : '';
  const value = `${escaped(text)}${short ? '<span class="short" title="below the goal">*</span>' : ''}`;
  const range =
    interval === undefined ? '' : `<span class="interval">${figure(interval.low)}–${figure(interval.high)}</span>`;
  const drawing = drawn && interval !== undefined ? whisker(interval) : '';
  const inside = range === '' ? value : `<span class="measure"><span>${value}</span>${range}${drawing}</span>`;
  return `<${tag}${scope}${short ? ' class="below"' : ''}>${inside}</${tag}>`;
}

/** A table that scrolls within itself where the page is narrow. */
export function tableHtml({ title, note, columns, rows }: Table, level: 2 | 3): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return (
    `<section class="figures"><h${level}>${escaped(title)}</h${level}>` +
    `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(title)}">` +
    `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>` +
    `<p class="note">${escaped(note)}</p></section>`
  );
}

/** The reliability curve: share alarm-worthy over mean chance, the diagonal is perfect. */
export function curveHtml({ bins }: Calibration): string {
  const [x, y] = [(share: number) => 30 + share * 240, (share: number) => 250 - share * 240];
  const points = bins.flatMap(({ mean, right: { value, low, high, of } }) =>
    mean === null || value === null || low === null || high === null
      ? []
      : [
          `<line class="range" x1="${x(mean)}" x2="${x(mean)}" y1="${y(low)}" y2="${y(high)}"/>` +
            `<circle cx="${x(mean)}" cy="${y(value)}" r="5"><title>${of} texts: chance ${figure(mean)}, right ${figure(value)}</title></circle>`,
        ],
  );
  const ticks = [0, 0.5, 1].map(
    (at) =>
      `<text x="${x(at)}" y="268" text-anchor="middle">${at}</text><text x="22" y="${y(at) + 4}" text-anchor="end">${at}</text>`,
  );
  return (
    `<svg class="curve" viewBox="0 0 285 275" role="img" aria-label="Share right over chance">` +
    `<rect class="frame" x="30" y="10" width="240" height="240"/>` +
    `<line class="goal" x1="30" y1="250" x2="270" y2="10"/>${points.join('')}${ticks.join('')}</svg>`
  );
}
