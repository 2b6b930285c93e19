import { join } from 'node:path'
import { demoKeyRing } from './demo-authority.ts'
import type { Signing } from './index.ts'
import { keyFiles } from './key-files.ts'
import { type KeyRing, signingWith } from './pades.ts'

type Settings = {
  readonly APP_MODE: 'demo' | 'production'
  readonly DATA_DIR: string
  readonly SIGNING_DIR?: string | undefined
  readonly SIGNING_PASSWORD?: string | undefined
  readonly SIGNING_ROOTS?: string | undefined
  readonly SIGNING_TSA_URL?: string | undefined
}

/** The configured keys; in a demonstration without any, those of its own authority. env.ts sees to it that all are given. */
export const openSigning = (settings: Settings): Signing => {
  const url = settings.SIGNING_TSA_URL
  return signingWith(ringOf(settings), url === undefined ? undefined : { url, patience: 10_000 })
}

const ringOf = ({ APP_MODE, DATA_DIR, SIGNING_DIR, SIGNING_PASSWORD, SIGNING_ROOTS }: Settings): KeyRing => {
  if (SIGNING_DIR && SIGNING_PASSWORD && SIGNING_ROOTS)
    return keyFiles({ folder: SIGNING_DIR, password: SIGNING_PASSWORD, rootsFile: SIGNING_ROOTS })
  if (APP_MODE === 'demo') return demoKeyRing(join(DATA_DIR, 'signing'))
  return notConfigured
}

const nothing = async (): Promise<never> => {
  throw new Error('signing is not configured: SIGNING_DIR, SIGNING_PASSWORD and SIGNING_ROOTS')
}

/** Results are then signed by hand and registered with their scan. */
const notConfigured: KeyRing = {
  isDemo: false,
  ofPerson: nothing,
  ofUnit: nothing,
  password: nothing,
  roots: async () => [],
}
