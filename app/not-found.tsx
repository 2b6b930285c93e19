import { connection } from 'next/server'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { SiteShell } from '#components/shell/SiteShell.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { StatePage } from '#components/ui/StatePage.tsx'
import { hearLanguage } from './_http/language.ts'
import { titled } from './_site/titled.ts'

export const generateMetadata = titled('Không tìm thấy trang')

const NotFound = async () => {
  // Drawn for each request: a page from the build could not carry the nonce that the policy asks of its scripts.
  await connection()
  await hearLanguage()
  return (
    <SiteShell>
      <StatePage
        door="shut"
        title={say('Không có gì sau cánh cửa này')}
        actions={
          <>
            <ButtonLink href="/">{say('Về trang đầu')}</ButtonLink>
            <ButtonLink href="/thu-tuc" look="secondary">
              {say('Xem tất cả thủ tục')}
            </ButtonLink>
          </>
        }
      >
        <p>
          {say('Địa chỉ có thể đã gõ nhầm, đã cũ, hoặc dẫn đến hồ sơ mà tài khoản đang dùng không được xem.')}
        </p>
        <p>
          <Rich
            says="Muốn biết hồ sơ đang ở đâu, <link>tra cứu bằng mã hồ sơ</link>."
            marks={{
              link: (words) => (
                <a href="/tra-cuu" className="link">
                  {words}
                </a>
              ),
            }}
          />
        </p>
      </StatePage>
    </SiteShell>
  )
}

export default NotFound
