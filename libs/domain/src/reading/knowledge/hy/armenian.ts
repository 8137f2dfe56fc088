import { type Entries, type LanguageKnowledge, list } from '../entries.js';
import { joinEntries } from '../join.js';
import { type Declension, entriesOf, knowledgeOf } from '../written.js';
import { ACTS } from './acts.js';
import { ABBREVIATED, CITIES } from './cities.js';
import { CUES } from './cues.js';
import { DESK } from './desk.js';
import { inBothSpellings, withVerbs } from './inflect.js';
import { NAMES } from './names.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';
import { WIDER } from './wider.js';
import { waysOf } from './ways.js';

const PHRASES = `
  noun:return = հանձնման, հանձնումը
  act:abduct/passive = առևանգվել, առևանգվեց
  act:vanish/past = անհետացել, անհետացավ
  act:harm/past = ծեծել, սպանել, հարձակվել, դանակահարել
  noun:harm = հարձակում*
  act:press/past = սպառնացել, խուզարկել
  noun:press = սպառնալիք*, խուզարկ*, ճնշում*
  act:release/passive = ազատ արձակվել, ազատ արձակվեց
  act:release/past = ազատ արձակել, ազատ արձակեց
  release:from = կալանք*, դատարան*, գրավ*
  after:request = պահանջ*, միջնորդություն*, հարցում*
  after:order = որոշում*
  after:treaty = պայմանագիր*, պայմանագր*, համաձայնագ*
  paper:order = որոշում*
  cue:neg = չի, չեն, ոչ, առանց
  cue:nobody = ոչ ոք, ոչ մեկ
  cue:refuse = մերժել, մերժեց, հրաժարվել
  cue:stop = կասեցրել, կասեցրեց, դադարեցրել, արգելել, չեղարկել, վերացրել
  cue:approve = թույլատրել, թույլատրեց, հաստատել, բավարարել, որոշել
  cue:request/past = պահանջել, պահանջում, խնդրել, միջնորդել
  cue:plea = կոչ, զգուշացնում, կոչ ենք անում, չհանձնել
  cue:fear = վախենում, վտանգ*, սպառնում
  cue:may = կարող, հնարավոր, գուցե
  cue:if = եթե
  cue:baseless = չի համապատասխանում իրականությանը, հանձնված չէ
  cue:deny = հերքել, հերքեց, կեղծ
  cue:rumour = իբր, լուրեր*, տելեգրամյան*, ենթադրաբար
  cue:first = ես, մենք
  link:that = որ
  link:break = բայց, սակայն, քանի որ, երբ, որը, որին, որի
  link:relative = որը, որին, որի
  link:and = և, կամ, ու
  asker = պահանջ*, հարցում*
  speaker = ասել, հայտնել, փաստաբան*, խոսքով, հայտարարել
  profile:activist = ակտիվիստ*, ընդդիմադիր*, իրավապաշտպան*, այլախոհ*, երաժիշտ*
  profile:journalist = լրագրող*, բլոգեր*
  profile:deserter_refused = դասալիք*, հրաժարվել էր մասնակցել, դասալքել
  sign:refugee = փախստական*, ապաստան*, քաղաքական*, խոշտանգ*, վտարանդի, հետապնդ*
  sign:crime = սպանություն*, թմրա*, խարդախ*, գողություն*
  soldiers = զինվոր*, զինվորական*, ռազմակայան*, պարեկ*
  person = քաղաքացի*, անձ, անձին, անձանց, մարդ*, լրագրող*, ակտիվիստ*, փախստական*, նրան, երաժիշտ*
  authority = ոստիկան*, դատարան*, դատախազ*, նախարարություն*, կառավարություն*, իշխանություն*, սահմանապահ*, դեսպան*,
    ծառայություն*, ազգային ժողով*, պարեկ*
  court = դատարան*, դատախազ*, կառավարություն*
  thing = փաստաթուղթ*, տվյալ*, ձայնագր*, գումար*, զենք*
  veto:sport = ֆուտբոլ*, առաջնություն*, մրցաշար*, մարզիչ*
  veto:history = տարելից*, գիրք, գրքի, գիրքը, ֆիլմ*, ցուցահանդես*
  veto:stats = վիճակագր*, տոկոս*, %
  pact = պայմանագիր*, պայմանագր*, համաձայնագ*, հուշագիր*, արձանագրություն*
  topic:data = անձնական տվյալ*, տվյալների փոխանակ*, կենսաչափ*
  topic:extradition = հանձնման, արտահանձնում*, արտահանձնման, արտահանձնել*, իրավական օգնություն*
  topic:security = անվտանգություն*, ներքին գործերի
  topic:other = հարկեր*, կրկնակի հարկ*, առևտ*, մաքսայ*, բանկեր*, բանկայ*
  step:sign = ստորագրել, ստորագրեցին, ստորագրվել
  step:ratify = վավերացրել, վավերացրեց
  step:future = ուժի մեջ կմտնի
  step:force = ուժի մեջ է մտել, միացված է, մուտքագրվել, գործում
  step:suspend = կասեցրել, կասեցրեց, դադարեցրել
  list = հետախուզվող անձանց, հետախուզվողների, որոնվողների
  list:move = միացված, մուտքագրվել, փոխանցել
  duty = պարտավոր*
  interpol = ինտերպոլ*
  door = փախստականի կարգավիճակ*, ապաստան*, կացություն*, վիզա*, մուտքի արտոնագ*
  door:shut = մերժել, մերժեց, չեղարկել
  door:open = տրամադրել, տրամադրեց, շնորհել
  group = քաղաքացի*, փախստական*, երաժիշտ*
  origin:absent = հեռակա, արտերկրում
  origin:charge = հեռակա
  boilerplate = բաժանորդագրվեք, կարդացեք նաև
`;

