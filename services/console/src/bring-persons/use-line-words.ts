import { useIntl } from 'react-intl';
import { PERSON_COLUMNS, type PersonImportLine } from '@lapwing/contracts';
import type { MessageId } from '../wording/messages.js';
import { useWords, type Words } from '../wording/use-words.js';

const COLUMN_OF = new Map<string, string>(Object.entries(PERSON_COLUMNS).map(([column, field]) => [field, column]));

/** What a fault means: the column, the place in its list, and what is wrong there. */
export function useFaultWords(): (fault: PersonImportLine['faults'][number]) => string {
  const words = useWords();
  const { messages } = useIntl();
  return (fault) => faultWords(fault, words, messages);
}

/** Why a line is refused, in words: a sentence for each fault. */
export function useLineWords(): (line: PersonImportLine) => string[] {
  const { say } = useWords();
  const words = useFaultWords();
  return ({ because, faults }) => {
    if (because === null) return [];
    return because === 'faulty' ? faults.map(words) : [say(`bring.because.${because}`)];
  };
}

function faultWords(
  { path, message }: PersonImportLine['faults'][number],
  { say, place }: Words,
  sentences: object,
): string {
  const [field = '', at] = path.split('.');
  const column = COLUMN_OF.get(field) ?? field;
  const nth = at !== undefined && /^\d+$/.test(at) ? ` ${Number(at) + 1}` : '';
  const [code = '', country] = message.split(':');
  const id = sentenceFor(field, code, sentences);
  const sentence = country === undefined ? say(id) : say(id, { country: place(country) });
  return column === '' ? sentence : `${column}${nth}: ${sentence}`;
}

/** A person's code is refused for what it looks like, which elsewhere is a fault of what was to be just that. */
function sentenceFor(field: string, code: string, sentences: object): MessageId {
  const asCode = field === 'code' ? [`fault.code_${code}`] : [];
  const known = [...asCode, `bring.fault.${code}`, `fault.${code}`].find((id) => id in sentences);
  return (known ?? 'fault.form') as MessageId;
}
