import { setTimeout as sleep } from 'node:timers/promises'
import type { Child } from './child.ts'
import { aborted } from './stop-signals.ts'

const longestPauseMs = 60_000

/** Starts a process again whenever it ends, after a pause that doubles each time until it has lasted a minute. */
export function keepRunning(name: string, start: () => Child): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const loop = async () => {
    let pauseMs = 1000
    while (!stopping.signal.aborted) {
      const began = Date.now()
      const child = start()
      await Promise.race([child.ended, aborted(stopping.signal)])
      if (stopping.signal.aborted) return child.stop()
      if (Date.now() - began > 60_000) pauseMs = 1000
      console.error(`${name} đã dừng; sẽ chạy lại sau ${pauseMs / 1000} giây.`)
      await Promise.race([sleep(pauseMs), aborted(stopping.signal)])
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
  }
  const running = loop()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }
}
