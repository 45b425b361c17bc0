import { z } from 'zod'

/** One setting: the environment variable, what it accepts, what holds without it, and a sentence for the README. */
interface Setting<T> {
  readonly variable: string
  readonly schema: z.ZodType<T, string>
  readonly fallback: T
  readonly says: string
  /** True when the value may hold a password, and is not to be shown. */
  readonly secret?: boolean
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`))

const truth = z.enum(['true', 'false'], { error: 'must be true or false' }).transform((word) => word === 'true')
const word = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: `must be one of ${words.join(', ')}` })
const network = z.union([z.cidrv4(), z.cidrv6()], { error: 'must be networks in CIDR notation, such as 10.0.0.0/8' })
const networks = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .pipe(z.array(network))

function setting<T>(variable: string, schema: z.ZodType<T, string>, fallback: NoInfer<T>, says: string): Setting<T> {
  return { variable, schema, fallback, says }
}

/** A setting whose value no message shows. */
function secret<T>(open: Setting<T>): Setting<T> {
  return { ...open, secret: true }
}

/** Every setting of the server; the README table is checked against this list. */
export const settings = {
  databaseUrl: secret(
    setting(
      'DATABASE_URL',
      z
        .string()
        .refine((url) => /^postgres(ql)?:\/\/\S+$/.test(url) && URL.canParse(url), 'must be a postgres:// URL')
        .optional() as z.ZodType<string | undefined, string>,
      undefined,
      'PostgreSQL to use. Without it the embedded database on `TANDEM_DATA_DIR` is used.',
    ),
  ),
  dataDir: setting('TANDEM_DATA_DIR', z.string().min(1), '.tandem/data', 'Directory of the embedded database.'),
  filesDir: setting(
    'TANDEM_FILES_DIR',
    z.string().min(1),
    '.tandem/files',
    'Directory of the files that catalogs and usage are imported from, and catalogs and debts for agencies are exported to.',
  ),
  poolSize: setting('TANDEM_POOL_SIZE', whole(2, 500), 10, 'Connections to PostgreSQL.'),
  host: setting('TANDEM_HOST', z.string().min(1), '127.0.0.1', 'Address to listen on.'),
  port: setting('TANDEM_PORT', whole(0, 65535), 8080, 'Port to listen on; 0 picks a free one.'),
  publicUrl: setting(
    'TANDEM_PUBLIC_URL',
    z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional() as z.ZodType<
      string | undefined,
      string
    >,
    undefined,
    'Base URL in `href` and `Location`. Without it, what the request says (`Host`, `X-Forwarded-*`).',
  ),
  logLevel: setting(
    'TANDEM_LOG_LEVEL',
    word(['silent', 'error', 'warn', 'info', 'debug']),
    'info',
    'How much is logged; requests are logged at `info`.',
  ),
  bodyLimit: setting('TANDEM_BODY_LIMIT', whole(1024, 1 << 30), 1 << 20, 'Largest request body, in bytes.'),
  fileLimit: setting(
    'TANDEM_FILE_LIMIT',
    whole(1024, 2 ** 39),
    1 << 28,
    'Largest file that may come with a request, in bytes; it has to come within `TANDEM_REQUEST_TIMEOUT`.',
  ),
  jsonDepth: setting('TANDEM_JSON_DEPTH', whole(4, 1000), 64, 'Deepest nesting of a request body.'),
  pageDefault: setting('TANDEM_PAGE_DEFAULT', whole(1, 100_000), 20, 'Items on a page when `limit` is not given.'),
  pageMax: setting('TANDEM_PAGE_MAX', whole(1, 100_000), 1000, 'Most items on a page.'),
  partialContent: setting(
    'TANDEM_PARTIAL_CONTENT',
    truth,
    false,
    'Answer 206 for a page that is not the whole list, 416 past its end.',
  ),
  references: setting(
    'TANDEM_REFERENCES',
    word(['lenient', 'strict']),
    'lenient',
    '`strict` refuses references to parties and other resources that do not exist.',
  ),
  eventRetentionDays: setting(
    'TANDEM_EVENT_RETENTION_DAYS',
    whole(0, 36_500),
    30,
    'Days that events are kept once every listener has them; 0 keeps them for ever.',
  ),
  auditRetentionDays: setting(
    'TANDEM_AUDIT_RETENTION_DAYS',
    whole(0, 36_500),
    0,
    'Days that the audit trail is kept, save the latest entry of each resource; 0 keeps it for ever.',
  ),
  headersTimeout: setting('TANDEM_HEADERS_TIMEOUT', whole(1, 20), 10, 'Seconds a client may take to send its headers.'),
  requestTimeout: setting(
    'TANDEM_REQUEST_TIMEOUT',
    whole(1, 20),
    15,
    'Seconds a client may take to send a whole request, and to take its answer.',
  ),
  stopGrace: setting(
    'TANDEM_STOP_GRACE',
    whole(0, 300),
    10,
    'Seconds that running requests and jobs get when the server stops.',
  ),
  webhookAllowPrivate: setting(
    'TANDEM_WEBHOOK_ALLOW_PRIVATE',
    truth,
    false,
    'Deliver notifications to private, loopback and link-local addresses too.',
  ),
  webhookAllowedNetworks: setting(
    'TANDEM_WEBHOOK_ALLOWED_NETWORKS',
    networks,
    [] as string[],
    'Networks (CIDR, comma-separated) that notifications may reach although they are private.',
  ),
  webhookTimeout: setting('TANDEM_WEBHOOK_TIMEOUT', whole(1, 60), 10, 'Seconds a listener may take to answer.'),
  webhookRetries: setting(
    'TANDEM_WEBHOOK_RETRIES',
    whole(0, 100),
    12,
    'Tries after the first before a notification becomes a dead letter.',
  ),
  webhookBackoffFirst: setting(
    'TANDEM_WEBHOOK_BACKOFF_FIRST',
    whole(0, 3600),
    2,
    'Seconds before the first retry; doubles each time, with jitter.',
  ),
  webhookBackoffLongest: setting(
    'TANDEM_WEBHOOK_BACKOFF_LONGEST',
    whole(1, 86_400),
    3600,
    'Longest wait between two tries, in seconds.',
  ),
  webhookConcurrency: setting(
    'TANDEM_WEBHOOK_CONCURRENCY',
    whole(1, 1000),
    10,
    'Notifications on their way at the same time.',
  ),
  provisioningUrl: setting(
    'TANDEM_PROVISIONING_URL',
    z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional() as z.ZodType<
      string | undefined,
      string
    >,
    undefined,
    'Where tasks of orders are posted that the network has to do. Without it a simulated network does them.',
  ),
  provisioningTimeout: setting(
    'TANDEM_PROVISIONING_TIMEOUT',
    whole(1, 50),
    10,
    'Seconds that the network may take for a task before it is tried again.',
  ),
  provisioningDelay: setting(
    'TANDEM_PROVISIONING_DELAY',
    whole(0, 30_000),
    0,
    'Milliseconds that the simulated network takes for a task.',
  ),
  fulfilmentRetries: setting(
    'TANDEM_FULFILMENT_RETRIES',
    whole(0, 100),
    5,
    'Tries of a task after the first before a person is asked.',
  ),
  fulfilmentBackoffFirst: setting(
    'TANDEM_FULFILMENT_BACKOFF_FIRST',
    whole(1, 3600),
    5,
    'Seconds before a task is tried for the second time; doubles each time.',
  ),
  fulfilmentBackoffLongest: setting(
    'TANDEM_FULFILMENT_BACKOFF_LONGEST',
    whole(1, 86_400),
    3600,
    'Longest wait between two tries of a task, in seconds.',
  ),
  viewPatience: setting(
    'TANDEM_VIEW_PATIENCE',
    whole(1, 60_000),
    200,
    'Milliseconds that a part of a customer view is waited for before it is shown as partial.',
  ),
  clockPoll: setting(
    'TANDEM_CLOCK_POLL',
    whole(1, 3600),
    5,
    'Seconds between two looks at the clocks of service levels.',
  ),
  dunningPoll: setting(
    'TANDEM_DUNNING_POLL',
    whole(0, 86_400),
    60,
    'Seconds between two looks at whether the collection run of the day (UTC) has begun; 0 for never: then runs are asked for.',
  ),
  ticketMessages: setting(
    'TANDEM_TICKET_MESSAGES',
    truth,
    true,
    'Tell customers that their tickets are resolved, in the words of the template `ticket-resolved` where there is one.',
  ),
  surveyDelay: setting(
    'TANDEM_SURVEY_DELAY',
    whole(0, 8760),
    24,
    'Hours after the end of a ticket when its customers are asked how satisfied they are (template `ticket-survey`); 0 for never.',
  ),
  reactionConcurrency: setting(
    'TANDEM_REACTION_CONCURRENCY',
    whole(1, 100),
    4,
    'Reactions of the domain to what has happened that are carried out at the same time.',
  ),
  fulfilmentConcurrency: setting(
    'TANDEM_FULFILMENT_CONCURRENCY',
    whole(1, 1000),
    20,
    'Orders that are carried on at the same time.',
  ),
  smtpUrl: secret(
    setting(
      'TANDEM_SMTP_URL',
      z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// URL' }).optional() as z.ZodType<
        string | undefined,
        string
      >,
      undefined,
      'Mail server for e-mails, with user and password where it needs them. Without it they go into `TANDEM_MESSAGES_DIR`.',
    ),
  ),
  smsUrl: secret(
    setting(
      'TANDEM_SMS_URL',
      z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional() as z.ZodType<
        string | undefined,
        string
      >,
      undefined,
      'Where short messages are posted. Without it they go into `TANDEM_MESSAGES_DIR`.',
    ),
  ),
  smsAllowPrivate: setting(
    'TANDEM_SMS_ALLOW_PRIVATE',
    truth,
    false,
    'Post short messages to private, loopback and link-local addresses too.',
  ),
  messagesDir: setting(
    'TANDEM_MESSAGES_DIR',
    z.string().min(1),
    '.tandem/messages',
    'Directory for messages that nothing else carries: e-mails as `.eml`, short messages as `.json`.',
  ),
  messageFrom: setting(
    'TANDEM_MESSAGE_FROM',
    z.email('must be an e-mail address'),
    'no-reply@tandem.example',
    'Address from which e-mails come whose message names none; its host is that of every Message-ID.',
  ),
  messageTimeout: setting(
    'TANDEM_MESSAGE_TIMEOUT',
    whole(1, 50),
    10,
    'Seconds that a mail server or gateway may take to answer before a delivery is tried again.',
  ),
  messageRetries: setting(
    'TANDEM_MESSAGE_RETRIES',
    whole(0, 100),
    5,
    'Tries of a delivery after the first, where the message does not say (`tryTimes`).',
  ),
  messageBackoffFirst: setting(
    'TANDEM_MESSAGE_BACKOFF_FIRST',
    whole(1, 3600),
    30,
    'Seconds before a delivery is tried for the second time; doubles each time.',
  ),
  messageBackoffLongest: setting(
    'TANDEM_MESSAGE_BACKOFF_LONGEST',
    whole(1, 86_400),
    3600,
    'Longest wait between two tries of a delivery, in seconds.',
  ),
  messageConcurrency: setting(
    'TANDEM_MESSAGE_CONCURRENCY',
    whole(1, 1000),
    10,
    'Messages that are sent at the same time.',
  ),
  billIssuer: setting(
    'TANDEM_BILL_ISSUER',
    z.string(),
    'Tandem',
    'Letter head of bills: the name and address of who sends them, lines separated by `;`.',
  ),
} as const

export type Config = { readonly [K in keyof typeof settings]: (typeof settings)[K]['fallback'] }

/** Thrown when the environment holds something that a setting does not accept; the message names each variable. */
export class ConfigError extends Error {}

/**
 * Reads every setting from the environment; an empty variable counts as not set. Unknown TANDEM_ variables are refused,
 * so that a misspelt one does not go unnoticed.
 * @throws ConfigError naming each variable and what is wrong with it
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = []
  const config: Record<string, unknown> = {}
  for (const [key, { variable, schema, fallback, secret }] of Object.entries<Setting<unknown>>(settings)) {
    const given = env[variable]
    if (given === undefined || given === '') {
      config[key] = fallback
      continue
    }
    const parsed = (schema as z.ZodType).safeParse(given)
    if (parsed.success) config[key] = parsed.data
    else {
      const shown = secret ? '' : ` (it is ${JSON.stringify(given)})`
      problems.push(`${variable} ${parsed.error.issues[0]?.message ?? 'is not valid'}${shown}`)
    }
  }
  problems.push(...unknownVariables(env))
  if (problems.length > 0) throw new ConfigError(`Settings are not valid:\n  ${problems.join('\n  ')}`)
  return refuseContradictions(config as Config)
}

function unknownVariables(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set<string>(Object.values(settings).map((each) => each.variable))
  const others = ['TANDEM_TEST_DATABASE_URL', 'TANDEM_REQUIRE_POSTGRES', 'TANDEM_REQUIRE_BROWSER']
  return Object.keys(env)
    .filter((name) => name.startsWith('TANDEM_') && !known.has(name) && !others.includes(name))
    .map((name) => `${name} is not a setting of Tandem`)
}

function refuseContradictions(config: Config): Config {
  if (config.pageDefault > config.pageMax) {
    throw new ConfigError('TANDEM_PAGE_DEFAULT must not be greater than TANDEM_PAGE_MAX')
  }
  if (config.headersTimeout > config.requestTimeout) {
    throw new ConfigError('TANDEM_HEADERS_TIMEOUT must not be greater than TANDEM_REQUEST_TIMEOUT')
  }
  return config
}
