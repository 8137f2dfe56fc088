import { readBounce, type SystemMail } from './read-bounce.js';

const silent: SystemMail = { reports: [], subject: 'Mail delivery', text: null };
const report = (action: string, status: string, diagnostic = '') => ({ reports: [{ action, status, diagnostic }] });

it.each([
  ['an unknown user', report('failed', '5.1.1', 'smtp; 550 5.1.1 unknown'), true, 'bounced_5.1.1'],
  ['a domain without mail', report('failed', '5.1.10'), true, 'bounced_5.1.10'],
  ['a disabled mailbox', report('failed', '5.2.1'), true, 'bounced_5.2.1'],
  ['a full mailbox', report('failed', '5.2.2', 'smtp; 552 5.2.2 over quota'), false, 'bounced_5.2.2'],
  ['a refusal for what it says', report('failed', '5.7.1', 'smtp; 550 5.7.1 looks like spam'), false, 'bounced_5.7.1'],
  ['a server that was away for days', report('failed', '4.4.7'), false, 'bounced_4.4.7'],
  ['a vague code with a plain word', report('failed', '5.0.0', 'smtp; 550 No such user here'), true, 'bounced_5.0.0'],
  ['a vague code with a code in its words', report('failed', '5.0.0', 'smtp; 550 5.1.1 gone'), true, 'bounced_5.1.1'],
] as const)('%s: the mail failed', (_name, mail, hard, because) => {
  expect(readBounce({ ...silent, ...mail })).toEqual({ became: 'failed', hard, because });
});

it.each([
  ['a delay', report('delayed', '4.4.1'), 'waiting'],
  ['a handing on', report('relayed', '2.0.0'), 'waiting'],
  ['a delivery', report('delivered', '2.0.0'), 'delivered'],
  ['nothing', {}, 'unclear'],
] as const)('%s', (_name, mail, became) => {
  expect(readBounce({ ...silent, ...mail })).toEqual({ became });
});

it('of several recipients the one that failed counts', () => {
  const { reports } = report('delivered', '2.0.0');
  const both = [...reports, ...report('failed', '5.1.1').reports];
  expect(readBounce({ ...silent, reports: both })).toMatchObject({ became: 'failed', hard: true });
});

it.each([
  [
    'in words alone, as the oldest servers do',
    'I was not able to deliver. Sorry, no mailbox here by that name. (#5.1.1)',
    true,
  ],
  ['with a bare reply', 'A permanent error: 550 user unknown', true],
  ['with a bare reply that says nothing more', 'A permanent error: 554 transaction failed', false],
  ['in Russian', 'Письмо не доставлено: пользователь не найден', true],
])('a report %s', (_name, text, hard) => {
  expect(readBounce({ ...silent, text })).toMatchObject({ became: 'failed', hard });
});

it.each([
  'Delivery is delayed. It will be retried for 2 days. 451 4.7.1 greylisted',
  'Письмо отложено, будут повторные попытки',
])('a delay in words: %s', (text) => {
  expect(readBounce({ ...silent, text })).toEqual({ became: 'waiting' });
});
