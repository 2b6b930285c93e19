import { createHmac } from 'node:crypto'
import { demoSecretPrefix, type StartEnv } from '#env.ts'
import { freePort } from '../ports.ts'

/**
 * The settings by which a demonstration pays at a bank of its own on this machine; none where a real contract with VNPay
 * is configured. The secret is made of the demonstration's, so that orders stay good over a restart.
 */
export const demoBank = async (
  env: StartEnv,
  appSecret: string,
): Promise<Readonly<Record<string, string>> | undefined> => {
  if (env.APP_MODE !== 'demo' || env.VNPAY_TMN_CODE) return undefined
  const address = `http://127.0.0.1:${await freePort()}`
  return {
    VNPAY_TMN_CODE: 'DEMOBANK',
    VNPAY_HASH_SECRET: demoSecretPrefix + createHmac('sha256', appSecret).update('bank').digest('base64url'),
    VNPAY_PAY_URL: `${address}/vpcpay.html`,
    VNPAY_API_URL: `${address}/merchant_webapi/api/transaction`,
  }
}
