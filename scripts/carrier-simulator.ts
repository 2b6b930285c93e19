// A post office for the demonstration, as a program of its own: it takes orders in the fields of VNPost's public
// administrative post, and calls back signed, late, twice or out of order, as a real one does. `npm start` runs it in
// demonstration mode only (carrier-child.ts). Its page lists the items; each button reports one thing.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'
import { signVnpostCall } from '#lib/outside/carrier/vnpost-call.ts'
import { listPage } from './carrier-page.ts'

const settings = z
  .object({
    CARRIER_PORT: z.coerce.number().int().positive(),
    CARRIER_CALLBACK: z.url(),
    VNPOST_TOKEN: z.string().min(1),
    VNPOST_CALLBACK_SECRET: z.string().min(1),
  })
  .parse(process.env)

const order = z.object({
  CustomerCode: z.string().min(1),
  OrderNumber: z.string().min(1).max(64),
  ItemCode: z.string().max(30),
  CODAmount: z.number().int().nonnegative(),
  SenderName: z.string().min(1),
  ReceiverAddress: z.string().min(1),
  ReceiverName: z.string().min(1),
  ReceiverTel: z.string().min(1),
})

export type SimulatedItem = z.output<typeof order> & { readonly reported: { code: string; at: string }[] }

const items = new Map<string, SimulatedItem>()
const orders = new Map<string, string>()
let given = 0

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error)
    if (!response.headersSent) response.writeHead(500).end()
  })
})

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (request.method === 'GET' && pathname === '/') return html(response, listPage([...items.values()]))
  if (request.method === 'POST' && pathname === '/orders') return takeOrder(request, response)
  const [, itemCode, code] = /^\/items\/([A-Z0-9]+)\/(\d+)$/.exec(pathname) ?? []
  const item = itemCode === undefined ? undefined : items.get(itemCode)
  if (request.method !== 'POST' || !item || code === undefined) return json(response, 404, { Status: '404' })
  const form = new URLSearchParams(await bodyOf(request))
  const times = Math.min(7, Number(form.get('times') ?? 1) || 1)
  const statuses = await report(item, code, form.get('at') ?? new Date().toISOString(), times)
  if (request.headers.accept?.includes('text/html')) response.writeHead(303, { location: '/' }).end()
  else json(response, 200, { statuses })
}

/** Told twice of the same order, it takes it once. */
const takeOrder = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.headers.authorization !== `Bearer ${settings.VNPOST_TOKEN}`)
    return json(response, 401, { Status: '401' })
  const parsed = order.safeParse(JSON.parse(await bodyOf(request)))
  if (!parsed.success) return json(response, 200, { Status: '202', Message: 'Thiếu hoặc sai trường' })
  const known = orders.get(parsed.data.OrderNumber)
  const itemCode = known ?? (parsed.data.ItemCode || `CV${String(++given).padStart(8, '0')}VN`)
  if (!known && items.has(itemCode)) return json(response, 200, { Status: '213', Message: 'Trùng số hiệu' })
  if (!known) {
    orders.set(parsed.data.OrderNumber, itemCode)
    items.set(itemCode, { ...parsed.data, ItemCode: itemCode, reported: [] })
  }
  json(response, 200, { Status: '100', ItemCode: itemCode })
}

/** Calls back, `times` at once. Answers with the HTTP status of each call; 0 where nobody answered. */
const report = async (item: SimulatedItem, code: string, at: string, times: number): Promise<number[]> => {
  const text = JSON.stringify({
    ItemCode: item.ItemCode,
    OrderNumber: item.OrderNumber,
    StatusCode: code,
    StatusDate: at,
    ...(code === '100' && { ReceiverName: item.ReceiverName, ReceiverRelation: 'SELF' }),
  })
  item.reported.push({ code, at })
  return Promise.all(Array.from({ length: times }, () => callBack(text)))
}

const callBack = async (text: string): Promise<number> => {
  const sentAt = new Date().toISOString()
  const response = await fetch(settings.CARRIER_CALLBACK, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-vnpost-sent-at': sentAt,
      'x-vnpost-signature': signVnpostCall(settings.VNPOST_CALLBACK_SECRET, sentAt, text),
    },
    body: text,
  }).catch(() => null)
  return response?.status ?? 0
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const json = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

const html = (response: ServerResponse, page: string): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

server.listen(settings.CARRIER_PORT, '127.0.0.1')
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
