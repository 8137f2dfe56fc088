/** Formal names, adjectives, rulers and further towns of states. */
export const OTHER_NAMES = `
  RU | | | Domodedowo, Pulkowo, Wnukowo, Lefortowo, Putin, Putins, Kadyrow, Kadyrows |
  RU | | | | kremls, inlandsgeheimdienst fsb, gru, swr, roskomnadsor, staatsduma, duma, rosgwardija, fsin, kadyrowzy
  RW | | ruander* | |
  RW | | | Kagame |
  SA | Königreich Saudi Arabien | | |
  SA | | saudi arabisch*, saudi-arabisch* | |
  SA | | | Dschidda, Mekka, Medina, Dammam |
  SD | | sudanes* | |
  SE | | schwedisch*, schwedin* | |
  SE | | | Malmö, Göteborg |
  SG | | singapurisch* | |
  SI | | slowenisch*, slowenen | |
  SI | | | Laibach, Ljubljana |
  SK | | slowakisch*, slowaken | |
  SK | | | Pressburg |
  SO | | somalisch*, somalier* | |
  SS | | südsudanes* | |
  SS | | | Dschuba |
  SY | | syrerin* | |
  SY | | | Aleppo, Homs, Idlib, Latakia, Hama |
  TH | | thai, thais, thailändisch* | |
  TH | | | Bangkoks |
  TJ | Berg Badachschan, Pamir | | |
  TJ | | tadschikin* | |
  TJ | | | Chudschand, Kulob, Bochtar, Chorugh, Chorog, Isfara, Rahmon, Duschanbes |
  TJ | | | | gknb
  TM | | turkmenin* | |
  TM | | | Türkmenabat, Daschogus, Berdimuhamedow, Berdymuchamedow, Aşgabat |
  TN | | tunesisch*, tunesier* | |
  TN | | | Tunis |
  TR | Türkei | | |
  TR | | türkin*, türke | |
  TR | | | Istanbuls, Smyrna, Ankaras, Diyarbakir, Erdogan, Erdoğan, Erdogans, Iğdır |
  TW | | taiwanes*, taiwaner* | |
  TZ | | tansanisch*, tansanier* | |
  TZ | | | Daressalam |
  UA | Donbass, Donbas | | |
  UA | | ukrainer* | |
  UA | | | Charkiw, Odessa, Odesa, Lwiw, Lemberg, Dnipro, Saporischschja, Donezk, Luhansk, Cherson, Mariupol |
  UG | | ugandisch*, ugander* | |
  US | Vereinigten Staaten von Amerika, Kalifornien, Vereinigte Staaten von Amerika | | |
  US | | us-amerikan* | |
  US | | | Washington, Guantanamo, New Yorker |
  UZ | Usbekistans, Karakalpakstan | | |
  UZ | | usbekin*, karakalpakisch* | |
  UZ | | | Samarkand, Buchara, Andischan, Fergana, Namangan, Termes, Nukus, Urgentsch, Chiwa, Mirsijojew |
  UZ | | | Taschkents |
  VE | | | Maduro |
  VN | | vietnamesin* | |
  VN | | | Ho Chi Minh Stadt, Saigon, Hanois |
  YE | | jemenit* | |
  XK | Kosovo | | |
  XK | | kosovar*, kosovo-alban* | |
  ZA | | südafrikan* | |
`;
