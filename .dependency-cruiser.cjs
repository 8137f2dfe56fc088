const SERVICES = '(ingestion|matching|notification|gateway|console)';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const ban = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ban(
      'no-circular',
      'Modules that need each other are one module in two files, and with decorators they fail when loaded.',
      { path: '^(libs|services|deploy|tests)/' },
      { circular: true },
    ),
    ban(
      'domain-knows-nothing',
      'The domain is the product if all machines were removed: it may use only itself, a table of letters, the calendar of the zones, and the plurals of languages.',
      { path: '^libs/domain/src/', pathNot: '\\.spec\\.ts$' },
      {
        pathNot: '^(libs/domain|node_modules/(any-ascii|temporal-polyfill|intl-messageformat)|node_modules/@formatjs/)',
      },
    ),
    ban(
      'contracts-know-the-domain-only',
      'A contract is read by both sides of a wire, the browser included: zod and the words of the domain suffice.',
      { path: '^libs/contracts/src/', pathNot: '(\\.spec\\.ts$|/testing/)' },
      { path: '^(libs|services|deploy|tests)/', pathNot: '^libs/(contracts|domain)/' },
    ),
    ban(
      'platform-below-the-bus',
      'The service kit knows no transport: the bus stands upon it, so that tests can put another one there.',
      { path: '^libs/platform/' },
      { path: '^(libs/bus|services|deploy|tests)/' },
    ),
    ban(
      'bus-knows-no-service',
      'The bus carries what the catalogue declares and has no opinion on any of it.',
      { path: '^libs/bus/' },
      { path: '^(services|deploy|tests)/' },
    ),
    ban(
      'service-never-imports-a-service',
      'The walls between services are what a seized one does not surrender; they talk through contracts only.',
      { path: `^services/${SERVICES}/` },
      { path: `^services/${SERVICES}/`, pathNot: '^services/$1/' },
    ),
    ban(
      'services-know-no-deployment',
      'A service is configured from outside and runs anywhere.',
      { path: '^services/' },
      { path: '^(deploy|tests)/' },
    ),
    ban(
      'second-reader-makes-no-mention',
      'What a second reader says may be an invention or the wish of an enemy: it reaches people in review, and nothing that rings.',
      { path: '^services/ingestion/src/read-second/', pathNot: '\\.spec\\.ts$' },
      { path: '^(services/ingestion/src/(fold-mentions|rule-on-developments)|libs/bus)/' },
    ),
    ban(
      'one-way-out',
      'An address that came from outside may lead inside: all that asks for one goes through the guard in fetch-safely.',
      {
        path: '^services/ingestion/src/',
        pathNot: [
          '(\\.spec\\.ts$|/testing/|/fetch-safely/)',
          // They connect as the guard allows, or to a place that the configuration names.
          '/(follow-hubs/hub-request|reach-sources/mailbox/mail-client|read-second/(endpoint|near\\.connector)|keep-evidence/bucket\\.shelf)\\.ts$',
          // It wants the names of statuses.
          '/export-evidence/warc\\.ts$',
        ],
      },
      {
        path: [
          '^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises)$',
          '^node_modules/(undici|imapflow|aws4fetch|nodemailer)/',
        ],
      },
    ),
    ban(
      'the-child-knows-no-service',
      'The parser process reads hostile bytes: what it does not hold, nobody takes from it.',
      { path: '^services/ingestion/src/(parser-child/|.*\\.parser\\.ts$)', pathNot: '\\.spec\\.ts$' },
      {
        path: '^(libs/(platform|bus|contracts)/|node_modules/(@nestjs|typeorm|pg|undici|bullmq)/|services/ingestion/src/config\\.ts)',
        reachable: true,
      },
    ),
    ban(
      'console-knows-contracts-and-domain-only',
      'The console runs in a browser: whatever of the server it imported would be sent to everybody.',
      { path: '^services/console/', pathNot: '(\\.spec\\.tsx?$|vite\\.config\\.ts$)' },
      { path: '^(libs/(platform|bus)|node_modules/(@nestjs|typeorm|pg|bullmq|@nats-io)/)' },
    ),
    ban(
      'tests-stay-outside',
      'Tests look at the built system from outside; what they had to import from within would not be proven.',
      { path: '^tests/' },
      { path: '^(services|libs)/', pathNot: '^(libs/(contracts|domain)/|libs/(platform|bus)/src/testing/)' },
    ),
    ban(
      'production-needs-no-test-code',
      'Builders and stand-ins for tests must not reach a running service.',
      { path: '^(libs|services)/', pathNot: '(\\.spec\\.tsx?$|/testing/)' },
      { path: '/testing/' },
    ),
    ban(
      'nothing-undeclared',
      'A package that no package.json names comes from chance and goes the same way.',
      { path: '^(libs|services|deploy|tests)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    ban(
      'nothing-unresolvable',
      'An import that leads nowhere.',
      { path: '^(libs|services|deploy|tests)/' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['(^|/)dist/', '(^|/)\\.data/', '(^|/)\\.nx/'] },
    combinedDependencies: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
