import { beforeEach, describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { systemClock, uuids } from '../../adapters/system/clock.ts'
import type { Doc } from '../../domain/core/json.ts'
import { regex } from '../../domain/core/regex.ts'
import { resources } from '../../domain/resources.ts'
import { apis } from '../all.ts'
import { buildApp } from '../rest/app.ts'
import { defaultSettings } from '../rest/settings.ts'

const party4 = '/tmf-api/party/v4'
const party5 = '/tmf-api/partyManagement/v5'
const roles4 = '/tmf-api/partyRoleManagement/v4/partyRole'
const roles5 = '/tmf-api/partyRoleManagement/v5/partyRole'
const customers4 = '/tmf-api/customerManagement/v4/customer'
const customers5 = '/tmf-api/customer/v5/customer'

let app: ReturnType<typeof buildApp>

beforeEach(() => {
  const { store, keys } = memoryDatabase(resources, regex)
  const resource = (kind: string) => resources.find((each) => each.kind === kind)!
  const core = { store, clock: systemClock, ids: uuids, resource, references: 'lenient' as const }
  app = buildApp({ core, keys, apis, settings: defaultSettings })
})

async function call(method: string, path: string, body?: unknown, type = 'application/json') {
  const headers = body === undefined ? {} : { 'content-type': type }
  const response = await app.request(path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Doc & Doc[] }
}

async function created(path: string, body: Doc): Promise<Doc> {
  const answer = await call('POST', path, body)
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}

async function names(path: string): Promise<unknown[]> {
  const answer = await call('GET', path)
  expect(answer).toMatchObject({ status: 200 })
  return answer.body.map((each) => each['fullName'] ?? each['name'])
}

/** A person as v5 clients know one: with things that v4 has no words for. */
const amara: Doc = {
  '@type': 'Individual',
  givenName: 'Amara',
  familyName: 'Okafor',
  name: 'Amara Okafor',
  status: 'initialized',
  contactMedium: [
    { '@type': 'EmailContactMedium', id: 'm1', contactType: 'private', emailAddress: 'amara@example.com' },
    {
      '@type': 'GeographicAddressContactMedium',
      id: 'm2',
      city: 'Galway',
      geographicAddress: { '@type': 'GeographicAddressRef', id: 'g1' },
    },
  ],
  externalReference: [{ '@type': 'ExternalIdentifier', id: 'x1', owner: 'Registry', externalIdentifierType: 'eId' }],
  partyCharacteristic: [{ '@type': 'FloatCharacteristic', id: 'c1', name: 'score', value: 2.5 }],
  relatedParty: [
    {
      '@type': 'RelatedPartyOrPartyRole',
      role: 'spouse',
      partyOrPartyRole: { '@type': 'Individual', id: 'p9', name: 'Ben Lee', givenName: 'Ben', familyName: 'Lee' },
    },
    {
      '@type': 'RelatedPartyOrPartyRole',
      role: 'adviser',
      partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'r1', partyId: 'p7', partyName: 'Seven' },
    },
  ],
}

