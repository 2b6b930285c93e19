import type { Metadata } from 'next'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { SearchBox } from '#components/ui/SearchBox.tsx'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { searchProcedures } from '#lib/domain/procedure/search.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { proceduresOn } from '#lib/procedures/index.ts'
import { ServiceItem } from './ServiceItem.tsx'

export const metadata: Metadata = { title: 'Thủ tục' }

type Props = { searchParams: Promise<{ tim?: string | string[] }> }

const CataloguePage = async ({ searchParams }: Props) => {
  const { tim } = await searchParams
  const question = (typeof tim === 'string' ? tim : '').trim()
  const offered = proceduresOn(catalogueDay(theWorld()).toString())
  const found = searchProcedures(offered, question)
  return (
    <PageBody>
      <PageHeading>Thủ tục</PageHeading>
      <div className="max-w-reading">
        <SearchBox
          action="/thu-tuc"
          name="tim"
          label="Cần làm thủ tục gì?"
          hint="Gõ có dấu hay không dấu đều được, ví dụ: ly lich tu phap"
          button="Tìm thủ tục"
          value={question}
        />
      </div>
      <div className="mt-8">
        {question && found.length > 0 && (
          <p className="mb-4 text-ink-soft">
            {found.length} thủ tục hợp với “{question}”.{' '}
            <a href="/thu-tuc" className="link">
              Xem tất cả
            </a>
          </p>
        )}
        {found.length === 0 && <Nothing question={question} />}
        {byField(found).map(([field, procedures]) => (
          <section key={field} aria-label={field} className="mb-10">
            <h2 className="mb-3 font-semibold text-xl">{field}</h2>
            <ul className="space-y-4">
              {procedures.map((procedure) => (
                <ServiceItem key={procedure.code} procedure={procedure} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PageBody>
  )
}

/** Fields in the order of their best service. */
const byField = (procedures: readonly Procedure[]) => [
  ...Map.groupBy(procedures, (procedure) => procedure.field).entries(),
]

const Nothing = ({ question }: { question: string }) =>
  question ? (
    <EmptyState
      title={`Chưa có thủ tục nào hợp với “${question}”`}
      action={
        <ButtonLink href="/thu-tuc" look="secondary">
          Xem tất cả thủ tục
        </ButtonLink>
      }
    >
      Thử một từ khác, ngắn hơn, như tên giấy tờ cần có. Thủ tục chưa nhận trực tuyến thì nộp tại Bộ phận Một
      cửa.
    </EmptyState>
  ) : (
    <EmptyState title="Hiện chưa có thủ tục nào nhận trực tuyến ở đây">
      Xin nộp hồ sơ trực tiếp tại Bộ phận Một cửa.
    </EmptyState>
  )

export default CataloguePage
