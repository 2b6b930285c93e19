import { formRoute } from '#app/_http/form-route.ts'
import { park } from '#app/_http/parked-form.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { env } from '#env.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import { kitchenSink } from '#lib/domain/procedure/kitchen-sink.ts'
import { addRow, readIntent, removeRow, saveTyped } from '#lib/domain/procedure/save-typed.ts'
import { rowsToDraw } from '#lib/domain/procedure/typed.ts'
import { formPath } from '../sample-path.ts'

const fields: Fields = kitchenSink.fields

/** The sample form sent off: nothing is stored but what was typed, sealed, until the page is drawn again. */
export const POST = formRoute(
  'anybody',
  () => formPath,
  async ({ form, world }) => {
    if (env().APP_MODE === 'production') return plain(404, 'Không tìm thấy trang.')
    const intent = readIntent(fields, form.intent ?? '')
    const typed = saveTyped(fields, Object.keys(fields), {}, Object.entries(form))
    const kept = (values: typeof typed, notice?: string) =>
      park(formPath, null, { values, problems: {}, ...(notice !== undefined && { notice }) }, world)
    switch (intent.kind) {
      case 'addRow': {
        const longer = addRow(fields, intent.table, typed)
        const table = fields[intent.table]
        const last = table?.kind === 'table' ? rowsToDraw(table, intent.table, longer) - 1 : 0
        return seeOther(`${formPath}#${intent.table}.${last}`, await kept(longer))
      }
      case 'removeRow':
        return seeOther(
          `${formPath}#${intent.table}`,
          await kept(removeRow(fields, intent.table, intent.row, typed)),
        )
      default:
        return seeOther(formPath, await kept(typed, 'Đã gửi'))
    }
  },
)
