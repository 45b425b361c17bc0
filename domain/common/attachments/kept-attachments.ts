import type { Consequence, Reader, Step, Writing } from '../../core/define-resource.ts'
import { refuseFor } from '../../core/fault.ts'
import { type Doc, docsIn, type Json } from '../../core/json.ts'
import { bytesOf, contentProblem } from './judge-content.ts'

/** Where contents are fetched; the address of an attachment leads there, below whatever server it is read from. */
export const contentPath = '/tmf-api/attachment/v1/content'

/**
 * Attachments whose content comes along get an address of their own, after size and type have been looked at. What is
 * stored and shown of them is that address and the size; `contentsOf` keeps the content itself.
 * @throws Fault ruleViolated naming every attachment that is not taken
 */
export function withAddresses({ after }: Pick<Writing, 'after'>, nextId: () => string): Doc {
  const attachments = docsIn(after['attachment'])
  const problems = attachments.flatMap(({ content, mimeType }, i) => {
    const problem = typeof content === 'string' ? contentProblem(content, mimeType) : undefined
    return problem === undefined ? [] : [{ at: `attachment[${i}].content`, problem }]
  })
  refuseFor(problems)
  if (!attachments.some(comesAlong)) return after
  return { ...after, attachment: attachments.map((one) => (comesAlong(one) ? addressed(one, nextId) : one)) }
}

const comesAlong = ({ content }: Doc) => typeof content === 'string'

function addressed(attachment: Doc, nextId: () => string): Doc {
  const amount = bytesOf(String(attachment['content']))!.length
  return {
    ...attachment,
    id: attachment['id'] ?? nextId(),
    size: { amount, units: 'bytes' },
    url: `${contentPath}/${nextId()}`,
  }
}

/** Moves contents that came along out of a resource, and removes those that it does not have any more; in its commit. */
export async function contentsOf(kind: string, { before, after }: Step, read: Reader): Promise<Consequence[]> {
  const is = docsIn(after?.['attachment'])
  const gone = await contentsGone(kind, before, is, read)
  const fresh = is.filter(comesAlong)
  const ownerId = String((after ?? before)!['id'])
  return [
    ...gone.map((id): Consequence => ({ kind: 'AttachmentContent', id, remove: true })),
    ...fresh.map((one): Consequence => {
      const { name, mimeType, size, content } = one
      const amount = (size as Doc)['amount'] as Json
      const doc: Doc = { ownerKind: kind, ownerId, mimeType: mimeType!, size: amount, content: content! }
      return {
        kind: 'AttachmentContent',
        id: contentId(one)!,
        create: typeof name === 'string' ? { ...doc, name } : doc,
      }
    }),
    ...(fresh.length > 0 ? [{ kind, id: ownerId, change: withoutContents }] : []),
  ]
}

/** Contents of a resource that none of its attachments leads to any more. An address alone makes nobody their owner. */
async function contentsGone(
  kind: string,
  before: Doc | undefined,
  is: readonly Doc[],
  read: Reader,
): Promise<string[]> {
  const kept = new Set(is.map(contentId))
  const left = docsIn(before?.['attachment']).flatMap((one) => contentId(one) ?? [])
  const contents = await Promise.all(left.filter((id) => !kept.has(id)).map((id) => read.get('AttachmentContent', id)))
  const own = contents.filter((one) => one?.['ownerKind'] === kind && one['ownerId'] === before!['id'])
  return own.map((one) => String(one!['id']))
}

function withoutContents(doc: Doc): Doc {
  return { ...doc, attachment: docsIn(doc['attachment']).map(({ content: _, ...rest }) => rest) }
}

/** The identifier of a content that is kept here; undefined for a document that is kept elsewhere. */
function contentId({ url }: Doc): string | undefined {
  return typeof url === 'string' && url.startsWith(`${contentPath}/`) ? url.slice(contentPath.length + 1) : undefined
}
