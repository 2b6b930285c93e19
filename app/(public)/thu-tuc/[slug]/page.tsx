import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentActor } from '#app/_http/current.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { hasRole } from '#lib/domain/access/actor.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import { realDurations } from '#lib/queries/real-durations.ts'
import { serviceOffer } from '#lib/queries/service-offer.ts'
import { GuideLink } from '../../huong-dan/_guides/GuideLink.tsx'
import { Duration } from './Duration.tsx'
import { Fees } from './Fees.tsx'
import { LegalBasis } from './LegalBasis.tsx'
import { Papers } from './Papers.tsx'
import { Section } from './Section.tsx'

type Props = { params: Promise<{ slug: string }> }

const serviceOf = async ({ params }: Props) =>
  findProcedure((await params).slug, catalogueDay(theWorld()).toString())

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const procedure = await serviceOf(props)
  return procedure ? { title: procedure.shortName, description: procedure.page.what } : {}
}

const ServicePage = async (props: Props) => {
  const procedure = await serviceOf(props)
  if (!procedure) notFound()
  const { page, result } = procedure
  const [real, offer] = await Promise.all([
    realDurations(procedure.code, theWorld()),
    serviceOffer(procedure, theWorld()),
  ])
  const isUnchecked = procedure.confidence === 'low' && hasRole(await currentActor(), 'admin')
  return (
    <PageBody>
      <Breadcrumbs crumbs={[{ label: 'Thủ tục', href: '/thu-tuc' }]} />
      <PageHeading over={procedure.field} lead={page.what}>
        {procedure.shortName}
      </PageHeading>
      {isUnchecked && (
        <div className="mb-6 max-w-reading">
          <Notice kind="warning" title="Chưa đối chiếu văn bản gốc" />
        </div>
      )}
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,44rem)_1fr]">
        <div className="mb-10 lg:order-last lg:mb-0">
          <div className="rounded-sheet border border-gold bg-sheet p-5 shadow-sheet lg:sticky lg:top-6">
            {offer.units.length > 0 ? (
              <>
                <p className="font-semibold text-lg">Nộp ngay tại đây</p>
                <p className="mt-1 mb-4 text-ink-soft">
                  Khai dở thì bản nháp vẫn còn, mở lại lúc nào cũng được.
                </p>
                <ButtonLink href={`/nop-ho-so/${procedure.slug}`} wide onward>
                  Nộp hồ sơ trực tuyến
                </ButtonLink>
              </>
            ) : (
              <>
                <p className="font-semibold text-lg">Hiện chưa nhận trực tuyến</p>
                <p className="mt-1 text-ink-soft">
                  Chưa có cơ quan nào nhận thủ tục này qua cổng. Xin nộp trực tiếp tại {procedure.decidedBy}.
                </p>
              </>
            )}
            <GuideLink field={procedure.field} />
            <nav aria-label="Trong trang này" className="mt-5 hidden border-rule border-t pt-3 lg:block">
              <ul>
                {contents.map(([id, label]) => (
                  <li key={id}>
                    <a href={`#${id}`} className="link inline-flex min-h-11 items-center">
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
        <div className="min-w-0">
          <Section id="cho-ai" title="Ai làm thủ tục này">
            <List items={page.forWhom} />
            <h3 className="mt-5 mb-1 font-semibold">Trường hợp không nộp ở đây</h3>
            <List items={page.notHere} />
          </Section>
          <Section id="chuan-bi" title="Chuẩn bị trước khi khai">
            <List items={page.prepare} />
          </Section>
          <Papers papers={procedure.papers} />
          <Fees table={offer.feeTable} local={offer.localFees} />
          <Duration limits={procedure.limitTable} real={real} />
          <Section id="ket-qua" title="Nhận được gì">
            <p>
              <strong className="font-semibold">{result.name}.</strong> {result.note}
            </p>
            <p className="mt-2">Cơ quan giải quyết: {procedure.decidedBy}.</p>
          </Section>
          <LegalBasis procedure={procedure} />
        </div>
      </div>
    </PageBody>
  )
}

const contents = [
  ['cho-ai', 'Ai làm thủ tục này'],
  ['chuan-bi', 'Chuẩn bị trước khi khai'],
  ['giay-to', 'Giấy tờ cần nộp'],
  ['phi', 'Phí'],
  ['thoi-gian', 'Mất bao lâu'],
  ['ket-qua', 'Nhận được gì'],
  ['can-cu', 'Căn cứ pháp lý'],
] as const

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="list-disc space-y-1.5 pl-6 marker:text-gold">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

export default ServicePage
