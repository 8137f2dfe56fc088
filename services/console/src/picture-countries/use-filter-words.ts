import type { developmentsSearch, RequestOf } from '@lapwing/contracts';
import { useWords } from '../wording/use-words.js';

/** What a list was narrowed by, in the reader's words. */
export function useFilterWords(filter: RequestOf<typeof developmentsSearch>): string[] {
  const { say, place, date, join } = useWords();
  const { host, origin, from, until, profile } = filter;
  const months = [from, until].flatMap((month) => (month === null ? [] : [date(month)]));
  return [
    ...(host === null ? [] : [place(host)]),
    ...(filter.noHost ? [say('countries.no_host')] : []),
    ...(origin === null ? [] : [say('development.wanted_by', { origin: place(origin) })]),
    ...filter.families.map((family) => say(`countries.family.${family}`)),
    ...filter.kinds.map((kind) => say(`kind.${kind}`)),
    ...filter.stageClasses.map((name) => say(`countries.class.${name}`)),
    ...(filter.stages.length === 0
      ? []
      : [
          join(
            filter.stages.map((stage) => say(`stage.${stage}`)),
            'disjunction',
          ),
        ]),
    ...(filter.polarity === null ? [] : [say(`polarity.${filter.polarity}`)]),
    ...(filter.certainty === null ? [] : [say(`certainty.${filter.certainty}`)]),
    ...(profile === null ? [] : [profile === 'none' ? say('countries.profile.none') : say(`profile.${profile}`)]),
    ...(filter.otherThan.length === 0 ? [] : [say('countries.reason.other_profile')]),
    ...(filter.ordinary === false ? [say('countries.counted.no_ordinary')] : []),
    ...(filter.worth === null ? [] : [say(`countries.counted.worth.${filter.worth}`)]),
    ...(filter.loosely === true ? [say('countries.counted.loosely')] : []),
    ...(filter.disputed === true ? [say('countries.level.disputed')] : []),
    ...(months.length === 0 ? [] : [months[0] === months[1] ? (months[0] ?? '') : months.join(' – ')]),
  ];
}
