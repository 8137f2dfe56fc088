import { digestTime, type DigestWish } from './digest-time.js';

const DAILY: DigestWish = { zone: 'Europe/Berlin', daily: '08:00', weekly: null };

it.each([
  ['before the hour', DAILY, '2026-03-10T07:00:00.000Z', '2026-03-11T06:59:00.000Z', 'next 2026-03-11T07:00:00.000Z'],
  ['at the hour', DAILY, '2026-03-10T07:00:00.000Z', '2026-03-11T07:00:00.000Z', 'slot 2026-03-11T07:00:00.000Z'],
  ['told already', DAILY, '2026-03-11T07:00:00.000Z', '2026-03-11T12:00:00.000Z', 'next 2026-03-12T07:00:00.000Z'],
  [
    'three days of silence are one digest',
    DAILY,
    '2026-03-08T07:00:00.000Z',
    '2026-03-11T12:00:00.000Z',
    'slot 2026-03-11T07:00:00.000Z',
  ],
  [
    'at eight in summer too',
    DAILY,
    '2026-03-28T07:00:00.000Z',
    '2026-03-29T06:30:00.000Z',
    'slot 2026-03-29T06:00:00.000Z',
  ],
  [
    'and in winter again',
    DAILY,
    '2026-10-24T06:00:00.000Z',
    '2026-10-25T06:30:00.000Z',
    'next 2026-10-25T07:00:00.000Z',
  ],
  [
    'an hour that is skipped comes an hour later',
    { ...DAILY, daily: '02:30' },
    '2026-03-28T01:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    'slot 2026-03-29T01:30:00.000Z',
  ],
  [
    'an hour that comes twice counts once',
    { ...DAILY, daily: '02:30' },
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
    'next 2026-10-26T01:30:00.000Z',
  ],
  [
    'on Mondays only',
    { ...DAILY, weekly: 1 },
    '2026-03-09T07:00:00.000Z',
    '2026-03-12T12:00:00.000Z',
    'next 2026-03-16T07:00:00.000Z',
  ],
  [
    'on the Monday after',
    { ...DAILY, weekly: 1 },
    '2026-03-09T07:00:00.000Z',
    '2026-03-16T07:00:00.000Z',
    'slot 2026-03-16T07:00:00.000Z',
  ],
  [
    'the day begins where the member is',
    { zone: 'Asia/Almaty', daily: '00:15', weekly: 2 },
    '2026-03-02T19:15:00.000Z',
    '2026-03-09T19:20:00.000Z',
    'slot 2026-03-09T19:15:00.000Z',
  ],
  [
    'a zone that is unknown counts as UTC',
    { ...DAILY, zone: 'Mars/Olympus' },
    '2026-03-10T08:00:00.000Z',
    '2026-03-11T08:00:00.000Z',
    'slot 2026-03-11T08:00:00.000Z',
  ],
])('%s', (_name, wish, last, now, expected) => {
  const time = digestTime(wish, last, now);
  expect(time.due ? `slot ${time.slot}` : `next ${time.next}`).toBe(expected);
});
