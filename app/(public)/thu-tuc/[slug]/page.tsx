import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentActor } from '#app/_http/current.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { inEveryLanguage } from '#app/_site/in-every-language.ts'
import { Known } from '#components/language/Known.tsx'
import { langOf, say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { hasRole } from '#lib/domain/access/actor.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { serviceIn } from '#lib/procedures/english/index.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import { realDurations } from '#lib/queries/real-durations.ts'
import { serviceOffer } from '#lib/queries/service-offer.ts'
import { ApplyCard } from './ApplyCard.tsx'
import { Duration } from './Duration.tsx'
import { Fees } from './Fees.tsx'
import { LegalBasis } from './LegalBasis.tsx'
import { MyCase } from './MyCase.tsx'
import { Originals } from './Originals.tsx'
import { Papers } from './Papers.tsx'
import { Plain } from './Plain.tsx'
import { personalPart } from './personal-part.ts'
import { Section } from './Section.tsx'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

const serviceOf = async ({ params }: Props) =>
  findProcedure((await params).slug, catalogueDay(theWorld()).toString())

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const language = await hearLanguage()
  const found = await serviceOf(props)
  if (!found) return {}
  const { procedure } = serviceIn(language, found)
  const alternates = inEveryLanguage(`/thu-tuc/${found.slug}`)
  return { title: procedure.shortName, description: procedure.page.what, alternates }
}

const ServicePage = async (props: Props) => {
  const language = await hearLanguage()
  const procedure = await serviceOf(props)
  if (!procedure) notFound()
  const service = serviceIn(language, procedure)
  const { page, result, shortName } = service.procedure
  const lang = langOf(service.language)
  const [real, offer] = await Promise.all([
    realDurations(procedure.code, theWorld()),
    serviceOffer(procedure, theWorld()),
  ])
  const mine = personalPart(procedure, await props.searchParams, offer)
  const perhaps = mine.checklist?.perhaps ?? []
  const papers = mine.checklist && [...mine.checklist.papers.map(({ code }) => code), ...perhaps]
  const isUnchecked = procedure.confidence === 'low' && hasRole(await currentActor(), 'admin')
  return (
    <PageBody>
      <Breadcrumbs crumbs={[{ label: say('Thủ tục'), href: '/thu-tuc' }]} />
      <PageHeading
        over={<Known>{procedure.field}</Known>}
        lead={<span lang={langOf(service.nameLanguage)}>{page.what}</span>}
      >
        <span lang={langOf(service.nameLanguage)}>{shortName}</span>
      </PageHeading>
      <div className="mb-6 max-w-reading space-y-4 empty:hidden">
        {isUnchecked && <Notice kind="warning" title={say('Chưa đối chiếu văn bản gốc')} />}
        {lang && <Notice kind="info" title={say('Phần chi tiết của thủ tục này hiện chỉ có tiếng Việt')} />}
      </div>
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,44rem)_1fr]">
        <div className="mb-10 lg:order-last lg:mb-0">
          <ApplyCard
            procedure={procedure}
            isOnline={offer.units.length > 0}
            contents={contents.filter(([id]) => id !== 'truong-hop' || mine.questions.length > 0)}
          />
        </div>
        <div className="min-w-0">
          <Section id="cho-ai" title={say('Ai làm thủ tục này')}>
            <Plain items={page.forWhom} lang={lang} />
            {page.notHere.length > 0 && (
              <>
                <h3 className="mt-5 mb-1 font-semibold">{say('Trường hợp không nộp ở đây')}</h3>
                <Plain items={page.notHere} lang={lang} />
              </>
            )}
          </Section>
          <Section id="chuan-bi" title={say('Chuẩn bị trước khi khai')}>
            <Plain items={page.prepare} lang={lang} />
          </Section>
          {mine.questions.length > 0 && (
            <MyCase service={service} questions={mine.questions} chosen={mine.chosen} />
          )}
          <Papers service={service} mine={papers} perhaps={perhaps} />
          <Fees
            service={service}
            table={mine.table}
            localTables={mine.localTables}
            mine={mine.checklist}
            mineLocally={mine.local}
          />
          <Duration service={service} committed={offer.committed} real={real} mine={mine.checklist?.limit} />
          <Section id="ket-qua" title={say('Nhận được gì, nhận thế nào')}>
            <p lang={lang}>
              <strong className="font-semibold">{result.name}.</strong> {result.note}
            </p>
            <Originals service={service} mine={papers} perhaps={perhaps} />
            <p className="mt-4">
              {say('Cơ quan giải quyết:')} <Known>{procedure.decidedBy}</Known>.
            </p>
          </Section>
          <LegalBasis service={service} />
        </div>
      </div>
    </PageBody>
  )
}

const contents = [
  ['cho-ai', 'Ai làm thủ tục này'],
  ['chuan-bi', 'Chuẩn bị trước khi khai'],
  ['truong-hop', 'Trường hợp của mình'],
  ['giay-to', 'Giấy tờ cần nộp'],
  ['phi', 'Phí'],
  ['thoi-gian', 'Mất bao lâu'],
  ['ket-qua', 'Nhận được gì, nhận thế nào'],
  ['can-cu', 'Căn cứ pháp lý'],
] as const

export default ServicePage
