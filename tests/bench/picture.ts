import { benchBrief } from './picture/brief.js';
import { benchCountries } from './picture/countries.js';
import { benchReview } from './picture/review.js';

/** What the profile needs of the machine, and how large it is. */
export interface PictureWish {
  root: string;
  print: (line: string) => void;
  developments: number;
  asks: number;
}

/** Measures what is asked of the whole picture, each in an installation of its own; a new part is one line here. */
export async function benchPicture(wish: PictureWish): Promise<void> {
  await benchCountries(wish);
  await benchBrief(wish);
  await benchReview({ ...wish, items: 10_000 });
}
