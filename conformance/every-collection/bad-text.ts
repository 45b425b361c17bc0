import { expectStatus } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import type { Trial } from '../trial.ts'

/** The JSON text of a body with a mark in it, for bytes that JSON.stringify would never write. */
async function textWith(trial: Trial, inner: string): Promise<string> {
  const body = await trial.body({ [trial.subject.text.path]: 'MARK' })
  return JSON.stringify(body).replace('"MARK"', inner)
}

function rule(id: string, says: string, inner: (trial: Trial) => Promise<string | Uint8Array>): Rule {
  return {
    id: `bad-text.${id}`,
    level: 'ours',
    says,
    check: async (trial) => {
      const body = await inner(trial)
      const call = { body, type: 'application/json' }
      expectStatus(await trial.send('POST', `/${trial.subject.resource}`, call), 400)
    },
  }
}

/** Bodies that some servers answer with 500. */
export const badTextRules: readonly Rule[] = using(
  ['create'],
  [
    rule('nul', 'A NUL character in a text answers 400.', (trial) => textWith(trial, '"a\\u0000b"')),
    rule('surrogate', 'A lone surrogate in a text answers 400.', (trial) => textWith(trial, '"a\\ud800b"')),
    rule('utf-8', 'Bytes that are no UTF-8 answer 400.', async (trial) => {
      const text = Buffer.from(await textWith(trial, '"aXb"'))
      text[text.indexOf('aXb') + 1] = 0xff
      return text
    }),
    rule('depth', 'A body nested 200 deep answers 400.', async (trial) => {
      const body = await trial.body({ '@schemaLocation': 'https://example.com/deep.json', deep: 'MARK' })
      return JSON.stringify(body).replace('"MARK"', `${'['.repeat(200)}${']'.repeat(200)}`)
    }),
    rule('trailing', 'Text after the JSON value answers 400.', async (trial) => `${await textWith(trial, '"a"')} x`),
  ],
)
