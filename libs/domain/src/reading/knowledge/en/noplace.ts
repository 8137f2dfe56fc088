import { type Entries, list } from '../entries.js';

/** Names of states and towns that stand for something else: papers, courts, treaties, clubs, tongues, money. */
export const NOPLACE_PHRASES: Entries = {
  noplace: list(`
    (moscow|tehran|washington|jerusalem|bangkok|kyiv|yangon|tashkent|astana|baltic|irish|japan|manila|tbilisi|hanoi|
    jakarta) (times|post|independent|tribune|star),
    phnom penh post, new york times, new york review, new york post, los angeles times, straits times,
    south china morning post, china daily, times of (israel|india|central|london), hindustan times,
    hong kong free press, voice of america, moscow times, kyiv independent, daily sabah, tehran times, arab news,
    helsinki (committee|committees|group|groups|watch|foundation|process|accords|final|commission|citizens|association),
    norwegian (helsinki|refugee), danish refugee council, swedish (refugee|red), german red cross,
    american (university|bar|friends), british council, french institute, polish humanitarian,
    strasbourg (court|judges|ruling|judgment|judgement|based|case|law|complaint|application|asked|has|halts|halted|
    stops|orders|ruled),
    (court|judges|ruling|complaint|judgment|decision|petition|application|appeal|case|hearing|measure|
    measures) ..1 (in|from|to|at|before|of) strasbourg,
    european court in strasbourg,
    (turn|turned|appeal|appealed|applied|complained|go|went|goes|write|wrote|written|faxed|fax) to strasbourg,
    (ruling|word|answer|letter|fax|measure) from strasbourg,
    (turn|turned|appeal|appealed|applied|complained|go|went|goes|write|wrote) to geneva,
    (fax|letter|word|ruling|experts|rapporteur|committee|un|office) (from|in) geneva, un in geneva,
    geneva (convention|conventions|based|committee|office|declaration|passport),
    (hague|budapest|istanbul|lanzarote|minsk|chisinau|kishinev|dublin|palermo|vienna|cartagena|kampala|warsaw|oslo|
    paris|montreal|tampa|ottawa|beijing|tokyo|prague|london) (convention|conventions|agreement|agreements|accords|
    accord|protocol|declaration|memorandum|principles|process),
    dublin (transfer|transfers|case|cases|rules|system|procedure|regulation), rome statute, warsaw pact, prague spring,
    berlin wall, the hague (tribunal|court|convention), (tribunal|court|prosecutors) (in|at) the hague,
    (done|signed|concluded|adopted) at (minsk|chisinau|kishinev|strasbourg|geneva|vienna|paris|the),
    (paris|london|berlin|vilnius|geneva|brussels|washington|vienna|prague|warsaw|york|bangkok|istanbul|
    tbilisi) based (ngo|group|organisation|organization|rights|human|watchdog|think|network|charity|foundation|monitor|
    outlet|news|legal|lawyers),
    in english, english (language|text|translation|lessons|classes|teacher|version|speaking),
    in (russian|turkish|german|french|spanish|arabic|persian|chinese|polish|armenian|georgian|kazakh|kyrgyz|uzbek|
    tajik|serbian|khmer|vietnamese|thai|burmese|belarusian|ukrainian|azerbaijani|lithuanian|estonian|latvian|
    finnish) (and|that|with|at|to|on|or|but|he|she|they|for|about|only),
    (russian|turkish|german|french|spanish|arabic|persian|chinese|polish|armenian|georgian|kazakh|english|estonian|
    latvian|lithuanian|thai|serbian|czech|swedish) (language|lessons|translation|class|classes|course|courses|exam|
    text|grammar|test|dictionary|speaking),
    (written|shouted|wrote|translated|fluent|learn|learnt|learned|speaks|speak|spoke) ..1 (english|french|german|
    polish|finnish|estonian|lithuanian|serbian|thai|spanish),
    turkish (airlines|delight|bath|baths|coffee|tea|lira|carpet|breakfast), china (southern|eastern|airlines),
    air (china|astana|serbia|france|india|arabia|canada|moldova), ethiopian airlines, uzbekistan airways, kenya airways,
    royal jordanian, qatar airways, singapore airlines, thai airways, iran air, malaysia airlines, vietnam airlines,
    british airways, georgian airways, azerbaijan airlines, turkmenistan airlines, hong kong dollars,
    (us|canadian|australian|singapore|american) dollars, turkish lira, (russian|belarusian) (roubles|rubles),
    swiss (francs|army), (iranian|omani) rials, kenyan shillings, (swedish|norwegian|danish) (kronor|kroner|crowns),
    (dinamo|dynamo) (minsk|kyiv|moscow|tbilisi|batumi|brest), spartak moscow, lokomotiv (moscow|tashkent|tbilisi),
    cska (moscow|sofia), zenit (st|saint) petersburg, bayern munich, real madrid, atletico madrid, paris saint germain,
    (slavia|sparta) prague, legia warsaw, partizan belgrade, red star belgrade, shakhtar donetsk, rubin kazan,
    ak bars kazan, akhmat grozny, maccabi tel aviv, inter milan, ac milan, neftchi baku, kairat almaty,
    fc (astana|minsk|kairat|baku|copenhagen),
    (moscow|warsaw|london|paris|berlin|tehran|baku|kyiv|minsk|tbilisi|beijing|ankara|istanbul|vienna|prague|rome|
    tashkent|delhi|samarkand|kazan) (street|avenue|square|highway|road|boulevard|station|hotel|cinema|restaurant),
    moscow (state|conservatory|patriarchate), berlin film festival, stockholm (syndrome|institute), oslo freedom,
    vienna (philharmonic|boys), havana syndrome, cuban cigars, georgian military highway,
    georgian (wine|restaurant|dance), russian (roulette|salad|doll|dolls|orthodox), german shepherd,
    chinese (new|restaurant|noodles|tea|canteen), uzbek (canteen|restaurant|plov|carpet), turkish restaurant,
    persian (carpet|cat|new), gulf of thailand, south china sea, sea of japan, indian ocean, french fries,
    (war|invasion|aggression|offensive|fight|fighting|deployment|campaign|front|hostilities|operation|attack|
    bombing) ..2 (in|of|against|on|with) ukraine,
    ukraine (war|conflict|invasion), war with ukraine, invaded ukraine, attacked ukraine, anti ukraine,
    ethnic (kazakh|kazakhs|kyrgyz|uzbek|uzbeks|russian|russians|tajik|tajiks|armenian|armenians|georgian|georgians|
    azerbaijani|azerbaijanis|turk|turks|german|germans|chinese|vietnamese|serb|serbs|pole|poles),
    new mexico, university of (vienna|london|oxford|tartu), jersey shore
  `),
};
