import type { Metadata } from 'next'
import { connection } from 'next/server'
import { SiteShell } from '#components/shell/SiteShell.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { StatePage } from '#components/ui/StatePage.tsx'

export const metadata: Metadata = { title: 'Không tìm thấy trang' }

const NotFound = async () => {
  // Drawn for each request: a page from the build could not carry the nonce that the policy asks of its scripts.
  await connection()
  return (
    <SiteShell>
      <StatePage
        door="shut"
        title="Không có gì sau cánh cửa này"
        actions={
          <>
            <ButtonLink href="/">Về trang đầu</ButtonLink>
            <ButtonLink href="/thu-tuc" look="secondary">
              Tìm thủ tục
            </ButtonLink>
          </>
        }
      >
        <p>Địa chỉ có thể đã gõ nhầm, đã cũ, hoặc dẫn đến hồ sơ mà tài khoản đang dùng không được xem.</p>
        <p>
          Muốn biết hồ sơ đang ở đâu,{' '}
          <a href="/tra-cuu" className="link">
            tra cứu bằng mã hồ sơ
          </a>
          .
        </p>
      </StatePage>
    </SiteShell>
  )
}

export default NotFound
