import { mailAnswer, type IncomingMail } from './mail-answer.js';

const ours = new Set(['ring-1@mail.example']);
const mail: IncomingMail = {
  automatic: false,
  fromSystem: false,
  answers: ['ring-1@mail.example'],
  text: '1\n\nSent from my phone',
};

it('the first line is the answer, to the mail it names', () => {
  const reply = { text: '1', quotes: 'ring-1@mail.example', reaction: null, reachedAt: null };
  expect(mailAnswer(mail, ours)).toEqual({ is: 'answer', reply });
});

it('of several mails it names, the last of ours counts', () => {
  const several = new Set(['old@mail.example', 'ring-1@mail.example']);
  const answers = ['foreign@mail.example', 'ring-1@mail.example', 'old@mail.example'];
  expect(mailAnswer({ ...mail, answers }, several)).toMatchObject({ reply: { quotes: 'ring-1@mail.example' } });
});

it.each([
  ['a program wrote it', { automatic: true }, 'automatic'],
  ['a mail system wrote it', { fromSystem: true }, 'automatic'],
  ['it answers no mail', { answers: [] }, 'not_to_ours'],
  ['it answers a mail that did not go to its sender', { answers: ['ring-2@mail.example'] }, 'not_to_ours'],
  ['it says nothing', { text: ' \n ' }, 'no_words'],
  ['it has no text', { text: null }, 'no_words'],
] as const)('%s: no answer', (_name, part, because) => {
  expect(mailAnswer({ ...mail, ...part }, ours)).toEqual({ is: 'no_answer', because });
});
