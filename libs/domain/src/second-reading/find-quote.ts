import type { Span } from '../model.js';

const WHITE = /\s/;

interface Folded {
  text: string;
  /** Where each unit of the folded text stands in the text as given; one more entry for its end. */
  places: number[];
}

/** A text with every run of white space made one blank, and none at its ends. */
function folded(text: string): Folded {
  const units: string[] = [];
  const places: number[] = [];
  let gap = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (WHITE.test(unit)) {
      gap = units.length > 0;
      continue;
    }
    if (gap) {
      units.push(' ');
      places.push(at - 1);
      gap = false;
    }
    units.push(unit);
    places.push(at);
  }
  return { text: units.join(''), places };
}

/** The length of a quote as it is compared: white space counts once. */
export function lengthOfQuote(quote: string): number {
  return folded(quote).text.length;
}

/**
 * Finds quotes in a text: the first place that has the very same signs, letters' case included, when runs of white space
 * count as one blank. Null where there is none.
 */
export function quoteFinder(text: string): (quote: string) => Span | null {
  const whole = folded(text);
  return (quote) => {
    const wanted = folded(quote).text;
    const at = wanted === '' ? -1 : whole.text.indexOf(wanted);
    const [start, last] = [whole.places[at], whole.places[at + wanted.length - 1]];
    return start === undefined || last === undefined ? null : { start, end: last + 1 };
  };
}
