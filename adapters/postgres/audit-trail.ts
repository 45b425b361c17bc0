import type { AuditTrail } from '../../domain/core/ports.ts'
import type { SqlSession } from './engine.ts'
import { type AuditRow, fromAuditRow } from './event-row.ts'
import { isStorable } from './json-path.ts'

/**
 * The audit trail; change sets write it, nobody changes it. What arrived with thousands of others is noted once for all of them.
 */
export function auditTrail(session: SqlSession): AuditTrail {
  return {
    async of(kind, resourceId, limit) {
      if (!isStorable(resourceId)) return []
      const { rows } = await session.query<AuditRow>(
        `select at, actor_id, on_behalf_of, correlation_id, 'create' as action, version, changed, 0 as seq
           from arrival_of($1::text, $2::text)
         union all
         select at, actor_id, on_behalf_of, correlation_id, action, version, changed, seq
           from audit where kind = $1::text and resource_id = $2::text
         order by version, seq limit $3::integer`,
        [kind, resourceId, limit],
      )
      return rows.map((row) => fromAuditRow(row, kind, resourceId))
    },
  }
}
