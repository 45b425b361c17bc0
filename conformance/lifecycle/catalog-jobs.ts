import { setTimeout as pause } from 'node:timers/promises'
import type { Doc } from '../client.ts'
import { docOf, docsOf, expectSame, expectStatus, expectThat, idsOf, shown } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'

type JobKind = 'importJob' | 'exportJob'

/** Starts a job and waits until it is over. */
async function finished(trial: Trial, kind: JobKind, body: Doc): Promise<Doc> {
  const type = kind === 'importJob' ? 'ImportJob' : 'ExportJob'
  const created = await trial.send('POST', `/${kind}`, { body: { ...trial.typed(type), ...body } })
  expectStatus(created, 201)
  const id = idOf(docOf(created))
  const deadline = Date.now() + trial.run.eventTimeoutMs
  for (;;) {
    const job = docOf(await trial.send('GET', `/${kind}/${id}`))
    if (job['status'] === 'Succeeded' || job['status'] === 'Failed') return job
    expectThat(Date.now() < deadline, `an end of the job within ${trial.run.eventTimeoutMs} ms`, shown(job))
    await pause(100)
  }
}

/** A job is listed, and can be deleted once it is over. */
async function removed(trial: Trial, kind: JobKind, job: Doc): Promise<void> {
  const id = idOf(job)
  expectSame('listed', idsOf(docsOf(await trial.send('GET', `/${kind}?id=${id}`))), [id])
  expectStatus(await trial.send('DELETE', `/${kind}/${id}`), 204)
  expectStatus(await trial.send('GET', `/${kind}/${id}`), 404)
}

/** Files of the server: what is exported can be imported again. */
export const catalogJobRules: readonly Rule[] = [
  {
    id: 'jobs.round-trip',
    level: 'ours',
    says: 'An export writes what its query asks for, and an import brings it back.',
    appliesTo: ({ resource }) => resource === 'productOffering',
    check: async (trial) => {
      const offering = await trial.create({ description: 'Goes and comes back' })
      const name = String(offering['name'])
      const url = `conformance/${name}.ndjson`
      const exported = await finished(trial, 'exportJob', { url, query: `productOffering?name=${name}` })
      expectSame('status of the export', exported['status'], 'Succeeded')
      expectStatus(await trial.delete(idOf(offering)), 204)
      const imported = await finished(trial, 'importJob', { url })
      expectSame('status of the import', imported['status'], 'Succeeded')
      const back = docOf(await trial.get(idOf(offering)))
      expectSame('description', back['description'], 'Goes and comes back')
      expectStatus(await trial.delete(idOf(offering)), 204)
      await removed(trial, 'exportJob', exported)
      await removed(trial, 'importJob', imported)
    },
  },
  {
    id: 'jobs.missing-file',
    level: 'ours',
    says: 'An import of a file that does not exist fails and says why.',
    appliesTo: ({ resource }) => resource === 'productOffering',
    check: async (trial) => {
      const job = await finished(trial, 'importJob', { url: `conformance/${trial.newGroup()}.ndjson` })
      expectSame('status', job['status'], 'Failed')
      expectThat(typeof job['errorLog'] === 'string' && job['errorLog'] !== '', 'an errorLog', shown(job))
      await removed(trial, 'importJob', job)
    },
  },
]
