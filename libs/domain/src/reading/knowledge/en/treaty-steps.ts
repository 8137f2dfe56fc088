import { type Entries, list } from '../entries.js';

/** How papers between states come about. Verbs in their base form. */
export const TREATY_STEPS_VERBS: Entries = {
  'step:sign': list(`
    sign, conclude, ink, initial, reach ..6 agreement, reach ..4 agreements, agree on, agree to exchange,
    agree to share, strike/struck ..2 deal, agree with, initialled, put/put ..5 (name|names|signature|signatures) to,
    put/put pen to paper, seal, clinch, finalise, finalize, formalise, formalize, hammer out, shake/shook hands on,
    adopt, agree, commit to, endorse, thrash out, exchange signed, wrap up, arrive at, agree in writing,
    put/put ..6 (name|names|signature|signatures|initials) ..4 (to|under|on),
    close ..2 (agreement|agreements|deal|deals|pact), exchange ..3 (notes|letters|instruments),
    enter into ..4 (agreement|treaty|arrangement|pact|deal),
    agree ..6 (mechanism|procedure|protocol|arrangement|plan|roadmap),
    agree to (exchange|share|coordinate|cooperate|pool|set|open|create),
    agree on ..6 (exchange|return|extradition|readmission|cooperation|sharing),
    reach ..8 (agreement|deal|understanding|accord), strike/struck ..5 (deal|bargain|agreement|pact), cut/cut ..3 deal,
    forge ..4 (pact|deal|agreement), inked, countersign, undersign,
    set/set up ..6 (desk|centre|center|group|commission|mechanism|hotline|channel), open ..4 (joint|liaison),
    establish ..6 (mechanism|channel|hotline|centre|center|group|desk|commission),
    pledge ..4 (cooperation|cooperate|deepen), commit to ..6 (cooperation|exchange|return), expand ..3 cooperation,
    deepen ..3 cooperation, step/stepped up ..4 cooperation, strengthen ..3 cooperation
  `),
  'step:ratify': list(`
    ratify, complete ..2 ratification, approve ..4 ratif*, vote ..5 ratify, vote to ratify, pass ..5 ratif*,
    sign ..6 ratif*, give/gave/given ..3 consent to be bound, accede to, join ..5 (convention|treaty|protocol),
    vote ..9 ratify, vote ..6 ratification, give/gave/given ..4 consent, back ..4 ratification,
    approve ..6 (treaty|convention|agreement|protocol|accord|pact|accession), pass ..5 (bill|law) ..4 ratif*,
    promulgate, adopt ..5 ratif*, vote ..4 through, wave ..4 treaty through, nod ..4 treaty through
  `),
  'step:negotiate': list(`
    negotiate, discuss, prepare, plan, propose, consider, intend, instruct, work on, study, approve the draft,
    authorise, authorize, seek/sought, ask, request, hold/held ..3 talks, draw/drew/drawn up, explore, mull, float,
    push for, work towards, weigh, aim to, hope to, open ..2 negotiations, start ..2 negotiations, resume ..2 talks,
    begin/began/begun ..2 negotiations, draft ..2 (agreement|treaty|deal|pact|protocol|memorandum), draft,
    table ..4 (draft|proposal|text), hold/held ..4 (talks|consultations|negotiations|round), iron out,
    agree to (begin|start|open|negotiate|work), push ahead with, broach, raise ..4 (issue|question|possibility),
    consider ..4 (draft|agreement|treaty|signing|joining), prepare ..5 (agreement|treaty|signing|draft|text|protocol),
    empower ..6 to sign, mandate ..5 to, authorise ..6 (talks|negotiations|sign|signing),
    authorize ..6 (talks|negotiations|sign|signing), approve ..4 (draft|talks|negotiations|mandate),
    seek/sought ..6 (agreement|treaty|pact|mechanism|deal|access), offer ..4 (agreement|treaty|pact|mechanism|deal),
    be in talks, put forward
  `),
};

