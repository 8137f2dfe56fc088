import { languageOf } from './language.js';
import { lexiconOf } from './lexicons.js';
import { modalityOf } from './modality.js';
import { sceneOf } from './scene.js';

function standingOf(text: string): string {
  const language = languageOf(text, null) ?? 'en';
  const scene = sceneOf(text, language, lexiconOf(language));
  for (const sentence of scene.sentences) {
    const act = sentence.tags.find((tag) => /^(?:act|noun):return/.test(tag.label));
    if (act) return modalityOf(scene, sentence, act).standing;
  }
  return 'no act';
}

describe('how a return stands', () => {
  it.each([
    ['The state has deported the activist.', 'done'],
    ['Nobody has been deported from there.', 'none'],
    ['The court refused to extradite him.', 'blocked'],
    ['The prosecutors decided not to extradite him.', 'blocked'],
    ['The court refused to halt the deportation.', 'ordered'],
    ['The judges rejected the appeal against the extradition.', 'ordered'],
    ['A court approved the extradition.', 'ordered'],
    ['The extradition was approved by a court.', 'ordered'],
    ['The court cleared her for removal.', 'ordered'],
    ['The ministry has asked for the extradition of the editor.', 'requested'],
    ['They want him extradited.', 'requested'],
    ['Groups urged the government not to deport her.', 'plea'],
    ['The officers threatened to deport them.', 'threatened'],
    ['She fears deportation.', 'feared'],
    ['He may be extradited.', 'feared'],
    ['If they deported him, it would be a crime.', 'none'],
    ['His lawyer expects the extradition soon.', 'expected'],
    ['He is fighting against extradition.', 'opposed'],
    ['The service denied that it had deported her.', 'none'],
    ['The two states signed an extradition treaty.', 'none'],
    ['Его депортировали из страны.', 'done'],
    ['Оттуда никого не депортировали.', 'none'],
    ['Суд отказался выдать активиста.', 'blocked'],
    ['Суд разрешил экстрадицию активиста.', 'ordered'],
    ['Прокуратура потребовала экстрадировать журналиста.', 'requested'],
    ['Правозащитники призвали не выдавать журналиста.', 'plea'],
    ['Он боится депортации.', 'feared'],
    ['Если бы его депортировали, он бы пропал.', 'none'],
  ])('%s is %s', (text, standing) => {
    expect(standingOf(text)).toBe(standing);
  });
});
