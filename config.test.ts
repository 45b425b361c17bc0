import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig, settings } from './config.ts'

describe('settings', () => {
  test('an empty environment gives the documented defaults', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      bodyLimit: 1_048_576,
      fileLimit: 268_435_456,
      pageDefault: 20,
      pageMax: 1000,
    })
  })

  test.each([
    ['TANDEM_PORT', '70000', 'TANDEM_PORT must be at most 65535'],
    ['TANDEM_PORT', 'http', 'TANDEM_PORT must be a whole number'],
    ['TANDEM_REFERENCES', 'maybe', 'TANDEM_REFERENCES must be one of lenient, strict'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must be a postgres:// URL'],
    ['DATABASE_URL', 'postgres://h:port/db', 'DATABASE_URL must be a postgres:// URL'],
    [
      'TANDEM_WEBHOOK_ALLOWED_NETWORKS',
      '10.0.0.0/8, 10.0.0.1',
      'TANDEM_WEBHOOK_ALLOWED_NETWORKS must be networks in CIDR',
    ],
    ['TANDEM_HEADERS_TIMEOUT', '20', 'TANDEM_HEADERS_TIMEOUT must not be greater than TANDEM_REQUEST_TIMEOUT'],
    ['TANDEM_PROT', '1', 'TANDEM_PROT is not a setting'],
  ])('%s=%s is refused with a message that names the variable', (variable, value, message) => {
    expect(() => readConfig({ [variable]: value })).toThrow(ConfigError)
    expect(() => readConfig({ [variable]: value })).toThrow(message)
  })

  test('networks are read as a list', () => {
    const { webhookAllowedNetworks } = readConfig({ TANDEM_WEBHOOK_ALLOWED_NETWORKS: '10.0.0.0/8, fd00::/8' })
    expect(webhookAllowedNetworks).toEqual(['10.0.0.0/8', 'fd00::/8'])
  })

  test('a message never shows the password of a database', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://anna:secret-word@h/db' })).not.toThrow(/secret-word/)
    expect(() => readConfig({ DATABASE_URL: 'mysql://anna:secret-word@h/db' })).toThrow('DATABASE_URL')
  })

  test('every problem is listed at once', () => {
    expect(() => readConfig({ TANDEM_PORT: 'x', TANDEM_POOL_SIZE: '0' })).toThrow(/TANDEM_POOL_SIZE[\s\S]*TANDEM_PORT/)
  })

  test('an empty variable counts as not set', () => {
    expect(readConfig({ TANDEM_PORT: '', DATABASE_URL: '' }).port).toBe(8080)
  })

  test('the README table names every setting and its default', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
    for (const { variable, fallback } of Object.values(settings)) {
      const shown =
        fallback === undefined || (Array.isArray(fallback) && fallback.length === 0) ? '–' : `\`${fallback}\``
      expect(readme).toContain(`| \`${variable}\` | ${shown} |`)
    }
  })
})
