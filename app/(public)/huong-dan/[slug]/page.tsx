import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { deskGuides } from '#lib/guides/desk/desk-guides.ts'
import { guidesOn, serviceGuidesOn } from '#lib/guides/guides.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { GuideFacts } from '../_guides/GuideFacts.tsx'
import { GuideFigure } from '../_guides/GuideFigure.tsx'
import { Onward } from '../_guides/Onward.tsx'

type Props = { params: Promise<{ slug: string }> }

const guideOf = async ({ params }: Props) => {
  const { slug } = await params
  const day = catalogueDay(theWorld()).toString()
  const has = (guide: { readonly slug: string }) => guide.slug === slug
  return {
    guide: guidesOn(day).find(has),
    ofServices: serviceGuidesOn(day).find(has),
    ofDesk: deskGuides.find(has),
  }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { guide } = await guideOf(props)
  return guide ? { title: `Hướng dẫn: ${guide.title}`, description: guide.lead } : {}
}

const GuidePage = async (props: Props) => {
  const { guide, ofServices, ofDesk } = await guideOf(props)
  if (!guide) notFound()
  return (
    <PageBody width="reading">
      <Breadcrumbs crumbs={[{ label: 'Hướng dẫn', href: '/huong-dan' }]} />
      <PageHeading over={ofDesk ? `Dành cho cán bộ: ${ofDesk.who}` : 'Hướng dẫn bằng hình'} lead={guide.lead}>
        {guide.title}
      </PageHeading>
      <GuideFacts ready={guide.ready} time={guide.time} />
      <section aria-labelledby="cac-buoc" className="mb-12">
        <h2 id="cac-buoc" className="mb-5 font-semibold text-2xl">
          {guide.steps.length} bước
        </h2>
        <ol className="space-y-10 print:space-y-6">
          {guide.steps.map((step, i) => (
            <li key={`${step.screen} ${step.points}`}>
              <GuideFigure guide={guide} step={step} number={i + 1} />
            </li>
          ))}
        </ol>
      </section>
      {ofServices && <Onward guide={ofServices} />}
      {ofDesk && (
        <p data-screen-only="">
          <a href={ofDesk.place} className="link inline-flex min-h-11 items-center">
            Đến nơi làm việc này
          </a>
        </p>
      )}
    </PageBody>
  )
}

export default GuidePage
