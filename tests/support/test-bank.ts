import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { openVnpay } from '#lib/outside/payments/vnpay.ts'
import { openBank } from '#scripts/bank/server.ts'

const terminal = 'TESTBANK'
const secret = 'demo-a-secret-of-the-bank-for-tests'

/** A bank of the test's own on a port of its own, and VNPay as it would be configured for it. */
export const openTestBank = async (ipnUrl: string | null = null) => {
  const server = openBank({ terminal, secret, ipnUrl, lateMs: 200 }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = {
    VNPAY_TMN_CODE: terminal,
    VNPAY_HASH_SECRET: secret,
    VNPAY_PAY_URL: `${origin}/vpcpay.html`,
    VNPAY_API_URL: `${origin}/merchant_webapi/api/transaction`,
  }
  const vnpay = openVnpay(settings)
  if (!vnpay) throw new Error('the settings are whole')

  /** What a payer does on the bank's pages, without a browser. Answers with where the bank sends them back to. */
  const pay = async (address: string, action: string): Promise<string> => {
    const shown = await (await fetch(address)).text()
    const [, token = ''] = /name="_token" value="(\w+)"/.exec(shown) ?? []
    const [, ref = ''] = /name="ref" value="(\w+)"/.exec(shown) ?? []
    const body = new URLSearchParams({ _token: token, ref, action })
    const done = await fetch(`${origin}/pay`, { method: 'POST', body, redirect: 'manual' })
    return done.headers.get('location') ?? `refused: ${shown.slice(0, 300)}`
  }

  return {
    ...{ origin, settings, secret, terminal, vnpay, pay },
    transfer: async (account: string, amount: number, content: string): Promise<void> => {
      const shown = await (await fetch(`${origin}/chuyen-khoan`)).text()
      const [, _token = ''] = /name="_token" value="(\w+)"/.exec(shown) ?? []
      const body = new URLSearchParams({ _token, account, amount: String(amount), content })
      await fetch(`${origin}/chuyen-khoan`, { method: 'POST', body, redirect: 'manual' })
    },
    /** The query of a notification about an order, as the bank would send it. */
    notification: async (ref: string): Promise<string> =>
      (await fetch(`${origin}/notification/${ref}`)).text(),
    ledger: async (): Promise<readonly { ref: string; amount: number; status: string; refunded: number }[]> =>
      (await fetch(`${origin}/ledger.json`)).json(),
    statement: async (account: string): Promise<string> =>
      (await fetch(`${origin}/sao-ke.csv?account=${account}`)).text(),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type TestBank = Awaited<ReturnType<typeof openTestBank>>
