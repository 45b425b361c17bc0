/**
 * The address under which the caller reached this server, without a path: what a proxy in front says
 * (`X-Forwarded-Proto`, `-Host`, `-Prefix`), else what the request says. Forwarded values that are not plain scheme,
 * host and path are ignored.
 */
export function originOf(request: Request, publicUrl?: string): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '')
  const { url, headers } = request
  const start = pathStart(url)
  const proto = headers.get('x-forwarded-proto')
  const host = headers.get('x-forwarded-host')
  const prefix = headers.get('x-forwarded-prefix')
  if (proto === null && host === null && prefix === null) return url.slice(0, start)
  const colon = url.indexOf(':')
  const scheme = valid(first(proto), /^https?$/i)?.toLowerCase() ?? url.slice(0, colon)
  const authority =
    valid(first(host), /^(?:[\w.-]{1,253}|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i) ?? url.slice(colon + 3, start)
  const path = valid(first(prefix)?.replace(/\/+$/, ''), /^(?:\/[\w.~!$&'()*+=:@%-]+)+$/) ?? ''
  return `${scheme}://${authority}${path}`
}

/** Where the path begins in an absolute URL. */
export function pathStart(url: string): number {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  return start < 0 ? url.length : start
}

/** The path of an absolute URL and its query string, both as they were sent. */
export function splitUrl(url: string): { path: string; rawQuery: string } {
  const start = pathStart(url)
  const mark = url.indexOf('?', start)
  return mark < 0
    ? { path: url.slice(start), rawQuery: '' }
    : { path: url.slice(start, mark), rawQuery: url.slice(mark + 1) }
}

function first(header: string | null): string | undefined {
  return header?.split(',', 1)[0]?.trim()
}

function valid(value: string | undefined, form: RegExp): string | undefined {
  return value !== undefined && form.test(value) ? value : undefined
}
