/** What is done to people, by the stem of the verb. */
export const ACTS = `
  act:return = deportasiya et, ekstradisiya et, təhvil ver, geri qaytar, geri göndər, geri yolla, ölkədən çıxar,
    ölkədən qov, ölkə hüdudlarından kənara çıxar, hüdudlarından kənara çıxar, vətəninə göndər, vətənə göndər,
    vətəninə qaytar, zorla qaytar, zorla göndər, zorla çıxar, məcburi qaytar, məcburi göndər, məcburi çıxar,
    sərhəddən geri qaytar, sərhəddə təhvil ver, sərhəddə ver, təyyarəyə mindir, təyyarəyə otuzdur, reysinə mindir,
    reysə mindir, uçuşa mindir, reyslə göndər, reysi ilə göndər, sürgün et, readmissiya et, geri ver, tərəfinə ver,
    tərəfinə təhvil ver, tərəfə ver, orqanlarına ver, orqanlarına təhvil ver, polisinə ver, hakimiyyətinə ver,
    əlinə ver, sərhədçilərinə ver, xüsusi xidmətlərinə ver, deport et, mənşə ölkəsinə qaytar, mənşə ölkəsinə göndər,
    vətəninə yola sal, vətənə yola sal, təhvil al, ölkəyə qaytar, ölkəyə gətir, charter reysi ilə göndər,
    çarter reysinə mindir, çarter reysi ilə qaytar, ekstradisiyasını həyata keçir, ekstradisiyasını təmin et,
    deportasiyasını həyata keçir, sərhəddən o tərəfə keçir, sərhəddən geri it, gətirib təhvil ver,
    cəza çəkmək üçün göndər, məhkəmə qarşısına çıxarmaq üçün göndər
  act:return:object = ver, göndər, qaytar, ötür, yolla
  act:return:weak = apar, gətir, çatdır, uçur, köçür, mindir
  act:detain = saxla, həbs et, tut, nəzarətə götür, həbsə al, ələ keçir, yaxala, qandalla, hava limanında saxla,
    aeroportda saxla, sərhəddə saxla, sərhəddə saxlanıl, polisə apar, polis bölməsinə apar, polis idarəsinə apar,
    saxlama mərkəzinə yerləşdir, deportasiya mərkəzinə yerləşdir, deportasiya mərkəzinə göndər,
    deportasiya mərkəzinə apar, geri göndərmə mərkəzinə yerləşdir, geri göndərmə mərkəzinə apar,
    geri göndərmə mərkəzində saxla, mərkəzində saxla, təcridxanaya sal, təcridxanaya yerləşdir, həbsxanaya sal,
    türməyə sal, həbs qətimkan tədbiri seç, həbs müddətini uzat, ev dustaqlığına burax, emalatxanasından apar,
    evindən apar, iş yerindən apar, inzibati qaydada saxla, pasport nəzarətində saxla, ekstradisiya həbsinə al,
    ekstradisiya məqsədilə həbs et, azadlığını məhdudlaşdır, ekstradisiya üçün saxla, təyyarədən düşür,
    qatardan düşür, avtobusdan düşür, küçədə saxla, axtarış əsasında saxla, interpol axtarışı ilə saxla,
    kirayə qaldığı evdən apar, oteldən apar, miqrasiya mərkəzində saxla, istintaq təcridxanasına yerləşdir,
    həbsdə saxla, şöbəyə apar, bölməyə apar
  act:abduct = oğurla, qaçır, zorla apar, zorla maşına mindir, maşına mindir, maşına bas, maşına bassaldır,
    avtomobilə mindir, minik avtomobilinə mindir, naməlum istiqamətə apar, naməlum yerə apar, başına torba keçir,
    gözlərini bağla, girov götür, yoxa çıxar, sərhəddən keçir, gizli ..2 apar, tələyə sal, mikroavtobusa mindir,
    küçədən qaçır, evindən oğurla, zorakılıqla apar, silah gücünə apar, zorla təyyarəyə mindir, oğurlayıb gətir,
    qaçırıb gətir, tələyə salıb apar
  act:abduct/past = maşına otuzdurub apar, öz adamlarımıza ötür
  act:vanish/past = itkin düş, yoxa çıx, əlaqədən çıx, qeybə çəkil, itkin sayıl, izi it, əlaqə kəsil, xəbər alınma
  act:harm = döy, öldür, bıçaqla, güllələ, yarala, zəhərlə, qətlə yetir, şikəst et, yandır, vur, linç et,
    sui-qəsd təşkil et, atəşə tut, işgəncə ver, kaltakla
  act:harm/past = hücum et, hücuma məruz qal, hücuma uğra, basqına məruz qal, bıçaq zərbəsi al, güllə yarası al,
    sui-qəsdə məruz qal, ölü tapıl, meyiti tapıl, həlak ol, vəfat et, atəş aç, bıçaq zərbələri endir, zərbə endir,
    xəsarət al, zorakılığa məruz qal
  act:press = hədələ, ölümlə hədələ, qorxut, təzyiq et, təzyiq göstər, şantaj et, sorğu-sual et, dindir, sorğuya çək,
    istintaqa çağır, polisə çağır, ifadəyə çağır, axtarış apar, evində axtarış apar, evinə basqın et,
    ofisinə basqın et, basqın et, reyd keçir, yoxlama keçir, hesablarını dondur, bank hesablarını dondur,
    hesablarına həbs qoy, əmlakına həbs qoy, telefonunu müsadirə et, avadanlığını müsadirə et, möhürlə,
    ofisini bağla, fəaliyyətini dayandır, təşkilatı bağla, bağlanmağa məcbur et, ölkəni tərk etməyi tələb et,
    ölkəni tərk etməsini tələb et, ailəsini hədələ, yaxınlarını hədələ, qaralama kampaniyası apar, izlə
  act:press/past = hədə al, təhdid al, hədələr al, təzyiqə məruz qal, təzyiqlərə məruz qal, təqibə məruz qal,
    sorğu-suala tutul
  act:release = azadlığa burax, azad et, sərbəst burax, həbsdən burax, girov müqabilində burax, zaminə burax,
    polis nəzarətinə burax, ev dustaqlığından azad et
  act:release/past = azadlığa çıx, həbsdən çıx, azadlığına qovuş, təcridxanadan çıx
  act:return/passive = vətəninə aparıl, vətənə aparıl, sərhədə aparıl, sərhəd məntəqəsinə aparıl,
    keçid məntəqəsinə aparıl, məntəqəsinə aparıl, hava limanına aparıl, vətəninə gətiril
`;

