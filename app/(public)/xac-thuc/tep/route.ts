import { readFile } from 'node:fs/promises'
import { park } from '#app/_http/parked-form.ts'
import { seeOther } from '#app/_http/responses.ts'
import { openUploadRoute } from '#app/_http/upload-route.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { spooled } from '#lib/outside/intake/spool.ts'
import { verifyFile } from '#lib/queries/verify-result.ts'
import { translate } from '#lib/words/translate.ts'

/** Bytes; what is issued here stays far below. */
const largest = 15 * 1024 * 1024
const page = '/xac-thuc'

export const POST = openUploadRoute(() => page, {
  store: async ({ address, language, world }, { content }, found) => {
    if (!(await world.rateLimits.allow('verify', address))) {
      content.resume()
      return translate(language, tryAgain.lookUp)
    }
    const verdict = await spooled(content, { into: world.spool, limit: largest }, async ({ path, sha256 }) =>
      verifyFile(await readFile(path), sha256, world),
    )
    if (verdict === 'tooLarge')
      return translate(language, 'Tệp lớn hơn 15 MB, không phải văn bản ban hành ở đây.')
    found('verdict', verdict.kind === 'changed' ? verdict.how : verdict.kind)
    if (verdict.kind === 'issued') {
      found('code', verdict.result.code)
      if (verdict.timeStamp) {
        found('stampedBy', verdict.timeStamp.authority)
        found('stampedAt', verdict.timeStamp.at)
      }
    }
    return undefined
  },
  finish: async ({ found, language, problems, sendBack, world }) => {
    const { verdict, code, stampedBy, stampedAt } = found
    if (verdict === undefined) {
      const problem = problems.pdf ?? translate(language, 'Chọn một tệp PDF để kiểm tra.')
      return sendBack(page, { problems: { pdf: problem } })
    }
    const to = code === undefined ? page : `${page}/${code}`
    const values = {
      verdict,
      at: String(world.clock.now().epochMilliseconds),
      ...(stampedBy && stampedAt && { stampedBy, stampedAt }),
    }
    return seeOther(to, await park(to, null, { values, problems: {} }, world))
  },
})
