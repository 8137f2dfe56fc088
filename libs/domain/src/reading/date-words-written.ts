import type { Language } from './language.js';

/** months | days, Sunday first | today | yesterday | last | month | year | week; each by its stem, `/` parts variants. */
export const DATE_WORDS: Record<Exclude<Language, 'en' | 'ru'>, string> = {
  uk: "січн лют березн/березен квітн/квітен травн/травен червн/червен липн/липен серпн/серпен вересн/вересен жовтн/жовтен листопад грудн/груден | неділ понеділ вівтор серед четвер п'ятни субот | сьогодні | учора/вчора | минул | місяц | рік/року/році | тижд/тижн",
  tr: 'ocak/ocag şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralı | pazar pazartesi salı çarşamba perşembe cuma cumartesi | bugün | dün | geçen/geçtiğimiz | ay | yıl | hafta',
  de: 'januar/jänner februar märz april mai juni juli august september oktober november dezember | sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend | heute | gestern | vergangen/letzt/vorig | monat | jahr | woche',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre | dimanche lundi mardi mercredi jeudi vendredi samedi | aujourd | hier | dernier | mois | an/année | semaine',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre | domingo lunes martes miércoles jueves viernes sábado | hoy | ayer/anoche | pasado/pasada | mes | año | semana',
  pl: 'styczn/styczeń lut marc/marzec kwietn/kwiecień maj czerw lip sierpn/sierpień wrześ październik listopad grud | niedziel poniedział wtor środ/środę czwart piąt/piątek sobot | dziś/dzisiaj | wczoraj | zeszł/ubiegł/minion | miesiąc | rok | tydzień/tygodn',
  sr: 'januar/јануар februar/фебруар mart/март april/април maj/мај jun/јун jul/јул avgust/август septemb/септемб oktob/октоб novemb/новемб decemb/децемб | nedelj/недељ ponedelj/понедељ utor/утор sred/сред četvrt/четврт pet/пет subot/субот | danas/данас | juče/јуче | prošl/прошл | mesec/месец | godin/годин | nedelj/недељ',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан | жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі | бүгін | кеше | өткен | ай | жыл | апта',
  ky: 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр | жекшемби дүйшөмбү шейшемби шаршемби бейшемби жума ишемби | бүгүн | кечээ | өткөн | ай | жыл | апта',
  ka: 'იანვ თებერვ მარტ აპრილ მაის ივნის ივლის აგვისტ სექტემბ ოქტომბ ნოემბ დეკემბ | კვირას ორშაბათ სამშაბათ ოთხშაბათ ხუთშაბათ პარასკევ შაბათ | დღეს | გუშინ | გასულ | თვე | წელ/წლ | კვირა',
  hy: 'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր | կիրակի երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ | այսօր | երեկ | անցյալ | ամիս/ամս | տարի/տարվա | շաբաթ',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr | bazar bazarertəsi çərşənbəaxşamı çərşənbə cüməaxşamı cümə şənbə | bugün | dünən | ötən/keçən | ay | il | həftə',
  uz: "yanvar/январ fevral/феврал mart/март aprel/апрел may/май iyun/июн iyul/июл avgust/август sentabr/сентябр oktabr/октябр noyabr/ноябр dekabr/декабр | yakshanba/якшанба dushanba/душанба seshanba/сешанба chorshanba/чоршанба payshanba/пайшанба juma/жума shanba/шанба | bugun/бугун | kecha/кеча | o'tgan/ўтган | oy/ой | yil/йил | hafta/ҳафта",
  tg: 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр | якшанбе душанбе сешанбе чоршанбе панҷшанбе ҷумъа шанбе | имрӯз | дирӯз | гузашта | моҳ | сол | ҳафта',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر | یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه | امروز | دیروز | گذشته | ماه | سال | هفته',
  ar: 'يناير/كانون فبراير/شباط مارس/آذار أبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر نوفمبر ديسمبر | الأحد الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت | اليوم | أمس | الماضي | شهر | عام/سنة | أسبوع',
  zh: '〇 〇 〇 〇 〇 〇 〇 〇 〇 〇 〇 〇 | 〇 〇 〇 〇 〇 〇 〇 | 〇 | 〇 | 〇 | 〇 | 〇 | 〇',
};
