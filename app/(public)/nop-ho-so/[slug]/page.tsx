import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentActor } from '#app/_http/current.ts'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { CardReader } from '#components/card/CardReader.tsx'
import { cardSentences } from '#components/card/card-sentences.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { carry } from '#components/language/carry.ts'
import { langOf, say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { sharedName } from '#lib/domain/procedure/shared-answers.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { serviceIn } from '#lib/procedures/english/index.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import { startChoices } from '#lib/queries/start-choices.ts'
import { unitsReceiving } from '#lib/queries/units-receiving.ts'
import { CompetentUnit } from './CompetentUnit.tsx'
import { fillControl } from './FillChoice.tsx'
import { FillChoices } from './FillChoices.tsx'

type Props = { params: Promise<{ slug: string }> }

const serviceOf = async ({ params }: Props) =>
  findProcedure((await params).slug, catalogueDay(theWorld()).toString())

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const language = await hearLanguage()
  const found = await serviceOf(props)
  if (!found) return {}
  const { shortName } = serviceIn(language, found).procedure
  return { title: say('Nộp hồ sơ: {service}', { service: shortName }) }
}

const StartPage = async (props: Props) => {
  const language = await hearLanguage()
  const procedure = await serviceOf(props)
  if (!procedure) notFound()
  const service = serviceIn(language, procedure)
  const { page, shortName, steps } = service.procedure
  const lang = langOf(service.language)
  const path = `/nop-ho-so/${procedure.slug}`
  const actor = await currentActor()
  const parked = await parkedFor(path)
  const units = await unitsReceiving(procedure, theWorld())
  return (
    <PageBody width="question">
      <Breadcrumbs
        crumbs={[
          { label: say('Thủ tục'), href: '/thu-tuc' },
          { label: shortName, href: `/thu-tuc/${procedure.slug}` },
        ]}
      />
      <FormHead parked={parked} />
      <PageHeading over={shortName}>{say('Trước khi bắt đầu khai')}</PageHeading>
      <div className="space-y-8">
        <section aria-labelledby="noi-nop">
          <h2 id="noi-nop" className="mb-2 font-semibold text-xl">
            {say('Hồ sơ đến đâu')}
          </h2>
          <CompetentUnit procedure={service.procedure} lang={lang} units={units} />
        </section>
        <section aria-labelledby="can-san">
          <h2 id="can-san" className="mb-2 font-semibold text-xl">
            {say('Nên có sẵn bên cạnh')}
          </h2>
          <ul lang={lang} className="list-disc space-y-1.5 pl-6 marker:text-gold">
            {page.prepare.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="khai-the-nao">
          <h2 id="khai-the-nao" className="mb-2 font-semibold text-xl">
            {say('Khai thế nào')}
          </h2>
          <p>
            {say(
              '{count} bước, mỗi bước một trang. Gõ đến đâu, bấm “Tiếp tục” là lưu đến đó. Dừng giữa chừng cũng được: bản nháp chờ ở trang Hồ sơ của tôi, mở được trên máy khác.',
              { count: steps.length },
            )}
          </p>
          <Disclosure summary={say('Xem {count} bước', { count: steps.length })}>
            <ol className="list-decimal space-y-1 pl-6">
              {steps.map((step) => (
                <li key={step.slug} lang={lang}>
                  {step.title}
                </li>
              ))}
              <li>{say('Giấy tờ cần nộp')}</li>
              <li>{say('Xem lại và nộp')}</li>
            </ol>
          </Disclosure>
        </section>
        <section aria-labelledby="khong-nop" className="border-gold border-l pl-4">
          <h2 id="khong-nop" className="mb-2 font-semibold text-xl">
            {say('Không nộp ở đây nếu')}
          </h2>
          <ul lang={lang} className="list-disc space-y-1.5 pl-6 marker:text-gold">
            {page.notHere.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        {units.length === 0 ? (
          <ButtonLink href="/thu-tuc" look="secondary" wide>
            {say('Xem thủ tục khác')}
          </ButtonLink>
        ) : actor.kind === 'person' ? (
          <FormShell
            action={`${path}/bat-dau`}
            token={await currentFormToken()}
            hidden={{ startKey: parked?.values.startKey ?? randomUUID() }}
          >
            <FillChoices
              lang={lang}
              choices={await startChoices(actor, procedure, theWorld(), language)}
              chosen={parked?.values[fillControl] ?? 'profile'}
            />
            {asksForCard(procedure) && <CardReader into="form" words={carry(cardSentences)} />}
            <Button wide>{say('Bắt đầu khai')}</Button>
          </FormShell>
        ) : (
          <SignInFirst path={path} />
        )}
        <p className="text-ink-soft text-sm">
          {say('Những gì khai chỉ dùng để giải quyết hồ sơ này, và điền sẵn hồ sơ sau nếu người nộp chọn.')}{' '}
          <a href="/du-lieu-ca-nhan" className="link">
            {say('Dữ liệu cá nhân được dùng thế nào')}
          </a>
        </p>
      </div>
    </PageBody>
  )
}

/** Whether a card has something to say to this form. */
const asksForCard = ({ fields }: Procedure): boolean =>
  Object.keys(fields).some((name) => sharedName(fields, name, {})?.fact === 'idNumber')

const SignInFirst = ({ path }: { path: string }) => (
  <div>
    <p className="mb-4">{say('Đăng nhập trước để bản nháp được giữ lại cho đúng người.')}</p>
    <div className="flex flex-wrap gap-3">
      <ButtonLink href={`/dang-nhap?tiep=${encodeURIComponent(path)}`} wide onward>
        {say('Đăng nhập để bắt đầu')}
      </ButtonLink>
      <ButtonLink href={`/dang-ky?tiep=${encodeURIComponent(path)}`} look="secondary" wide>
        {say('Chưa có tài khoản: đăng ký')}
      </ButtonLink>
    </div>
  </div>
)

export default StartPage