describe('one document, two generations', () => {
  test('what v4 creates is a complete v5 document', async () => {
    const one = await created(`${party4}/individual`, {
      givenName: 'Ann',
      familyName: 'Lee',
      fullName: 'Ann Lee',
      contactMedium: [{ mediumType: 'mobile', preferred: true, characteristic: { phoneNumber: '1' } }],
      relatedParty: [{ id: 'o1', role: 'employer', '@referredType': 'Organization' }],
      partyCharacteristic: [{ name: 'segment', value: 'gold' }],
    })
    expect(one).toMatchObject({ '@type': 'Individual', fullName: 'Ann Lee', status: 'initialized' })
    const { body } = await call('GET', `${party5}/individual/${one['id']}`)
    expect(body).toMatchObject({
      '@type': 'Individual',
      name: 'Ann Lee',
      contactMedium: [{ '@type': 'PhoneContactMedium', mediumType: 'mobile', preferred: true, phoneNumber: '1' }],
      relatedParty: [
        { '@type': 'RelatedPartyOrPartyRole', role: 'employer', partyOrPartyRole: { '@type': 'PartyRef', id: 'o1' } },
      ],
      partyCharacteristic: [{ '@type': 'StringCharacteristic', name: 'segment', value: 'gold' }],
    })
    const { href: _, id: __, ...again } = body
    expect(await call('POST', `${party5}/individual`, again)).toMatchObject({ status: 201 })
  })

  test('what v5 creates is seen in the words of v4', async () => {
    const one = await created(`${party5}/individual`, amara)
    const { body } = await call('GET', `${party4}/individual/${one['id']}`)
    expect(body).toEqual({
      '@type': 'Individual',
      id: one['id'],
      href: `http://localhost${party4}/individual/${one['id']}`,
      givenName: 'Amara',
      familyName: 'Okafor',
      fullName: 'Amara Okafor',
      status: 'initialized',
      contactMedium: [
        { mediumType: 'email', characteristic: { contactType: 'private', emailAddress: 'amara@example.com' } },
        { mediumType: 'postalAddress', characteristic: { city: 'Galway' } },
      ],
      externalReference: [{ externalReferenceType: 'eId', name: 'x1' }],
      partyCharacteristic: [{ name: 'score', value: 2.5 }],
      relatedParty: [
        { id: 'p9', name: 'Ben Lee', role: 'spouse', '@referredType': 'Individual' },
        { id: 'r1', role: 'adviser' },
      ],
    })
  })

  test.each([
    ['application/merge-patch+json', { title: 'Dr' }, { title: 'Dr' }],
    ['application/json-patch+json', [{ op: 'add', path: '/title', value: 'Dr' }], { title: 'Dr' }],
    ['application/json-patch+json', [{ op: 'replace', path: '/fullName', value: 'A. O.' }], { name: 'A. O.' }],
  ])('a patch in v4 (%s) keeps what only v5 sees', async (type, patch, change) => {
    const one = await created(`${party5}/individual`, amara)
    expect(await call('PATCH', `${party4}/individual/${one['id']}`, patch, type)).toMatchObject({ status: 200 })
    const { body } = await call('GET', `${party5}/individual/${one['id']}`)
    expect(body).toEqual({ ...one, ...change })
  })

  test('an array that v4 replaces whole keeps, element by element, what only v5 sees', async () => {
    const one = await created(`${party5}/individual`, amara)
    const { body: seen } = await call('GET', `${party4}/individual/${one['id']}`)
    const [email, address] = seen['contactMedium'] as Doc[]
    const moved = { ...address, characteristic: { city: 'Cork' } }
    const patch = { contactMedium: [moved, { mediumType: 'fax', characteristic: { faxNumber: '2' } }, email!] }
    expect(await call('PATCH', `${party4}/individual/${one['id']}`, patch)).toMatchObject({ status: 200 })
    const { body } = await call('GET', `${party5}/individual/${one['id']}`)
    const [storedEmail, storedAddress] = amara['contactMedium'] as Doc[]
    expect(body['contactMedium']).toEqual([
      { ...storedAddress, city: 'Cork' },
      { '@type': 'FaxContactMedium', faxNumber: '2' },
      storedEmail,
    ])
  })

  test('a patch in v4 that changes nothing leaves the version as it was', async () => {
    const one = await created(`${party5}/individual`, amara)
    const { body: seen, headers } = await call('GET', `${party4}/individual/${one['id']}`)
    const answer = await call('PATCH', `${party4}/individual/${one['id']}`, seen)
    expect(answer.headers.get('etag')).toBe(headers.get('etag'))
  })

  test('the misspelt state of v4 is the correct state of v5, and both are understood', async () => {
    const one = await created(`${party4}/individual`, { givenName: 'A', familyName: 'B', status: 'validated' })
    const path = `${party4}/individual/${one['id']}`
    for (const status of ['deceased', 'deceaded']) {
      expect(await call('PATCH', path, { status })).toMatchObject({ status: 200, body: { status: 'deceaded' } })
    }
    expect((await call('GET', `${party5}/individual/${one['id']}`)).body['status']).toBe('deceased')
    expect((await call('GET', `${party4}/individual?status=deceaded`)).body).toHaveLength(1)
  })

  test('attributes that v4 does not have are refused in v4', async () => {
    const answer = await call('POST', customers4, {
      name: 'n',
      engagedParty: { id: '1', '@referredType': 'Individual' },
      description: 'x',
    })
    expect(answer).toMatchObject({ status: 400, body: { code: 'unknownAttribute' } })
  })
})

