import { agencyExport } from '../../domain/collections/agency-export.ts'
import { collectionCase } from '../../domain/collections/collection-case.ts'
import { dunningPolicy } from '../../domain/collections/dunning-policy.ts'
import { dunningRun } from '../../domain/collections/dunning-run.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const collections = defineApi({
  id: 'collections',
  title: 'Collections',
  description:
    'Debts, how far their collection is, the policies by which it goes on, the runs that look after it, and what agencies are given.',
  generation: 'v1',
  version: '1.0.0',
  basePaths: ['/tmf-api/collections/v1'],
  faces: [
    asIs(collectionCase, ['list', 'retrieve', 'patch']),
    asIs(dunningPolicy),
    asIs(dunningRun, ['list', 'retrieve', 'create', 'patch']),
    asIs(agencyExport, ['list', 'retrieve', 'create', 'patch']),
  ],
})
