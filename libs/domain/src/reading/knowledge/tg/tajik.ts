import type { LanguageKnowledge } from '../entries.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';

const PHRASES = `
  act:return/past = ихроҷ кард, депорт кард, истирдод кард, супорид, бозгардонд
  act:return/passive = баргардонида шуд, ихроҷ шуд, ихроҷ карда шуд, депорт шуд, истирдод шуд, супорида шуд, бозгардонида шуд
  noun:return = ихроҷ, истирдод, истирдоди, депортатсия*, супоридани, бозгардонидани
  act:detain/past = дастгир кард, боздошт кард, ҳабс кард
  act:detain/passive = дастгир шуд, боздошт шуд, ҳабс шуд, дастгир карда шуд, боздошта шуд
  act:abduct/past = рабуданд, дуздиданд, рабуд
  act:abduct/passive = рабуда шуд, дуздида шуд
  act:vanish/past = нопадид шуд, ғайб зад
  act:harm/past = ҳамла карданд, лату кӯб карданд, куштанд
  act:harm/passive = кушта шуд, лату кӯб шуд
  act:press/past = фишор меоранд, таҳдид кард, таҳдид карданд, талаб кардаанд, даъват шуданд
  noun:press = таҳдид*, фишор, кофтуков*
  act:release/passive = озод шуд, раҳо шуд
  release:from = ҳабс, боздошт*, зиндон*, суд
  paper:request = дархости, дархост
  paper:order = қарори, қарор
  cue:neg = не, нест, нашуд
  cue:refuse = рад кард, рад шуд
  cue:stop = бекор кард, боздошт, манъ кард, боздоштани
  cue:approve = тасдиқ карда буд, тасдиқ кард, иҷозат дод, қарор кард
  cue:request/past = талаб кард, дархост кард, хост
  cue:request = дархости, талаби, дархост
  cue:plea = даъват мекунем, ҳушдор дод
  cue:threat = таҳдид*, вагарна
  cue:fear = метарсад, хатар*
  cue:may = шояд, мумкин
  cue:if = агар
  cue:deny = рад кард, дурӯғ
  cue:rumour = гӯё, телеграм*, овоза*
  cue:first = ман, мо
  link:that = ки
  link:break = вале, аммо, зеро
  link:and = ва, ё
  way:to = ба, ба сӯи
  way:from = аз, аз хоки
  way:in = дар, дар фурудгоҳи, дар шаҳри
  way:with = байни
  way:fled = шаҳрванди, бо дархости, бо талаби
  asker = дархост*, талаб*
  speaker = гуфт, изҳор дошт, адвокат*, вакил*, мегӯяд, гуфтаи
  profile:activist = фаъол*, мухолиф*, мухолифин
  profile:journalist = журналист*, рӯзноманигор*, блогер*
  profile:relative = падар, бародар*, хешовандон*
  profile:religious = имом*
  sign:refugee = паноҳанда*, паноҳандагӣ, муҳоҷир, гуреза*, сиёсӣ, шиканҷа*, ҳизби мамнуъ, мамнуъ
  sign:crime = қатл*, маводи мухаддир, қаллоб*, дуздӣ
  person = шаҳрванд*, нафар*, журналист*, фаъол*, мард*, зан, ӯро, узви
  authority = полис*, милитсия*, суд, додгоҳ*, прокуратура*, додситон*, вазорат*, вазири, ҳукумат*, сарҳадбон*, амният*, сафорат*, кормандони
  court = суд, додгоҳ*, прокуратура*, додситон*
  thing = ҳуҷҷат*, маълумот, пул*, силоҳ*
  veto:sport = футбол*, чемпион*, мураббӣ*, варзиш*
  veto:history = солгард*, китоб*, филм*, намоишгоҳ*
  veto:stats = омор*, фоиз*, %
  pact = созишнома*, шартнома*, қарордод*, протокол*
  topic:data = маълумоти шахсӣ, табодули маълумот
  topic:extradition = истирдод*, супоридани
  topic:security = амният*, корҳои дохилӣ
  topic:other = андоз*, тиҷорат*, гумрук*, бонк*
  step:sign = имзо карданд, ба имзо расид, имзо шуд
  step:ratify = тасвиб*
  step:force = эътибор пайдо кард, ворид карда шуд, супорид
  step:suspend = боздошт, бекор кард
  list = рӯйхат*, рӯйхати
  list:move = супорид, ворид карда шуд, дод
  duty = бояд дастгир
  interpol = интерпол*
  door = паноҳандагӣ, раводид*, иқомат*
  door:shut = рад кард, надод
  door:open = дод, иҷозат дод
  group = шаҳрванд*, паноҳанда*, нафар*
  origin:absent = ғоибона, дар хориҷа
  origin:charge = ғоибона
`;

/** All the reader knows of Tajik. */
export function tajik(): LanguageKnowledge {
  return knowledgeOf({
    phrases: entriesOf(PHRASES),
    names: NAMES,
    states: STATES,
    declension: [['', ':n ро:a и:n']],
    misleading: [],
    postposed: true,
    base: null,
  });
}
