import {
  addressesTest,
  deliveriesOfAlert,
  membersList,
  organisationsAdd,
  personsEditTogether,
  policiesChange,
  policiesList,
  recipientsOwn,
  recipientsSet,
  reportsCorrect,
  reportsFile,
  type PersonView,
} from '@lapwing/contracts';
import { LEVELS, MESSAGE_LANGUAGES } from '@lapwing/domain';
import { bringPersons, listOf } from '../support/bring-persons.js';
import { MessageFinder, MessageReader, type Caught } from '../support/messages/message-finder.js';
import { mark, markedPersons, soughtText } from '../support/marked-persons.js';
import { Scene } from '../support/scene.js';
import { story } from '../support/wire-stories.js';
import type { Visitor } from '../support/visitor.js';
import { within } from '../support/within.js';

/** How many messages are read; the command asks for more. */
const WANTED = Number(process.env['LAPWING_MESSAGES'] ?? 500);
const PATIENCE_MS = 300_000 + WANTED * 60;
/** The mail catcher forgets the oldest of a thousand mails: it is read more often than that many leave. */
const READ_EVERY = 40;
const PERSONS = 44;
const FEW = 10;
const COUNTRIES = ['KG', 'KZ', 'AM', 'RS', 'GE', 'TR', 'RU', 'UZ', 'BY', 'IR'] as const;

const people = markedPersons(PERSONS);
const marks = { heading: mark(), organisation: mark(8), policy: mark(), note: mark(), login: mark(10) };
const sought = [
  // Days are left out: no message says one, and there are thousands.
  ...people.flatMap((person) => person.sought.filter(({ what }) => !what.includes(' day '))),
  ...Object.entries(marks).map(([what, { latin, cyrillic }]) => soughtText(what, latin, cyrillic)),
];
const both = ({ latin, cyrillic }: { latin: string; cyrillic: string }): string => `${latin} ${cyrillic}`;

const finder = new MessageFinder(sought);

describe('The search through messages', () => {
  const sound = (text: string, raw = text): Caught => ({
    channel: 'email',
    bytes: Buffer.from(raw),
    subject: 'Desk / стол K7-42',
    text,
  });
  const mailOf = (text: string): string =>
    `Subject: x\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}`;

  it.each([
    ['the code of a person', `New entry ${people[3]?.person.code ?? ''}`],
    ['a note', marks.note.cyrillic],
    ['an organisation', `${marks.organisation.latin} asks`],
    ['a country', 'K7-42, Kyrgyzstan'],
    ['a country in Georgian', 'K7-42, ყირგიზეთი'],
    ['a country in Persian', 'K7-42، قرقیزستان'],
    ['an adjective', 'the Russian side'],
    ['an adjective of another language', 'киргизская полиция'],
    ['the word alert', 'Alert K7-42'],
    ['the word case', 'your case'],
    ['the name of what sends it', 'Lapwing says'],
  ])('finds %s, in the text and where only the bytes of the mail show it', (_name, text) => {
    expect(finder.in(sound(text, 'Subject: x'))).not.toEqual([]);
    const inBytes = finder.in({ ...sound('New entry K7-42.'), bytes: Buffer.from(mailOf(text)) });
    const isMark = sought.some(({ writings }) => writings.some(({ bytes }) => Buffer.from(text).includes(bytes)));
    if (isMark) expect(inBytes).not.toEqual([]);
  });

  it('finds nothing in an ordinary message', () => {
    const text = "New entry K7-42. Please take it: reply 1. If you can't: 2.";
    expect(finder.in(sound(text, mailOf(text)))).toEqual([]);
  });
});

