import { readFile } from 'node:fs/promises';
import type { Rejection } from '../parser-child/reply.js';

/**
 * What one document may cost its parser. Memory in MiB, times in milliseconds; `cpuAlone`, in seconds, holds an orphan.
 * A process goes on to another document only below the marks of `kept`.
 */
export const LEASH = {
  heapMib: 256,
  residentMib: 640,
  cpu: 5_000,
  cpuAlone: 20,
  wall: 45_000,
  look: 50,
  kept: { documents: 100, residentMib: 256, cpu: 10_000 },
} as const;

const PAGE_MIB = 4096 / 1024 / 1024;
/** Linux counts processor time in ticks of 10 ms for every user of /proc. */
const TICK = 10;

/** A running watch over one process. */
export interface Leash {
  end(because: Rejection): void;
  stop(): void;
}

/** The memory a process holds, in MiB; 0 where the system does not show it. */
export async function residentMib(pid: number): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? 0) * PAGE_MIB;
}

/** The processor time a process has had, in milliseconds; 0 where the system does not show it. */
export async function cpuTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK;
}

/**
 * Watches the memory and time of a process and says once when it has had enough; `spent` is the processor time that
 * does not count. A heap limit alone does not hold buffers, so its resident memory is looked at, too, where the system
 * shows it; elsewhere the time limit remains.
 */
export function watch(pid: number, spent: number, enough: (because: Rejection) => void): Leash {
  const looking = setInterval(() => void look(), LEASH.look);
  const late = setTimeout(() => end('killed_time'), LEASH.wall);
  let over = false;

  async function look(): Promise<void> {
    if ((await residentMib(pid)) > LEASH.residentMib) end('killed_memory');
    else if ((await cpuTime(pid)) - spent > LEASH.cpu) end('killed_time');
  }
  function stop(): void {
    over = true;
    clearInterval(looking);
    clearTimeout(late);
  }
  function end(because: Rejection): void {
    if (over) return;
    stop();
    enough(because);
  }
  return { end, stop };
}
