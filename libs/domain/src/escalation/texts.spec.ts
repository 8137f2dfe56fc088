import { KINDS, URGENCIES } from '../model.js';
import type { Channel } from './policy.js';
import { byteLength, messageText, PADDED_BYTES, subjectText, type MessageParts } from './texts.js';

const parts = (facts: Partial<MessageParts> = {}): MessageParts => ({
  kind: 'ring',
  language: 'en',
  level: 'L0',
  code: 'K7-42',
  urgency: 'critical',
  topic: 'detention',
  repeat: false,
  minutes: 5,
  codes: [],
  into: null,
  link: null,
  ...facts,
});
const say = (facts: Partial<MessageParts>, channel: Channel = 'signal') => messageText(channel, parts(facts)).trim();

it.each<[Partial<MessageParts>, string]>([
  [{}, "New entry K7-42. Please take it: reply 1. If you can't: 2."],
  [{ language: 'ru' }, 'Новая запись K7-42. Возьмите, пожалуйста: ответьте 1. Не можете: 2.'],
  [{ level: 'L1' }, 'K7-42, now. Reply 1 within 5 minutes or it goes to the next person.'],
  [{ level: 'L2' }, 'K7-42, now. Topic: detention. Reply 1, then open the desk before calling anyone.'],
  [{ level: 'L2', topic: null }, 'K7-42, now. Reply 1 within 5 minutes or it goes to the next person.'],
  [
    { level: 'L2', urgency: 'high', topic: 'date' },
    'K7-42, today. Topic: a date. Reply 1, then open the desk before calling anyone.',
  ],
  [
    { level: 'L2', urgency: 'high', topic: 'date', language: 'ru' },
    'K7-42, сегодня. Тема: срок. Ответьте 1, затем откройте стол, прежде чем кому-либо звонить.',
  ],
  [{ level: 'L0', topic: 'date' }, "New entry K7-42. Please take it: reply 1. If you can't: 2."],
  [{ repeat: true }, "Again: New entry K7-42. Please take it: reply 1. If you can't: 2."],
  [{ kind: 'update' }, 'K7-42 has changed. Please look: reply 1.'],
  [{ kind: 'correction' }, 'K7-42 was corrected. Read it before your next step. Reply 1.'],
  [
    { kind: 'correction', into: 'M3-18' },
    'K7-42 was corrected and goes on as M3-18. Read it before your next step. Reply 1.',
  ],
  [{ kind: 'not_open' }, 'No entry is open for you under this code. Please check the code.'],
  [{ kind: 'not_open', language: 'ru' }, 'Записи с таким кодом для вас не открыто. Проверьте, пожалуйста, код.'],
  [{ kind: 'line_check' }, 'Line check. No new entry for you. No reply needed.'],
  [{ kind: 'line_check', language: 'ru' }, 'Проверка связи. Новых записей для вас нет. Отвечать не нужно.'],
  [{ kind: 'noted', minutes: 30 }, "Noted, it's yours for 30 minutes."],
])('says what was agreed: %j', (facts, sentence) => {
  expect(say(facts)).toBe(sentence);
});

it('gives mail its link and no invitation to reply', () => {
  const mail = say({ link: 'https://desk.example/a#token' }, 'email');
  expect(mail).toMatch(/^New entry K7-42\. Please take it: open the link below\./);
  expect(mail.endsWith('\n\nhttps://desk.example/a#token')).toBe(true);
  expect(mail).not.toContain('reply');
});

const every = (['signal', 'email'] as const).flatMap((channel) =>
  (['en', 'ru'] as const).flatMap((language) =>
    (['ring', 'update', 'correction', 'noted', 'passed', 'which', 'not_open', 'line_check'] as const).flatMap((kind) =>
      (['L0', 'L1', 'L2'] as const).flatMap((level) =>
        URGENCIES.flatMap((urgency) =>
          [null, 'date' as const, ...KINDS].map((topic) => ({ channel, language, kind, level, urgency, topic })),
        ),
      ),
    ),
  ),
);
const link = `https://a-rather-long-name.of-a-desk.example/a#${'x'.repeat(43)}`;
const codes = Array.from({ length: 40 }, (_, index) => `K${index % 10}-42`);
const texts = every.flatMap(({ channel, ...facts }) =>
  [null, 'M3-18'].map((into) => ({
    channel,
    text: messageText(channel, parts({ ...facts, repeat: true, minutes: 10_080, link, codes, into })),
  })),
);

it('is of one length on each channel, whatever it says', () => {
  for (const { channel, text } of texts) expect(byteLength(text)).toBe(PADDED_BYTES[channel]);
});

it('never says what it is about', () => {
  const forbidden = /\b(alert|case|protection|lapwing|ngo|exile)\b|undefined|\{|\}/i;
  for (const { text } of texts) expect(text).not.toMatch(forbidden);
  expect(subjectText('K7-42')).not.toMatch(forbidden);
});
