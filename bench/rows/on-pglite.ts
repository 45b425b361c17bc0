import { type Finding, throughputRatio } from '../finding.ts'
import { fill } from '../load/fill.ts'
import type { Options, Say } from '../options.ts'
import { bareEmbedded, barePath, tandemEmbedded, tandemPath } from '../servers/commands.ts'
import { type ServerCommand, startServer } from '../servers/server-process.ts'
import { temporaryDirectory } from '../servers/temporary-directory.ts'
import { type Later, withCleanup } from '../servers/with-cleanup.ts'
import { type Side, sideBySide } from './side-by-side.ts'

/** GET and POST on the embedded database, each server with a directory of its own. */
export function onPglite(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const theirs = await prepareSide(bareEmbedded, barePath, options, say, later)
    const ours = await prepareSide(tandemEmbedded, tandemPath, options, say, later)
    say('GET by id, embedded')
    const gets = await sideBySide({ work: 'get', ours, theirs }, options)
    say('POST, embedded')
    const posts = await sideBySide({ work: 'post', ours, theirs }, options)
    return [
      throughputRatio('PGlite GET by id, throughput', gets, 0.75, 0.9),
      throughputRatio('PGlite POST, throughput', posts, 0.6, 0.7),
    ]
  })
}

async function prepareSide(
  command: (dataDir: string) => ServerCommand,
  path: string,
  options: Options,
  say: Say,
  later: Later,
): Promise<Side> {
  const directory = await temporaryDirectory()
  later(directory.remove)
  const server = await startServer(command(directory.path))
  later(server.stop)
  say(`filling ${server.name}, embedded, with ${options.resources} individuals`)
  await fill(server.url + path, options.resources)
  return { url: server.url + path, pid: server.pid, backends: async () => [] }
}
