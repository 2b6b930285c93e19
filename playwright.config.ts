import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '#tests/e2e/support/chromium.ts'

// Playwright only drives a server that runs already: `npm test` starts one on empty data and names it in BASE_URL.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  projects: [
    { name: 'pages', testIgnore: 'published-figures.spec.ts' },
    // Keeps both cores busy for more than a minute: nothing that a browser waits for may run beside it.
    { name: 'published figures', testMatch: 'published-figures.spec.ts', dependencies: ['pages'] },
  ],
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
    browserName: 'chromium',
    launchOptions: await chromiumLaunch(),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
})
