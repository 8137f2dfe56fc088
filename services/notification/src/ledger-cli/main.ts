import 'reflect-metadata';
import { faultInWords, type LedgerFault } from '@lapwing/domain';
import { databaseFor, describeError, readConfig, SystemClock } from '@lapwing/platform';
import { notificationConfig } from '../config.js';
import { ProofStore } from '../prove-ledger/proof.store.js';
import { ProveLedger, type Proof } from '../prove-ledger/prove-ledger.js';
import { notificationRows } from '../rows.js';
import { BadWish, USAGE, wishOf, type Wish } from './wish.js';

const complain = (line: string): void => void process.stderr.write(`${line}\n`);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function sentence({ orgId, alertId, line, fault }: LedgerFault): string {
  const where = line === null ? `alert ${alertId}` : `line ${line} of alert ${alertId}`;
  return `FAULT ${where} (organisation ${orgId}): ${faultInWords(fault)}.`;
}

function conclusion({ lines, rings, alerts, faults }: Proof): string {
  const seen = `${lines} lines in ${rings} rings of ${alerts} alerts`;
  return faults === 0 ? `The ledger is sound: ${seen}.` : `${faults} FAULTS in ${seen}.`;
}

async function verify({ json, most }: Wish): Promise<number> {
  const database = databaseFor('notification', readConfig(notificationConfig, process.env), notificationRows);
  await database.open();
  try {
    let shown = 0;
    const prover = new ProveLedger(database, new ProofStore(), new SystemClock());
    const proof = await prover.prove((fault) => {
      shown += 1;
      if (shown <= most) say(json ? JSON.stringify(fault) : sentence(fault));
    });
    say(json ? JSON.stringify(proof) : conclusion(proof));
    return proof.faults === 0 ? 0 : 2;
  } finally {
    await database.close();
  }
}

async function main(): Promise<number> {
  const wish = wishOf(process.argv.slice(2));
  if (!wish.help) return verify(wish);
  say(USAGE);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  complain(error instanceof BadWish ? error.message : `ledger: ${JSON.stringify(describeError(error))}`);
  process.exitCode = 1;
}
