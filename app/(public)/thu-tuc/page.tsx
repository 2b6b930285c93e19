import type { Metadata } from 'next'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { inEveryLanguage } from '#app/_site/in-every-language.ts'
import { Known } from '#components/language/Known.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { SearchBox } from '#components/ui/SearchBox.tsx'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { proceduresOn } from '#lib/procedures/index.ts'
import { readAsked, servicesAskedFor } from './asked.ts'
import { Filters } from './Filters.tsx'
import { Found, NothingFound } from './Found.tsx'
import { ServiceItem } from './ServiceItem.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  await hearLanguage()
  return { title: say('Thủ tục'), alternates: inEveryLanguage('/thu-tuc') }
}

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const CataloguePage = async ({ searchParams }: Props) => {
  const language = await hearLanguage()
  const asked = readAsked(await searchParams)
  const offered = proceduresOn(catalogueDay(theWorld()).toString())
  const found = servicesAskedFor(offered, asked)
  // What was searched for stands in the order of how well it fits; what is browsed, by field of law.
  const groups = asked.question ? [[null, found] as const] : byField(found)
  return (
    <PageBody>
      <PageHeading>{say('Thủ tục')}</PageHeading>
      <div className="max-w-reading">
        <SearchBox
          action="/thu-tuc"
          name="tim"
          label={say('Cần làm thủ tục gì?')}
          hint={say('Gõ có dấu hay không dấu đều được, ví dụ: ly lich tu phap')}
          button={say('Tìm thủ tục')}
          value={asked.question}
        />
      </div>
      <Filters offered={offered} asked={asked} />
      <div className="mt-8">
        {found.length > 0 ? <Found asked={asked} count={found.length} /> : <NothingFound asked={asked} />}
        {groups.map(([field, procedures]) => (
          <section key={field} aria-label={field === null ? say('Kết quả tìm') : undefined} className="mb-10">
            {field !== null && (
              <h2 className="mb-3 font-semibold text-xl">
                <Known>{field}</Known>
              </h2>
            )}
            <ul className="space-y-4">
              {procedures.map((procedure) => (
                <ServiceItem key={procedure.code} procedure={procedure} language={language} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PageBody>
  )
}

const byField = (procedures: readonly Procedure[]) => [
  ...Map.groupBy(procedures, (procedure) => procedure.field).entries(),
]

export default CataloguePage
