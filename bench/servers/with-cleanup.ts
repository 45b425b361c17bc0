/** Notes what has to be undone; the last thing noted is undone first. */
export type Later = (undo: () => Promise<unknown>) => void

const open = new Set<(() => Promise<unknown>)[]>()

/** Runs some work and then undoes what it noted, also when it fails. */
export async function withCleanup<T>(work: (later: Later) => Promise<T>): Promise<T> {
  const undos: (() => Promise<unknown>)[] = []
  open.add(undos)
  try {
    return await work((undo) => undos.unshift(undo))
  } finally {
    await undoAll(undos)
    open.delete(undos)
  }
}

/** Undoes what is open when somebody stops the measurement, so that no server and no database stays behind. */
export function cleanUpOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      for (const undos of open) await undoAll(undos)
      process.exit(1)
    })
  }
}

async function undoAll(undos: (() => Promise<unknown>)[]): Promise<void> {
  for (let undo = undos.shift(); undo; undo = undos.shift()) {
    await undo().catch((error: unknown) => console.error('clean-up:', error))
  }
}
