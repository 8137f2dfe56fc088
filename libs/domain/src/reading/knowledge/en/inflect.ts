import type { Form } from '../entries.js';

const DOUBLING = new Set([
  'annul',
  'beg',
  'club',
  'plug',
  'rob',
  'ship',
  'slam',
  'swap',
  'trap',
  'wrap',
  'cut',
  'slip',
  'submit',
  'permit',
  'expel',
  'cancel',
  'label',
  'compel',
  'imperil',
  'patrol',
  'kidnap',
  'bar',
  'ban',
  'stop',
  'deter',
  'nab',
  'grab',
  'stab',
  'refer',
  'strip',
  'plan',
  'drop',
  'drag',
  'scrap',
  'commit',
  'transfer',
  'admit',
  'readmit',
  'snap',
  'bid',
  'bus',
  'cap',
  'fit',
  'flag',
  'gag',
  'get',
  'gun',
  'hit',
  'jet',
  'let',
  'mug',
  'nod',
  'plot',
  'put',
  'ram',
  'remit',
  'rig',
  'run',
  'scan',
  'set',
  'shut',
  'sit',
  'skip',
  'slap',
  'slit',
  'snub',
  'step',
  'strap',
  'win',
  'wiretap',
  'transmit',
  'resubmit',
  'defer',
  'pen',
  'tip',
  'trim',
]);

function regular(base: string): { third: string; past: string; ing: string } {
  if (DOUBLING.has(base)) {
    const last = base.slice(-1);
    return { third: `${base}s`, past: `${base}${last}ed`, ing: `${base}${last}ing` };
  }
  if (base.endsWith('e')) return { third: `${base}s`, past: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  if (/[^aeiou]y$/.test(base)) {
    return { third: `${base.slice(0, -1)}ies`, past: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  }
  const third = /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return { third, past: `${base}ed`, ing: `${base}ing` };
}

/** The forms of an English verb given as `base`, `base/past` or `base/past/participle`. */
export function inflectEnglish(verb: string): { word: string; form: Form }[] {
  const [base = '', past, participle] = verb.split('/');
  const rule = regular(base);
  const forms: { word: string; form: Form }[] = [
    { word: base, form: past === base ? 'past' : 'base' },
    { word: rule.third, form: 'present' },
    { word: past ?? rule.past, form: 'past' },
    { word: rule.ing, form: 'ing' },
  ];
  if (base === 'cancel' || base === 'label') forms.push({ word: `${base}ed`, form: 'past' });
  if (participle !== undefined && participle !== past) forms.push({ word: participle, form: 'past' });
  return forms;
}

/** The form of an English word found by its stem; anything not plainly verbal counts as a noun. */
export function formOfEnglish(norm: string): Form {
  if (norm.endsWith('ing')) return 'ing';
  return norm.endsWith('ed') ? 'past' : 'noun';
}
