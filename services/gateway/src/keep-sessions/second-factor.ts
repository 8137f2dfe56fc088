import { generateSecret, generateURI, verifySync } from 'otplib';

/** How far a phone's clock may be off, in seconds. */
const TOLERANCE_S = 30;

/** A new TOTP secret of 160 bits in base32. */
export function newTotpSecret(): string {
  return generateSecret({ length: 20 });
}

/** What an authenticator app reads from a QR code. */
export function totpUri(login: string, secret: string): string {
  return generateURI({ issuer: 'Lapwing', label: login, secret });
}

/** The time step a code stands for, or null; a step at or before `lastStep` was used and is refused. */
export function stepOfCode(secret: string, code: string, now: Date, lastStep: number): number | null {
  const result = verifySync({
    strategy: 'totp',
    secret,
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: TOLERANCE_S,
    ...(lastStep > 0 ? { afterTimeStep: lastStep } : {}),
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
