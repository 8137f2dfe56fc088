import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { QUESTIONS } from './catalogue.js';
import { envelope, type EventContract } from './event.js';
import { EVENTS } from './events.js';
import { invalid } from './failure.js';
import { personEntry } from './shapes/person.js';

const events: readonly EventContract[] = EVENTS as readonly EventContract[];
const fileOf = (contract: { name: string; version: number }) => `${contract.name}.v${contract.version}.json`;
const placeOf = (file: string) => new URL(`./golden/${file}`, import.meta.url);

function golden(contract: { name: string; version: number }): unknown {
  const place = placeOf(fileOf(contract));
  if (!existsSync(place)) throw new Error(`${fileOf(contract)} is missing in golden/.`);
  return JSON.parse(readFileSync(place, 'utf8'));
}

describe('what was sent in a released version', () => {
  it.each(events.map((event) => [event.name, event] as const))('is still understood: %s', (_, event) => {
    const sent = envelope.parse(golden(event));
    expect(sent.type).toBe(event.type);
    expect(event.schema.parse(sent.data)).toMatchObject(sent.data as object);
  });

  it.each(QUESTIONS.map((question) => [question.name, question] as const))('is still understood: %s', (_, question) => {
    const { request, reply } = golden(question) as { request: object; reply: object };
    expect(question.request.parse(request)).toMatchObject(request);
    expect(question.reply.parse(reply)).toMatchObject(reply);
  });

  it('has no golden file without a contract', () => {
    const known = new Set([...events, ...QUESTIONS].map(fileOf));
    expect(readdirSync(placeOf('')).filter((file) => !known.has(file))).toEqual([]);
  });
});

describe('the catalogue', () => {
  const doors = QUESTIONS.filter((question) => question.door !== null);

  it('names every question, subject and door once', () => {
    for (const values of [
      QUESTIONS.map((question) => question.subject),
      doors.map((question) => question.door),
      events.map((event) => event.subject),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('lets nobody in by omission: a door is public or has roles, what is for services has none', () => {
    for (const { name, door, access } of QUESTIONS) {
      const isForPeople = access === 'public' || (Array.isArray(access) && access.length > 0);
      expect([name, isForPeople]).toEqual([name, door !== null]);
    }
  });

  const carers: readonly string[] = ['organisation_admin', 'caseworker'];

  it('keeps operators, auditors and instance admins away from persons', () => {
    for (const { name, access } of QUESTIONS.filter((question) =>
      /^(persons|reports|outcomes|tasks|hand_overs)\./.test(question.name),
    )) {
      const strays = typeof access === 'string' ? [access] : access.filter((role) => !carers.includes(role));
      expect([name, strays]).toEqual([name, []]);
    }
  });

  it('seals what holds persons or addresses', () => {
    const open = QUESTIONS.filter(
      ({ name, sealed }) =>
        /^(persons|reports|recipients|outcomes|hand_overs)\.|^alerts\.get$|^(tasks|playbooks)\.(?!count$)/.test(name) &&
        !sealed,
    );
    expect(open.map((question) => question.name)).toEqual([]);
  });

  it('never puts a person or a country into an address', () => {
    for (const { door } of doors) expect(door).toMatch(/^[A-Z]+ \/[a-z/-]*(\{(id|alertId|memberId)\}[a-z/-]*)?$/);
  });
});

describe('a paper of a person', () => {
  const entry = { code: 'heron-tuvo', stays: [{ country: 'KG', kind: 'residence' }], origins: ['RU'] };

  it('may be written as its class alone, as it once was', () => {
    const { documents } = personEntry.parse({ ...entry, documents: ['internal_passport'] });
    expect(documents).toEqual([
      { class: 'internal_passport', state: 'collected', country: null, usableForExit: null, expires: null },
    ]);
  });

  it('has a fault where the fault is', () => {
    const { error } = personEntry.safeParse({ ...entry, documents: [{ class: 'visa', expires: '2026-02-30' }] });
    expect(error === undefined ? [] : invalid(error).faults.map(({ path }) => path)).toEqual(['documents.0.expires']);
  });
});
