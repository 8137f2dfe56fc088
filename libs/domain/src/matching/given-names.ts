/**
 * Common given names in Latin letters, by which a code that is really a name is recognised: of Russia, Ukraine and Belarus,
 * the Caucasus, Central Asia and Iran. One spelling of each sound is enough. Not complete, and need not be.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'abdul adam ahmad ahmed aigul aidar alan albert aleksandr aleksei aleksey alena alexander alexandra alexei alexey ali ' +
    'alice alina alisa alla alyona amina amir ana anastasia anastasiya anatoli anatoly andrei andrew andrey anna anton ' +
    'antonina ariana aram arina arkady arman armen arseni arseny artem artur artyom asel asya aziz azamat bakyt bella boris ' +
    'bogdan carlos christina damir dana daniel daniil daria darya dasha david denis diana dilnoza dima dina dinara dmitri ' +
    'dmitriy dmitry edgar eduard egor ekaterina elena elizaveta ella elmira elvira emil emma erik evgeni evgeniy evgeny ' +
    'evgenia evgeniya farid farhad fatima fedor fyodor galina gennady georgi georgy german gevorg gleb grigory gulnara hamid ' +
    'hassan hussein ibrahim igor ilya inna ira irina ismail ivan ivanna jamal jan jana john jose julia kamil karen karim ' +
    'karina kate katerina katya kira kirill klara konstantin kristina ksenia kseniya lara larisa laura lena leila leonid lev ' +
    'levon lidia lilia lina liya liza luba lubov lyudmila ludmila magomed maksim malika marat margarita maria mariam mariya ' +
    'marina mark marta masha matvei maxim mehmet mikhail michael mila milana mohammad mohammed muhammad murad mustafa nadezhda ' +
    'nadia nadya narek nariman natalia natalya natasha nazar nikita nikolai nikolay nina nino nurlan oksana oleg olesya olga ' +
    'omar oksana pavel peter polina petr pyotr rahim rashid rasul renat rimma rita robert roman rosa ruslan rustam said salim ' +
    'samir sara sasha semyon sergei sergey shamil sofia sofya sonya stanislav stepan svetlana sultan taisia tamara tanya ' +
    'taras tatiana tatyana timofey timur tigran umid ulyana vadim valentin valentina valeria valery vanya varvara vasily ' +
    'vera veronika viktor viktoria victor victoria vitaly vlad vladimir vladislav vyacheslav yakov yana yaroslav yegor ' +
    'yekaterina yelena yevgeny yulia yuliya yuri yury yusuf zahra zarina zaur zhanna zoya zulfiya ' +
    'abai abbas afshin aida aigerim aisha akbar akmal almas altyn amirkhan anahit anait andrii andriy ani anvar ' +
    'arash ardak areg artiom aruzhan asan ashot askar aslan ataman atefeh avtandil ayan aybek aygul azat aziza babak ' +
    'bakhyt baurzhan behrouz bekzat berik bohdan bolat botagoz dastan daulet dauren davit davron dilshod dmytro ' +
    'dulat eka ekaterine elchin eldar elnara elnur emin erlan erzhan farhod farrukh firuz ganna gayane ghazal giorgi ' +
    'givi gohar gor grigor gulbahar gulmira gulshan habib hakob hamed hanna hayk hosein hossein hovhannes hovik ' +
    'hrant hryhorii ihor ilham inga iryna islam ivane jahangir jamila jamshid janibek javad kairat kakha kanat ' +
    'karlygash kateryna ketevan khadija khatia khvicha kostiantyn kuanysh laila lamara lasha lesia levan leyla lilit ' +
    'liubov liudmyla lusine madina mahdi mahmoud mairam maksym malkhaz mamuka manana mansur mariami mariana marine ' +
    'mehdi mehrdad meruert mher mikayel mohsen morteza mykhailo mykola narges nasim natia nazanin nikol niloufar ' +
    'nodar nurbek nurgul nursultan nurzhan oleh oleksandr oleksii olena olha olzhas omid orest ostap otar parisa ' +
    'parviz pavlo petro rauf ravshan reza roksana rostyslav roya ruben rukhsora rustem rysbek sabina sadiq saeed ' +
    'salome samvel sandro sanzhar saule serhii shahin shahram shakhnoza shalva sherali shirin shushan siamak solmaz ' +
    'soltan stanislau suren svitlana talgat tamar tamaz tatev tetiana tolegen tornike tymur uliana umar vahan ' +
    'vakhtang valentyna valerii vano vardan vasyl viktoriia vitalii volha volodymyr yaroslava yerbol yerlan yevhen ' +
    'yevhenii yousef yuliia yurii zarema zaza zhanar zhanibek zohreh zulfiia zurab'
  ).split(' '),
);
