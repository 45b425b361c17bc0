import { problemOf } from '../../common/jobs/error-log.ts'
import type { Actor } from '../../core/actor.ts'
import { change, create } from '../../core/commands.ts'
import type { Resource } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, isDoc } from '../../core/json.ts'
import type { JobPorts } from './job-ports.ts'

/** A line of a file that has been read: a document of a resource, or what is wrong with it. */
export type Line = { readonly resource: Resource; readonly doc: Doc } | { readonly error: string }

/** Reads a line and judges it. */
export function readLine({ judge }: JobPorts, text: string): Line {
  try {
    const { href: _, ...body } = parsed(text)
    return judge(body)
  } catch (error) {
    return { error: problemOf(error) }
  }
}

/**
 * Creates what a line says, or changes what exists to it: attributes that the line does not have stay as they are,
 * defaults and the ends of ties that others have written among them. A line that is imported twice does nothing.
 * @returns what is wrong with it; undefined when nothing is
 * @throws Fault unavailable and other failures that another try may cure
 */
export async function importLine({ core }: JobPorts, actor: Actor, line: Line): Promise<string | undefined> {
  if ('error' in line) return line.error
  const { resource, doc } = line
  try {
    await create(core, resource, actor, doc).catch(async (error: unknown) => {
      if (!(error instanceof Fault) || error.code !== 'alreadyExists') throw error
      const said = Object.entries(doc).filter(([name]) => !resource.serverSets.includes(name))
      await change(core, resource, actor, String(doc['id']), (before) => ({ ...before, ...Object.fromEntries(said) }))
    })
    return undefined
  } catch (error) {
    return problemOf(error)
  }
}

function parsed(text: string): Doc {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Fault('malformedJson')
  }
  if (isDoc(value)) return value
  throw new Fault('invalidBody', [{ at: 'body', problem: 'must be an object' }])
}