describe('a list in v4', () => {
  beforeEach(async () => {
    await created(`${party5}/individual`, amara)
    await created(`${party4}/individual`, {
      givenName: 'Zoe',
      familyName: 'Abel',
      fullName: 'Zoe Abel',
      contactMedium: [{ mediumType: 'mobile', characteristic: { phoneNumber: '7', contactType: 'work' } }],
    })
  })

  test.each([
    ['fullName=Amara Okafor', ['Amara Okafor']],
    ['contactMedium.characteristic.emailAddress=amara@example.com', ['Amara Okafor']],
    ['contactMedium.mediumType=email', ['Amara Okafor']],
    ['contactMedium.mediumType=mobile', ['Zoe Abel']],
    ['contactMedium.mediumType.regex=^m', ['Zoe Abel']],
    ['contactMedium.mediumType=phone', []],
    ['relatedParty.id=p9', ['Amara Okafor']],
    ['relatedParty.@referredType=Individual', ['Amara Okafor']],
    ['externalReference.name=x1', ['Amara Okafor']],
    ['externalReference.externalReferenceType=eId', ['Amara Okafor']],
    ['filter=$[?@.contactMedium[?@.mediumType=="mobile" %26%26 @.characteristic.contactType=="work"]]', ['Zoe Abel']],
    ['filter=$[?@.contactMedium[?@.mediumType=="mobile" %26%26 @.characteristic.contactType=="private"]]', []],
    ['filter=$[?count(@.contactMedium[*]) == 2]', ['Amara Okafor']],
    ['sort=fullName', ['Amara Okafor', 'Zoe Abel']],
    ['sort=-fullName', ['Zoe Abel', 'Amara Okafor']],
    ['sort=familyName', ['Zoe Abel', 'Amara Okafor']],
    ['fullName.ne=Zoe Abel', ['Amara Okafor']],
  ])('%s finds %j', async (query, expected) => {
    expect(await names(`${party4}/individual?${query}`)).toEqual(expected)
  })

  test('sorting by what is stored in two places is refused', async () => {
    expect(await call('GET', `${party4}/individual?sort=contactMedium.mediumType`)).toMatchObject({ status: 400 })
  })

  test('names of v5 are not known in v4', async () => {
    expect(await call('GET', `${party4}/individual?externalReference.owner=Registry`)).toMatchObject({ status: 400 })
  })
})

describe('roles in v4', () => {
  test('the role of the engaged party is the role itself', async () => {
    const engagedParty = { id: 'i1', name: 'Ann', role: 'dealer', '@referredType': 'Individual' }
    const one = await created(roles4, { name: 'Ann, dealer', engagedParty })
    expect(one['engagedParty']).toEqual(engagedParty)
    expect((await call('GET', `${roles5}/${one['id']}`)).body).toMatchObject({
      role: 'dealer',
      engagedParty: { '@type': 'PartyRef', id: 'i1', name: 'Ann', '@referredType': 'Individual' },
    })
    expect(await names(`${roles4}?engagedParty.role=dealer&engagedParty.id=i1`)).toEqual(['Ann, dealer'])
    expect(await names(`${roles4}?engagedParty.role=other`)).toEqual([])
  })

  test('an empty role type comes back as it was sent', async () => {
    expect(await created(roles4, { name: 'n', roleType: {} })).toMatchObject({ roleType: {} })
  })

  test('a customer in v4 keeps the specification that v5 gave it', async () => {
    const one = await created(customers5, {
      '@type': 'Customer',
      name: 'Harbour',
      description: 'only v5 says this',
      engagedParty: { '@type': 'PartyRef', id: 'o1', '@referredType': 'Organization' },
      partyRoleSpecification: { '@type': 'PartyRoleSpecificationRef', id: 's1' },
    })
    const answer = await call('PATCH', `${customers4}/${one['id']}`, { name: 'Harbour Ltd' })
    expect(answer.body).not.toHaveProperty('description')
    expect((await call('GET', `${customers5}/${one['id']}`)).body).toEqual({ ...one, name: 'Harbour Ltd' })
  })
})
