/** Verbs and participles are written once with a sign for their endings: `затрима~` (past), `затриман°` (participle). */
const PAST = ['в', 'ла', 'ли', 'ло'];
const PARTICIPLE = ['ий', 'а', 'у', 'е', 'і', 'ого', 'ої', 'ому', 'ій', 'им', 'ою', 'их', 'ими', 'о'];

function choices(stem: string, endings: readonly string[], tail = ''): string {
  return endings.map((ending) => `${stem}${ending}${tail}`).join('|');
}

/** Entries with the signs replaced by all the forms; inside brackets the forms join the other choices. */
export function withForms(text: string): string {
  return text.replace(
    /(?<open>[(|])?(?<stem>[\p{L}']+)(?<sign>[~°])(?<tail>ся)?(?<close>[|)])?/gu,
    (whole: string, ...rest: unknown[]) => {
      const { open = '', stem = '', sign = '', tail = '', close = '' } = rest.at(-1) as Record<string, string>;
      const forms = choices(stem, sign === '~' ? PAST : PARTICIPLE, tail);
      const inside = open !== '' || close !== '';
      return inside ? `${open}${forms}${close}` : `(${forms})`;
    },
  );
}
