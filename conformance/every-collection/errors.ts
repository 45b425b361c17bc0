import type { Answer, Doc } from '../client.ts'
import { docOf, expectSame, expectStatus, expectThat, shown, shownAnswer, textOf } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { can } from '../rules/subject.ts'
import { idOf } from '../trial.ts'
import { type Provocation, provocations } from './provocations.ts'

function statusRule({ status, level, says, uses, needs = [], provoke }: Provocation): Rule {
  return {
    uses,
    needs,
    id: `error.${status}`,
    level,
    says: `The answer to ${says} is ${status}.`,
    check: async (trial) => expectStatus(await provoke(trial), status),
  }
}

function bodyRule({ status, level, says, uses, provoke }: Provocation): Rule {
  return {
    uses,
    id: `error.${status}-body`,
    level,
    says: `The answer to ${says} has a JSON body with code and reason.`,
    needs: [`error.${status}`],
    check: async (trial) => {
      const error = docOf(await provoke(trial))
      textOf(error, 'code')
      textOf(error, 'reason')
    },
  }
}

function detailRule({ status, says, uses, provoke }: Provocation): Rule {
  return {
    uses,
    id: `error.${status}-details`,
    level: 'ours',
    says: `The answer to ${says} also says status, message, referenceError and @type, and code is our own.`,
    needs: [`error.${status}-body`],
    check: async (trial) => expectDetails(await provoke(trial), status),
  }
}

function expectDetails(answer: Answer, status: number): void {
  const error = docOf(answer)
  expectSame('status', error['status'], String(status))
  expectSame('@type', error['@type'], 'Error')
  textOf(error, 'message')
  const reference = textOf(error, 'referenceError')
  expectThat(URL.canParse(reference), 'referenceError to be a link', reference)
  expectThat(textOf(error, 'code') !== String(status), 'code to be an application code', shown(error['code']))
  const type = answer.headers['content-type'] ?? ''
  expectThat(type.startsWith('application/json'), 'Content-Type: application/json', type)
}

const itemMethods = ['patch', 'delete'] as const

/** What must never be in a body: stack frames, file paths, SQL. */
const leaks = /\bat \S+ \(|node_modules|\.(ts|js|java|py):\d+|\b(select|insert into|update) .* (from|values|set)\b/i

export const errorRules: readonly Rule[] = [
  ...provocations.flatMap((provocation) => [statusRule(provocation), bodyRule(provocation), detailRule(provocation)]),
  {
    id: 'error.allow',
    level: 'official',
    says: 'A 405 names the methods that exist in Allow.',
    needs: ['error.405'],
    check: async (trial) => {
      const item = await trial.send('PUT', trial.path('any'), { body: {} })
      const allow = (item.headers['allow'] ?? '').split(/\s*,\s*/)
      const methods = ['GET', ...itemMethods.flatMap((one) => (can(trial.subject, one) ? [one.toUpperCase()] : []))]
      for (const method of methods) {
        expectThat(allow.includes(method), `${method} in Allow`, item.headers['allow'] ?? shownAnswer(item))
      }
    },
  },
  {
    id: 'error.405-collection',
    level: 'official',
    says: 'DELETE and PUT of a whole collection answer 405.',
    check: async (trial) => {
      expectStatus(await trial.send('DELETE', `/${trial.subject.resource}`), 405)
      expectStatus(await trial.send('PUT', `/${trial.subject.resource}`, { body: {} }), 405)
    },
  },
  {
    id: 'error.no-operation',
    level: 'ours',
    says: 'What a resource does not allow, of POST, PATCH and DELETE, answers 405, and Allow does not name it.',
    needs: ['error.405'],
    appliesTo: (subject) => !itemMethods.every((one) => can(subject, one)) || !can(subject, 'create'),
    check: async (trial) => {
      const path = trial.path(idOf(await trial.own()))
      const lacking = (['create', ...itemMethods] as const).filter((one) => !can(trial.subject, one))
      for (const one of lacking) {
        const [method, place] = one === 'create' ? ['POST', `/${trial.subject.resource}`] : [one.toUpperCase(), path]
        const answer = await trial.send(method, place, one === 'delete' ? {} : { body: trial.typed() })
        expectStatus(answer, 405)
        const allow = (answer.headers['allow'] ?? '').split(/\s*,\s*/)
        expectThat(allow.includes('GET') && !allow.includes(method), `GET and no ${method} in Allow`, allow.join(', '))
      }
    },
  },
  {
    id: 'error.empty-body',
    uses: ['create'],
    level: 'official',
    says: 'POST and PATCH without a body answer 400.',
    needs: ['merge.change'],
    check: async (trial) => {
      expectStatus(await trial.send('POST', `/${trial.subject.resource}`, { type: 'application/json' }), 400)
      if (!can(trial.subject, 'patch')) return
      const doc = await trial.create()
      const path = trial.path(String(doc['id']))
      expectStatus(await trial.send('PATCH', path, { type: 'application/merge-patch+json' }), 400)
    },
  },
  {
    id: 'error.unknown-route',
    level: 'official',
    says: 'A route that does not exist answers 404 with the same error body.',
    check: async (trial) => {
      const answer = await trial.send('GET', '/noSuchCollection')
      expectStatus(answer, 404)
      textOf(docOf(answer), 'code')
      textOf(docOf(answer), 'reason')
    },
  },
  {
    id: 'error.malformed-url',
    level: 'ours',
    says: 'A URL with broken percent-encoding answers 400 with the same error body.',
    check: async (trial) => {
      for (const path of [
        `/${trial.subject.resource}/%zz`,
        `/${trial.subject.resource}?${trial.subject.group}=%E0%A4%A`,
      ]) {
        const answer = await trial.send('GET', path)
        expectStatus(answer, 400)
        textOf(docOf(answer), 'code')
      }
    },
  },
  {
    id: 'error.all-faults',
    uses: ['create'],
    level: 'ours',
    says: 'When several attributes are wrong, message names all of them.',
    check: async (trial) => {
      const { text, list, group } = trial.subject
      const wrong: Doc = { [text.path]: { not: 'text' }, [list?.attribute ?? group]: [7] }
      const answer = await trial.post(await trial.body(wrong))
      expectStatus(answer, 400)
      const message = textOf(docOf(answer), 'message')
      for (const name of Object.keys(wrong)) expectThat(message.includes(name), `${name} in message`, message)
    },
  },
  {
    id: 'error.no-leak',
    level: 'ours',
    says: 'No error body shows a stack, SQL or a file path.',
    check: async (trial) => {
      for (const { uses, provoke } of provocations) {
        if (!uses.every((operation) => can(trial.subject, operation))) continue
        const answer = await provoke(trial)
        expectThat(!leaks.test(answer.text), 'nothing of the inside', shownAnswer(answer))
      }
    },
  },
]
