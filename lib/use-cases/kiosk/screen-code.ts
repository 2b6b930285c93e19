import type { Sealing } from '#lib/outside/sealing/index.ts'

/** The eight digits by which a screen is paired. Made of the row's random id and the application's secret: stored nowhere. */
export const screenCode = (sessionId: string, sealing: Sealing): string => {
  const bytes = Buffer.from(sealing.sign('screen code', sessionId), 'base64url')
  return String(bytes.readUInt32BE() % 100_000_000).padStart(8, '0')
}

/** For how long a code waits for its screen. Minutes. */
export const pairedWithin = 10
