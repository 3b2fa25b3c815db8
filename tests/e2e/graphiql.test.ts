import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyGraphWrite } from '../../src/graph/write.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { tabs } from '../../src/server/operations.ts';
import { realExtractor } from '../support/extractor.ts';
import { describeGraph, emptyGraph } from '../support/graph.ts';
import { sampleWrites } from '../support/samples.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM);
if (!isThere && !process.env.CI)
  console.warn(`*** SKIPPED: GraphiQL in a browser: no Chromium at ${CHROMIUM} (set CHROMIUM) ***`);

const describeBrowser = isThere || process.env.CI ? describeGraph : describe.skip;

/** Tabs can be dragged, and a machine's quick press and release is often taken for the start of that: send the click itself. */
const openTab = async (page: Page, index: number, name: string): Promise<void> => {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    await page.locator('.graphiql-tab-button').nth(index).dispatchEvent('click');
    const isShown = await page
      .waitForFunction(
        (wanted) => (document.querySelector('.graphiql-query-editor')?.textContent ?? '').includes(wanted),
        name,
        { timeout: 3000 },
      )
      .then(
        () => true,
        () => false,
      );
    if (isShown) return;
  }
  throw new Error(`tab ${name} did not open: ${await page.locator('.graphiql-query-editor').textContent()}`);
};

describeBrowser('GraphiQL in a browser, with all other traffic refused', () => {
  const holder = emptyGraph();
  let server: RunningServer | undefined;
  beforeAll(async () => {
    await applyGraphWrite(holder.graph, await sampleWrites());
    server = await startServer({
      config: { host: '127.0.0.1', port: 0 },
      graph: holder.graph,
      extractor: await realExtractor(),
      report: () => undefined,
    });
  });
  afterAll(async () => {
    await server?.close();
  });

  test('each default tab runs and returns data', { timeout: 120_000 }, async () => {
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    try {
      const outside: string[] = [];
      const policyErrors: string[] = [];
      const names = tabs().map(({ name }) => name);
      for (const [index, name] of names.entries()) {
        // a fresh visitor each time: nothing is left in the browser's storage
        const context = await browser.newContext({ viewport: { width: 1500, height: 900 } });
        const page = await context.newPage();
        page.on('console', (message) => {
          if (message.text().includes('Content Security Policy')) policyErrors.push(message.text());
        });
        await page.route('**/*', (route) => {
          const { hostname, protocol, href } = new URL(route.request().url());
          if (hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:') return route.continue();
          outside.push(href);
          return route.abort();
        });
        await page.goto(server?.url ?? '');
        await page.waitForSelector('.graphiql-execute-button', { timeout: 60_000 });
        expect(await page.locator('.graphiql-tab-button').allTextContents()).toEqual(names);
        // the schema has arrived and the editors stand before anybody's hand is at the mouse
        await page.waitForTimeout(2000);
        await openTab(page, index, name);
        await page.waitForTimeout(500);
        const answered = page.waitForResponse((response) => (response.request().postData() ?? '').includes(name), {
          timeout: 20_000,
        });
        await page.locator('.graphiql-execute-button').dispatchEvent('click');
        const { data, errors } = (await (await answered).json()) as { data?: object; errors?: unknown };
        expect(errors, name).toBeUndefined();
        expect(Object.values(data ?? {}), name).not.toContain(null);
        await context.close();
      }
      expect(outside).toEqual([]);
      expect(policyErrors).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
