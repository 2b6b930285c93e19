import { readFile } from 'node:fs/promises'
import { park } from '#app/_http/parked-form.ts'
import { seeOther } from '#app/_http/responses.ts'
import { openUploadRoute } from '#app/_http/upload-route.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { spooled } from '#lib/outside/intake/spool.ts'
import { type FileVerdict, verifyFile } from '#lib/queries/verify-result.ts'
import { translate } from '#lib/words/translate.ts'

/** Bytes; what is issued here stays far below. */
const largest = 15 * 1024 * 1024
const page = '/xac-thuc'

/** The verdict on the file of a request, from the moment when its last byte is there until the answer goes out. */
const verdicts = new WeakMap<Headers, FileVerdict>()

export const POST = openUploadRoute(() => page, {
  store: async ({ address, headers, language, world }, { content }) => {
    if (!(await world.rateLimits.allow('verify', address))) {
      content.resume()
      return translate(language, tryAgain.lookUp)
    }
    const verdict = await spooled(content, { into: world.spool, limit: largest }, async ({ path, sha256 }) =>
      verifyFile(await readFile(path), sha256, world),
    )
    if (verdict === 'tooLarge')
      return translate(language, 'Tệp lớn hơn 15 MB, không phải văn bản ban hành ở đây.')
    verdicts.set(headers, verdict)
    return undefined
  },
  finish: async ({ headers, language, problems, sendBack, world }) => {
    const verdict = verdicts.get(headers)
    if (!verdict) {
      const problem = problems.pdf ?? translate(language, 'Chọn một tệp PDF để kiểm tra.')
      return sendBack(page, { problems: { pdf: problem } })
    }
    const to = verdict.kind === 'issued' ? `${page}/${verdict.result.code}` : page
    const said = verdict.kind === 'changed' ? verdict.how : verdict.kind
    const values = { verdict: said, at: String(world.clock.now().epochMilliseconds) }
    return seeOther(to, await park(to, null, { values, problems: {} }, world))
  },
})
