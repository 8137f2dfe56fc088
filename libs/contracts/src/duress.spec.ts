import { DONE_UNDER_DURESS, OWNERS_UNDER_DURESS, underDuress } from './duress.js';
import { QUESTIONS } from './catalogue.js';

const named = [...DONE_UNDER_DURESS, ...OWNERS_UNDER_DURESS];

it('names questions that there are, each once', () => {
  const names = new Set(QUESTIONS.map(({ name }) => name));
  expect(named.filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

it.each([
  ...['members.add', 'members.change', 'members.remove', 'organisations.add'],
  ...['policies.change', 'policies.remove', 'policies.answer', 'wishes.answer', 'sources.second', 'rulings.second'],
  ...[
    'publishing.second',
    'addresses.resume',
    'addresses.set_for_member',
    'addresses.remove_for_member',
    'signal.trust',
  ],
  ...['persons.change', 'persons.close', 'persons.erase', 'persons.edit_together', 'persons.import_commit'],
  ...['mutes.add', 'subscriptions.change', 'urgency.change', 'schedules.change', 'keys.confirm', 'cover.set'],
])('of a member who is made to do it, %s takes no effect', (name) => {
  const question = QUESTIONS.find((one) => one.name === name);
  expect(question && underDuress(question)).toBe('feigned');
});

it('feigns what is new and named nowhere, and lets reads be', () => {
  const access = ['caseworker'] as const;
  expect(underDuress({ name: 'alerts.forget', access, door: 'POST /alerts/forget' })).toBe('feigned');
  expect(underDuress({ name: 'alerts.count', access, door: 'GET /alerts/count' })).toBe('done');
});

it.each([...DONE_UNDER_DURESS])('%s says in its name nothing of an end', (name) => {
  expect(name).not.toMatch(/close|erase|second|trust|resume|mute$|withdraw/);
});
