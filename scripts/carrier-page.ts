import { itemStateWords } from '#components/case/item-state-words.ts'
import { vnpostStates } from '#lib/outside/carrier/vnpost-call.ts'
import type { SimulatedItem } from './carrier-simulator.ts'

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The page of the simulated post office: every item, what was reported of it, and a button for each thing to report. */
export const listPage = (items: readonly SimulatedItem[]): string => `<!doctype html>
<html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bưu chính giả lập</title>
<style>body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}td,th{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ccc;vertical-align:top}button{min-height:2.2rem;margin:.1rem}</style>
<h1>Bưu chính giả lập</h1>
<p>Chỉ dùng cho bản trình diễn. Mỗi nút báo một tình trạng về Cổng, có ký.</p>
${items.length === 0 ? '<p>Chưa có bưu gửi nào.</p>' : table(items)}
</html>`

const table = (items: readonly SimulatedItem[]): string => `<table>
<tr><th>Số bưu gửi<th>Người nhận<th>Thu hộ<th>Đã báo<th>Báo tiếp</tr>
${items.map(row).join('\n')}
</table>`

const row = (item: SimulatedItem): string => `<tr>
<td>${escaped(item.ItemCode)}
<td>${escaped(item.ReceiverName)}, ${escaped(item.ReceiverAddress)}
<td>${item.CODAmount.toLocaleString('vi-VN')} đ
<td>${item.reported.map(({ code }) => escaped(wordsOf(code))).join('<br>')}
<td>${Object.keys(vnpostStates)
  .map(
    (code) =>
      `<form method="post" action="/items/${escaped(item.ItemCode)}/${code}" style="display:inline"><button>${escaped(wordsOf(code))}</button></form>`,
  )
  .join(' ')}
</tr>`

const wordsOf = (code: string): string => {
  const state = vnpostStates[code]
  return state ? itemStateWords[state] : code
}
