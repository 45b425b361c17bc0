import { expect, test } from 'vitest'
import { escaped } from './escaped.ts'

test('what a server says cannot break a report', () => {
  expect(escaped(`<b a='1'>"&"</b>`)).toBe('&lt;b a=&#39;1&#39;&gt;&quot;&amp;&quot;&lt;/b&gt;')
  expect(escaped('a\0b\u0008c\ud800d\ufffee\tf\n')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\tf\n')
  expect(escaped('北京 😀')).toBe('北京 😀')
})
