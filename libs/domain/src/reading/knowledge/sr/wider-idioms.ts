/** Names that hide a state, idioms of desks, courts and channels, and the wording of ijekavian. */
export const WIDER_IDIOMS = `
  noplace = helsinšk* (odbor*|komitet*|federacij*), sud* ..3 strazbur*, strazburšk* sud*, u strazburu, iz strazbura,
    ženevsk* konvencij*, budimpeštansk* konvencij*, minsk* (sporazum*|konvencij*), hašk* (tribunal*|sud*|konvencij*),
    istanbulsk* konvencij*, bečk* konvencij*, dablinsk*, njujork tajms, moskou tajms, dejtonsk* sporazum*,
    briselsk* sporazum*,
    na (ruskom|engleskom|nemačkom|njemačkom|francuskom|turskom|kineskom) jeziku, na ruskom mu, na ruski, na nemački,
    na poljski,
    turšk* kafa, turska kafa, ruska salata, ulic* (beogradsk*|moskovsk*|berlinsk*), dinamo moskva, zenit petersburg
  act:return/past = udalji~ ..3 iz zemlje, udaljila je iz zemlje, vratio kućama, vraćeni kućama,
    otputovali su pod pratnjom,
    ukrca~ ..3 privatni avion, protjera~, odvela je u avion
  act:return/passive = protjeran°, predat° ..3 (vlastima|organima), vraćen° ..3 (kućama|domovinu|zemlju)
  act:return/base = protjerati, predati vlastima, vratiti u domovinu
  noun:return = protjerivanj*, ekstradicijsk* postup*, vraćanje kućama, predaj* ..2 organima
  noun:detain = ekstradicijsk* pritvor*, lišenje slobode, privođenje
  act:detain/past = pritvori~, uhapsi~, lišen° je slobode, izdvoji~ ..5 letu, izdvoji~ ..5 granic*
  act:abduct/past = u noći odveden°, pokupi~ ..3 (kuća|škola|stanova), osvanu~ u
  act:harm/past = sačeka~ ..5 (teretan*|zgrad*|stan*), obori~ ga, šutira~, potres mozga,
    slomljen* (jagodic*|rebr*|nos|vilic*|ruk*),
    prebi~, napali su, pretukli su
  act:press/past = upala ..3 inspekcija, upala komunalna, pretres~ sve, odnel* ..3 laptop*, odnijel* ..3 laptop*,
    spakuje za,
    pozva~ u stanicu, nema smisla da čeka, prijeti~, zaprijeti~
  noun:press = prijetnj*, prijetnja, prijetnje, pretnje stigle
  cue:threat = prijeti, prijete, zaprijeti~, snositi posledice, snositi posljedice
  cue:request/past = zahtijeva, zahtijevaju, zahtijeva~, molbu ..5 ponovi~, da ih predaju, pozva~ ..6 da ih predaj*,
    uputi~ ..3 (molbu|zahtjev), podnije~ zahtjev
  cue:request = zahtjev, zahtjeva, zahtjevu, zahtjevom, zahtjevi
  answer:request = zahtjev, zahtjeva, zahtjevu, zahtjevom
  paper:request = zahtjev za, zahtjeva za, zahtjevu za, zahtjevom za, molba ..4 za
  paper:order = rješenj* o, rješenje kojim, donio ..2 rješenje, donije~ rješenje
  cue:approve = odobrava, donio je rješenje kojim se odobrava, ispunjen* ..3 pretpostavk*, uslovi za izručenje,
    ispunjeni uslovi
  cue:refuse = odbija molba, odbija se, odbijen zahtjev, odbijena molba, ne ispunjava uslove
  cue:stop = preinači~, preinačilo, uvaži~ žalbu, uvažilo ..2 žalbu, privremen* mjer*, obustavlja se
  cue:fear = prijetio tretman, prijeti mu, prijeti joj, strahuje, bi prijetio, rizik od mučenja
  act:release/past = na slobodi je, na slobodi su, pritvor ..3 ukida, pušten° iz tranzit*
  door:shut = ukinu~ ..1 boravak*, ukida ..2 boravak, boravak ..4 ukida, mora da napusti, napusti ..3 za ..1 dana,
    otkaza~ boravak, uskrati~ boravak, uručili ..2 rešenje, uručili ..2 rješenje
  door:open = omogućen ulazak, odobren azil, odobren boravak, izražena ..2 namera, izražena ..2 namjera
  sign:refugee = nam* za azil, namjer* za azil, diskreditacij*, političk* zatvorenik*, političk* zatvorenike,
    ujgursk* manjin*,
    izbjeglic*, izbjegličk*, mučenj*, nečovječn* postupanj*
  group = izbjeglic*, doseljenik*, doseljenike, doseljenika
  profile:activist = podkaster*, podcaster*
  topic:data = ličnih i biometrijsk*, biometrijskih podat*, razmen* ličnih, razmjen* podat*, razmjeni podat*
  step:sign = stavi~ ..6 potpis, stavljen potpis, već potpisan
  step:negotiate = u pregovorima, runda razgovora, list* primedab*
  step:prospect = dostavljen narodnoj skupštini, radi potvrđivanja, predlog zakona
  sign:labour = gradiliš*, bez radnih dozvola, poslodavac, inspekcija rada, zaostale plate
  origin:charge = vodi postupak zbog, vodi se postupak, sudi u odsustvu, sudi se u odsustvu, terete za
  veto:history = roman, roman*, knjiga, spisateljic*
  veto:sport = košarkaš*, transfer, selekcij*, mečev*
  noun:release = puštanj* iz ekstradicijsk*
  door:ban = uskraćen ..4 ulazak, uskrati~ ..3 ulazak, odbijen* ulazak, vraćen* ..2 prijelaz*
  door:entry = graničn* prijelaz*, granični prelaz
  noun:press = poziv* iz (ambasade|konzulata|službe), roditeljima ..2 prijetil*, roditeljima ..2 pretil*
  face:against = potjernic*, po potjernici
  list = međunarodn* potjernic*, crven* potjernic*
  origin:strip = nije produžio ..2 pasoš, nije produžila ..2 pasoš, odbi~ ..3 pasoš, konzulat ..6 pasoš
`;
