import type { Checked, SourceCheck, Target } from './check-source.js';

/** Looks at many sources, some at a time; tells of each as it is done and gives them in the order of the question. */
export async function checkMany(
  check: Pick<SourceCheck, 'check'>,
  targets: readonly Target[],
  atOnce: number,
  told: (checked: Checked, done: number) => void,
): Promise<Checked[]> {
  const results = new Map<string, Checked>();
  const waiting = [...targets];
  const work = async (): Promise<void> => {
    for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
      const checked = await check.check(target);
      results.set(target.id, checked);
      told(checked, results.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return targets.flatMap(({ id }) => results.get(id) ?? []);
}
