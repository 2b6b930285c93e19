import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { StatePage } from '#components/ui/StatePage.tsx'

type Props = {
  /** Finds the fault again in the server's own log. */
  reference: string | undefined
  retry: () => void
}

/** A fault of ours, said as such: what is safe, what to do, and the number to mention. */
export const Fault = ({ reference, retry }: Props) => (
  <StatePage
    door="dark"
    title="Trang này đang gặp sự cố"
    actions={
      <>
        <Button type="button" onClick={retry}>
          Thử lại
        </Button>
        <ButtonLink href="/" look="secondary">
          Về trang đầu
        </ButtonLink>
      </>
    }
  >
    <p lang="en">
      Something went wrong on our side. What you had saved is safe. Please try again in a few minutes.
    </p>
    <p>Lỗi ở phía hệ thống, không phải do người dùng. Những gì đã khai và đã lưu vẫn còn nguyên.</p>
    <p>
      Thử lại sau ít phút. Nếu vẫn không được, liên hệ Bộ phận Một cửa
      {reference ? ` và cho biết mã sự cố ${reference}` : ''}.
    </p>
  </StatePage>
)

/** React marks an error of the server with a digest and keeps its words back. */
export const referenceOf = (error: unknown): string | undefined =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined
