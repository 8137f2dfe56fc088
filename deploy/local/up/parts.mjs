import path from 'node:path';
import { SERVICES, builtFile } from '../build/entries.mjs';
import { DIST, LOGS, ROOT } from '../places.mjs';
import { startChild } from '../supervise/child.mjs';
import { lookAtHealth, lookAtPort } from '../supervise/look.mjs';
import { deadManSettings, plainEnvironment, settingsOf } from './plan.mjs';

/**
 * @typedef {import('./plan.mjs').Ground} Ground
 * @typedef {import('../supervise/part.mjs').PartPlan} PartPlan
 */

/** What a part is for, in the words of the status line. @type {Record<string, string>} */
const DUTIES = {
  ingestion: 'reads the sources',
  matching: 'finds who is touched',
  notification: 'warns until somebody has it',
  gateway: 'console and API',
};

/** @param {string} service @param {Ground} ground */
function portsOf(service, { ports }) {
  const health = Number(ports[`${service}Health`]);
  return service === 'gateway' ? [health, ports.gateway] : [health];
}

/** The four services, each ready when it says so itself. @param {Ground} ground @returns {PartPlan[]} */
export function servicePlans(ground) {
  return SERVICES.map((service) => ({
    name: service,
    detail: DUTIES[service] ?? '',
    ports: portsOf(service, ground),
    start: () =>
      startChild({
        script: builtFile(DIST, `${service}/main`),
        env: settingsOf(service, ground),
        cwd: ROOT,
        log: path.join(LOGS, `${service}.log`),
      }),
    look: () => lookAtHealth(`http://127.0.0.1:${ground.ports[`${service}Health`]}/health/ready`),
  }));
}

/**
 * What stands for the world outside: a newsroom for the demo, a mail server and Signal, each with a page to look at.
 * @param {Ground} ground
 * @returns {PartPlan[]}
 */
export function standInPlans({ ports, data }) {
  const imap = Number(ports['imap']);
  const boxes = { LAPWING_SMTP_PORT: String(ports.smtp), LAPWING_IMAP_PORT: String(imap) };
  const mail = { ...boxes, LAPWING_PAGE_PORT: String(ports.mail) };
  const signal = { LAPWING_SIGNAL_PORT: String(ports.signal) };
  const newsroom = { LAPWING_NEWSROOM_PORT: String(ports.newsroom) };
  return [
    standIn('newsroom', 'newsroom/main.mjs', [ports.newsroom], { ...newsroom, LAPWING_DATA: data }),
    standIn('mail catcher', 'mail-catcher.mjs', [ports.mail, ports.smtp, imap], { ...mail, LAPWING_DATA: data }),
    standIn('signal', 'signal-stand-in.mjs', [ports.signal], { ...signal, LAPWING_DATA: data }),
  ];
}

/** Notices from outside when the services check no lines any more. @param {Ground} ground @returns {PartPlan} */
export function deadManPlan(ground) {
  const port = Number(ground.ports['deadManHealth']);
  return {
    name: 'dead man',
    ports: [port],
    detail: 'notices when the desk is silent',
    start: () =>
      startChild({
        script: path.join(ROOT, 'deploy', 'server', 'dead-man', 'main.mjs'),
        env: deadManSettings(ground),
        cwd: ROOT,
        log: path.join(LOGS, 'dead-man.log'),
      }),
    look: () => lookAtPort(port),
  };
}

/** @param {string} name @param {string} script @param {[page: number, ...others: number[]]} ports @param {Record<string, string>} settings @returns {PartPlan} */
function standIn(name, script, ports, settings) {
  const [port] = ports;
  return {
    name,
    ports,
    detail: `stand-in, http://127.0.0.1:${port}/`,
    start: () =>
      startChild({
        script: path.join(ROOT, 'deploy', 'local', script),
        env: { ...plainEnvironment(), ...settings },
        cwd: ROOT,
        log: path.join(LOGS, `${name.replace(' ', '-')}.log`),
      }),
    look: () => lookAtPort(port),
  };
}
