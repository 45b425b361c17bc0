/** The body of a request, as JSON. */
export type Body = { [name: string]: Json }

export type Json = string | number | boolean | null | Json[] | Body
