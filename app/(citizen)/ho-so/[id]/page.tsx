import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { AnswerSections } from '#components/case/AnswerSections.tsx'
import { CaseHeader } from '#components/case/CaseHeader.tsx'
import { GivenPapers } from '#components/case/GivenPapers.tsx'
import { IssuedSlips } from '#components/case/IssuedSlips.tsx'
import { WhoseTurn } from '#components/case/WhoseTurn.tsx'
import { ForgetKept } from '#components/form/ForgetKept.tsx'
import { langOf, say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { myCase } from '#lib/queries/my-case.ts'
import { CaseFee } from './_case/CaseFee.tsx'
import { CaseHistory } from './_case/CaseHistory.tsx'
import { CaseLetters } from './_case/CaseLetters.tsx'
import { CasePapers } from './_case/CasePapers.tsx'
import { Delivery } from './_case/Delivery.tsx'
import { KeepForNextTime } from './_case/KeepForNextTime.tsx'
import { NextForMe } from './_case/NextForMe.tsx'
import { RateLinks } from './_case/RateLinks.tsx'
import { WhoLooked } from './_case/WhoLooked.tsx'
import { WhyThisDay } from './_case/WhyThisDay.tsx'

export const generateMetadata = titled('Hồ sơ của tôi')

const CasePage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const language = await hearLanguage()
  const { id } = await params
  const path = `/ho-so/${id}`
  const actor = await requirePerson(path)
  const file = await myCase(actor, id, theWorld(), language)
  if (!file) notFound()
  if ('elsewhere' in file) redirect(file.elsewhere as Route)
  const parked = await parkedFor(path)
  const { turn } = file
  const lang = langOf(file.language)
  return (
    <PageBody width="reading">
      {file.status !== 'awaitingSupplement' && <ForgetKept draft={id} />}
      <Breadcrumbs crumbs={[{ label: say('Hồ sơ của tôi'), href: '/ho-so' }]} />
      {parked?.notice && (
        <div className="mb-6">
          <Notice kind="warning" title={parked.notice} live />
        </div>
      )}
      <CaseHeader
        procedure={file.procedure.shortName}
        status={file.status}
        code={file.dossierCode ?? undefined}
        provisionalNumber={file.provisionalNumber}
        person={file.person ?? undefined}
        dueOn={file.dueOn ?? undefined}
        doneOn={file.finishedOn ?? undefined}
        committedOn={file.committedOn ?? undefined}
        today={file.today}
      />
      <div className="space-y-8">
        <NextForMe file={file} />
        <WhoseTurn
          turn={turn.turn}
          mine={turn.turn === 'citizen'}
          name={turn.name ?? undefined}
          until={turn.until ?? undefined}
          today={file.today}
          meaning={turn.meaning}
        />
        <Delivery actor={actor} caseId={id} />
        {file.due && file.dueOn && <WhyThisDay due={file.due} dueOn={file.dueOn} lang={lang} />}
        {file.status === 'submitted' && <KeepForNextTime actor={actor} caseId={id} parked={parked} />}
        <CaseFee file={file} lang={lang} />
        <RateLinks caseId={id} />
        <CaseLetters actor={actor} path={path} caseId={id} parked={parked} />
        <section>
          <h2 className="mb-4 font-semibold text-xl">{say('Đã diễn ra')}</h2>
          <CaseHistory history={file.history} />
        </section>
        {file.slips.length > 0 && (
          <section>
            <h2 className="mb-2 font-semibold text-xl">{say('Giấy tờ đã phát hành')}</h2>
            <IssuedSlips slips={file.slips} href={(slipId) => `${path}/phieu/${slipId}/tep`} />
          </section>
        )}
        <section>
          <h2 className="mb-2 font-semibold text-xl">{say('Giấy tờ đã nộp')}</h2>
          <GivenPapers
            papers={file.papers}
            lang={lang}
            fileHref={(fileId) => `${path}/giay-to/${fileId}/tep`}
          />
        </section>
        <section>
          <h2 className="mb-2 font-semibold text-xl">{say('Lời khai đã nộp')}</h2>
          <Disclosure summary={say('Xem lại lời khai')}>
            <div lang={lang}>
              <AnswerSections sections={file.sections} level={3} />
            </div>
          </Disclosure>
          <CasePapers file={file} />
        </section>
        <WhoLooked caseId={id} unit={file.unit.name} />
        <p data-screen-only="">
          <a href={`${path}/phan-anh`} className="link inline-flex min-h-11 items-center">
            {say('Phản ánh, khiếu nại về hồ sơ này')}
          </a>
        </p>
        {file.commands.includes('withdraw') && (
          <p data-screen-only="">
            <a href={`${path}/rut`} className="link inline-flex min-h-11 items-center">
              {say('Rút hồ sơ này')}
            </a>
          </p>
        )}
      </div>
    </PageBody>
  )
}

export default CasePage
