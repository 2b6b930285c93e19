import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { isBulkCommand } from '#lib/domain/case/bulk.ts'
import { runForMany } from '#lib/use-cases/case/run-for-many.ts'
import { signingHref } from '../../ky-so/signing-address.ts'
import { outcomeWords } from '../bulk-words.ts'
import { parkedOutcome, tickedIn } from '../ticked.ts'

const page = '/can-bo/hang-loat'

/** One command on many files; how it went with each stands on the page that follows. What would be signed is shown first. */
export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, sendBack, world }) => {
    const { command, holderId, confirmed } = form
    const files = tickedIn(form)
    if (command === 'sign' && files.length > 0)
      return seeOther(signingHref(files.map(({ caseId }) => caseId)))
    if (!isBulkCommand(command) || files.length === 0) return seeOther(ownPath(form.from, '/can-bo'))
    const results = await runForMany(actor, { command, files, answers: { holderId, confirmed } }, world)
    const problems = results.map((result) => {
      const { kind, words } = outcomeWords(command, result)
      return parkedOutcome(result.caseId, kind, words)
    })
    return sendBack(page, { problems: Object.fromEntries(problems) })
  },
)
