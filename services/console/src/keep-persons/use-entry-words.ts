import type { PersonEntry } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { useWords, type Words } from '../wording/use-words.js';

/** One field of a record in words, a part for each thing in it; nothing where the field is empty. */
export type EntryWords = (field: keyof PersonEntry, entry: PersonEntry) => string[];

/** How to say each field of a record. */
export function useEntryWords(): EntryWords {
  const words = useWords();
  const { nameOf } = useMembers();
  return (field, entry) => TEXTS[field](entry, words, nameOf);
}

type Text = (entry: PersonEntry, words: Words, nameOf: (memberId: string) => string) => string[];

const TEXTS: Record<keyof PersonEntry, Text> = {
  code: ({ code }) => [code],
  codeOverride: ({ codeOverride }) => present(codeOverride),
  status: ({ status }, { say }) => [say(`status.${status}`)],
  stays: ({ stays }, words) => stays.map((stay) => stayWords(stay, words)),
  origins: ({ origins }, { place }) => origins.map(place),
  profiles: ({ profiles }, { say }) => profiles.map((profile) => say(`profile.${profile}`)),
  wanted: ({ wanted }, { say }) => [say(`wanted.${wanted}`)],
  documents: ({ documents }, words) => documents.map((document) => documentWords(document, words)),
  exitArranged: ({ exitArranged }, words) => said(exitArranged, words),
  clocks: ({ clocks }, { say, place, date }) =>
    clocks.map(({ kind, country, day }) =>
      [say(`clock.${kind}`), ...(country === null ? [] : [place(country)]), date(day)].join(', '),
    ),
  checkInDays: ({ checkInDays }, { say }) =>
    checkInDays === null ? [] : [say('person.checkInDays.every', { days: checkInDays })],
  lastContact: ({ lastContact }, { date }) => present(lastContact).map(date),
  consent: ({ consent }, { say, date }) =>
    consent === null
      ? []
      : [say(consent.given ? 'person.consent.yes_on' : 'person.consent.no_on', { day: date(consent.on) })],
  reviewBy: ({ reviewBy }, { date }) => present(reviewBy).map(date),
  links: ({ links }, { say }) => links.map(({ kind }) => say(`link.${kind}`)),
  assignees: ({ assignees }, _words, nameOf) => assignees.map(nameOf),
};

/** A stay with its days. */
export function stayWords(stay: PersonEntry['stays'][number], { say, place, date }: Words): string {
  const days = [
    ...(stay.from === null ? [] : [say('stay.since', { day: date(stay.from) })]),
    ...(stay.until === null ? [] : [say('stay.to', { day: date(stay.until) })]),
  ];
  return [say(`stay.${stay.kind}.in`, { country: place(stay.country) }), ...days].join(' ');
}

/** A paper with what matters of it: whose, how far it has come, whether it lets out, until when. */
export function documentWords(document: PersonEntry['documents'][number], { say, place, date }: Words): string {
  const { country, state, usableForExit, expires } = document;
  return [
    say(`document.${document.class}`),
    ...(country === null ? [] : [place(country)]),
    ...(state === 'collected' ? [] : [say(`document.state.${state}`)]),
    ...(usableForExit === null ? [] : [say(usableForExit ? 'document.lets_out' : 'document.lets_not_out')]),
    ...(expires === null ? [] : [say('document.valid_until', { day: date(expires) })]),
  ].join(', ');
}

function present(value: string | null): string[] {
  return value === null ? [] : [value];
}

function said(value: boolean | null, { say }: Words): string[] {
  return value === null ? [] : [say(value ? 'say.yes' : 'say.no')];
}
