import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 64 MiB and three passes. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
/** How many may be computed at once: each takes 64 MiB. */
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];
let decoy: Promise<string> | null = null;

/** The Argon2id hash of a password as a PHC string. */
export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), COST));
}

/** Whether the password fits; without a hash as much work is done, so that an unknown login takes as long. */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('a password nobody has');
  const reference = stored ?? (await decoy);
  const fits = await inTurn(() => verify(reference, password.normalize('NFKC')));
  return fits && stored !== null;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
