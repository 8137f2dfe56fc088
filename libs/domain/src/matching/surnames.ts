/**
 * Does a word look like a surname? An ending that hardly any other word has is enough by itself; one that
 * other words share counts only beside a given name. Endings are written as folding leaves them (`-shvili` as `svili`).
 */
import { folded } from './plain-letters.js';

const SURE =
  /(?:ov|ova|ev|eva|enko|enka|svili|adze|idze|edze|skii|skaia|ckii|ckaia|skoi|ovis|evis|ovic|evic|ovna|evna|uulu|kizi|ogli|oglu|zade|zadeh|zoda|nejad)$/;
const POSSIBLE =
  /(?:ski|cki|ska|ian|ianc|in|ina|iuk|suk|iak|uk|sak|ko|ec|uli|uri|ava|aia|iani|por|nia|zai|beili|abadi|ni|nii|nai|iev|is|ik)$/;
const SHORTEST = 5;
const SHORTEST_POSSIBLE = 6;

/** Words that end like a surname and are none. */
const NO_SURNAMES = new Set(
  [
    'curlew willow yarrow hollow meadow pillow shadow sparrow swallow yellow winnow minnow harrow barrow bungalow marrow',
    'billow mallow widow window shallow tallow arrow furrow burrow fallow mellow callow cashew mildew nephew',
    'bossanova casanova geneva supernova moldova improv woodchuck chuck prov shove',
    'husky dusky risky whisky frisky guardian librarian median obsidian meridian comedian ruffian avian civilian ocean',
    'penguin dolphin robin martin merlin dunlin siskin puffin pumpkin cabin basin satin cumin raisin muffin goblin violin',
    'mandolin marlin griffin pippin zeppelin resin margin origin captain mountain fountain curtain bulletin javelin',
    'cousin coffin ruin urchin virgin welkin lupin jerkin gherkin napkin lambkin catkin bodkin muslin rosin terrapin',
    'bobolink oriole lichen medicine marina ocarina patina retina arena katrina sonatina cantina concertina ballerina',
    'mazurka polka paprika balalaika lava guava java cassava brava cheetah iris ibis clematis coreopsis oasis tennis',
    'basis trellis chrysalis portcullis pelvis synopsis penelopis begonia dahlia magnolia freesia petunia zinnia acacia',
    'gardenia lobelia ammonia sequoia papaya raffia fuchsia insignia mania hernia hornia music magic topic garlic mosaic',
    'picnic fabric cosmic public arctic traffic attic comic relic tunic optic volcanic organic basalt mimic mystic garnik',
    'lilac almanac maniac zodiac cardiac bivouac sumac cognac tamarac kayak anorak gecko peacock tuxedo calico gingko',
    'ginkgo disco fiasco fresco stucco tobacco taco flamenco rococo bronco turaco falcon kodiak muzak umiak yak amok',
    'vapor torpor stupor tepor emporium purl burly curly july unruly truly woolly holly curry fury jury mercury',
    'century luxury treasury injury savory dairy gallery battery celery pottery',
  ]
    .join(' ')
    .split(' ')
    .map(folded),
);

/** Frequent surnames whose ending says nothing. */
const FREQUENT = new Set(
  (
    'koval melnik melnyk bondar moroz tkach kravets kolesnik shevchuk shulga hrytsak marchuk lys pavluk savchuk polishchuk ' +
    'kuchma klimuk zayats volchek gulak baran kozak horbach kushnir gonchar rybak kim pak tsoi khan khegay ahmadi karimi ' +
    'hosseini hoseini moradi rezaei rezai mohammadi hashemi rahimi jafari sadeghi ebrahimi noori nouri ahmadzai stanikzai ' +
    'yusufzai popal wardak kvaratskhelia gogia jorjolia tsiklauri beruashvili lomaia kaladze mkrtchyan ' +
    'nazarbay suleimenuly serikuly nurlanuly askaruly yilmaz kaya demir celik sahin yildiz aydin ozturk arslan dogan ' +
    'aliyarly huseynli mammadli hasanli smith mueller schmidt fischer weber wagner becker nowak kowalski wojcik'
  )
    .split(' ')
    .map(folded),
);

/** `sure` by its ending alone, `possible` beside a given name, `no` otherwise. Takes a word as it is spelled in Latin letters. */
export function surnameness(spelled: string): 'sure' | 'possible' | 'no' {
  const word = folded(spelled);
  if (NO_SURNAMES.has(word)) return 'no';
  if (FREQUENT.has(word)) return 'possible';
  // Ivanow is a name and meadow is none.
  if (word.length >= SHORTEST && SURE.test(word)) return /[eo]w$/.test(spelled) ? 'possible' : 'sure';
  return word.length >= SHORTEST_POSSIBLE && POSSIBLE.test(word) ? 'possible' : 'no';
}
