import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { wallClock, type Sink } from './processes.js';

const NAMES = ['prometheus-alertmanager', 'alertmanager'];

/** The Alertmanager of this machine: by ALERTMANAGER_BIN, else on the path; null where there is none. */
export function findAlertmanager(): string | null {
  const named = process.env['ALERTMANAGER_BIN'];
  const candidates = named === undefined ? NAMES : [named];
  return candidates.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

/** How fast it mails so many groups of one alert each into the sink, and the most memory it took in MiB. */
export async function alertmanagerRate(
  program: string,
  sink: Sink,
  groups: number,
): Promise<{ rate: number; memory: number | null }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-alertmanager-'));
  const configFile = path.join(folder, 'alertmanager.yml');
  writeFileSync(configFile, configFor(sink.port));
  const port = await freePort();
  const flags = [`--config.file=${configFile}`, `--storage.path=${folder}/data`, '--cluster.listen-address='];
  const child = spawn(program, [...flags, `--web.listen-address=127.0.0.1:${port}`, '--log.level=error'], {
    stdio: 'ignore',
  });
  try {
    await ready(child, `http://127.0.0.1:${port}/-/ready`);
    const taken = sink.takes(groups);
    const began = wallClock();
    await post(`http://127.0.0.1:${port}/api/v2/alerts`, groups);
    const last = (await taken).at.at(-1) ?? Number.NaN;
    return { rate: (groups / (last - began)) * 1000, memory: peakOf(child) };
  } finally {
    const exit = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
    child.kill();
    await exit;
    rmSync(folder, { recursive: true, force: true });
  }
}

function configFor(smtp: number): string {
  return `
global: { smtp_smarthost: '127.0.0.1:${smtp}', smtp_from: desk@mail.example, smtp_require_tls: false, smtp_hello: mail.example }
route: { receiver: mail, group_by: [to], group_wait: 0s, group_interval: 5m, repeat_interval: 4h }
receivers:
  - name: mail
    email_configs: [{ to: '{{ .CommonLabels.to }}', html: '', text: 'New entry K7-42. Please take it.' }]
`;
}

async function post(url: string, groups: number): Promise<void> {
  const alerts = Array.from({ length: groups }, (_, at) => ({
    labels: { alertname: 'a', to: `am${at}@mail.example` },
  }));
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(alerts) });
  if (!answer.ok) throw new Error(`Alertmanager answered ${answer.status}.`);
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await pause(50);
  }
  throw new Error('Alertmanager does not get ready; it needs the templates of its package beside it.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function peakOf({ pid }: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
  } catch {
    return null;
  }
}
