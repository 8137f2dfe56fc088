/** The oldest Node.js everything here is tested with. */
export const OLDEST_NODE = { major: 20, minor: 19 };

/**
 * Whether this version text (`v20.19.4`) is new enough.
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
}

/** Ends the process with one sentence when Node.js is too old; stands before every other import of a command. */
export function requireNode() {
  if (isNewEnough(process.version)) return;
  process.stderr.write(
    `Lapwing needs Node.js ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer, and this is ${process.version}: ` +
      'install the current LTS from https://nodejs.org and run the command again.\n',
  );
  process.exit(1);
}
