import { type Entries, type LanguageKnowledge, list } from '../entries.js';
import { joinEntries } from '../join.js';
import { type Declension, entriesOf, knowledgeOf } from '../written.js';
import { ACTS } from './acts.js';
import { ABBREVIATED, CITIES } from './cities.js';
import { CUES } from './cues.js';
import { DESK } from './desk.js';
import { withEndings } from './inflect.js';
import { NAMES } from './names.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';
import { WIDER } from './wider.js';
import { waysOf } from './ways.js';

const PHRASES = `
  act:return/past = გააძევა, გააძევეს, დეპორტაცია მოახდინა, ექსტრადირება მოახდინა, გადასცა, გადასცეს,
    ექსტრადირება მოახდინეს
  act:return/passive = გააძევეს, დეპორტირებულია, ექსტრადირებულია, ექსტრადირებული, გადაეცა
  act:return:object/present = გადასცემს, გადასცემენ
  noun:return = ექსტრადიცი*, დეპორტაცი*, გაძევებ*, გადაცემ*
  act:detain/past = დააკავეს, დააკავა, დააპატიმრეს
  act:detain/passive = დაკავებულია, დააკავეს, დაპატიმრებულია
  noun:detain = პატიმრობ*
  act:abduct/past = გაიტაცეს, გაიტაცა, მოიტაცეს
  act:abduct/passive = გატაცებულია
  act:vanish/past = გაუჩინარდა, დაიკარგა, გაქრა
  act:harm/past = თავს დაესხნენ, სცემეს, მოკლეს, დაჭრეს
  noun:harm = თავდასხმ*
  act:press/past = დაემუქრა, დაემუქრნენ, წყვეტს მუშაობას, გვეწვია, დახატა, ჩხრეკა ჩაატარეს
  noun:press = მუქარ*, ჩხრეკ*, ზეწოლ*
  act:release/past = გაათავისუფლეს, გაათავისუფლა, გათავისუფლდა
  release:from = პატიმრობ*, იზოლატორ*, სასამართლო*, გირაო*
  after:request = მოთხოვნ*, შუამდგომლობ*, თხოვნ*
  after:order = გადაწყვეტილებ*, ბრძანებ*
  after:treaty = ხელშეკრულებ*, შეთანხმებ*
  paper:request = შუამდგომლობ*, მოთხოვნ*
  cue:neg = არ, ვერ, არა, უარი
  cue:nobody = არავინ, არცერთი
  cue:refuse = უარი თქვა, უარყო, არ დააკმაყოფილა
  cue:stop = შეაჩერა, გააუქმა, აკრძალა, შეჩერდა
  cue:approve = დაუშვა, დააკმაყოფილა, დაამტკიცა, გადაწყვიტა, დასაშვებად ცნო
  cue:request/past = ითხოვს, მოითხოვს, მოითხოვა, განიხილავს, ითხოვა
  cue:request = მოთხოვნ*, შუამდგომლობ*
  cue:consider = განიხილავს, განიხილავენ
  cue:plea = მოუწოდებს, მოვუწოდებთ, აფრთხილებს, არ გადასცეს
  cue:fear = შიშობს, ეშინია, საფრთხ*, რისკ*
  cue:may = შესაძლოა, შეიძლება
  cue:if = თუ
  cue:deny = უარყოფს, უარყო, ყალბი, სინამდვილეში
  cue:baseless = თითქოს, არ იყო
  cue:rumour = თითქოს, სავარაუდოდ, ტელეგრამ*, გავრცელდა
  cue:first = მე, ჩვენ, ვეხმარებოდით, გვითხრეს
  link:that = რომ
  link:break = მაგრამ, რადგან, როცა, რომელიც, რომელსაც, რომლის, ხოლო
  link:relative = რომელიც, რომელსაც, რომლის
  link:and = და, ან
  asker = მოთხოვნ*, შუამდგომლობ*
  speaker = თქვა, განაცხადა, ადვოკატ*, თქმით, ამბობს
  profile:activist = აქტივისტ*, ოპოზიციონერ*, ოპოზიცი*, დისიდენტ*, უფლებადამცველ*, პოლიტიკოს*
  profile:journalist = ჟურნალისტ*, ბლოგერ*, რედაქტორ*
  profile:deserter_refused = დეზერტირ*
  profile:ethnic = უიღურ*, ჩეჩენ*, ჩეჩნ*
  press:group = ორგანიზაცი*, თავშესაფ*, სახლი
  sign:refugee = თავშესაფ*, ლტოლვილ*, დევნილ*, პოლიტიკურ*, წამებ*, საპროტესტო, გამოქცეულ*, დევნ*
  sign:crime = მკვლელობ*, ნარკოტიკ*, თაღლითობ*, ქურდობ*, ძარცვ*
  person = მოქალაქ*, ადამიან*, ჟურნალისტ*, აქტივისტ*, ბლოგერ*, კაცი, ქალ*, პირი, პირის
  authority = პოლიცი*, სასამართლო*, პროკურატურ*, სამინისტრო*, მთავრობ*, სასაზღვრო, მესაზღვრე*, საელჩო*, სუს*
  court = სასამართლო*, პროკურატურ*, მთავრობ*
  thing = დოკუმენტ*, ჩანაწერ*, მონაცემ*, ფულ*, იარაღ*
  veto:sport = ფეხბურთ*, ჩემპიონ*, ტურნირ*, მწვრთნელ*, მოჭიდავე*
  veto:history = წლისთავ*, წიგნ*, ფილმ*, გამოფენ*, რომან*
  veto:stats = სტატისტიკ*, პროცენტ*, %
  pact = შეთანხმებ*, ხელშეკრულებ*, მემორანდუმ*, ოქმ*
  topic:data = პერსონალურ* მონაცემ*, მონაცემთა გაცვლ*, ბიომეტრი*
  topic:extradition = ექსტრადიცი*, სამართლებრივი დახმარებ*
  topic:security = უსაფრთხოებ*, შინაგან საქმეთა
  topic:other = საგადასახადო, ორმაგი დაბეგვრ*, სავაჭრო, საბაჟო, საბანკო
  step:sign = ხელი მოაწერეს, ხელი მოაწერა, გააფორმეს
  step:ratify = რატიფიცირებ*, რატიფიკაცი*
  step:force = ძალაში შევიდა, ამოქმედდა
  step:suspend = შეაჩერა, გააუქმა
  interpol = ინტერპოლ*, წითელი ცირკულარ*
  door = თავშესაფ*, ლტოლვილის სტატუს*, ბინადრობ*, ვიზა, ვიზებ*
  door:shut = უარი უთხრა, უარი უთხრეს, უარი თქვა, გააუქმა, არ გაუგრძელ*, აღარ გაუგრძელებენ
  door:open = მიანიჭა, გასცა, გაუხანგრძლივა
  door:ban = შესვლაზე უარი, შემოსვლაზე უარი, არ შემოუშვეს
  group = მოქალაქ*, ლტოლვილ*, ადამიან*, ქალებ*
  origin:absent = დაუსწრებლად, საზღვარგარეთ
  origin:charge = დაუსწრებლად
  boilerplate = გამოიწერეთ, წაიკითხეთ ასევე
`;

