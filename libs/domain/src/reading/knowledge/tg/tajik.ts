import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { DEEDS } from './deeds.js';
import { NAMES } from './names.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';
import { conjugatedEntries } from './verbs.js';
import { WIDER_DEEDS, WIDER_WORDS } from './wider.js';
import { WORDS } from './words.js';

/** States people are returned to, and home. */
const TO = `ба (русия|россия|москва|беларус|минск|ӯзбекистон|узбекистон|тошканд|тоҷикистон|душанбе|туркманистон|ашқобод|
  ишқобод|озарбойҷон|озарбайҷон|боку|туркия|анқара|эрон|теҳрон|хитой|чин|пекин|чеченистон|қирғизистон|бишкек|
  қазоқистон|остона|афғонистон|кобул|сурия|миср|ватан|ватанаш|кишвараш|зодгоҳаш|меҳан)`.replace(/(?<=\|)\s+/g, '');

/** All the reader knows of Tajik. */
export function tajik(): LanguageKnowledge {
  return knowledgeOf({
    phrases: joinEntries(
      entriesOf(WORDS),
      entriesOf(WIDER_WORDS),
      entriesOf(PEOPLE),
      entriesOf(PAPERS),
      conjugatedEntries(entriesOf((DEEDS + WIDER_DEEDS).replaceAll('{to}', TO))),
    ),
    names: NAMES,
    states: STATES,
    // The owner stands behind what is owned ("полиси Туркия"); `у` joins a second name.
    declension: [['', ':ng ро:a и:ng у:ng ю:ng ву:ng']],
    misleading: [],
    postposed: true,
    base: null,
  });
}
