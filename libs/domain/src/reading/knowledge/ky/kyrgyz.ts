import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { compoundsOf, type CompoundWords, namesIn, rowsIn } from '../kk/compounds.js';
import { conjugatedEntries } from '../kk/verbs.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { casesOf } from './cases.js';
import { DEEDS } from './deeds.js';
import { NAMES } from './names.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';
import { conjugated } from './verbs.js';
import { WIDER_DEEDS, WIDER_WORDS } from './wider.js';
import { WORDS } from './words.js';

/** States people are returned to, in the dative. */
const TO = `(орусияга|россияга|москвага|беларуска|беларуська|белоруссияга|минскиге|минскке|ташкентке|өзбекстанга|
  душанбеге|дүйшөмбүгө|тажикстанга|ашхабадга|ашхабадка|түркмөнстанга|бакуга|азербайжанга|анкарага|түркияга|тегеранга|
  иранга|кытайга|бээжинге|пекинге|үрүмчүгө|чеченстанга|бишкекке|кыргызстанга|казакстанга|астанага|афганстанга|
  ооганстанга|сирияга|египетке|вьетнамга|каракаска|венесуэлага|өлкөсүнө|мекенине)`.replace(/\s+/g, '');

const WITH: CompoundWords = {
  authority: `бийли*, өкмөт*, милиция*, полиция*, прокуратура*, прокурор*, сот, соту, сотунун, сотунда, сотуна, сотунан,
    парламент*, президенти*, министр*, чек, тергөөчү*, департамент*, комитет*, аскер*, тарабы, тарабынан, атайын, ички,
    тышкы, башкы, жогорку, конституциялык, укук, улуттук, мамлекеттик, администрация*, миграция*, юстиция, чалгын*,
    чиновник*, коопсуздук, иим, иими, тим, тими, укмк, төрайымы, облустук, шаардык, райондук`,
  toAuthority: 'бийлигине, тарабына, милициясына, полициясына, прокуратурасына, өкмөтүнө, органдарына',
  people: `жаран*, журналис*, активис*, блогер*, тургун*, оппозиция*, диссидент*, качкын*, дезертир*, студент*, ишкер*,
    имам*, эмигрант*, саясатчы*, тумасы*, мигрант*`,
  asking: `суроосу, суроосуна, суроосун, талабы, талабына, талабын, өтүнүчү, өтүнүчүнө, өтүнүчүн, издөөсү, суроо,
    издеген, издеп, демилгеси, тапшырмасы, издөөгө`,
  fled: 'качкан*, качып, кеткен*, кетип, чыккан*, эмиграция*, көчкөн*, көчүп, куулган*',
  cases: casesOf,
  towns: {
    in: `облусунда, облусундагы, шаарында, шаарындагы, районунда, районундагы, аэропортунда, аэропортундагы, аймагында,
      айылында, вокзалында, бекетинде, чегинде, түрмөсүндө, абагында, сотунда, борборунда, базасында, четинде`,
    to: 'облусуна, шаарына, районуна, аэропортуна, аймагына, түрмөсүнө, абагына',
    from: 'облусунан, шаарынан, районунан, аэропортунан, аймагынан, айылынан',
    of: 'облусунун, шаарынын, районунун, аймагынын, шаардык, облустук, райондук',
  },
};

const rows = rowsIn(STATES);
const own = rows.flatMap(({ code, names }) => names.map((one): [string, string] => [code, one]));
const towns = rows.flatMap(({ code, cities }) => cities.map((one): [string, string] => [code, one]));

/** All the reader knows of Kyrgyz. */
export function kyrgyz(): LanguageKnowledge {
  const placed = (text: string): string => text.replaceAll('{to}', TO);
  const knowledge = knowledgeOf({
    phrases: joinEntries(
      entriesOf(placed(WORDS)),
      entriesOf(WIDER_WORDS),
      entriesOf(PEOPLE),
      entriesOf(placed(PAPERS)),
      conjugatedEntries(entriesOf(placed(DEEDS + WIDER_DEEDS)), conjugated),
    ),
    names: NAMES,
    states: STATES,
    declension: [],
    misleading: [],
    postposed: false,
    base: null,
  });
  return {
    ...knowledge,
    phrases: joinEntries(knowledge.phrases, compoundsOf([...namesIn(NAMES), ...own], towns, WITH)),
  };
}
