import { describe, expect, test } from 'vitest'
import { addressPolicy } from './address-policy.ts'
import { refusesHost } from './checked-connect.ts'

const strict = addressPolicy({ allowedNetworks: [], allowPrivate: false })
const hostOf = (url: string) => new URL(url).hostname

describe('addresses that are not public are refused, however they are written', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.255.255.254/',
    'http://0.0.0.0/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://100.127.255.255/',
    'http://224.0.0.1/',
    'http://239.255.255.255/',
    'http://255.255.255.255/',
    'http://240.0.0.1/',
    'http://192.0.2.1/',
    'http://198.51.100.7/',
    'http://203.0.113.9/',
    'http://198.18.0.1/',
    'http://192.0.0.8/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:0:10.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:db8::1]/',
    'http://[fec0::1]/',
    'http://[2001::1]/',
    'http://localhost/',
    'http://LOCALHOST:8080/',
    'http://api.localhost/',
    'http://１２７.0.0.1/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
  ])('%s', (url) => {
    expect(refusesHost(strict, hostOf(url))).toBeTypeOf('string')
  })
})

describe('public addresses and names pass', () => {
  test.each([
    'http://8.8.8.8/',
    'https://93.184.216.34/',
    'http://[2606:4700::1111]/',
    'http://[::ffff:8.8.8.8]/',
    'https://listener.example.org/',
  ])('%s', (url) => {
    expect(refusesHost(strict, hostOf(url))).toBeUndefined()
  })
})

test('a network that is allowed passes, also when its address is written in IPv6', () => {
  const policy = addressPolicy({ allowedNetworks: ['10.1.0.0/16', 'fd00:1::/32'], allowPrivate: false })
  expect(policy('10.1.2.3')).toBeUndefined()
  expect(policy('::ffff:10.1.2.3')).toBeUndefined()
  expect(policy('fd00:1::7')).toBeUndefined()
  expect(policy('10.2.0.1')).toMatch(/not a public address/)
  expect(policy('fd00:2::7')).toMatch(/not a public address/)
})

test('a name of this machine passes when the loopback network is allowed', () => {
  const policy = addressPolicy({ allowedNetworks: ['127.0.0.0/8'], allowPrivate: false })
  expect(refusesHost(policy, 'localhost')).toBeUndefined()
})

test('the setting for everything lets everything pass', () => {
  expect(addressPolicy({ allowedNetworks: [], allowPrivate: true })('127.0.0.1')).toBeUndefined()
})

test('a network that is not in CIDR notation is an error at start', () => {
  expect(() => addressPolicy({ allowedNetworks: ['10.0.0.1'], allowPrivate: false })).toThrow(
    '10.0.0.1 is not a network',
  )
})
