import { createHash } from 'node:crypto';
import type { TextError } from './errors.js';
import { errorsHtml } from './page-errors.js';
import { SCRIPT } from './page-script.js';
import { STYLE } from './page-style.js';
import { curveHtml, tableHtml } from './page-tables.js';
import type { PartReport } from './report.js';
import { summary, tablesOf } from './tables.js';

function fingerprint(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

const POLICY = `default-src 'none'; style-src ${fingerprint(STYLE)}; script-src ${fingerprint(SCRIPT)}; base-uri 'none'; form-action 'none'`;

const ABOUT = {
  develop: 'Texts the writers of the rules have seen: an upper bound.',
  check: 'Texts the writers of the rules never see; totals only.',
};

function partHtml(report: PartReport): string {
  const tables = tablesOf(report).map((table) => tableHtml(table, 3));
  return (
    `<details><summary>All figures of ${report.part}</summary><p class="note" id="${report.part}">${ABOUT[report.part]}</p>` +
    `<div class="tables">${tables.join('\n')}${curveHtml(report.calibration)}</div></details>`
  );
}

/** One page that needs nothing from elsewhere: the figures of each part, and every error of develop in context. */
export function page(reports: readonly PartReport[], errors: readonly TextError[]): string {
  const develop = reports.some(({ part }) => part === 'develop');
  const links = [...reports.map(({ part }) => part), ...(develop ? ['errors-of-develop'] : [])];
  const listed = `<section id="errors-of-develop"><h2>Errors of develop</h2>${errorsHtml(errors)}</section>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>Reading, scored</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>Reading, scored</h1>
<p class="note">What the reader makes of the corpus beside its labels, and the goals for texts it has never seen.</p>
<nav aria-label="Sections">${links.map((link) => `<a href="#${link}">${link.replaceAll('-', ' ')}</a>`).join('')}</nav></header>
<main>${tableHtml(summary(reports), 2)}
${reports.map(partHtml).join('\n')}
${develop ? listed : ''}</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
