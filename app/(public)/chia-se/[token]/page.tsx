import { notFound } from 'next/navigation'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { currentAddress } from '#app/_site/current-address.ts'
import { titled } from '#app/_site/titled.ts'
import { Rich } from '#components/language/Rich.tsx'
import { say, spoken } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import { sharedDocument } from '#lib/queries/documents/shared-document.ts'

export const generateMetadata = titled('Giấy tờ được chia sẻ', {
  robots: 'noindex',
  referrer: 'no-referrer',
})

/** What somebody was sent a link to. Whose it is stands in the paper itself. */
const SharedPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  await hearLanguage()
  const { token } = await params
  const shared = await sharedDocument(token, await currentAddress(), theWorld())
  if (!shared) notFound()
  const { document, expiresAt } = shared
  return (
    <PageBody width="question">
      <PageHeading lead={say('Chủ giấy tờ đã gửi liên kết này và có thể ngừng chia sẻ bất cứ lúc nào.')}>
        <Vietnamese>{document.name}</Vietnamese>
      </PageHeading>
      <ButtonLink href={`/chia-se/${token}/tep`} icon="download" download>
        {say('Tải về')} ({sizeText(document.size, spoken())})
      </ButtonLink>
      <p className="mt-4 text-ink-soft">
        {say('Mở được đến')} <Moment at={expiresAt} />.
      </p>
      {document.origin.kind === 'issued' && (
        <p className="mt-2">
          <Rich
            says="Muốn biết giấy còn giá trị không, kiểm tra tệp tại trang <verify>Xác thực văn bản</verify>."
            marks={{
              verify: (words) => (
                <a href="/xac-thuc" className="link">
                  {words}
                </a>
              ),
            }}
          />
        </p>
      )}
    </PageBody>
  )
}

export default SharedPage
