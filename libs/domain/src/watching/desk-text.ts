import { padTo, type TextLanguage } from '../escalation/texts.js';
import type { Channel } from '../escalation/policy.js';

/*
 * What does a message to operators say? That the desk needs a look, and where; never what is read, of which country, or
 * what for. It is as long as every other message of its channel.
 */

export type DeskMessage = 'page' | 'resolved' | 'digest';

const WORDINGS: Readonly<Record<TextLanguage, Readonly<Record<DeskMessage | 'again', string>>>> = {
  en: {
    page: 'The desk needs a look: reading has trouble. Open Sources.',
    resolved: 'The desk is well again. Nothing to do.',
    digest: 'When you are at the desk: some of what we read needs a look. Open Sources.',
    again: 'Again: ',
  },
  ru: {
    page: 'Нужно взглянуть: есть сбой в чтении. Откройте «Источники».',
    resolved: 'Снова всё в порядке. Делать ничего не нужно.',
    digest: 'Когда будете за столом: кое-что из того, что мы читаем, требует внимания. Откройте «Источники».',
    again: 'Повторно: ',
  },
};

/** The text of a message to an operator, padded to the one length of its channel. */
export function deskText(channel: Channel, message: DeskMessage, language: TextLanguage, again: boolean): string {
  const wording = WORDINGS[language];
  return padTo(channel, `${again ? wording.again : ''}${wording[message]}`);
}

/** The subject of mails to operators, as long as that of the others and in both languages at once. */
export function deskSubject(): string {
  return 'Desk check / к столу';
}
