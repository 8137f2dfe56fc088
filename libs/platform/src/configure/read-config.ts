import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The settings a process was started with are unusable; the message lists every fault. */
export class ConfigFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigFault';
  }
}

/** The environment variable a configuration key is read from: `signalUrl` is `LAPWING_SIGNAL_URL`. */
export function environmentName(key: string): string {
  return `LAPWING_${key.replace(/([A-Z])/g, '_$1').toUpperCase()}`;
}

/** A setting that must never be shown; it stays empty in the example file. */
export function secret() {
  return z.string().min(1).meta({ secret: true });
}

/**
 * Parses the environment once against a flat schema and freezes the result.
 * A value may stand in a file named by `<NAME>_FILE`; an empty value counts as absent. Throws `ConfigFault`.
 */
export function readConfig<S extends z.ZodObject>(schema: S, environment: NodeJS.ProcessEnv): z.infer<S> {
  const faults: string[] = [];
  const raw: Record<string, string> = {};
  for (const key of Object.keys(schema.shape)) {
    const value = readValue(environmentName(key), environment, faults);
    if (value !== null) raw[key] = value;
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success && faults.length === 0) {
    Object.freeze(parsed.data);
    return parsed.data;
  }
  for (const issue of parsed.error?.issues ?? []) {
    const key = String(issue.path[0] ?? '');
    faults.push(`${environmentName(key)}: ${raw[key] === undefined ? 'is missing' : issue.message}`);
  }
  throw new ConfigFault(faults);
}

function readValue(name: string, environment: NodeJS.ProcessEnv, faults: string[]): string | null {
  const direct = environment[name];
  const file = environment[`${name}_FILE`];
  if (direct !== undefined && direct !== '') return direct;
  if (file === undefined || file === '') return null;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    faults.push(`${name}_FILE: cannot be read`);
    return null;
  }
}

/** The lines of `.env.example` for one schema: each setting with its description and default, secrets left empty. */
export function exampleOf(schema: z.ZodObject): string {
  return Object.entries(schema.shape)
    .map(([key, field]) => {
      const meta = z.globalRegistry.get(field as z.ZodType) ?? {};
      const fallback = (field as z.ZodType).safeParse(undefined);
      const value =
        fallback.success && typeof (fallback.data ?? {}) !== 'object' && meta['secret'] !== true
          ? String(fallback.data)
          : '';
      const needed = fallback.success ? '' : ' Required.';
      return `# ${meta.description ?? key}${needed}\n${environmentName(key)}=${value}\n`;
    })
    .join('\n');
}
