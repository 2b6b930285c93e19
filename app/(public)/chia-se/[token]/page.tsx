import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { currentAddress } from '#app/_site/current-address.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import { sharedDocument } from '#lib/queries/documents/shared-document.ts'

export const metadata: Metadata = {
  title: 'Giấy tờ được chia sẻ',
  robots: 'noindex',
  referrer: 'no-referrer',
}

/** What somebody was sent a link to. Whose it is stands in the paper itself. */
const SharedPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params
  const shared = await sharedDocument(token, await currentAddress(), theWorld())
  if (!shared) notFound()
  const { document, expiresAt } = shared
  return (
    <PageBody width="question">
      <PageHeading lead="Chủ giấy tờ đã gửi liên kết này và có thể ngừng chia sẻ bất cứ lúc nào.">
        {document.name}
      </PageHeading>
      <ButtonLink href={`/chia-se/${token}/tep`} icon="download" download>
        Tải về ({sizeText(document.size, 'vi')})
      </ButtonLink>
      <p className="mt-4 text-ink-soft">
        Mở được đến <Moment at={expiresAt} />.
      </p>
      {document.origin.kind === 'issued' && (
        <p className="mt-2">
          Muốn biết giấy còn giá trị không, kiểm tra tệp tại trang{' '}
          <a href="/xac-thuc" className="link">
            Xác thực văn bản
          </a>
          .
        </p>
      )}
    </PageBody>
  )
}

export default SharedPage
