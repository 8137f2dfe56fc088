import { dim, green, red, say, yellow } from '../terminal.mjs';
import { examineMachine } from './examine.mjs';
import { examineRun } from './examine-run.mjs';

const MARKS = { fine: green('✓'), note: yellow('•'), broken: red('✗') };

/** `npm run doctor`: how everything is, each fault with its cure; exit code 1 when something keeps `up` from working. */
export async function doctorCommand() {
  const findings = [...(await examineMachine()), ...(await examineRun())];
  for (const { what, state, detail, cure } of findings) {
    say(`${MARKS[state]} ${what.padEnd(13)} ${detail}`);
    if (cure !== null) say(dim(`                → ${cure}`));
  }
  const faults = findings.filter(({ state }) => state === 'broken').length;
  say(faults === 0 ? '\nNothing is in the way.' : `\n${faults} thing${faults > 1 ? 's' : ''} to put right.`);
  return faults === 0 ? 0 : 1;
}
