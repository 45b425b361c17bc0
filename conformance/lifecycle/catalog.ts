import type { Doc } from '../client.ts'
import { docOf, expectSame, expectStatus, expectThat, isDoc, shownAnswer } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'

/** What names another category as the one above, in the words of the generation. */
function under(trial: Trial, id: string): Doc {
  return trial.generation === 'v4' ? { parentId: id } : { parent: { '@type': 'CategoryRef', id } }
}

async function subCategories(trial: Trial, id: string): Promise<string[]> {
  const listed = docOf(await trial.get(id))['subCategory']
  return Array.isArray(listed) ? listed.filter(isDoc).map(idOf) : []
}

function rule(resource: string, id: string, says: string, check: Rule['check'], needs: readonly string[] = []): Rule {
  return { id, level: 'ours', says, appliesTo: (subject) => subject.resource === resource, check, needs }
}

/** The catalog hangs together: its tree, its bundles, its prices, and what is still used. */
export const catalogRules: readonly Rule[] = [
  rule(
    'category',
    'category.parent',
    'A category that names its parent becomes one of its sub-categories.',
    async (trial) => {
      const parent = idOf(await trial.create())
      const child = await trial.create(under(trial, parent))
      expectSame('isRoot', child['isRoot'], false)
      expectSame('subCategory', await subCategories(trial, parent), [idOf(child)])
    },
  ),
  rule(
    'category',
    'category.circle',
    'A category cannot be put below one that is below it: 422, and nothing changes.',
    async (trial) => {
      const top = idOf(await trial.create())
      const middle = idOf(await trial.create(under(trial, top)))
      const bottom = idOf(await trial.create(under(trial, middle)))
      expectStatus(await trial.patch(top, under(trial, bottom)), 422)
      expectSame('isRoot', docOf(await trial.get(top))['isRoot'], true)
    },
    ['category.parent'],
  ),
  rule(
    'category',
    'category.delete',
    'A category with sub-categories cannot be deleted: 409, naming them.',
    async (trial) => {
      const parent = idOf(await trial.create())
      const child = idOf(await trial.create(under(trial, parent)))
      await expectInUse(trial, parent, child)
    },
    ['category.parent'],
  ),
  rule(
    'productOffering',
    'offering.in-bundle',
    'An offering that a bundle contains cannot be deleted: 409, naming the bundle.',
    async (trial) => {
      const part = idOf(await trial.create())
      const bundle = await trial.create({ bundledProductOffering: [bundled(trial, part)] })
      expectSame('isBundle', bundle['isBundle'], true)
      await expectInUse(trial, part, idOf(bundle))
    },
  ),
  rule(
    'productOffering',
    'offering.contains-itself',
    'A bundle cannot contain itself, be it by way of another: 422.',
    async (trial) => {
      const inner = idOf(await trial.create())
      const outer = idOf(await trial.create({ bundledProductOffering: [bundled(trial, inner)] }))
      expectStatus(await trial.patch(inner, { bundledProductOffering: [bundled(trial, outer)] }), 422)
    },
  ),
  rule(
    'productOffering',
    'offering.option',
    'A part of a bundle whose lower limit is above its upper limit answers 422.',
    async (trial) => {
      const limits = { numberRelOfferLowerLimit: 3, numberRelOfferUpperLimit: 2 }
      const option = { ...trial.typed('BundledProductOfferingOption'), ...limits }
      const part = { ...bundled(trial, 'elsewhere'), bundledProductOfferingOption: option }
      expectStatus(await trial.post(await trial.body({ bundledProductOffering: [part] })), 422)
    },
  ),
  rule('productOfferingPrice', 'price.period', 'A recurring price without a period answers 422.', async (trial) => {
    expectStatus(await trial.post(await trial.body({ priceType: 'recurring' })), 422)
  }),
  rule(
    'productOfferingPrice',
    'price.currency',
    'A price in a currency that does not exist answers 422.',
    async (trial) => {
      expectStatus(await trial.post(await trial.body({ price: { unit: 'ZZZ', value: 1 } })), 422)
    },
  ),
]

function bundled(trial: Trial, id: string): Doc {
  return { ...trial.typed('BundledProductOffering'), id }
}

/** Deleting one is refused while the other is there, and possible afterwards. */
async function expectInUse(trial: Trial, used: string, user: string): Promise<void> {
  const refused = await trial.delete(used)
  expectStatus(refused, 409)
  expectThat(refused.text.includes(user), `the answer to name ${user}`, shownAnswer(refused))
  expectStatus(await trial.delete(user), 204)
  expectStatus(await trial.delete(used), 204)
}
