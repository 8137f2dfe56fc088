import { KINDS } from '@lapwing/domain';
import { type Claim, SORT_NAMES, SORTS, told, type TextError } from './errors.js';
import { FIELDS } from './judge.js';
import { highlighted, type Marked } from './highlight.js';
import { escaped } from './visible.js';

const VERDICTS = {
  missed: 'Missed',
  differing: 'Differs',
  invented: 'No label asks for it',
  right: 'Right',
} as const;

function cells({ label, read, wrong }: Claim): string {
  return FIELDS.map((field) => {
    const wanted = told(label, field);
    const got = told(read?.mention ?? null, field);
    if (wanted === null && got === null) return '';
    const differs = wrong.includes(field);
    const value = differs
      ? `<ins><span class="who">label</span> ${escaped(wanted ?? '')}</ins><del><span class="who">read</span> ${escaped(got ?? '')}</del>`
      : escaped(wanted ?? got ?? '');
    const unjudged = label !== null && wanted === null ? ' class="unjudged"' : '';
    return `<div${differs ? ' class="differs"' : unjudged}><dt>${field}</dt><dd>${value}</dd></div>`;
  }).join('');
}

function people(claim: Claim): string {
  const named = (subjects: readonly string[] | undefined, who: string): string =>
    subjects === undefined || subjects.length === 0
      ? ''
      : `<span class="who">${who}</span> <bdi>${escaped(subjects.join(', '))}</bdi> `;
  const names = named(claim.label?.subjects, 'label') + named(claim.read?.mention.subjects, 'read');
  return names === '' ? '' : `<p class="why">People: ${names}</p>`;
}

function reasons({ read }: Claim): string {
  if (read === null) return '';
  const words = read.cues.map((cue) => `<q dir="auto">${escaped(cue)}</q>`).join(' ');
  return `<p class="why">Frame <code>${escaped(read.frame)}</code> ${words === '' ? '' : `by ${words}`}</p>`;
}

function claimHtml(claim: Claim, number: number | null): string {
  const mark = number === null ? '' : `<span class="number n${number % 6}">${number + 1}</span>`;
  return (
    `<section class="claim ${claim.verdict}"><h4>${mark}${VERDICTS[claim.verdict]}</h4>` +
    `<dl>${cells(claim)}</dl>${reasons(claim)}${people(claim)}</section>`
  );
}

function foldHtml({ misfolded }: TextError): string {
  return misfolded
    .map(({ because, happening, developments, others }) => {
      const what =
        because === 'merged' ? `shares a development with ${others.join(', ')}` : 'became several developments';
      return `<p class="why">Happening <code>${escaped(happening)}</code> ${escaped(what)}: ${escaped(developments.join(', '))}</p>`;
    })
    .join('');
}

function kindsOf(claims: readonly Claim[]): string[] {
  const kinds = claims
    .filter(({ verdict }) => verdict !== 'right')
    .flatMap(({ label, read }) => [label?.kind, read?.mention.kind]);
  return [...new Set(kinds.filter((kind) => kind !== undefined))];
}

function card(error: TextError): string {
  const { text, sorts, claims, review } = error;
  const read = claims.flatMap((claim): Marked[] =>
    claim.read === null ? [] : [{ claim, spans: claim.read.mention.spans }],
  );
  const number = (claim: Claim): number | null =>
    claim.read === null ? null : read.findIndex((one) => one.claim === claim);
  const facts = [
    text.lang,
    text.manner,
    text.published,
    text.happening,
    ...(text.about ?? []),
    review ? 'in review' : undefined,
  ];
  const chips = facts
    .filter((fact) => typeof fact === 'string')
    .map((fact) => `<span class="chip">${escaped(fact)}</span>`);
  const faults = sorts.map((sort) => `<span class="chip fault ${sort}">${escaped(SORT_NAMES[sort])}</span>`);
  const title = text.title === null ? '' : `<p class="title" dir="auto">${escaped(text.title)}</p>`;
  return (
    `<article data-lang="${escaped(text.lang)}" data-kinds="${escaped(kindsOf(claims).join(' '))}" data-sorts="${sorts.join(' ')}">` +
    `<header><h3><code>${escaped(text.id)}</code></h3>${chips.join('')}</header><p class="faults">${faults.join('')}</p>` +
    `<div class="sides"><div class="told" lang="${escaped(text.lang)}">${title}<p class="text" dir="auto">${highlighted(text.text, read)}</p></div>` +
    `<div class="claims">${claims.map((claim) => claimHtml(claim, number(claim))).join('')}${foldHtml(error)}</div></div></article>`
  );
}

function choice(name: string, title: string, values: readonly (readonly [string, string])[]): string {
  const options = [['', 'all'] as const, ...values].map(
    ([value, label]) => `<option value="${escaped(value)}">${escaped(label)}</option>`,
  );
  return `<label>${title}<select name="${name}">${options.join('')}</select></label>`;
}

function filters(errors: readonly TextError[]): string {
  const count = (is: (error: TextError) => boolean): number => errors.filter(is).length;
  const counted = (value: string, name: string, number: number): [string, string][] =>
    number === 0 ? [] : [[value, `${name} (${number})`]];
  const languages = [...new Set(errors.map(({ text }) => text.lang))].sort();
  return (
    `<form id="filters">` +
    choice(
      'lang',
      'Language',
      languages.flatMap((code) =>
        counted(
          code,
          code,
          count(({ text }) => text.lang === code),
        ),
      ),
    ) +
    choice(
      'kinds',
      'Kind',
      KINDS.flatMap((kind) =>
        counted(
          kind,
          kind,
          count(({ claims }) => kindsOf(claims).includes(kind)),
        ),
      ),
    ) +
    choice(
      'sorts',
      'Error',
      SORTS.flatMap((sort) =>
        counted(
          sort,
          SORT_NAMES[sort],
          count(({ sorts }) => sorts.includes(sort)),
        ),
      ),
    ) +
    `<label>Words<input name="words" type="search" autocomplete="off"></label>` +
    `<output id="count">${errors.length} of ${errors.length}</output></form>`
  );
}

/** Every error of develop in context, with filters. */
export function errorsHtml(errors: readonly TextError[]): string {
  if (errors.length === 0) return '<p class="note">No errors of develop.</p>';
  return `${filters(errors)}<div id="errors">${errors.map(card).join('\n')}</div><p id="none" hidden>No error is left by these filters.</p>`;
}
