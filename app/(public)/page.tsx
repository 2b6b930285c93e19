import type { Metadata } from 'next'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { inEveryLanguage } from '#app/_site/in-every-language.ts'
import { langOf, say } from '#components/language/say.ts'
import { DoorLink } from '#components/ui/DoorLink.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { OpenDoor } from '#components/ui/OpenDoor.tsx'
import { SearchBox } from '#components/ui/SearchBox.tsx'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { serviceIn } from '#lib/procedures/english/index.ts'
import { proceduresOn } from '#lib/procedures/index.ts'
import { servicesByUse } from '#lib/queries/services-by-use.ts'
import { HowItGoes } from './HowItGoes.tsx'
import { LifeEvents } from './LifeEvents.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ alternates: inEveryLanguage('/') })

const HomePage = async () => {
  const language = await hearLanguage()
  const offered = proceduresOn(catalogueDay(theWorld()).toString())
  const used = await servicesByUse(theWorld())
  const rank = ({ code }: Procedure) => (used.includes(code) ? used.indexOf(code) : used.length)
  const mostUsed = offered.toSorted((a, b) => rank(a) - rank(b)).slice(0, 3)
  return (
    <>
      <section className="relative overflow-hidden">
        <OpenDoor className="absolute inset-x-0 top-0 h-48 w-full sm:h-80 lg:h-full" />
        <div className="relative mx-auto grid min-h-[36rem] max-w-page content-center px-4 pt-48 pb-12 sm:px-6 sm:pt-80 lg:pt-12">
          <div className="lg:max-w-[29rem] xl:max-w-[36rem]">
            <h1 className="font-semibold font-serif text-4xl">{say('Một cửa mở cho mọi thủ tục tư pháp')}</h1>
            <p className="mt-4 max-w-question text-ink-soft text-lg leading-snug">
              {say('Khai một lần, nộp trực tuyến, biết hồ sơ đang ở đâu và nhận kết quả ngay khi có.')}
            </p>
            <div className="mt-8">
              <SearchBox
                action="/thu-tuc"
                name="tim"
                label={say('Cần làm thủ tục gì?')}
                hint={say('Gõ có dấu hay không dấu đều được, ví dụ: ly lich tu phap')}
                button={say('Tìm thủ tục')}
              />
            </div>
          </div>
        </div>
      </section>

      <div className="mx-auto max-w-page space-y-16 px-4 pt-4 sm:px-6">
        <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[3fr_2fr]">
          <section aria-labelledby="hay-lam">
            <h2 id="hay-lam" className="mb-4 font-semibold text-xl">
              {used.length > 0 ? say('Thủ tục hay làm') : say('Thủ tục nhận trực tuyến')}
            </h2>
            <div className="space-y-4">
              {mostUsed.map((each) => {
                const { procedure, nameLanguage } = serviceIn(language, each)
                return (
                  <div key={procedure.code} lang={langOf(nameLanguage)}>
                    <DoorLink href={`/thu-tuc/${procedure.slug}`} title={procedure.shortName}>
                      {procedure.page.what}
                    </DoorLink>
                  </div>
                )
              })}
              {offered.length === 0 && (
                <p className="text-ink-soft">{say('Hiện chưa có thủ tục nào nhận trực tuyến ở đây')}.</p>
              )}
            </div>
            <p className="mt-4">
              <a href="/thu-tuc" className="link inline-flex min-h-11 items-center gap-1.5">
                {say('Xem tất cả thủ tục')} <Icon name="arrowRight" />
              </a>
            </p>
          </section>
          <section aria-labelledby="da-nop">
            <h2 id="da-nop" className="mb-4 font-semibold text-xl">
              {say('Đã nộp hồ sơ?')}
            </h2>
            <div className="rounded-sheet border border-rule bg-sheet p-5 shadow-sheet">
              <SearchBox
                action="/tra-cuu"
                name="ma"
                label={say('Mã hồ sơ hoặc số tạm')}
                hint={say('In trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả')}
                button={say('Tra cứu')}
                quiet
                verbatim
              />
            </div>
          </section>
        </div>

        <LifeEvents offered={offered} />

        <HowItGoes />

        <section
          aria-labelledby="cong-khai"
          className="flex flex-wrap items-center justify-between gap-6 border-gold border-t pt-8"
        >
          <div className="max-w-reading">
            <h2 id="cong-khai" className="font-semibold text-xl">
              {say('Việc của Một cửa, ai cũng xem được')}
            </h2>
            <p className="mt-1 text-ink-soft">
              {say(
                'Bao nhiêu hồ sơ đã nhận, bao nhiêu xong sớm, đúng hạn hay trễ, theo từng đơn vị và từng tháng.',
              )}
            </p>
          </div>
          <a href="/thong-ke" className="link inline-flex min-h-11 items-center gap-1.5 font-semibold">
            <Icon name="chart" /> {say('Xem thống kê')}
          </a>
        </section>
      </div>
    </>
  )
}

export default HomePage
