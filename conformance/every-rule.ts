import type { ServedApi } from './discover.ts'
import { badTextRules } from './every-collection/bad-text.ts'
import { collectionPatchRules } from './every-collection/collection-patch.ts'
import { createRules } from './every-collection/create.ts'
import { cursorRules } from './every-collection/cursor.ts'
import { dateRules } from './every-collection/dates.ts'
import { deleteRules } from './every-collection/delete.ts'
import { errorRules } from './every-collection/errors.ts'
import { etagRules } from './every-collection/etag.ts'
import { extensionRules } from './every-collection/extension.ts'
import { fieldsRules } from './every-collection/fields.ts'
import { filterComparisonRules } from './every-collection/filter-comparison.ts'
import { filterLimitRules } from './every-collection/filter-limits.ts'
import { filterPathRules } from './every-collection/filter-paths.ts'
import { filterValueRules } from './every-collection/filter-values.ts'
import { idempotencyRules } from './every-collection/idempotency.ts'
import { jsonPatchRules } from './every-collection/json-patch.ts'
import { jsonPatchQueryRules } from './every-collection/json-patch-query.ts'
import { jsonPathRules } from './every-collection/json-path.ts'
import { linkRules } from './every-collection/links.ts'
import { listRules } from './every-collection/list.ts'
import { mergePatchRules } from './every-collection/merge-patch.ts'
import { negotiationRules } from './every-collection/negotiation.ts'
import { officialKitRules } from './every-collection/official-kits.ts'
import { retrieveRules } from './every-collection/retrieve.ts'
import { sortRules } from './every-collection/sort.ts'
import { typeRules } from './every-collection/types.ts'
import { deliveryRules } from './every-hub/delivery.ts'
import { envelopeRules } from './every-hub/envelope.ts'
import { hubRules } from './every-hub/hub.ts'
import { agencyExportRules } from './lifecycle/agency-exports.ts'
import { billRules } from './lifecycle/bills.ts'
import { bothGenerationsRules, sideOf } from './lifecycle/both-generations.ts'
import { cancellationRules } from './lifecycle/cancellation.ts'
import { catalogRules } from './lifecycle/catalog.ts'
import { catalogJobRules } from './lifecycle/catalog-jobs.ts'
import { duplicateRules } from './lifecycle/duplicates.ts'
import { engagedPartyRules } from './lifecycle/engaged-party.ts'
import { organizationRules } from './lifecycle/organization.ts'
import { stepRules } from './lifecycle/steps.ts'
import type { Rule } from './rule.ts'
import { can, type Generation, type Subject } from './rules/subject.ts'

/** The rules of every resource, in the order of the report: what others need comes first. */
const families: readonly (readonly Rule[])[] = [
  createRules,
  typeRules,
  retrieveRules,
  deleteRules,
  filterValueRules,
  listRules,
  linkRules,
  mergePatchRules,
  fieldsRules,
  filterPathRules,
  filterComparisonRules,
  filterLimitRules,
  jsonPathRules,
  sortRules,
  cursorRules,
  jsonPatchRules,
  jsonPatchQueryRules,
  etagRules,
  idempotencyRules,
  errorRules,
  badTextRules,
  negotiationRules,
  collectionPatchRules,
  extensionRules,
  dateRules,
  officialKitRules,
  stepRules,
  organizationRules,
  engagedPartyRules,
  catalogRules,
  catalogJobRules,
  cancellationRules,
  billRules,
  duplicateRules,
  agencyExportRules,
]

const eventFamilies: readonly (readonly Rule[])[] = [deliveryRules, envelopeRules]

/** The rules that apply to a resource; those about the hub itself are examined once per API. */
export function rulesFor(subject: Subject, generation: Generation, firstOfApi: boolean): Rule[] {
  const all = [...families.flat(), ...(firstOfApi ? hubRules : []), ...eventFamilies.flat()]
  return all.filter((rule) => applies(rule, subject, generation))
}

/** The rules about a resource that the server has in both generations; asked of its v4 side, empty otherwise. */
export function rulesForBoth(served: readonly ServedApi[], api: ServedApi, subject: Subject): Rule[] {
  if (api.rules.generation !== 'v4') return []
  const v5 = served.find(({ rules }) => rules.id === api.rules.id && rules.generation === 'v5')
  const other = v5?.subjects.find(({ resource }) => resource === (subject.elsewhere ?? subject.resource))
  if (!v5 || !other) return []
  const rules = bothGenerationsRules(v5, other, sideOf(v5, other))
  return rules.filter((rule) => applies(rule, subject, 'v4'))
}

function applies({ uses = [], appliesTo }: Rule, subject: Subject, generation: Generation): boolean {
  return uses.every((operation) => can(subject, operation)) && (appliesTo?.(subject, generation) ?? true)
}
