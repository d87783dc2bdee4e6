import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { launchBrowser, withoutBrowser } from './browser.ts'
import { invitation, posting, printedResume } from './papers.ts'
import { serveHere } from './serve-here.ts'

const tabs = ['Overview', 'Fit', 'Questions', 'Plan', 'People', 'Files', 'Day sheet']

describe.skipIf(withoutBrowser)('the main job in a browser, from an empty folder to the day sheet', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveHere>>
  let page: Page
  const complaints: string[] = []

  const openPage = async (width: number, colorScheme: 'light' | 'dark') => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Warsaw',
      locale: 'en-GB',
    })
    const opened = await context.newPage()
    opened.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    opened.on('pageerror', (error) => complaints.push(error.message))
    return opened
  }

  beforeAll(async () => {
    browser = await launchBrowser()
    server = await serveHere()
    page = await openPage(1280, 'light')
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test('an empty home teaches what to bring', async () => {
    await page.goto(server.address)
    await page.getByRole('heading', { name: 'They would like to see you again' }).waitFor()
    await expectAccessible(page)
  })

  test('three files are recognised, read and shown for correction', async () => {
    const helper = await browser.newPage()
    const resume = await printedResume(helper)
    await helper.close()
    await page
      .getByRole('link', { name: 'New opportunity' })
      .or(page.getByRole('button', { name: 'New opportunity' }))
      .first()
      .click()
    await page.locator('input[type=file]').first().setInputFiles([invitation(), posting, resume])
    await page.getByRole('status').getByText('Everything needed is there').waitFor({ timeout: 15_000 })
    await page.getByText(/^Is Hollin Bridge.* the company\?$/).waitFor()
    await page.getByText('Place: Hollin Bridge Builders').waitFor()
    await expectAccessible(page)
  }, 60_000)

  const questions = () => page.getByRole('list', { name: 'To be answered' }).getByRole('listitem')

  test('on a telephone the questions are one column, with the source’s words and answers to tap', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await questions().nth(2).waitFor()
    const boxes = await Promise.all((await questions().all()).map((one) => one.boundingBox()))
    expect(boxes.length).toBeGreaterThan(2)
    expect(new Set(boxes.map((box) => Math.round(box?.x ?? -1))).size).toBe(1)
    expect(Math.max(...boxes.map((box) => (box?.x ?? 0) + (box?.width ?? 0)))).toBeLessThanOrEqual(360)
    await expectAccessible(page)
    const asked = questions().filter({ hasText: '“', hasNotText: 'the company?' }).first()
    await asked.getByRole('button', { name: 'Yes' }).click()
    await expect.poll(() => questions().count()).toBe(boxes.length - 1)
    await page.setViewportSize({ width: 1280, height: 800 })
  }, 30_000)

  test('a correction is kept, even through a reload', async () => {
    const asked = questions().filter({ hasText: 'the company?' })
    await asked.getByRole('button', { name: 'Something else' }).click()
    await page.getByRole('textbox', { name: 'Company' }).first().fill('Hollin Bridge')
    await page.waitForTimeout(1500)
    await page.reload()
    await page.getByRole('status').getByText('Everything needed is there').waitFor()
    await page.getByText('Company: Hollin Bridge', { exact: true }).waitFor()
  })

  test('one click makes the plan', async () => {
    await page.getByRole('button', { name: 'Make my plan' }).click()
    await page.waitForURL(/\/opportunities\//)
    await page.getByRole('heading', { level: 1, name: 'Site Manager' }).waitFor()
    await page.getByText('Greta Moss').first().waitFor()
  })

  test.each(tabs)(
    '%s is there, accessible in light and dark, at 1280 and at 360 pixels',
    async (tab) => {
      await page
        .getByRole('tab', { name: tab })
        .or(page.getByRole('link', { name: tab, exact: true }))
        .first()
        .click()
      await page.waitForLoadState('networkidle')
      for (const width of [1280, 360])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          await page.reload()
          await page.getByRole('heading', { level: 1 }).waitFor()
          await page.waitForLoadState('networkidle')
          await expectAccessible(page)
        }
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
    },
    60_000,
  )

  const show = async (tab: string) => {
    await page.goto(page.url().replace(/(opportunities\/[^/]+).*/, `$1/${tab}`))
    await page.waitForLoadState('networkidle')
  }

  test('the fit shows the CV’s very words, and the gap', async () => {
    await show('fit')
    await page.getByText('CSCS black card').first().waitFor()
    const shown = await page.locator('main').textContent()
    expect(shown).toContain('Strong')
    expect(shown).toContain('Gap')
  })

  test('a ticked task stays ticked', async () => {
    await show('plan')
    const first = page.getByRole('checkbox').first()
    const name = await first.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? '')
    await first.check()
    await page.waitForLoadState('networkidle')
    await page.reload()
    expect(await page.getByRole('checkbox', { name, exact: true }).isChecked()).toBe(true)
  })

  test('an update dropped on the page moves the interview once it is confirmed', async () => {
    await show('')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([invitation({ sequence: 1, days: 6 })])
    await page.getByRole('button', { name: 'Change it' }).click()
    await page.getByText('in 6 days').first().waitFor()
  })

  test('a pasted update works like a dropped one, says who is in it, and can be undone', async () => {
    await page.getByLabel('Or paste the mail').fill(invitation({ sequence: 2, days: 8 }).buffer.toString())
    await page.getByRole('button', { name: 'See what it changes' }).click()
    await page.getByRole('dialog').getByText('Greta Moss').waitFor()
    await page.getByRole('button', { name: 'Change it' }).click()
    await page.getByText('in 8 days').first().waitFor()
    // The key takes back what was done last; the page may still offer more.
    await page.keyboard.press('u')
    await page.getByText('in 6 days').first().waitFor()
  })

  test('what was said by hand is held back from an update, and asked about with both values', async () => {
    await page.getByRole('button', { name: 'Change or move this interview' }).first().click()
    await page.getByRole('dialog').getByLabel('Place').fill('The site office')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await page.getByText('The site office').first().waitFor()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([invitation({ sequence: 3, days: 6 })])
    await page.getByRole('checkbox', { name: /Place: take .* for what you said, “The site office”/ }).waitFor()
    await page.getByRole('button', { name: 'Change it' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await page.getByText('The site office').first().isVisible()).toBe(true)
  })

  test('the day sheet prints on one page', async () => {
    await show('day-sheet')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  test('home shows what comes next, and a deletion can be undone', async () => {
    await page.goto(server.address)
    await page.getByText('Hollin Bridge').first().waitFor()
    await expectAccessible(page)
    await page.getByText('Site Manager').first().click()
    await page.getByRole('button', { name: 'More for this opportunity' }).click()
    await page.getByRole('menuitem', { name: 'Delete this opportunity' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.goto(server.address)
    await page.getByText('Hollin Bridge').first().waitFor()
  })

  test('settings are accessible, kept, and delete everything on the right words', async () => {
    await page.goto(`${server.address}/settings`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 800 })
    await expectAccessible(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('textbox', { name: /delete everything/i }).fill('delete everything')
    await page.getByRole('button', { name: /delete everything/i }).click()
    await page.goto(server.address)
    await page.getByRole('heading', { name: 'They would like to see you again' }).waitFor()
  })

  test('the example loads and is removed again', async () => {
    await page.goto(server.address)
    await page.getByRole('button', { name: 'See an example' }).click()
    await page.waitForURL(/\/opportunities\//)
    await page.goto(server.address)
    await page.getByRole('button', { name: 'Remove the example' }).click()
    await page.getByRole('heading', { name: 'They would like to see you again' }).waitFor()
  })

  test('the keyboard alone reaches a new opportunity', async () => {
    await page.goto(server.address)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('n')
    await page.waitForURL(/\/new$/)
  })

  test('nothing went wrong on the way', () => {
    expect(complaints).toEqual([])
    expect(server.defects).toEqual([])
  })
})
