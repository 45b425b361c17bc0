import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser, launchBrowser } from '../../scripts/testing/find-browser.ts'
import { type MemoryServer, memoryServer } from '../../scripts/testing/memory-server.ts'

const executable = findBrowser()

describe.runIf(executable)('the reference page in a browser', { timeout: 120_000 }, () => {
  let server: MemoryServer
  let browser: Browser
  let page: Page
  /** Every address that the page asked for, whether it got it or not. */
  const asked: string[] = []
  const errors: string[] = []

  beforeAll(async () => {
    server = await memoryServer()
    browser = await launchBrowser(executable!)
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('shows an operation, sends a request to this server and shows the answer', async () => {
    const created = await fetch(`${server.url}/tmf-api/partyManagement/v5/individual`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ '@type': 'Individual', id: 'seen-in-browser', givenName: 'Ada', familyName: 'Okafor' }),
    })
    expect(created.status).toBe(201)

    await page.goto(`${server.url}/docs`)
    await page.locator('a[href="docs/tmf632.v5"]').click()
    await page.getByText('List individuals').first().click()
    await page.getByText('Attributes to answer, separated by commas').first().waitFor()
    await page.getByRole('button', { name: /Test Request\s*\(get \/individual\)/i }).click()
    await page.getByRole('button', { name: /^Send/ }).first().click()
    await page.getByText('seen-in-browser').first().waitFor()
    expect(asked).toContain(`${server.url}/tmf-api/partyManagement/v5/individual`)
  })

  test('asks nobody but this server for anything, and breaks nowhere', () => {
    expect(asked.length).toBeGreaterThan(3)
    const elsewhere = asked.filter((url) => !url.startsWith(`${server.url}/`) && !/^(data|blob):/.test(url))
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
  })
})
