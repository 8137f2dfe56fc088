import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { compoundsOf, type CompoundWords, namesIn, rowsIn } from './compounds.js';
import { casesOf } from './cases.js';
import { DEEDS } from './deeds.js';
import { NAMES } from './names.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';
import { conjugatedEntries } from './verbs.js';
import { WIDER_DEEDS, WIDER_WORDS } from './wider.js';
import { WORDS } from './words.js';

/** States people are returned to, in the dative. */
const TO = `(ресейге|мәскеуге|минскіге|беларуське|беларусьқа|беларусьға|белоруссияға|ташкентке|өзбекстанға|душанбеге|
  тәжікстанға|ашхабадқа|түрікменстанға|бакуге|әзербайжанға|әзірбайжанға|анкараға|түркияға|тегеранға|иранға|қытайға|
  бейжіңге|пекинге|үрімжіге|шыңжаңға|шешенстанға|бішкекке|қырғызстанға|қазақстанға|ауғанстанға|сирияға|мысырға|
  вьетнамға|каракасқа|венесуэлаға|еліне|отанына|отанымызға)`.replace(/\s+/g, '');

const WITH: CompoundWords = {
  authority: `билі*, үкімет*, полиция*, полицей*, прокуратура*, прокурор*, сот, соты, сотының, сотында, сотына, сотынан,
    парламент*, президенті*, министр*, шекарашы*, тергеуші*, департамент*, комитет*, әскери*, сарбаз*, тарапы,
    тарапынан,
    арнайы, арнаулы, ішкі, сыртқы, бас, жоғарғы, конституциялық, құқық, ұлттық, мемлекеттік, әкімші*, көші, миграция*,
    әділет, шенеунік*, барлау*, мәжілісі, сенаты, қауіпсіздік, іім, сім, ұқк`,
  toAuthority: 'билігіне, тарапына, полициясына, прокуратурасына, үкіметіне, органдарына, жағына, шекарашыларына',
  people: `азамат*, журналис*, белсенді*, блогер*, тумасы*, тұрғын*, оппозиция*, диссидент*, қашқын*, босқын*,
    дезертир*, студент*, кәсіпкер*, имам*, құқық, эмигрант*, қайраткер*, саясаткер*, сыншы*`,
  asking: `сұрауы, сұрауымен, сұрауына, сұрауын, сұранысы, сұранысымен, талабы, талабымен, өтініші, өтінішімен,
    өтінішіне, өтінішін, ордерімен, іздеуі, іздеуімен, бастамасымен, тапсырмасымен, тапсырысымен, іздеген, іздеп,
    іздестіріп, іздестірген`,
  fled: 'қашқан*, қашып, кеткен*, кетіп, шыққан*, бас, қуылған*, эмиграция*, көшкен*, көшіп, қоныс',
  cases: casesOf,
  towns: {
    in: `облысында, облысындағы, қаласында, қаласындағы, ауданында, ауданындағы, әуежайында, әуежайындағы, аймағында,
      өңірінде, ауылында, вокзалында, бекетінде, шекарасында, түбінде, маңында, түрмесінде, изоляторында, абақтысында,
      сотында, аэропортында, өткелінде, базасында, орталығында, өлкесінде, жерінде, шетінде`,
    to: 'облысына, қаласына, ауданына, әуежайына, аймағына, өңіріне, түрмесіне, аэропортына, шекарасына, изоляторына',
    from: 'облысынан, қаласынан, ауданынан, әуежайынан, аймағынан, өңірінен, аэропортынан, шекарасынан',
    of: 'облысының, қаласының, ауданының, аймағының, өңірінің, облыстық, қалалық, аудандық',
  },
};

const rows = rowsIn(STATES);
const names = [
  ...namesIn(NAMES),
  ...rows.flatMap(({ code, names: own }) => own.map((one): [string, string] => [code, one])),
];
const towns = rows.flatMap(({ code, cities }) => cities.map((one): [string, string] => [code, one]));

/** All the reader knows of Kazakh. */
export function kazakh(): LanguageKnowledge {
  const placed = (text: string): string => text.replaceAll('{to}', TO);
  const knowledge = knowledgeOf({
    phrases: joinEntries(
      entriesOf(placed(WORDS)),
      entriesOf(WIDER_WORDS),
      entriesOf(PEOPLE),
      entriesOf(placed(PAPERS)),
      conjugatedEntries(entriesOf(placed(DEEDS + WIDER_DEEDS))),
    ),
    names: NAMES,
    states: STATES,
    declension: [],
    misleading: [],
    postposed: false,
    base: null,
  });
  return { ...knowledge, phrases: joinEntries(knowledge.phrases, compoundsOf(names, towns, WITH)) };
}
