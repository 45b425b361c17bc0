import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  update(done: number, total: number, what: string): void
  stop(): void
}

/** A bar on a terminal; elsewhere a line whenever something else begins. */
export function progress(out: NodeJS.WriteStream): Progress {
  return out.isTTY ? bar(out) : lines(out)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const format = '{bar} {percentage} %  {value} of {total}  {what}'
  const shown = new SingleBar({ format, stream, hideCursor: true }, Presets.shades_classic)
  let started = false
  return {
    update(done, total, what) {
      if (!started) shown.start(total, 0, { what })
      started = true
      shown.update(done, { what })
    },
    stop: () => shown.stop(),
  }
}

function lines(out: NodeJS.WriteStream): Progress {
  let last = ''
  return {
    update(done, total, what) {
      if (what !== last) out.write(`creating ${what} (${done} of ${total})\n`)
      last = what
    },
    stop() {},
  }
}
