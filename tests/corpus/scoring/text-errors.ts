import { type Claim, line, told, type TextError } from './errors.js';
import { visible } from './visible.js';

function reasons({ read }: Claim, text: string): string[] {
  if (read === null) return [];
  const [span] = read.mention.spans;
  const words = read.cues.map((cue) => `"${cue}"`).join(', ');
  const stretch = span === undefined ? '' : text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return [`      ${read.frame}: ${words}`, `      » ${stretch}`];
}

function claimLines(claim: Claim, text: string): string[] {
  const { verdict, label, read, wrong } = claim;
  const fields = wrong.map((field) => `${field}: ${told(label, field)}, read ${told(read?.mention ?? null, field)}`);
  const heads = [`   ${verdict.padEnd(9)}  ${line(label ?? read?.mention ?? null)}`];
  return [...heads, ...fields.map((field) => `      ${field}`), ...reasons(claim, text)];
}

function errorText({ text, sorts, claims, review, misfolded }: TextError, at: number): string {
  const facts = [text.lang, text.manner, text.published, text.happening, review ? 'in review' : null];
  const folded = misfolded.map(
    ({ because, developments, others }) =>
      `   ${because}: ${developments.join(', ')}${others.length > 0 ? ` with ${others.join(', ')}` : ''}`,
  );
  return [
    `${at + 1}. ${text.id}  ${facts.filter((fact) => fact !== null && fact !== undefined).join('  ')}`,
    `   ${sorts.join(', ')}`,
    ...(text.title === null ? [] : [`   # ${text.title}`]),
    `   ${text.text.replace(/\s*\n\s*/gu, '\n   ')}`,
    ...claims.flatMap((claim) => claimLines(claim, text.text)),
    ...folded,
  ]
    .map(visible)
    .join('\n');
}

/** Errors of develop as text for a terminal. */
export function textErrors(errors: readonly TextError[], most: number): string {
  const shown = errors.slice(0, most);
  const title = `── ${shown.length} of ${errors.length} texts of develop with an error ──`;
  return [title, ...shown.map(errorText)].join('\n\n');
}
