interface Reach {
  readonly baseUrl: string
  readonly callbackHost: string
  readonly callbacks: boolean
}

/** Why no notification of that server can arrive here; undefined when one can. */
export function obstacleOf({ baseUrl, callbackHost, callbacks }: Reach): string | undefined {
  if (!callbacks) return 'deliveries are switched off (--no-callbacks)'
  const host = new URL(baseUrl).hostname
  if (isLoopback(callbackHost) && !isLoopback(host)) {
    return `${host} cannot reach ${callbackHost}; name this machine with --callback-host`
  }
  return undefined
}

/** True for names of this machine that another machine cannot use. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.')
}