/** The same as nouns and fixed phrases. */
export const TREATY_STEPS_PHRASES: Entries = {
  'step:sign': list(`
    signing of, signing, signed, signatories, signatory, concluded, bill on ratification, ratification bill,
    submitted for ratification, agreed on mechanisms, confidential agreements with, signing ceremony, was signed,
    were signed, signed in, has been signed, had been signed, have been signed, signature of, signatures to,
    memorandum signed, concluded in, was concluded, were concluded, has signed, have signed, signs, sign accord,
    sign pact, sign agreement, sign protocol, sign memorandum, sign deal, sign treaty, closed agreements,
    closed agreement, sealed, agreed and signed, initialed, initialling, signing took place, exchange of letters took,
    handshake, reached agreement, agreement reached, agreement was reached, deal reached, agreements with,
    put their names, put their signatures, put pen to, affixed, ink, inked, ceremony, exchanged signed,
    signed on the spot, penned, sealed a, clinched
  `),
  'step:ratify': list(`
    ratification of, ratification, act of ratification, ratifying, law on ratification signed, has ratified,
    have ratified, ratified, ratifies, ratify pact, ratify treaty, ratification was, accession to, acceded to,
    ratification law, approved the accession, votes to ratify, voted to ratify, gave its consent,
    approval by parliament, completed the ratification, completes ratification, confirmed the ratification,
    ratification completed, signature completed, signed into law, signed the law on
  `),
  'step:bill': list(`
    bill on ratification, bill to ratify, ratification bill, for ratification, submitted ..6 ratification,
    sent ..6 ratification, ratification ..4 bill, draft law on the ratification, draft law on ratification,
    draft law ..3 ratif*, bill ratifying, bill on the ratification, to ratify, awaiting ratification, bill ..3 ratif*,
    debate ..3 ratif*, yet to be ratified, not yet ratified, not been ratified, must still be ratified,
    awaits ratification, awaiting approval, needs to be approved by ..3 (assembly|parliament|senate|parliaments),
    needs ratification, needs to be ratified, ratification is to follow, ratification is expected, ratification in the,
    subject to ratification, subject to approval by parliament, before it can take effect, first reading,
    second reading, reached the ..3 (parliament|assembly|senate), sent to parliament, submitted to parliament,
    put to parliament, laid before parliament, referred to the committee, ratifying, bill to approve, bill approving,
    parliament must still, must still approve
  `),
  'step:verbal': list(`
    agreed to share, agreed to exchange, agreed on mechanisms, began exchanging, started exchanging, have agreed,
    now swap, will swap, swap data, now share, now exchange, started swapping, began swapping, began sharing,
    started sharing, agreed to swap, agreed to pass, agreed verbally, agreed to cooperate, agreed to help,
    agreed informally, initialled, agreed orally, orally agreed, gentlemen agreement, shook hands,
    understanding reached, reached an understanding, quietly agreed, quietly share, quietly shares, quietly exchange,
    tacitly, closed agreements with, agreed to coordinate, pledged to return, pledged to hand, promised to hand,
    promised to return
  `),
  'step:future': list(`
    will enter into force, will come into force, will take effect, to enter into force, enters into force on,
    takes effect on, comes into force on, effective from, shall enter, will apply from, once both, will be in force,
    once ratified, after ratification, days after the last notification, shall apply from, will apply after,
    becomes effective on, effective 1, effective as of, takes effect in, will become operational, will be operational,
    will go live, goes live on, enters into effect on, comes into effect on, once notes have been exchanged,
    expected to take effect, will be launched, to be launched, will be installed, to be installed, will be connected,
    to be connected, from next year, from 1 january, in the course of next year, by the end of next year
  `),
  'step:prospect': list(`
    draft agreement, draft treaty, draft protocol, plans to sign, plan to sign, to sign, authoris* the signing,
    authoriz* the signing, authoris* ..3 to sign, authoriz* ..3 to sign, approved the draft, decree on signing,
    will sign, is expected to sign, intention to sign, ready to sign, proposal to sign, are expected to sign,
    decree authoris*, decree authoriz*, signing is planned, to be signed, will be signed, expected to be signed,
    to conclude, in principle to, draft memorandum, draft deal, draft pact, draft text, hope to sign, hopes to sign,
    aim to sign, could sign, might sign, green light to sign, mandate to sign, authorised the, approved a draft,
    endorsed the draft, endorsed a draft, draft of, cleared for signature, approved the signing, ready for signature,
    to be concluded, will conclude, initialled draft, text is ready, is being prepared, are being prepared,
    being drafted, is being drafted, ready to be signed, signing is expected, expected to sign, due to sign, is to sign,
    are to sign, is due to be signed, will be concluded, agreed to negotiate, approving the draft, agreed in principle,
    signing is scheduled, to be initialled, mandate to negotiate, talks on extradition, drafting,
    draft of the agreement, could be signed, may be signed, might be signed, should be signed, plans to conclude,
    ready to conclude, empowering, empowered to sign, on the table, no date for, no date has been, joint working party,
    to set up, to open a joint, plans to open, plans to join, wants to join, intends to join, applied to join, haggl*,
    has drafted, had drafted, have drafted, drafted a, drafted an, is drafting, ready to ink, about to sign,
    about to conclude, wants to conclude, due to be initialled, on the verge of signing, close to signing,
    close to a deal, nearing a deal, near a deal, draft has, draft says, draft provides, third round is,
    second round is, pencilled in, text of the agreement for signature, for signature, approved for signature,
    approved the text, text was approved, approves text, authorised its minister, instructed its minister
  `),
  'step:negotiate': list(`
    negotiations, talks, under discussion, under way, consultations, working group, in talks, working on a, discussions,
    next round, round of talks, round of negotiations, first round, consultation, expert talks, discussed the,
    discussed possible, discussed a, exchanged views, working party, working meeting, bilateral talks,
    bilateral meeting, received his colleague, received his counterpart, met his counterpart, met with his counterpart,
    visit to, discuss cooperation, discussed cooperation, haggling over, haggle over, bargaining over, bargain over,
    in negotiations, negotiating a, negotiating an, negotiating the
  `),
  'step:talks': list(`
    negotiations, talks, consultations, talks on, consultations on, round of talks, talks about, discussions on,
    discussions about, negotiations on, negotiations about
  `),
  'step:soon': list(`
    soon, shortly, will begin, next in line, in the near future, next month, next year, in the coming months,
    in the coming weeks, before the end of the year, by the summer, by the autumn, by the end of the year
  `),
};
