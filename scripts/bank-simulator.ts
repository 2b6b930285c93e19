// The bank of a demonstration, started beside it by `npm start`: see bank/server.ts. Never started for production.
import { once } from 'node:events'
import { join } from 'node:path'
import { env } from '#env.ts'
import { openBank } from './bank/server.ts'

const { APP_MODE, APP_URL, DATA_DIR, VNPAY_TMN_CODE, VNPAY_HASH_SECRET, VNPAY_PAY_URL } = env()
if (APP_MODE !== 'demo' || !VNPAY_TMN_CODE || !VNPAY_HASH_SECRET || !VNPAY_PAY_URL)
  throw new Error('only a demonstration has a bank of its own')
const settings = {
  terminal: VNPAY_TMN_CODE,
  secret: VNPAY_HASH_SECRET,
  ipnUrl: `${APP_URL}/api/payments/vnpay/ipn`,
  lateMs: Number(process.env.BANK_LATE_SECONDS ?? 20) * 1000,
}
const server = openBank(settings, join(DATA_DIR, 'bank', 'ledger.jsonl'))
const { hostname, port } = new URL(VNPAY_PAY_URL)
server.listen(Number(port), hostname)
await once(server, 'listening')
console.log(`ngân hàng trình diễn: http://${hostname}:${port}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
  })
