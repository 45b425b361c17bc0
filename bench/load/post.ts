/**
 * Creates one resource.
 * @throws Error with what was answered when it is refused
 */
export async function post(url: string, body: object): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (answer.status !== 201) throw new Error(`POST ${url} answered ${answer.status}: ${text}`)
}