/** Behind every stem; `სა` stands before "and". */
const REST = 'სა მდე:=to ზე ც';
const ENDINGS: Declension = [
  ['ი', 'ი:n ის:=of ისა:=of ში:=in იდან:=from ს:=to მა:n ისთვის:=to ისკენ:=to თან:=with ისგან:=from იმდე:=to სა ზე იც'],
  [
    'ა',
    `ა:n ის:=of ისა:=of აში:=in იდან:=from ას:=to ამ:n ისთვის:=to ისკენ:=to ასთან:=with ისგან:=from ასა ამდე:=to აზე`,
  ],
  ['ე', `ე:n ის:=of ეს:=to ეში:=in ედან:=from იდან:=from ემ:n ისთვის:=to ესთვის:=to ესთან:=with ესგან:=from ეზე ესა`],
  ['', `:n ს:=of ში:=in დან:=from მ:n სთვის:=to სკენ:=to სთან:=with სგან:=from ${REST}`],
];
const BEHIND_HYPHEN = [
  '',
  'ის:=of',
  'ს:=to',
  'ში:=in',
  'დან:=from',
  'იდან:=from',
  'მა',
  'მ',
  'სთან:=with',
  'თან:=with',
];

/** Names such as `აშშ-ში`. */
function abbreviated(): Entries {
  const entries: Record<string, string[]> = {};
  for (const row of list(ABBREVIATED)) {
    const [code = '', name = ''] = row.split(' ');
    for (const form of BEHIND_HYPHEN) {
      const [ending = '', cases = ''] = form.split(':');
      const label = cases === '' ? `place:${code}:name` : `place:${code}:name:${cases}`;
      (entries[label] ??= []).push(`${name} ${ending}`.trim());
    }
  }
  return entries;
}

/** All the reader knows of Georgian. */
export function georgian(): LanguageKnowledge {
  const written = [PHRASES, ACTS, CUES, PEOPLE, PAPERS, WIDER, DESK].map((text) => withEndings(entriesOf(text)));
  const knowledge = knowledgeOf({
    phrases: joinEntries(...written),
    names: NAMES,
    states: STATES + CITIES,
    declension: ENDINGS,
    misleading: ['ვანი', 'მარი', 'რომი'],
    postposed: false,
    base: null,
  });
  const places = joinEntries(knowledge.phrases, abbreviated());
  return { ...knowledge, phrases: joinEntries(places, waysOf(places)) };
}
