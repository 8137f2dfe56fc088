import path from 'node:path';
import { NODE_MODULES } from '../places.mjs';

/** One check of `npm run check`; `script` is run by this Node.js. @typedef {{ name: string, script: string, args: string[], env?: NodeJS.ProcessEnv, cure?: string }} Check */

/** @param {string[]} parts */
const tool = (...parts) => path.join(NODE_MODULES, ...parts);

/** @param {string} part @param {string[]} args @returns {Check} */
const lint = (part, args) => ({
  name: `lint of ${part}`,
  script: tool('eslint', 'bin', 'eslint.js'),
  args: [...args, '--max-warnings', '0'],
});
/** @param {string[]} patterns */
const without = (patterns) => patterns.flatMap((pattern) => ['--ignore-pattern', pattern]);
const SERVERS = 'services/{ingestion,matching,notification,gateway}/**';

/** @type {Check[]} */
export const CHECKS = [
  {
    name: 'types',
    script: tool('nx', 'dist', 'bin', 'nx.js'),
    args: ['run-many', '-t', 'types', '--outputStyle=static'],
    env: { NX_TUI: 'false', NX_DAEMON: 'false' },
  },
  { name: 'types of deploy', script: tool('typescript', 'bin', 'tsc'), args: ['-p', 'deploy/tsconfig.json'] },
  { name: 'types of specs', script: tool('typescript', 'bin', 'tsc'), args: ['-p', 'libs/domain/tsconfig.spec.json'] },
  // In three parts: rules that know types keep all they have seen in memory.
  lint('libs', ['libs', 'deploy']),
  lint('services', ['services', ...without(['services/console/**'])]),
  lint('the rest', ['.', ...without(['libs/**', 'deploy/**', SERVERS])]),
  {
    name: 'boundaries',
    script: tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    args: ['libs', 'services', 'deploy', 'tests', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  },
  { name: 'unused code', script: tool('knip', 'bin', 'knip.js'), args: ['--no-progress', '--no-config-hints'] },
  {
    name: 'formatting',
    script: tool('prettier', 'bin', 'prettier.cjs'),
    args: ['--check', '.', '--log-level', 'warn'],
    cure: 'npm run format',
  },
];
