import type { Provisioning, ProvisioningOutcome } from '../../domain/fulfilment/provisioning.ts'

export interface HttpProvisioningSettings {
  /** Where requests are posted. */
  readonly url: string
  readonly timeoutMs: number
}

/**
 * Posts each request as JSON, with its key as `Idempotency-Key`. 2xx is done, and may name what was made (`{id, name}`);
 * 408, 409, 425, 429 and 5xx, a time-out and a broken connection are tried again; anything else is a failure, whose
 * `reason` is taken from the body.
 */
export function httpProvisioning({ url, timeoutMs }: HttpProvisioningSettings): Provisioning {
  return {
    async execute(request) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': request.key },
        body: JSON.stringify(request),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      })
      return outcomeOf(response.status, await response.text())
    },
  }
}

const passing = [408, 409, 425, 429]

function outcomeOf(status: number, text: string): ProvisioningOutcome {
  const body = parsed(text)
  const say = (name: string) => (typeof body[name] === 'string' ? { [name]: body[name] } : {})
  if (status >= 200 && status < 300) return { done: { ...say('id'), ...say('name') } }
  const reason = typeof body['reason'] === 'string' ? body['reason'] : `answered ${status}`
  return status >= 500 || passing.includes(status) ? { retry: reason } : { failed: reason }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
