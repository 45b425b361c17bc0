const mostTries = 8

/**
 * Tries again for some seconds when the database is away for a moment: an outcome that is not written down means that a
 * job which was done is done again.
 */
export async function persistently(action: () => Promise<void>, onError: (error: unknown) => void): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    try {
      return await action()
    } catch (error) {
      onError(error)
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** tries).unref())
    }
  }
}

/** Waits for work, but not longer than this. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([work, promise])
  clearTimeout(timer)
}
