import type { LanguageKnowledge } from '../entries.js';
import { turkicForms } from '../turkic.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';

const PHRASES = `
  act:return/past = депортациялады, экстрадициялады, өлкөдөн чыгарып жиберди, өткөрүп берди, кайтарып жиберди
  act:return/passive = депортацияланды, экстрадицияланды, өлкөдөн чыгарылды, өткөрүлүп берилди, учакка отургузулду, мажбурлап кайтарылды
  act:return:object/past = тапшырды, өткөрдү
  act:return:object/passive = тапшырылды, берилди
  noun:return = депортаци*, экстрадици*, өткөрүп берүү*, берүү жөнүндө, чыгаруу*, ашхабадга берүү, экстрадициялоо*
  act:detain/past = кармады, камакка алды
  act:detain/passive = кармалды, камалды, камакка алынды, кармалган
  act:abduct/past = ала качты, күч менен машинага салды, машинага салганын, алып кетти, алып кеткен
  act:abduct/passive = уурдалды, ала качылды
  act:vanish/past = жоголду, жоголгон, дайынсыз жоголду
  act:harm/past = сабап салды, кол салды, өлтүрдү
  act:harm/passive = сабалды, өлтүрүлдү
  act:press/past = коркутту, тинтти
  noun:press = тинтүү*, коркутуу*, кысым*
  act:release/past = бошотту, камактан бошотуп
  act:release/passive = бошотулду, бошоду
  release:from = камак*, түрмө*, сот*, кармоо*
  after:order = чечим*, токтом*
  after:request = өтүнүч*, суроо талап*, талаб*
  after:treaty = келишим*, макулдаш*
  cue:neg = эмес, жок
  cue:refuse = баш тартты, четке какты, канааттандырган жок
  cue:stop = токтотту, жокко чыгарды, тыюу салды, токтотулду
  cue:approve = уруксат берди, макулдук берди, канааттандырды, чечим чыгарды, уруксат берилди, бекитти, макул болду
  cue:request/past = талап кылды, сурады, суранды
  cue:plea = чакырабыз, чакырды, эскертти, бербөөгө
  cue:fear = коркот, коркуу*, коркунуч*, ыктымал
  cue:may = мүмкүн
  cue:if = эгер, эгерде
  cue:deny = четке какты, жалган
  cue:rumour = имиш, телеграм*, кеп сөз
  cue:first = мен, биз
  link:break = бирок, анткени
  link:and = жана, менен
  asker = талаб*, өтүнүч*, суроо талабы*
  speaker = деди, айтты, билдирди, адвокат*, айтымында
  profile:activist = активист*, оппозиция*, диссидент*, укук коргоочу*
  profile:journalist = журналист*, блогер*
  profile:deserter_refused = качкын аскер*, согушуудан баш тарт*, дезертир*
  profile:ethnic = уйгур*, каракалпак*
  sign:refugee = башпаанек*, качкын*, качып келген, саясий, кыйноо*, куугунтук*
  sign:crime = киши өлтүр*, баңги*, алдамчылык*, ууру*, каржы пирамида*, тоноо*
  sign:labour = эмгек мигрант*, мыйзамсыз мигрант*
  person = жаран*, адам*, активист*, журналист*, качкын*, аял*, эркек*
  authority = милиция*, полиция*, сот, соту, сотто, прокуратура*, министрлик*, өкмөт*, бийлик*, чек арачы*, укмк, гкнб, комитет*, элчили*, укук коргоо
  court = сот, соту, прокуратура*, өкмөт*
  soldiers = аскер*
  unknown:men = белгисиз адамдар, карапайым кийимчен
  thing = жазуу*, документ*, далил*, курал*, акча*
  veto:sport = футбол*, чемпион*, турнир*, машыктыруучу*
  veto:history = жылдыгы*, китеп*, фильм*, 1944, роман*, көргөзмө*
  veto:stats = статистика*, пайыз*, %, салыштырмалуу
  pact = келишим*, макулдашуу*, протокол*
  topic:data = жеке маалымат*, маалымат алмаш*, биометри*
  topic:extradition = экстрадици*, өткөрүп берүү*, укуктук жардам*
  topic:security = коопсуздук*, ички иштер
  topic:other = салык*, соода*, бажы*, банк*, каржы*
  step:sign = кол коюшту, кол койду, кол коюлду, макулдашты
  step:ratify = ратификациялады, ратификацияланды
  step:force = күчүнө кирди, ишке кирди, жүктөлдү
  step:suspend = токтотту, жокко чыгар*
  list = издөөдөгү*, издөө база*, тизме*
  list:move = тапшырды, жүктөлдү, берди
  interpol = интерпол*
  face = жүз таануу*, камера*
  face:against = издөө*, чет өлкөлүк*
  door = башпаанек*, качкын статус*, виза*, жашоо уруксат*
  door:shut = баш тартты, берилген жок, четке какты, токтотту
  door:open = берди, берилди
  door:ban = киргизбей кой*, кирүүгө тыюу*
  group = жаран*, качкын*, адам*
  origin:absent = сыртынан, чет өлкөдө
  origin:charge = сыртынан
  boilerplate = жазылыңыз, дагы окуңуз
`;

/** All the reader knows of Kyrgyz. */
export function kyrgyz(): LanguageKnowledge {
  return knowledgeOf({
    phrases: entriesOf(PHRASES),
    names: NAMES,
    states: STATES,
    declension: turkicForms('cyrillic'),
    misleading: [],
    postposed: false,
    base: null,
  });
}
