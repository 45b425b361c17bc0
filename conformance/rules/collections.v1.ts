import { words } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

/** Collections, for which TM Forum has no API: what an agency is given, where a server has such a thing. */
export const collectionsV1: ApiRules = {
  id: 'collections',
  title: 'Collections',
  generation: 'v1',
  basePaths: ['/tmf-api/collections/v1'],
  subjects: [
    {
      resource: 'agencyExport',
      kind: 'AgencyExport',
      operations: ['create', 'patch'],
      // An export takes every debt that waits for one, and none of those is the suite's.
      unless: 'collectionCase?handover=due&limit=1',
      changes: ['name', 'description'],
      changesSilently: true,
      moves: ['state', 'completionDate', 'cursor', 'path', 'url', 'contentType', 'sha256'],
      mandatory: [],
      minimal: {},
      full: { name: 'Before the office closes', description: 'For the agency' },
      group: 'name',
      samples: [{ description: words[0] }, { description: words[1] }, { description: words[2] }],
      text: { path: 'description', values: words },
    },
  ],
}
