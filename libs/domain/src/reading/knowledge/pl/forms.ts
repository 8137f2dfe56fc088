/** Verbs and participles are written once with a sign for their endings: `zatrzyma~` (past), `wydan°` (participle). */
const PAST = ['ł', 'ła', 'ło', 'li', 'ły', 'no'];
const PARTICIPLE = ['y', 'a', 'e', 'i', 'ego', 'ej', 'emu', 'ym', 'ą', 'ych', 'ymi', 'o'];

/** Entries with the signs replaced by all the forms; inside brackets the forms join the other choices. */
export function withForms(text: string): string {
  return text.replace(
    /(?<open>[(|])?(?<stem>[\p{L}']+)(?<sign>[~°])(?<close>[|)])?/gu,
    (whole: string, ...rest: unknown[]) => {
      const { open = '', stem = '', sign = '', close = '' } = rest.at(-1) as Record<string, string>;
      const forms = (sign === '~' ? PAST : PARTICIPLE).map((ending) => `${stem}${ending}`).join('|');
      return open !== '' || close !== '' ? `${open}${forms}${close}` : `(${forms})`;
    },
  );
}
