import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { inputProblemWords } from '#components/case/command-words.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { inLanguage, translate } from '#lib/words/translate.ts'
import { whyNot } from '../../_case/command-route.ts'

const kept = 'kept.'

/** Sends what was mended. What stands as it stood comes back, to be mended or to be left so in so many words. */
export const POST = formRoute(
  'person',
  ({ id }) => `/ho-so/${id}/bo-sung`,
  async ({ actor, form, params: { id = '' }, language, sendBack, world }) => {
    const version = /^\d{1,9}$/.test(form.version ?? '') ? Number(form.version) : 0
    const names = Object.keys(form).filter((name) => name.startsWith(kept) && form[name] === 'yes')
    const input = { kept: names.map((name) => name.slice(kept.length)) }
    const sent = await runCommand(actor, { caseId: id, version, command: 'supplement', input }, world)
    if (sent.ok) return seeOther(`/ho-so/${id}`)
    if (sent.error.kind === 'notFound') return plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
    if (sent.error.kind !== 'invalid')
      return sendBack(`/ho-so/${id}`, { problems: {}, notice: whyNot(sent.error, language) })
    const problems = Object.entries(sent.error.problems).map(([name, code]) => [
      name,
      inLanguage(language, inputProblemWords(code)),
    ])
    return sendBack(`/ho-so/${id}/bo-sung`, { problems: Object.fromEntries(problems) })
  },
)
