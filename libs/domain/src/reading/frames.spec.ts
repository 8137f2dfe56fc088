import { read } from './read.js';
import { modalityOf } from './modality.js';
import { lexiconOf } from './lexicons.js';
import { sceneOf } from './scene.js';

/** What a text of an invented happening is read as: `kind hosts origin stage`, in the order of the text. */
function told(text: string): string {
  const mentions = read({ id: 'd', lang: 'en', title: null, text, published: '2025-06-18', url: null });
  return mentions
    .map(({ kind, hosts, origin, stage }) => `${kind} ${hosts.join('+')} ${origin ?? '-'} ${stage}`)
    .join('; ');
}

function subjectsOf(text: string): string[] {
  return read({ id: 'd', lang: 'en', title: null, text, published: '2025-06-18', url: null }).flatMap(
    ({ subjects }) => subjects,
  );
}

describe('what the frames claim', () => {
  it.each([
    [
      'a request settled by the verb behind it',
      'In the case on the application of the Prosecutor General of Belarus, the court held that the surrender of activist Ales Durko from Poland is inadmissible.',
      'forced_return PL BY blocked',
    ],
    [
      'a court that rules that somebody may be returned',
      'A court in Bangkok issued a ruling that Vietnamese activist Lo Van Tam may be extradited to Vietnam from Thailand.',
      'forced_return TH VN ordered',
    ],
    [
      'a planned flight stopped by a measure of a third body',
      'An Iranian convert due to be deported from Cyprus to Tehran stays after the European Court of Human Rights granted an interim measure.',
      'forced_return CY IR blocked',
    ],
    [
      'a court that orders an authority to refrain',
      'The Administrative Court of Dresden orders the authorities in Germany to refrain from deporting a Tajik activist to Dushanbe.',
      'forced_return DE TJ blocked',
    ],
    [
      'a refusal overturned by a court',
      'The court in Warsaw set aside the decision by which asylum in Poland was denied to a Tajik opposition activist.',
      'refuge PL TJ blocked',
    ],
    [
      'somebody taken by men who show no badge',
      'Masked men took Tajik opposition activist Farrukh Dodov from his house in Vilnius on Monday.',
      'abduction LT TJ executed',
    ],
    [
      'a police that the text places, and the state that the text speaks of',
      'Kazakhstan has a new guest. Russian deserter Ilya Berkutov was arrested on Monday and police want to extradite him to Moscow.',
      'detention KZ RU detained',
    ],
    [
      'a rumour of a paper in preparation',
      'A rumour says that Mongolia and Russia are negotiating an extradition treaty without political reservations.',
      'extradition_agreement MN RU rumoured',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toBe(claim);
  });

  it.each([
    [
      'inside the phrase of the act',
      'Spain put Sahrawi activist Brahim Lahdad on a plane to Morocco.',
      'Brahim Lahdad',
    ],
    ['with initials', 'A court in Almaty approved the extradition of activist D. Salnikov to Russia.', 'D. Salnikov'],
    [
      'in the sentence behind',
      'A Belarusian activist was deported from Poland to Minsk. Colleagues of Ales Durkovich wait for news.',
      'Ales Durkovich',
    ],
  ])('finds the name %s', (_, text, name) => {
    expect(subjectsOf(text)).toEqual([name]);
  });
});

describe('the clause that governs an act', () => {
  it('does not ask by a noun: what is applied for stands for itself', () => {
    const text =
      'In the case on the application of the prosecutor, the court held that the extradition is inadmissible.';
    const scene = sceneOf(text, 'en', lexiconOf('en'));
    const [sentence] = scene.sentences;
    const act = sentence?.tags.find(({ label }) => label === 'noun:return');
    expect(sentence && act && modalityOf(scene, sentence, act).standing).toBe('blocked');
  });
});
