import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type BrowserContext, chromium } from '@playwright/test'
import { chromiumLaunch } from '#tests/e2e/support/chromium.ts'

export type MortalBrowser = {
  readonly context: () => BrowserContext
  /** kill -9 to the whole browser, as when a telephone runs empty; comes back with what lay on its disk. */
  readonly killAndRestart: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A real Chromium with a profile of its own on the disk, which may be killed at any moment. */
export const mortalBrowser = async (
  profile: string,
  prepare: (context: BrowserContext) => Promise<void>,
): Promise<MortalBrowser> => {
  const open = async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...(await chromiumLaunch()),
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    })
    context.setDefaultTimeout(60_000)
    await prepare(context)
    return context
  }
  let context = await open()
  return {
    context: () => context,
    killAndRestart: async () => {
      const ended = context.waitForEvent('close')
      for (const pid of await processesOf(profile)) process.kill(pid, 'SIGKILL')
      await ended
      await wait(100)
      context = await open()
    },
    close: () => context.close(),
  }
}

/** The main process of the browser that works in this profile; its children go with it. */
const processesOf = async (profile: string): Promise<number[]> => {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=')) found.push(Number(name))
  }
  return found
}
