import { type Entries, list } from '../entries.js';

/** Papers between states and systems of search as agencies write of them; verbs in their base form. */
export const AGENCY_PAPER_VERBS: Entries = {
  'step:sign': list(`
    put/put ..6 (name|names|signature|signatures|initials) ..4 (to|under|on),
    close ..2 (agreement|agreements|deal|deals|pact), exchange ..3 (notes|letters|instruments),
    enter into ..4 (agreement|treaty|arrangement|pact|deal),
    agree ..6 (mechanism|procedure|protocol|arrangement|plan|roadmap),
    agree to (exchange|share|coordinate|cooperate|pool|set|open|create),
    agree on ..6 (exchange|return|extradition|readmission|cooperation|sharing),
    reach ..8 (agreement|deal|understanding|accord), strike/struck ..5 (deal|bargain|agreement|pact),
    cut/cut ..3 deal, forge ..4 (pact|deal|agreement), inked, countersign, undersign,
    set/set up ..6 (desk|centre|center|group|commission|mechanism|hotline|channel), open ..4 (joint|liaison),
    establish ..6 (mechanism|channel|hotline|centre|center|group|desk|commission),
    pledge ..4 (cooperation|cooperate|deepen), commit to ..6 (cooperation|exchange|return), expand ..3 cooperation,
    deepen ..3 cooperation, step/stepped up ..4 cooperation, strengthen ..3 cooperation
  `),
  'step:ratify': list(`
    accede to, join ..5 (convention|treaty|protocol), vote ..9 ratify, vote ..6 ratification,
    give/gave/given ..4 consent, back ..4 ratification,
    approve ..6 (treaty|convention|agreement|protocol|accord|pact|accession), pass ..5 (bill|law) ..4 ratif*,
    promulgate, adopt ..5 ratif*
  `),
  'step:force': list(`
    take/took/taken delivery of, pool, query, instruct ..8 to (stop|detain|hold|notify|arrest|check|report),
    order ..8 to (stop|detain|hold|notify|arrest|check|report),
    tell/told ..6 to (stop|detain|hold|notify|arrest|check|report), oblige ..6 to, bind/bound, activate,
    put/put ..5 (operation|service|use|practice), come/came into operation, become (binding|applicable|operational),
    begin/began/begun (operating|working|checking|scanning|matching|exchanging|sharing|transmitting),
    start (operating|working|checking|scanning|matching|exchanging|sharing|transmitting), go/went over to, mount,
    fit ..4 camera*, hang/hung ..4 camera*, connect ..6 (database|list|register|system|base), hook ..4 up,
    link ..5 (database|databases|list|register|registers|systems), merge,
    load ..6 (list|lists|database|names|photographs|photos|entries),
    upload ..5 (list|lists|database|names|photographs|photos),
    receive ..5 (list|lists|database|extract|names|records|data|access),
    hand/handed ..5 (list|lists|data|names|records|files), gain ..3 access, get/got ..3 access,
    give/gave/given ..4 access, grant ..4 access, check ..5 against, compare ..5 against, run/ran ..5 against,
    scan ..4 (face|faces|passport|passports), apply
  `),
  'step:negotiate': list(`
    draft, table ..4 (draft|proposal|text), hold/held ..4 (talks|consultations|negotiations|round), iron out,
    agree to (begin|start|open|negotiate|work), push ahead with, broach, raise ..4 (issue|question|possibility),
    consider ..4 (draft|agreement|treaty|signing|joining),
    prepare ..5 (agreement|treaty|signing|draft|text|protocol), empower ..6 to sign, mandate ..5 to,
    authorise ..6 (talks|negotiations|sign|signing), authorize ..6 (talks|negotiations|sign|signing),
    approve ..4 (draft|talks|negotiations|mandate), seek/sought ..6 (agreement|treaty|pact|mechanism|deal|access),
    offer ..4 (agreement|treaty|pact|mechanism|deal), be in talks, put forward
  `),
  'step:suspend': list(`
    end ..5 (treaty|agreement|convention|cooperation|exchange|pact|arrangement|sharing|access), discontinue,
    cease ..4 (cooperation|exchange|sharing|application), exit ..4 (convention|treaty|agreement|pact),
    leave/left ..4 (convention|treaty|agreement|pact|system), let ..5 lapse,
    rule/ruled ..6 (unlawful|unconstitutional|illegal|void), abrogate,
    vote ..6 (suspend|denounce|end|terminate|withdraw|leave),
    order ..5 (deletion|deleted|erased|removal|removed|destroyed|switched),
    take/took/taken ..4 off ..3 (list|register|database), strike/struck ..4 (off|from) ..3 (list|register|database),
    remove ..5 from ..3 (list|register|database|system),
    stop/stopped ..4 (sharing|exchange|cooperation|transmission), cut/cut ..4 (access|off),
    refuse to (sign|ratify|renew|extend|share|apply), not renew, not extend, dismantle ..4 camera*, switch ..4 off,
    turn/turned ..3 off, pull ..4 (treaty|agreement|bill)
  `),
};
