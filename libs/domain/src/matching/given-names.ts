/** Common given names in Latin letters, by which a code that is really a name is recognised. Not complete, and need not be. */
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
    'yekaterina yelena yevgeny yulia yuliya yuri yury yusuf zahra zarina zaur zhanna zoya zulfiya'
  ).split(' '),
);
