import { z } from 'zod';

const PLACE = /^[^\s:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i;

/** The parts of a setting that is separated by commas. */
export function listed(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** `host:port` pairs separated by commas. */
export const places = z
  .string()
  .default('')
  .transform((text, context): ReadonlySet<string> => {
    if (listed(text).every((pair) => PLACE.test(pair))) return new Set(listed(text));
    context.addIssue({ code: 'custom', message: 'wants host:port pairs, separated by commas' });
    return z.NEVER;
  });
