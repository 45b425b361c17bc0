import { type Doc, isDoc, type Json } from '../../domain/core/json.ts'

/** Whether `doc` holds everything that `part` says: what `@>` of PostgreSQL says of objects and scalars. */
export function contains(doc: Json | undefined, part: Json | undefined): boolean {
  if (!isDoc(part)) return doc === part
  return isDoc(doc) && Object.entries(part).every(([name, value]) => contains((doc as Doc)[name], value))
}
