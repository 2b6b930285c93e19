/** Turns Ctrl-C and its relatives into an AbortSignal. A second one, meant as one, ends the process at once. */
export function stopSignals(): AbortSignal {
  const controller = new AbortController()
  let first = 0
  const heard = () => {
    if (!first) {
      first = Date.now()
      controller.abort()
    } else if (Date.now() - first > 500) {
      // Sooner it is the same Ctrl-C: the terminal sends it to everybody, and npm passes it on once more.
      process.exit(1)
    }
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, heard)
  return controller.signal
}

/** Settles when the signal is given. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
