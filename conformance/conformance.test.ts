import { describe, expect, test } from 'vitest'
import { rulesFor, rulesForBoth } from './every-rule.ts'
import { faults } from './faulty/faults.ts'
import { failedRules, runAgainst, settings } from './faulty/run-against.ts'
import { startServer } from './faulty/server.ts'
import { tallyOf } from './report/tally.ts'
import { allApis } from './rules/all.ts'
import { CouldNotRun, runSuite } from './run.ts'

describe('against a server that keeps every rule', () => {
  test('everything passes in both generations and nothing is skipped', async () => {
    const report = await runAgainst([])
    expect(failedRules(report)).toEqual([])
    expect(tallyOf(report.outcomes)).toEqual({ passed: report.outcomes.length, failed: 0, skipped: 0 })
    expect(new Set(report.outcomes.map(({ generation }) => generation))).toEqual(new Set(['v4', 'v5', 'v4+v5']))
  })

  test('a second run on what others have stored passes, and neither leaves anything behind', async () => {
    const server = await startServer()
    const collection = `${server.url}/tmf-api/party/v4/individual`
    try {
      const body = JSON.stringify({ givenName: 'Not', familyName: 'Ours' })
      await fetch(collection, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      for (const generations of [['v4'], ['v4', 'v5']]) {
        const report = await runSuite({ ...settings, baseUrl: server.url, generations })
        expect(failedRules(report)).toEqual([])
      }
      const left = (await (await fetch(collection)).json()) as { familyName: string }[]
      expect(left.map(({ familyName }) => familyName)).toEqual(['Ours'])
      expect(await (await fetch(`${server.url}/tmf-api/party/v4/hub`)).json()).toEqual([])
    } finally {
      await server.close()
    }
  })

  test('outcomes come in the same order whatever runs at the same time', async () => {
    const orders = []
    for (const concurrency of [1, 8]) {
      const { outcomes } = await runAgainst([], { concurrency })
      orders.push(outcomes.map(({ generation, rule }) => `${generation} ${rule}`))
    }
    expect(orders[0]).toEqual(orders[1])
  })

  test('the parts of a run together are the whole, each rule once', async () => {
    const named = ({ generation, rule }: { generation: string; rule: string }) => `${generation} ${rule}`
    const whole = (await runAgainst([])).outcomes.map(named)
    const parts = []
    for (const number of [1, 2, 3]) parts.push((await runAgainst([], { part: { number, of: 3 } })).outcomes.map(named))
    expect(parts.flat().toSorted()).toEqual(whole.toSorted())
    for (const part of parts) expect(part.length).toBeLessThan(whole.length / 2)
  })

  test('the official profile leaves out what TM Forum does not demand', async () => {
    const { outcomes } = await runAgainst([], { profile: 'official' })
    expect(new Set(outcomes.map(({ level }) => level))).toEqual(new Set(['official']))
    expect(tallyOf(outcomes).failed).toBe(0)
  })
})

describe('what cannot be examined', () => {
  test('deliveries are skipped with the reason, not passed, when no notification can arrive', async () => {
    const { outcomes } = await runAgainst([], { callbacks: false })
    const deliveries = outcomes.filter(({ rule }) => /^(event|envelope)\./.test(rule))
    expect(new Set(deliveries.map(({ verdict }) => verdict))).toEqual(new Set(['skipped']))
    expect(deliveries[0]!.reason).toContain('--no-callbacks')
    expect(outcomes.find(({ rule }) => rule === 'hub.register')!.verdict).toBe('passed')
  })

  test('a server that never answers, or serves nothing that we know, is no failure but could not be run', async () => {
    const server = await startServer()
    await expect(runSuite({ ...settings, baseUrl: server.url, apis: ['TMF669'] })).rejects.toThrow(CouldNotRun)
    await server.close()
    await expect(runSuite({ ...settings, baseUrl: server.url })).rejects.toThrow(CouldNotRun)
  })
})

describe('the rules', () => {
  const subjects = allApis.flatMap(({ generation, subjects }) => subjects.map((subject) => ({ subject, generation })))

  test('each has its own name, and needs only rules that are examined before it, or not at all', () => {
    const all = subjects.map(({ subject, generation }) => rulesFor(subject, generation, true))
    const known = new Set(all.flat().map(({ id }) => id))
    for (const rules of all) {
      const before = new Set<string>()
      const later = new Set(rules.map(({ id }) => id))
      for (const { id, needs = [] } of rules) {
        expect(before).not.toContain(id)
        for (const need of needs) {
          expect(known, `what ${id} needs`).toContain(need)
          expect(later, `what ${id} needs`).not.toContain(need)
        }
        before.add(id)
        later.delete(id)
      }
    }
  })

  test('each rule about individuals is broken by at least one fault, so each is known to be able to fail', () => {
    const broken = new Set(Object.values(faults).flatMap(({ breaks }) => breaks))
    const [v4, v5] = ['v4', 'v5'].map(
      (generation) => allApis.find((api) => api.id === 'TMF632' && api.generation === generation)!,
    )
    const served = [v4!, v5!].map((rules) => ({ rules, base: '', subjects: rules.subjects, missing: [] }))
    const rules = [
      ...rulesFor(v4!.subjects[0]!, 'v4', true),
      ...rulesFor(v5!.subjects[0]!, 'v5', true),
      ...rulesForBoth(served, served[0]!, v4!.subjects[0]!),
    ]
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([])
  })
})
