/** The dependency rule of the house: imports point inward. Each rule says why. */
const own = '^(domain|apis|adapters|conformance|spec|bench|demo|scripts)/'
// Tests, and what only tests use: they wire real parts of every layer together.
const tests =
  '\\.(test|contract)\\.ts$|/fixture|-(house|fixtures)\\.ts$|/testing/|/(on-tandem|expect-[a-z]+|differential)\\.ts$'

module.exports = {
  forbidden: [
    {
      name: 'domain-stands-alone',
      comment:
        'The domain says what the business means; it must not know how the world talks to it or how it is stored.',
      severity: 'error',
      from: { path: '^domain/', pathNot: tests },
      to: { path: own, pathNot: '^domain/' },
    },
    {
      name: 'domain-uses-pure-libraries-only',
      comment: 'No I/O, no clock, no random numbers, no HTTP and no SQL in the domain: those are ports.',
      severity: 'error',
      from: { path: '^domain/', pathNot: tests },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot:
          'node_modules/(zod|big\\.js|magic-bytes\\.js|temporal-polyfill|rrule-temporal|csv-parse|@noble/hashes)/',
      },
    },
    {
      name: 'apis-do-not-know-adapters',
      comment: 'The edge speaks to ports, so that every API runs on every store.',
      severity: 'error',
      from: { path: '^apis/', pathNot: tests },
      to: { path: '^(adapters|conformance|bench|demo|scripts)/|^(main|config)\\.ts$' },
    },
    {
      name: 'apis-do-not-speak-sql',
      comment: 'Queries are values of the domain; only adapters turn them into SQL.',
      severity: 'error',
      from: { path: '^apis/', pathNot: tests },
      to: { path: 'node_modules/(kysely|pg|pg-boss|@electric-sql)/' },
    },
    {
      name: 'adapters-do-not-know-apis',
      comment: 'A store or a queue must not depend on how resources are shown.',
      severity: 'error',
      from: { path: '^adapters/', pathNot: tests },
      to: { path: '^(apis|conformance|bench|demo|scripts)/|^(main|config)\\.ts$' },
    },
    {
      name: 'conformance-is-a-black-box',
      comment: 'A suite that shares code with what it judges would share its mistakes.',
      severity: 'error',
      from: { path: '^conformance/', pathNot: tests },
      to: { path: '^(domain|apis|adapters|bench|demo|scripts)/|^(main|config)\\.ts$' },
    },
    {
      name: 'nobody-imports-main',
      comment: 'main.ts is where everything is wired; what others need from it belongs elsewhere.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '^main\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|\\.tandem|reports)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