/** The same as nouns, and the words around an act that tell what kind of act it is. */
export const ACT_PHRASES = `
  noun:return = deportasiya*, ekstradisiya*, təhvil verilmə*, təhvil, verilməsi*, geri qaytarılma*, geri göndərilmə*,
    ölkədən çıxarılma*, çıxarılması*, qaytarılması*, vətənə qaytarılma*, kənara çıxarılma*, geri göndərmə,
    readmissiya*, könüllü qayıdış*, könüllü qayıtma*, məcburi qaytarma*, göndərilməsi*, təhvili*, deport,
    ekstradisyon*, təslim edilmə*, göndərilmə*, ötürülməsi*, vətənə qaytarılması*, deport edilmə*,
    kütləvi deportasiya*, qaytarılma
  noun:detain = həbs, həbsi*, həbsə, həbsdə, saxlanılma*, saxlanma*, tutulma*, həbs qətimkan*, ev dustaqlığı*,
    həbs müddəti*, inzibati həbs*
  state:held = saxlanılır*, həbsdədir, həbsdə, təcridxanada*, təcridxanasındadır, təcridxanasında,
    mərkəzində saxlanılır, deportasiya mərkəzində, geri göndərmə mərkəzində, nəzarət altında, həbsxanada*,
    saxlanmaqdadır, polisdədir, hauptvaxta*, ev dustaqlığında*, tranzit zonada, istintaq təcridxanası*,
    şöbədə saxlan*, bölmədə saxlan*, polis bölməsində, miqrasiya mərkəzində, hava limanında saxlan*,
    ekstradisiyasını gözləyir, deportasiyasını gözləyir, azadlığa buraxılmayıb
  noun:abduct = qaçırılma*, oğurlanma*, adam oğurluğu*, adam oğurlama*, zorla yoxa çıxma*, yoxa çıxma*, itkin
  act:vanish/past = yoxa çıxan*, yoxa çıxmış*, itkin düşən*, xəbər yox*, xəbər yoxdur, xəbər yox idi,
    taleyi naməlum*, yeri naməlum*, harada olduğu bilinmir, telefonu sönülü*, əlaqə yoxdur, əlaqə kəsilib,
    onunla əlaqə, izsiz itib
  noun:harm = hücum*, qətl*, sui-qəsd*, bıçaqlanma*, zəhərlənmə*, döyülmə*, bıçaq zərbə*, güllələnmə*,
    silahlı hücum*, basqın*
  noun:press = hədə, hədələr*, hədəsi*, təhdid*, axtarış, axtarışlar*, təzyiq*, basqın*, reyd, şantaj*, təqib*,
    dindirilmə*, sorğu-sual*, gözdağı*, qısnama*, yoxlamalar*
  noun:release = azadlığa buraxılma*, azad edilmə*, sərbəst buraxılma*
  release:from = həbs*, məhkəmə*, polis*, təcridxana*, azadlığa, mərkəz*, saxlanma*, türmə*, girov*, zamin*,
    ev dustaq*, həbsxana*, prokuror*
  after:request = sorğu, sorğusu*, sorğunu*, tələb, tələbi*, müraciət*, vəsatət*, xahiş*
  after:order = qərar*, əmri*, hökmü*, sərəncam*
  after:step = işi, işinə, işi üzrə, prosesi*, proseduru*, iclası*, məsələsi*, prosedur*, baxılması*
  after:arrest = həbsi*, həbsinə
  after:treaty = müqavilə*, saziş*, konvensiya*, qanun*, razılaşma*, protokol*
  answer:request = ekstradisiya sorğu*, verilmə sorğu*, sorğusunu, tələbini, vəsatətini, ekstradisiya tələb*
  press:group = təşkilat*, qurum*, ittifaq*, redaksiya*, fond*, mərkəz*, məktəb*, kanal*, sayt*, cəmiyyət*, birlik*,
    birliy*, icma*, diaspora*, qht
  press:closed = bağlanıb, fəaliyyətini dayandır*, fəaliyyətinə son*, möhürlən*, bağlamağa məcbur
  soldiers = əsgər*, hərbi polis*, zabit*, agent*, kəşfiyyat*, xüsusi xidmət*, sepah*, inqilab keşik*, hərbçi*,
    kadırovçu*, xüsusi təyinat*, əməkdaşları, dtx əməkdaş*, fsb əməkdaş*, mit əməkdaş*
  unknown:men = naməlum şəxs*, naməlum adam*, naməlum kişi*, maskalı*, mülki geyimli*, mülki paltarlı*,
    kimliyi məlum olmayan*, kimliyi naməlum*, nömrəsiz*, tanımadığı*, silahlı şəxs*, qara maska*
  diplomat = diplomat*, attaşe*, arzuolunmaz şəxs*, persona non grata
  act:detain:slang/past = (apardı|apardılar|aparıblar|götürüblər|götürdülər)
`;
