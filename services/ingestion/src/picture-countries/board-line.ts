import { boardRow, type BoardRow, isOfOrigin, type PictureFact, type Sight } from '@lapwing/domain';
import type { Today } from './asked.js';
import type { Picture } from './picture.js';

/** Which line of the board is asked for. */
export interface LineAsked {
  host: string;
  origin: string | null;
  today: Today;
  sight: Sight;
}

/** The facts at a host that are about the origin. */
export function factsAt(
  picture: Picture,
  { host, origin, today }: { host: string | null; origin: string | null; today: Today },
): readonly PictureFact[] {
  const facts = picture.at(host, today.day);
  return origin === null ? facts : facts.filter((fact) => isOfOrigin(fact, origin));
}

/** A line of the board, reckoned now. */
export function lineAnew(picture: Picture, asked: LineAsked): BoardRow {
  const { host, origin, today, sight } = asked;
  return boardRow(factsAt(picture, asked), { host, origin, month: today.month }, sight);
}

/** A line of the board, reckoned when something has changed at its host and else as it was. */
export function lineOf(picture: Picture, asked: LineAsked): BoardRow {
  const { host, origin, today, sight } = asked;
  // Of sight only what can change the word matters; the rest is told anew each time.
  const key = [host, origin, today.day, sight.state].join();
  return { ...picture.lines.of(key, host, () => lineAnew(picture, asked)), sight };
}
