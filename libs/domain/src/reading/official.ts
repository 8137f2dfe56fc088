/** Is the document an authority's own text? Its address belongs to a government, a court or an international body. */
import type { ReadingInput } from '../model.js';
import type { Scene } from './scene.js';

const OFFICIAL_HOST =
  /(?:^|\.)(?:gov|gob|gouv|government|court|courts|parliament|mil)(?:\.[a-z]{2,3})?$|(?:^|\.)(?:echr\.coe\.int|ohchr\.org|consilium\.europa\.eu|kremlin\.ru|mvd\.ru|genproc\.gov\.ru)$|(?:^|\.)(?:mfa|mvd|moj|minjust|prokuratura|sud)\.[a-z.]+$/;

function hostOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** True for a text published by an authority itself. */
export function isOfficial(document: ReadingInput, scene: Scene): boolean {
  if (document.url !== null && OFFICIAL_HOST.test(hostOf(document.url))) return true;
  return scene.sentences.slice(0, 2).some((sentence) => sentence.labels.has('style:official'));
}
