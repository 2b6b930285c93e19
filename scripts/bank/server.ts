import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { answerApi } from './api.ts'
import { type BankOrder, openLedger } from './ledger.ts'
import { type BankSettings, notify, wordOf } from './notify.ts'
import { type Action, isAction, ledgerPage, page, payPage, transferPage } from './pages.ts'
import { valuesOf } from './signing.ts'
import { bankStatement, vnpayStatement } from './statements.ts'

type Answer = {
  readonly status?: number
  readonly type?: string
  readonly to?: string
  readonly body?: string
}

const json = 'application/json; charset=utf-8'
const csv = 'text/csv; charset=utf-8'

/**
 * A bank for demonstrations and tests, a program of its own with a ledger of its own: VNPay 2.1.0 with its pages, its
 * notifications, queries and refunds, and transfers into accounts with statements as CSV. Only for this machine.
 */
export const openBank = (settings: BankSettings, ledgerFile?: string) => {
  const ledger = openLedger(ledgerFile)
  const token = createHmac('sha256', settings.secret).update('form').digest('hex')
  const now = () =>
    Temporal.Now.plainDateTimeISO('Asia/Ho_Chi_Minh')
      .toString({ smallestUnit: 'second' })
      .replaceAll(/\D/g, '')
  const tell = (order: BankOrder) => void notify(order, settings)
  const later = (order: BankOrder) => setTimeout(() => tell(order), settings.lateMs).unref()

  const transfersTo = (account: string | null) =>
    ledger.transfers.filter((transfer) => account === null || transfer.account === account)

  const come = (query: string): Answer => {
    const values = valuesOf(query, settings.secret)
    const ref = values?.vnp_TxnRef ?? ''
    const amount = Number(values?.vnp_Amount) / 100
    const isRight =
      values?.vnp_TmnCode === settings.terminal &&
      values.vnp_Command === 'pay' &&
      values.vnp_CurrCode === 'VND'
    if (!values || !isRight || ref === '' || !Number.isSafeInteger(amount) || amount <= 0)
      return { status: 400, body: page('Giao dịch không hợp lệ', '<p>Chữ ký không đúng.</p>') }
    const known = ledger.orders.get(ref)
    if (known && known.status !== '01')
      return { status: 409, body: page('Giao dịch đã kết thúc', `<p>${known.status}</p>`) }
    if (now() > (values.vnp_ExpireDate ?? ''))
      return { status: 410, body: page('Giao dịch đã hết hạn', '<p>Hãy tạo giao dịch mới.</p>') }
    const order: BankOrder = known ?? {
      ...{ kind: 'order', ref, amount, status: '01', code: '', transaction: '0', payDate: '', refunded: 0 },
      createDate: values.vnp_CreateDate ?? '',
      returnUrl: values.vnp_ReturnUrl ?? '',
      info: values.vnp_OrderInfo ?? '',
    }
    if (!known) ledger.write(order)
    return { body: payPage(order, token) }
  }

  const act = (order: BankOrder, action: Action): Answer => {
    const paid = (): BankOrder => ({
      ...order,
      ...{ status: '00', code: '00', transaction: ledger.nextTransaction(), payDate: now() },
    })
    const broken = (code: string): BankOrder => ({ ...order, status: '02', code, payDate: now() })
    const done =
      action === 'cancel' || action === 'cancelThenPaid'
        ? broken('24')
        : action === 'timeout'
          ? broken('11')
          : paid()
    ledger.write(done)
    if (action === 'pay' || action === 'cancel' || action === 'cancelThenPaid') tell(done)
    if (action === 'twice') for (let times = 0; times < 4; times++) tell(done)
    if (action === 'late') later(done)
    if (action === 'cancelThenPaid') {
      const afterAll = paid()
      ledger.write(afterAll)
      later(afterAll)
    }
    return { status: 303, to: `${done.returnUrl}?${wordOf(done, settings)}` }
  }

  const answerPost = async (path: string, request: IncomingMessage): Promise<Answer> => {
    const body = await text(request)
    if (path === '/merchant_webapi/api/transaction')
      return { type: json, body: JSON.stringify(answerApi(JSON.parse(body), ledger, settings)) }
    const form = new URLSearchParams(body)
    if (form.get('_token') !== token) return { status: 403, body: 'token' }
    if (path === '/pay') {
      const order = ledger.orders.get(form.get('ref') ?? '')
      const action = form.get('action') ?? ''
      return order?.status === '01' && isAction(action) ? act(order, action) : { status: 409, body: 'order' }
    }
    if (path !== '/chuyen-khoan') return { status: 404, body: 'not found' }
    const amount = Number((form.get('amount') ?? '').replaceAll('.', ''))
    if (!Number.isSafeInteger(amount) || amount <= 0) return { status: 400, body: 'amount' }
    ledger.write({
      ...{ kind: 'transfer', reference: `FT${ledger.transfers.length + 1}${now()}`, at: now(), amount },
      account: form.get('account') ?? '',
      content: form.get('content') ?? '',
    })
    return { status: 303, to: '/' }
  }

  const answerGet = (path: string, search: URLSearchParams, query: string): Answer => {
    if (path === '/vpcpay.html') return come(query)
    if (path === '/chuyen-khoan') return { body: transferPage(token, search) }
    if (path === '/sao-ke.csv') return { type: csv, body: bankStatement(transfersTo(search.get('account'))) }
    if (path === '/sao-ke-vnpay.csv') return { type: csv, body: vnpayStatement([...ledger.orders.values()]) }
    if (path === '/ledger.json') return { type: json, body: JSON.stringify([...ledger.orders.values()]) }
    const order = ledger.orders.get(path.replace('/notification/', ''))
    if (order) return { type: 'text/plain', body: wordOf(order, settings) }
    if (path === '/') return { body: ledgerPage([...ledger.orders.values()], ledger.transfers) }
    return { status: 404, body: 'not found' }
  }

  return createServer(async (request, response) => {
    const [path = '/', query = ''] = (request.url ?? '/').split('?')
    const answer = await (request.method === 'POST'
      ? answerPost(path, request).catch((): Answer => ({ status: 400, body: 'bad request' }))
      : answerGet(path, new URLSearchParams(query), query))
    response.writeHead(answer.status ?? 200, {
      'content-type': answer.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(answer.to !== undefined && { location: answer.to }),
    })
    response.end(answer.body ?? '')
  })
}