const ENDINGS: Declension = [
  ['ություն', 'ություն:n ության:=of ությունը:n ությունում:=in ությունից:=from ությանը:=to'],
  ['ան', 'ան:n անի:=of անը:n անն:n անում:=in անից:=from անին:=to անով'],
  ['ա', 'ա:n այի:=of ան:n այում:=in այից:=from ային:=to'],
  ['ու', 'ու:n վի:=of ուն:n վում:=in վից:=from վին:=to ուի:=of ուում:=in ուից:=from'],
  ['ի', 'ի:n իի:=of ու:=of ին:n իում:=in իից:=from ուց:=from իին:=to ուն:=to'],
  ['ո', 'ո:n ոյի:=of ոն:n ոյում:=in ոյից:=from ոյին:=to ոի:=of ոում:=in ոից:=from'],
  ['', ':n ի:=of ը:n ն:n ում:=in ից:=from ին:=to'],
];
const BEHIND_HYPHEN = ['', 'ի:=of', 'ն', 'ը', 'ում:=in', 'ից:=from', 'ին:=to'];

/** Names such as `ԱՄՆ-ում`. */
function abbreviated(): Entries {
  const entries: Record<string, string[]> = {};
  for (const row of list(ABBREVIATED)) {
    const [code = '', name = ''] = row.split(' ');
    for (const form of BEHIND_HYPHEN) {
      const [ending = '', cases = ''] = form.split(':');
      const label = cases === '' ? `place:${code}:name` : `place:${code}:name:${cases}`;
      (entries[label] ??= []).push(`^${name} ${ending}`.trim());
    }
  }
  return entries;
}

/** All the reader knows of Armenian. */
export function armenian(): LanguageKnowledge {
  const written = [PHRASES, ACTS, CUES, PEOPLE, PAPERS, WIDER, DESK].map((text) => withVerbs(entriesOf(text)));
  const knowledge = knowledgeOf({
    phrases: joinEntries(...written),
    names: NAMES,
    states: STATES + CITIES,
    declension: ENDINGS,
    misleading: ['Վան'],
    postposed: false,
    base: null,
  });
  const places = joinEntries(knowledge.phrases, abbreviated());
  return { ...knowledge, phrases: inBothSpellings(joinEntries(places, waysOf(places))) };
}
