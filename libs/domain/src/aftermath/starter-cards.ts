/** Cards an organisation can begin with: headings and empty lines. Whom to call and what the law says, only they know. */
import type { Kind } from '../model.js';
import type { PlaybookTexts } from './playbook.js';

/** The kinds the starter set has a card for, each for any host; null is the card that holds everywhere. */
export const STARTER_KINDS = [
  'detention',
  'abduction',
  'forced_return',
  'violence',
  'pressure',
  null,
] as const satisfies readonly (Kind | null)[];

const ENGLISH: PlaybookTexts = {
  lawyer: 'First call, name and number:\nIf nobody answers:\nHours and languages:',
  consulate: 'Which consulates help, and which must not hear of it:\nName and number:',
  unhcr: 'Office and number:\nWhat they need to know first:\nCase numbers are kept with:',
  levers:
    'Who can ask for a stay, and by when:\nBodies that answer urgent requests:\nMembers of parliament and others who ask:',
  do: 'In the first hour:\nOn the first day:\nWho tells the family:',
  dont: 'Do not call:\nDo not publish before:\nDo not send to this place:',
};

const RUSSIAN: PlaybookTexts = {
  lawyer: 'Кому звонить сначала, имя и номер:\nЕсли не отвечают:\nКогда и на каких языках:',
  consulate: 'Какие консульства помогают, а каким знать нельзя:\nИмя и номер:',
  unhcr: 'Бюро и номер:\nЧто им нужно знать сразу:\nУ кого номера дел:',
  levers:
    'Кто может просить о приостановке и до какого срока:\nКто отвечает на срочные обращения:\nДепутаты и другие, кто спрашивает:',
  do: 'В первый час:\nВ первый день:\nКто говорит с семьёй:',
  dont: 'Не звонить:\nНе публиковать, пока:\nНе посылать в это место:',
};

/** The headings of an empty card in a language. */
export function starterTexts(language: 'en' | 'ru'): PlaybookTexts {
  return { ...(language === 'ru' ? RUSSIAN : ENGLISH) };
}
