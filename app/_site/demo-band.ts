import { theWorld } from '#app/_http/the-world.ts'
import { say } from '#components/language/say.ts'
import { env } from '#env.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { catalogueDay } from '#lib/outside/world.ts'

/** What everybody in a demonstration must know: nothing here is real, and whose law is shown. */
export const demoBand = (): string | undefined =>
  env().APP_MODE === 'demo'
    ? say(
        'Bản trình diễn: thủ tục, cơ quan và mức phí theo pháp luật ngày {day}. Hồ sơ nộp ở đây không được giải quyết thật.',
        { day: formatDate(catalogueDay(theWorld()).toString()) },
      )
    : undefined
