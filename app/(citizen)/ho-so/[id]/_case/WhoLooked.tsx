import { theWorld } from '#app/_http/the-world.ts'
import { ViewList } from '#components/case/ViewList.tsx'
import { say } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { caseViews } from '#lib/queries/case-views.ts'

/** Which officials have opened the file: the person has a right to know (the page has made sure whose file it is). */
export const WhoLooked = async ({ caseId, unit }: { caseId: string; unit: string }) => {
  const views = await caseViews(caseId, theWorld())
  return (
    <section>
      <h2 className="mb-2 font-semibold text-xl">{say('Ai đã xem hồ sơ')}</h2>
      {views.length === 0 ? (
        <p className="text-ink-soft">{say('Chưa có cán bộ nào mở hồ sơ này.')}</p>
      ) : (
        <Disclosure summary={say('Xem {count} lượt', { count: views.length })}>
          <ViewList views={views} unit={unit} />
        </Disclosure>
      )}
    </section>
  )
}
