import { readFileSync } from 'node:fs';

/**
 * What the dead man is told, all of it from the environment. A setting may stand in a file, whose name is then given
 * under the same name with `_FILE` behind it.
 * @typedef {object} Settings
 * @property {URL} watch where checks of his line arrive
 * @property {string | null} user
 * @property {string | null} password
 * @property {string} address his own
 * @property {string} from who sends the checks
 * @property {number} minutes from one check to the next
 * @property {number} slack minutes a check may be late
 * @property {number} everySeconds
 * @property {URL} smtp
 * @property {string | null} smtpUser
 * @property {string | null} smtpPassword
 * @property {string} sender
 * @property {string[]} operators
 */

const PLACES = /^(imaps?|https?|file):$/;

/** The settings make no sense; the message names all that is wrong. */
export class SettingsFault extends Error {
  /** @override */
  name = 'SettingsFault';
}

/** Reads settings one by one and gathers what is wrong with them. */
class Reader {
  /** @type {string[]} */
  faults = [];
  #env;

  /** @param {NodeJS.ProcessEnv} env */
  constructor(env) {
    this.#env = env;
  }

  /** @param {string} name @returns {string | null} */
  optional(name) {
    const file = this.#env[`LAPWING_DEAD_MAN_${name}_FILE`];
    if (file) return readFileSync(file, 'utf8').trim();
    return this.#env[`LAPWING_DEAD_MAN_${name}`] || null;
  }

  /** @param {string} name @param {string} what */
  required(name, what) {
    const value = this.optional(name);
    if (value === null) this.faults.push(`LAPWING_DEAD_MAN_${name} is missing: ${what}.`);
    return value ?? '';
  }

  /** @param {string} name @param {string} what @param {RegExp} protocols */
  url(name, what, protocols) {
    const value = this.required(name, what);
    if (URL.canParse(value) && protocols.test(new URL(value).protocol)) return new URL(value);
    if (value !== '') this.faults.push(`LAPWING_DEAD_MAN_${name} is no such address: ${what}.`);
    return new URL('file:///');
  }

  /** @param {string} name @param {number} usual */
  number(name, usual) {
    const value = Number(this.optional(name) ?? usual);
    if (!(value > 0)) this.faults.push(`LAPWING_DEAD_MAN_${name} is no number above 0.`);
    return value;
  }
}

/** Throws `SettingsFault`. @param {NodeJS.ProcessEnv} env @returns {Settings} */
export function readSettings(env) {
  const read = new Reader(env);
  const settings = {
    watch: read.url('WATCH', 'the mailbox as imaps://host/INBOX, or file:///a/file/that/is/touched', PLACES),
    user: read.optional('USER'),
    password: read.optional('PASSWORD'),
    address: read.required('ADDRESS', 'the address that checks are sent to'),
    from: read.required('FROM', 'the sender of the checks'),
    minutes: read.number('MINUTES', 15),
    slack: read.number('SLACK', 15),
    everySeconds: read.number('EVERY', 60),
    smtp: read.url('SMTP_URL', 'a mail server that is not the desk’s, as smtps://host:port', /^smtps?:$/),
    smtpUser: read.optional('SMTP_USER'),
    smtpPassword: read.optional('SMTP_PASSWORD'),
    sender: read.required('SENDER', 'the sender of his own mails'),
    operators: read
      .required('OPERATORS', 'whom he writes to, parted by commas')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  };
  if (read.faults.length > 0) throw new SettingsFault(read.faults.join('\n'));
  return settings;
}
