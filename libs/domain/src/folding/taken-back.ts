/**
 * Does a page say of itself that it was taken back, or that it is no longer there? Only sentences about the text itself
 * count ("this article has been retracted"), never the news that somebody withdrew a bill. Linear patterns.
 */

const START = 700;

/** Sentences by which editors take a text back; in the title, or within the first or last words of the text. */
const TAKEN_BACK: readonly RegExp[] = [
  /\bthis (?:article|story|report|item|piece|post|publication) (?:has been|was|is|is being) (?:retracted|withdrawn|refuted)\b/u,
  /\bwe (?:have |hereby )?(?:retract(?:ed)?|withdrawn|withdraw|withdrew) (?:this|the|our) (?:earlier |previous )?(?:article|story|report|item|piece|post|publication)\b/u,
  /\b(?:the|our) (?:earlier |previous |original )?(?:article|story|report|publication) (?:turned out|proved) to be (?:false|untrue|wrong)\b/u,
  /(?:статья|новость|публикация|заметка|запись) (?:была )?(?:отозвана|опровергнута)(?![а-яё])/u,
  /(?:материал|текст|пост) (?:был )?(?:отозван|опровергнут)(?![а-яё])/u,
  /(?:сообщение|опровержение) (?:было )?(?:отозвано|опровергнуто)(?![а-яё])/u,
  /редакция (?:отзывает|опровергает) (?:эту|этот|это|данную|данный|своё|свою|свой)/u,
  /(?:матеріал|новин[ау]|публікаці[яю]) (?:було |була |був )?(?:відкликан|спростован)/u,
  /\bdieser (?:artikel|beitrag) wurde (?:zurückgezogen|widerrufen)\b/u,
  /\bcet article a été (?:retiré|démenti)\b/u,
  /(?:ten )?artykuł został (?:wycofany|sprostowany)/u,
  /bu haber (?:geri çekil|tekzip edil)/u,
];
const TAKEN_BACK_TITLE: readonly RegExp[] = [
  /^\W*(?:retracted|retraction|withdrawn)\s*[:\-–—\])]/u,
  /^\W*(?:опровержение|отозвано|спростування)(?:\s*[:\-–—\])]|$)/u,
];
/** Sentences of a page that is no longer there, though its server says it is. */
const REMOVED: readonly RegExp[] = [
  /\bthis (?:article|story|report|item|piece|post|page|publication) (?:has been|was|is) (?:removed|deleted|taken down)\b/u,
  /(?:материал|текст|пост) (?:был )?(?:удал[её]н|снят с публикации)(?![а-яё])/u,
  /(?:статья|новость|публикация|запись|страница) (?:была )?(?:удалена|снята с публикации)(?![а-яё])/u,
  /(?:матеріал|новин[ау]|публікаці[яю]|сторінк[ау]) (?:було |була |був )?видален/u,
  /\bdieser (?:artikel|beitrag) wurde (?:entfernt|gelöscht)\b/u,
  /artykuł został usunięty/u,
  /bu haber (?:kaldırıl|silin)/u,
];

/** What a page says of itself: that it was taken back as untrue, that it was removed, or nothing of the kind. */
export function saysOfItself(page: { title: string | null; text: string }): 'taken_back' | 'removed' | null {
  const title = plain(page.title ?? '');
  const text = plain(page.text);
  const ends = text.length <= 2 * START ? [text] : [text.slice(0, START), text.slice(-START)];
  const places = [title, ...ends];
  if (TAKEN_BACK_TITLE.some((form) => form.test(title))) return 'taken_back';
  if (TAKEN_BACK.some((form) => places.some((place) => form.test(place)))) return 'taken_back';
  return REMOVED.some((form) => places.some((place) => form.test(place))) ? 'removed' : null;
}

/** A text in small letters with single blanks and without quotation marks, in which the same words are the same text. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[«»„“”"‘’']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
