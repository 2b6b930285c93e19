import type { BankOrder, BankTransfer } from './ledger.ts'

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
const money = (amount: number): string => `${amount.toLocaleString('vi-VN')} đ`

const look = `body{font:1rem/1.5 system-ui,sans-serif;margin:0;background:#eef3fa;color:#10233f}
main{max-width:34rem;margin:2rem auto;padding:1.5rem;background:#fff;border:1px solid #b9c9e0;border-radius:.5rem}
header{background:#0b4a8f;color:#fff;padding:.75rem 1.5rem}h1{font-size:1.35rem}
button{display:block;width:100%;min-height:2.75rem;margin:.5rem 0;font:inherit;cursor:pointer}
button.pay{background:#0b4a8f;color:#fff;border:0;font-weight:600}
input{font:inherit;width:100%;min-height:2.75rem;box-sizing:border-box}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #d5dfec;padding:.4rem;text-align:left}`

/** A page of the bank. It looks like no page of the portal, and says on top that no money moves. */
export const page = (
  title: string,
  body: string,
): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${look}</style></head><body>
<header>NGÂN HÀNG TRÌNH DIỄN: không có tiền thật</header><main><h1>${escaped(title)}</h1>${body}</main></body></html>`

const actions = {
  pay: 'Thanh toán',
  cancel: 'Hủy giao dịch',
  timeout: 'Để hết giờ',
  twice: 'Thanh toán, báo nhiều lần',
  late: 'Thanh toán, báo muộn',
  silent: 'Thanh toán, không báo',
  cancelThenPaid: 'Hủy, rồi vẫn trừ tiền và báo muộn',
} as const
export type Action = keyof typeof actions
export const isAction = (text: string): text is Action => Object.hasOwn(actions, text)

export const payPage = (order: BankOrder, token: string): string =>
  page(
    'Thanh toán',
    `<p>Đơn hàng <strong>${escaped(order.ref)}</strong><br>${escaped(order.info)}</p><p>Số tiền <strong>${money(order.amount)}</strong></p>
<form method="post" action="/pay"><input type="hidden" name="_token" value="${token}"><input type="hidden" name="ref" value="${escaped(order.ref)}">
${Object.entries(actions)
  .map(([name, label]) => `<button name="action" value="${name}" class="${name}">${label}</button>`)
  .join('\n')}</form>`,
  )

export const transferPage = (token: string, given: URLSearchParams): string => {
  const value = (name: string) => escaped(given.get(name) ?? '')
  return page(
    'Chuyển khoản',
    `<form method="post" action="/chuyen-khoan"><input type="hidden" name="_token" value="${token}">
<p><label>Số tài khoản nhận<input name="account" value="${value('account')}"></label></p>
<p><label>Số tiền<input name="amount" inputmode="numeric" value="${value('amount')}"></label></p>
<p><label>Nội dung<input name="content" value="${value('content')}"></label></p><button class="pay">Chuyển tiền</button></form>
<p><a href="/">Sổ của ngân hàng</a></p>`,
  )
}

export const ledgerPage = (orders: readonly BankOrder[], transfers: readonly BankTransfer[]): string =>
  page(
    'Sổ của ngân hàng',
    `<p><a href="/chuyen-khoan">Chuyển khoản</a> · <a href="/sao-ke.csv">Sao kê chuyển khoản</a> · <a href="/sao-ke-vnpay.csv">Sao kê VNPay</a></p>
<table><tr><th>Đơn hàng</th><th>Số tiền</th><th>Tình trạng</th><th>Đã hoàn</th></tr>${orders
      .map(
        (order) =>
          `<tr><td>${escaped(order.ref)}</td><td>${money(order.amount)}</td><td>${order.status}</td><td>${money(order.refunded)}</td></tr>`,
      )
      .join('')}</table><h2>Chuyển khoản đến</h2><table>${transfers
      .map(
        (one) =>
          `<tr><td>${escaped(one.reference)}</td><td>${money(one.amount)}</td><td>${escaped(one.content)}</td></tr>`,
      )
      .join('')}</table>`,
  )
