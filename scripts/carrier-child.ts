import { randomBytes } from 'node:crypto'
import { demoSecretPrefix, type StartEnv } from '#env.ts'
import { freePort } from './ports.ts'

export type SimulatedCarrier = {
  /** For the portal: where the post office is, and the secrets between the two. */
  readonly settings: Readonly<Record<string, string>>
  /** For the simulator itself. */
  readonly own: Readonly<Record<string, string>>
}

/** Where the simulated post office of a demonstration will stand; null where a real one is named. */
export const simulatedCarrier = async (env: StartEnv): Promise<SimulatedCarrier | null> => {
  if (env.APP_MODE !== 'demo' || env.VNPOST_URL) return null
  const port = await freePort()
  const secret = () => `${demoSecretPrefix}${randomBytes(24).toString('base64url')}`
  const settings = {
    VNPOST_URL: `http://127.0.0.1:${port}`,
    VNPOST_CUSTOMER_CODE: 'TRINHDIEN',
    VNPOST_TOKEN: secret(),
    VNPOST_CALLBACK_SECRET: secret(),
  }
  const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[env.HOST] ?? env.HOST
  return {
    settings,
    own: { CARRIER_PORT: String(port), CARRIER_CALLBACK: `http://${host}:${env.PORT}/api/carrier/vnpost` },
  }
}
