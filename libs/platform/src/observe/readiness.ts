/** Null when fine, else a word that says why not. */
export type ReadinessCheck = () => Promise<string | null> | string | null;

export interface ReadinessReport {
  ready: boolean;
  checks: { name: string; ok: boolean; because: string | null }[];
}

const PATIENCE_MS = 2_000;

/** What must hold before a service counts as ready; services add their own checks. */
export class Readiness {
  private readonly checks = new Map<string, ReadinessCheck>();

  check(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  /** Runs all checks at once; a check that throws or takes over two seconds counts as not fine. */
  async report(): Promise<ReadinessReport> {
    const checks = await Promise.all([...this.checks].map(([name, check]) => answer(name, check)));
    return { ready: checks.every((entry) => entry.ok), checks };
  }
}

async function answer(name: string, check: ReadinessCheck): Promise<ReadinessReport['checks'][number]> {
  let timer: NodeJS.Timeout | null = null;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('slow'), PATIENCE_MS);
  });
  try {
    const because = await Promise.race([Promise.resolve().then(check), late]);
    return { name, ok: because === null, because };
  } catch {
    return { name, ok: false, because: 'unreachable' };
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
