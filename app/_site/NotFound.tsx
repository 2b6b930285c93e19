import { hearLanguage } from '#app/_http/language.ts'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { StatePage } from '#components/ui/StatePage.tsx'

/** What stands in the house instead of a page that is not there, or is not for whoever asks. */
export const NotFound = async () => {
  await hearLanguage()
  return (
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
  )
}
