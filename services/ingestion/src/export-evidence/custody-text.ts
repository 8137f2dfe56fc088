import type { CustodyStep } from '@lapwing/contracts';

const SENTENCES: Readonly<Record<CustodyStep['what'], string>> = {
  fetched: 'fetched from {url} ({address}), answer {status}',
  kept: '{bytes} bytes kept, {type}',
  sealed: 'sealed into the day {day} as entry {place} of {of}, root {root}',
  witnessed: 'the day {day} was time-stamped from outside',
  extracted: 'text taken out: {state} {reason}',
  read: 'read; {claims} claims found',
  reviewed: 'read by a person; {claims} claims',
  version: 'version {version} of the report: {change}, because {because}; {stage}, {certainty}',
  retracted: 'a claim no longer stands: {because}',
  restored: 'a claim stands again: {because}',
  ruled: 'a person ruled: {ruling}, {because}; {state}',
  exported: 'exported',
};

/** What was brought or sent to us was fetched from nowhere, and over a proxy nobody knows the server's address. */
function sentenceOf(what: CustodyStep['what'], { finalUrl, address }: CustodyStep['detail']): string {
  if (what !== 'fetched') return SENTENCES[what];
  if (finalUrl?.startsWith('urn:') === true) return 'received as {url} by the source “{source}”';
  return (address ?? '') === '' ? 'fetched from {url}, answer {status}' : SENTENCES.fetched;
}

/** The chain of custody for people, one step per line. */
export function custodyText(developmentId: string, steps: readonly CustodyStep[]): string {
  const lines = steps.map(({ at, what, documentId, sha256, by, detail }) => {
    const sentence = sentenceOf(what, detail).replace(/\{(\w+)\}/g, (_, name: string) => oneLine(detail[name] ?? ''));
    const more = [
      by === null || by === '' ? null : `by ${oneLine(by)}`,
      documentId === null ? null : `document ${documentId}`,
      sha256 === null ? null : `sha256 ${sha256}`,
    ].filter((one) => one !== null);
    return `${at}  ${sentence.trim()}${more.length > 0 ? `\n${' '.repeat(26)}${more.join(', ')}` : ''}`;
  });
  return `Chain of custody of development ${developmentId}. All times are UTC.\n\n${lines.join('\n')}\n`;
}

/** What a source wrote shows as one line and cannot move the cursor of a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
