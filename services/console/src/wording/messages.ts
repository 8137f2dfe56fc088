import type { Language } from '@lapwing/contracts';
import type en from '../messages/en.json';

export type Messages = typeof en;
export type MessageId = keyof Messages;

/** Loads the sentences of one language. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'ru'
    ? (await import('../messages/ru.json')).default
    : (await import('../messages/en.json')).default;
}
