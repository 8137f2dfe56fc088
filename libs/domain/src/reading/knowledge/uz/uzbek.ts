import type { LanguageKnowledge } from '../entries.js';
import { turkicForms } from '../turkic.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';

const PHRASES = `
  act:return/past = deportatsiya qildi, deport qildi, ekstraditsiya qildi, topshirdi, qaytarib yubordi, chiqarib yubordi, депортация қилди, экстрадиция қилди
  act:return/passive = deportatsiya qilindi, deport qilindi, ekstraditsiya qilindi, ekstraditsiya qilingan, majburan qaytarildi, chiqarib yuborildi, депортация қилинди, ixtiyoriy qaytish
  act:return/base = majburan jo'natil*, мажбуран жўнатил*
  act:return/present = депортация қилинади, жўнатилишини, мажбуран жўнатилишини
  noun:return = deportatsiya*, ekstraditsiya*, topshirish*, депортация*, экстрадиция*, chiqarib yuborish*
  act:detain/past = ushladi, hibsga oldi, qo'lga oldi
  act:detain/passive = ushlandi, hibsga olindi, hibsga olingani, hibsga olingan, qamoqqa olindi, ushlab turilibdi, ҳибсга олинди
  act:abduct/past = o'g'irlab ketdi, olib ketdi, olib qochdi
  act:abduct/passive = o'g'irlab ketildi, o'g'irlandi
  act:vanish/past = g'oyib bo'ldi, yo'qoldi
  act:harm/past = hujum qildi, kaltakladi, o'ldirdi
  act:harm/passive = kaltaklandi, o'ldirildi
  act:press/past = tahdid qildi, qo'rqitdi, таҳдид қилди
  noun:press = tintuv*, tahdid*, bosim*
  act:release/passive = ozod qilindi, qo'yib yuborildi
  release:from = hibs*, qamoq*, sud*
  after:order = qaror*
  after:request = so'rov*, talab*
  after:treaty = bitim*, shartnoma*
  cue:neg = emas, yo'q, эмас
  cue:refuse = rad etdi, rad etildi
  cue:stop = to'xtatdi, bekor qildi, taqiqladi
  cue:approve = ruxsat berdi, qaror chiqardi, ma'qulladi, tasdiqladi
  cue:request/past = so'radi, talab qildi
  cue:plea = chaqiramiz, ogohlantirdi
  cue:threat = чиқиб кетмаса, chiqib ketmasa
  cue:fear = qo'rqadi, xavf*
  cue:may = mumkin
  cue:if = agar, агар
  cue:deny = rad etdi, yolg'on
  cue:baseless = aslida boshqacha
  cue:rumour = go'yo, telegram*, mish mish, degan xabar
  cue:first = men, biz
  link:break = lekin, ammo, chunki, лекин
  link:and = va, bilan, ва
  asker = talab*, so'rov*
  speaker = dedi, aytdi, ma'lum qildi, advokat*, bildirdi
  profile:activist = faol*, muxolif*, фаол*, мухолиф*, huquq himoyachi*
  profile:journalist = jurnalist*, bloger*, журналист*, блогер*
  profile:ethnic = qoraqalpoq*, қорақалпоқ*, uyg'ur*
  sign:refugee = boshpana*, бошпана*, qochqin*, muhojirlik*, siyosiy, қочиб келган, qiynoq*
  sign:crime = qotillik*, narkotik*, firibgar*, o'g'irlik*
  sign:labour = mehnat muhojir*, noqonuniy migrant*
  person = fuqaro*, shaxs*, odam*, jurnalist*, bloger*, faol*, фаол*, фуқаро*
  authority = politsiya*, militsiya*, sud*, prokuratura*, vazirlik*, hukumat*, chegara*, migratsiya*, elchixona*, полицияси, миграция*, суд*, идора*, tomoni
  court = sud*, prokuratura*, суд*
  thing = hujjat*, yozuv*, pul*, qurol*, mablag*
  veto:sport = futbol*, chempion*, turnir*, murabbiy*, sportchi*
  veto:history = yilligi*, kitob*, film*, roman*, ko'rgazma*, 1944
  veto:stats = statistika*, foiz*, %, nisbatan
  pact = bitim*, shartnoma*, kelishuv*, protokol*
  topic:data = shaxsiy ma'lumot*, ma'lumotlarini almashish, biometri*, biometrik ma'lumot*
  topic:extradition = ekstraditsiya*, huquqiy yordam*
  topic:security = xavfsizlik*, ichki ishlar
  topic:other = soliq*, savdo*, bojxona*, bank*, moliya*
  step:sign = imzoladi, imzolandi, kelishib oldi
  step:future = kuchga kiradi
  step:ratify = ratifikatsiya qildi
  step:force = kuchga kirdi, ishga tushdi
  step:suspend = to'xtatdi, bekor qildi
  list = qidiruvdagi*, qidiruv baza*
  list:move = topshirdi, yukladi
  interpol = interpol*
  door = boshpana*, qochqin maqomi*, viza*, yashash guvohnoma*
  door:shut = rad etdi, berilmagan, bekor qildi
  door:open = berdi, berildi
  door:ban = kirishga ruxsat berilmagan, kirishga ruxsat berilmadi, kiritilmadi
  group = fuqaro*, qochqin*, odam*, bloger*
  origin:absent = sirtdan, chet elda
  origin:charge = sirtdan
  boilerplate = obuna bo'ling, shuningdek o'qing
`;

/** All the reader knows of Uzbek. */
export function uzbek(): LanguageKnowledge {
  return knowledgeOf({
    phrases: entriesOf(PHRASES),
    names: NAMES,
    states: STATES,
    declension: turkicForms('uzbek'),
    misleading: [],
    postposed: false,
    base: null,
  });
}
