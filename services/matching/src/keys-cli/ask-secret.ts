import { createInterface } from 'node:readline';
import { CannotDo } from './wish.js';

let piped: AsyncIterator<string> | null = null;

/** Asks for a secret. On a terminal nothing of it is shown; else it is the next line of the standard input. */
export async function askSecret(question: string): Promise<string> {
  process.stderr.write(`${question} `);
  const { stdin } = process;
  if (stdin.isTTY) return typed();
  piped ??= createInterface({ input: stdin })[Symbol.asyncIterator]();
  const { value, done } = await piped.next();
  process.stderr.write('\n');
  if (done === true) throw new CannotDo('Nothing was typed.');
  return value;
}

const ENTER = '\r\n';
const ERASE = '\b\u007f';
const LEAVE = '\u0003\u0004';

function typed(): Promise<string> {
  const { stdin } = process;
  stdin.setRawMode(true).setEncoding('utf8').resume();
  return new Promise<string>((resolve, reject) => {
    let text: string[] = [];
    const end = (): void => {
      stdin.off('data', hear).setRawMode(false).pause();
      process.stderr.write('\n');
    };
    const hear = (part: string): void => {
      for (const letter of part) {
        if (ENTER.includes(letter)) return (end(), resolve(text.join('')));
        if (LEAVE.includes(letter)) return (end(), reject(new CannotDo('Stopped; nothing was changed.')));
        text = ERASE.includes(letter) ? text.slice(0, -1) : [...text, letter];
      }
    };
    stdin.on('data', hear);
  });
}
