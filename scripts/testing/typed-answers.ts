/** What tests of generated clients share; neither loses a type. */

/**
 * The body of an answer that has to be there.
 * @throws Error with what was answered instead
 */
export function present<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw new Error(`refused: ${JSON.stringify(error)}`)
  return data
}

/** The parameters of an operation on one resource. */
export const byId = (id: string) => ({ params: { path: { id } } })
