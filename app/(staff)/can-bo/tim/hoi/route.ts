import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { isScannedCollectionCode } from '#lib/domain/post/collection-code.ts'
import { fileByNumber } from '#lib/queries/find-file.ts'
import { findByCode } from '#lib/use-cases/collection/find-by-code.ts'
import { sealSearch } from '../search-token.ts'

/** A code, of a file or of a result to be collected, opens its file at once, typed or scanned; anything else is looked for. */
export const POST = formRoute(
  'staff',
  () => '/can-bo/tim',
  async ({ actor, form, world }) => {
    const text = (form.tim ?? '').trim()
    if (text === '') return seeOther('/can-bo/tim')
    if (isScannedCollectionCode(text)) {
      const shown = await findByCode(actor, text, world)
      if (shown.ok) return seeOther(`/can-bo/ho-so/${shown.value.caseId}`)
    }
    const caseId = await fileByNumber(actor, text, world)
    return seeOther(caseId ? `/can-bo/ho-so/${caseId}` : `/can-bo/tim?t=${sealSearch(actor, text, world)}`)
  },
)
