/**
 * What is said of a development in our own words? Sentences by template, in English and Russian, made of nothing but the
 * facts that may be published. They never say that anybody is safe.
 */

import type { Certainty, Kind, Procedure, Stage } from '../model.js';
import type { Bulletin, PublicFacts } from './bulletin.js';

export const FEED_LANGUAGES = ['en', 'ru'] as const;
export type FeedLanguage = (typeof FEED_LANGUAGES)[number];

type Both = Readonly<Record<FeedLanguage, string>>;

const KIND: Readonly<Record<Kind, Both>> = {
  forced_return: { en: 'Forced return', ru: 'Принудительное возвращение' },
  abduction: { en: 'Abduction', ru: 'Похищение' },
  detention: { en: 'Detention', ru: 'Задержание' },
  violence: { en: 'Violence', ru: 'Насилие' },
  pressure: { en: 'Pressure', ru: 'Давление' },
  data_sharing_agreement: { en: 'Data-sharing agreement', ru: 'Соглашение об обмене данными' },
  extradition_agreement: { en: 'Extradition agreement', ru: 'Соглашение о выдаче' },
  security_agreement: { en: 'Security agreement', ru: 'Соглашение силовых ведомств' },
  wanted_list: { en: 'Wanted list', ru: 'Розыск' },
  surveillance: { en: 'Surveillance', ru: 'Слежка' },
  refuge: { en: 'Refuge and papers', ru: 'Убежище и документы' },
  origin_action: { en: 'Action by the state of origin', ru: 'Преследование со стороны страны исхода' },
};
const STAGE: Readonly<Record<Stage, Both>> = {
  threatened: { en: 'threatened', ru: 'угроза' },
  requested: { en: 'requested', ru: 'запрошено' },
  detained: { en: 'detained', ru: 'задержаны' },
  ordered: { en: 'ordered', ru: 'есть решение' },
  executed: { en: 'carried out', ru: 'исполнено' },
  blocked: { en: 'stopped', ru: 'остановлено' },
  rumoured: { en: 'rumoured', ru: 'слухи' },
  negotiating: { en: 'negotiated', ru: 'переговоры' },
  signed: { en: 'signed', ru: 'подписано' },
  ratified: { en: 'ratified', ru: 'ратифицировано' },
  in_force: { en: 'in force', ru: 'действует' },
  suspended: { en: 'suspended', ru: 'приостановлено' },
};
const CERTAINTY: Readonly<Record<Certainty, Both>> = {
  confirmed: { en: 'confirmed', ru: 'подтверждено' },
  reported: { en: 'reported', ru: 'сообщается' },
  unverified: { en: 'not verified', ru: 'не проверено' },
};
const PROCEDURE: Readonly<Record<Procedure, Both>> = {
  formal: { en: 'by a formal procedure', ru: 'по формальной процедуре' },
  sham: { en: 'by a sham procedure', ru: 'процедура лишь для вида' },
  none: { en: 'outside any procedure', ru: 'вне всякой процедуры' },
  disputed: { en: 'sources disagree', ru: 'источники расходятся' },
};

interface Phrases {
  stage: string;
  where: string;
  origin: string;
  when: string;
  procedure: string;
  certainty: string;
  grade: string;
  sources: string;
  parties: string;
  disputed: string;
  cancelled: string;
  merged: string;
  mitigating: string;
}

const PHRASES: Readonly<Record<FeedLanguage, Phrases>> = {
  en: {
    stage: 'Stage',
    where: 'Where',
    origin: 'State of origin',
    when: 'Date',
    procedure: 'Procedure',
    certainty: 'Certainty',
    grade: 'grade of the best source',
    sources: 'Public sources',
    parties: 'Parties',
    disputed: 'There is doubt about this: wait for the next message before you rely on it.',
    cancelled: 'This is cancelled: what was said before no longer stands.',
    merged: 'It is the same happening as another one, whose messages go on.',
    mitigating: 'It may ease a danger, perhaps for a short time; it does not mean that anybody is out of danger.',
  },
  ru: {
    stage: 'Стадия',
    where: 'Где',
    origin: 'Страна исхода',
    when: 'Дата',
    procedure: 'Процедура',
    certainty: 'Достоверность',
    grade: 'оценка лучшего источника',
    sources: 'Открытые источники',
    parties: 'Стороны',
    disputed: 'Есть сомнения: прежде чем полагаться на это, дождитесь следующего сообщения.',
    cancelled: 'Сообщение отменено: сказанное раньше больше не действует.',
    merged: 'Это то же событие, что и другое; сообщения о нём продолжаются.',
    mitigating: 'Это может ослабить опасность, возможно ненадолго; это не значит, что кто-либо вне опасности.',
  },
};

/** What sort of happening it is, as two or three words. */
export function eventWords(kind: Kind, language: FeedLanguage): string {
  return KIND[kind][language];
}

/** The name of a state in a language. */
export function placeWords(code: string, language: FeedLanguage): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** What happened, in one line without anybody's own words. */
export function titleWords({ facts, message }: Pick<Bulletin, 'facts' | 'message'>, language: FeedLanguage): string {
  const places = facts.hosts.map((host) => placeWords(host, language)).join(', ');
  const title = [KIND[facts.kind][language], places, STAGE[facts.stage][language]]
    .filter((part) => part !== '')
    .join(' – ');
  return message === 'cancel' ? `${language === 'en' ? 'Cancelled' : 'Отменено'}: ${title}` : title;
}

/** The whole message in sentences. */
export function describe({ facts, message, because }: Bulletin, language: FeedLanguage): string {
  const words = PHRASES[language];
  const said = [
    ...(message === 'cancel' ? [words.cancelled, ...(because === 'merged' ? [words.merged] : [])] : []),
    ...(facts.disputed && message !== 'cancel' ? [words.disputed] : []),
    ...factLines(facts, language).map((line) => `${line}.`),
    ...(facts.polarity === 'mitigating' && message !== 'cancel' ? [words.mitigating] : []),
  ];
  return said.join(' ');
}

function factLines(facts: PublicFacts, language: FeedLanguage): string[] {
  const words = PHRASES[language];
  const place = (code: string) => placeWords(code, language);
  const parties = facts.parties.map(({ country, stage, since }) =>
    [place(country), STAGE[stage][language], ...(since === null ? [] : [since])].join(' '),
  );
  const outlets = facts.sources.map(({ outlet }) => outlet).join(', ');
  return [
    KIND[facts.kind][language],
    `${words.stage}: ${STAGE[facts.stage][language]}`,
    ...(facts.hosts.length === 0 ? [] : [`${words.where}: ${facts.hosts.map(place).join(', ')}`]),
    ...(facts.origin === null ? [] : [`${words.origin}: ${place(facts.origin)}`]),
    ...(facts.when === null ? [] : [`${words.when}: ${facts.when}`]),
    ...(facts.procedure === null ? [] : [`${words.procedure}: ${PROCEDURE[facts.procedure][language]}`]),
    ...(parties.length === 0 ? [] : [`${words.parties}: ${parties.join('; ')}`]),
    `${words.certainty}: ${CERTAINTY[facts.certainty][language]}, ${words.grade}: ${facts.grade}`,
    ...(outlets === '' ? [] : [`${words.sources}: ${outlets}`]),
  ];
}