describe(`${WANTED} messages of a whole installation`, () => {
  let scene: Scene;
  let reader: MessageReader;
  let members: { memberId: string; visitor: Visitor }[];
  let persons: PersonView[];
  const alertIds: string[] = [];

  beforeAll(async () => {
    scene = await Scene.set();
    reader = new MessageReader(scene.installation);
    members = await scene.installation.signInMembers();
    const admin = await scene.installation.signInAdmin();
    await admin.ask(organisationsAdd, { name: both(marks.organisation), login: `m-${marks.login.latin}` });
  }, 240_000);
  afterAll(async () => scene.clear(), 60_000);

  /** A crowded machine may keep the owner of an answer waiting for longer than a question lasts. */
  const asked = <T>(ask: () => Promise<T>): Promise<T> =>
    within('120 s', 'the desk answers', async () => ({ reply: await ask() })).then(({ reply }) => reply);
  const wish = async (round: number): Promise<void> => {
    for (const [nth, { memberId, visitor }] of members.entries()) {
      const language = MESSAGE_LANGUAGES[(round + nth * 4) % MESSAGE_LANGUAGES.length];
      const level = LEVELS[round % LEVELS.length];
      await asked(async () => {
        await visitor.provesAgain();
        const { version, critical, other } = await visitor.ask(recipientsOwn, {});
        return visitor.ask(recipientsSet, { memberId, version, critical, other, language, level });
      });
    }
  };
  const codeOf = async (alertId: string): Promise<string> =>
    (await asked(() => scene.desk.ask(deliveriesOfAlert, { alertId }))).duties[0]?.code ?? '';
  const untilMore = async (before: number, many: number): Promise<void> => {
    await within('120 s', `${many} more messages than ${before}`, async () => {
      return (await reader.read()).length >= before + many;
    });
  };

  it('go out about marked persons, from a marked policy that allows all that may be said', async () => {
    const { desk } = scene;
    await bringPersons(desk, { name: 'list.json', format: 'json', bytes: listOf(people, marks.heading.latin) });
    persons = await scene.everybody();
    const { items } = await desk.ask(membersList, {});
    const personIds = persons.map(({ id }) => id);
    for (const { id } of items.filter((one) => one.id !== scene.deskId)) {
      await desk.ask(personsEditTogether, { personIds, change: { do: 'assign', memberId: id } });
    }
    const [policy] = (await desk.ask(policiesList, {})).items;
    if (policy === undefined) throw new Error('There is no policy.');
    const { isDefault: _isDefault, wishId: _wishId, ...entry } = policy;
    await desk.provesAgain();
    await desk.ask(policiesChange, { ...entry, name: both(marks.policy).slice(0, 80), maximumLevel: 'L3' });
    await wish(0);
    await scene.newsroom.publishes(story(0).article, story(1).article);
    await scene.expectAlertAbout(story(0).surname);
    await scene.expectAlertAbout(story(1).surname);
  }, 180_000);

  it(
    'ring, alone and together, and are answered',
    async () => {
      const { desk } = scene;
      const many = Math.ceil((WANTED * 1.1) / members.length);
      for (let nth = 0; nth < many; nth += 1) {
        const personId = persons[nth % persons.length]?.id ?? '';
        const country = COUNTRIES[nth % COUNTRIES.length];
        const note = both(marks.note);
        const report = { what: 'taken' as const, personIds: [personId], country, note };
        const { alertId } = await asked(() => desk.ask(reportsFile, report));
        alertIds.push(alertId);
        if (nth % READ_EVERY === 0) await reader.read();
      }
      const before = (await reader.read()).length;
      await untilMore(before, members.length);
      for (const [round, answer] of ['1', '2', '3', '4', '1 Q9-99', '1'].entries()) {
        await wish(round);
        const code = answer.length > 1 || round === 5 ? '' : await codeOf(alertIds[round] ?? '');
        await scene.repliesOnSignal(`${answer} ${code}`.trim());
      }
      await within(`${PATIENCE_MS / 1000} s`, 'all of them have left, together where they are many', async () => {
        const messages = await reader.read();
        const { attempts } = await desk.ask(deliveriesOfAlert, { alertId: alertIds.at(-1) ?? '' });
        const left = attempts.length > 0 && attempts.every(({ state }) => state !== 'recorded');
        return left && messages.some(({ text }) => text.includes(' +'));
      });
    },
    PATIENCE_MS,
  );

  it(
    'are corrected and tried out in every language',
    async () => {
      const { desk } = scene;
      for (const { visitor } of members) await visitor.ask(addressesTest, { channel: 'email' });
      const each = Math.ceil(alertIds.length / MESSAGE_LANGUAGES.length);
      for (let round = 0; round < MESSAGE_LANGUAGES.length; round += 1) {
        await wish(round);
        const before = (await reader.read()).length;
        const batch = alertIds.slice(round * each, (round + 1) * each);
        for (const [nth, id] of batch.entries()) {
          await asked(() => desk.ask(reportsCorrect, { id }));
          if (nth % READ_EVERY === 0) await reader.read();
        }
        await untilMore(before, batch.length);
      }
      await within(`${PATIENCE_MS / 1000} s`, 'as many messages as were wanted', async () => {
        return (await reader.read()).length >= WANTED;
      });
    },
    PATIENCE_MS,
  );

  it('say nothing of persons, countries or organisations, and are all of one length', async () => {
    const messages = await reader.read();
    const found = messages.flatMap((message) => finder.in(message).map((what) => `${message.channel}: ${what}`));
    expect(found.slice(0, FEW)).toEqual([]);
    expect(messages.length).toBeGreaterThanOrEqual(WANTED);
    // Policy and members allow the headline; it takes a decision of the organisation besides, and there is none.
    const titles = [0, 1].map((nth) => story(nth).article.title);
    expect(messages.filter(({ text }) => titles.some((title) => text.includes(title)))).toEqual([]);
    expect(reader.missed).toBe(0);
    const subjects = messages.filter(({ channel }) => channel === 'email').map(({ subject }) => subject);
    expect(subjects.filter((subject) => !/^Desk \/ стол [A-HJ-NP-Z]\d-\d\d$/.test(subject)).slice(0, FEW)).toEqual([]);
    for (const channel of ['email', 'signal'] as const) {
      const lengths = messages.filter((one) => one.channel === channel).map(({ text }) => lengthOf(text));
      expect(new Set(lengths).size).toBe(1);
    }
    expect(new Set(messages.map(({ text }) => text.trim().slice(0, 12))).size).toBeGreaterThan(20);
  });
});

/** A mail program ends the text with a line. */
function lengthOf(text: string): number {
  return Buffer.byteLength(text.replace(/[\r\n]+$/, ''));
}
