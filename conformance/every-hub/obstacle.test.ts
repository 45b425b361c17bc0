import { expect, test } from 'vitest'
import { obstacleOf } from './obstacle.ts'

const reach = (baseUrl: string, callbackHost: string, callbacks = true) =>
  obstacleOf({ baseUrl, callbackHost, callbacks })

test('a server elsewhere cannot deliver to a loopback address, one on this machine can', () => {
  expect(reach('https://api.example.com', '127.0.0.1')).toContain('--callback-host')
  expect(reach('https://api.example.com', 'tester.example.com')).toBeUndefined()
  expect(reach('http://localhost:8080', '127.0.0.1')).toBeUndefined()
  expect(reach('http://[::1]:8080', 'localhost')).toBeUndefined()
})

test('deliveries that are switched off say so', () => {
  expect(reach('http://localhost:8080', '127.0.0.1', false)).toContain('--no-callbacks')
})
