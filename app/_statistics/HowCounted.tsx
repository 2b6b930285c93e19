import { say } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'

/** What the words of the report mean, for whoever wants to check them. */
export const HowCounted = () => (
  <Disclosure summary={say('Các con số được tính thế nào')}>
    <ul className="max-w-reading list-disc space-y-2 pl-5">
      <li>
        {say(
          'Mọi con số chốt đến hết ngày cuối kỳ, không phải đến lúc xem: xem lại một kỳ đã qua thì vẫn ra cùng con số.',
        )}
      </li>
      <li>
        {say(
          'Con số của một đơn vị là hồ sơ do chính đơn vị ấy tiếp nhận. Hồ sơ của các đơn vị trực thuộc đứng ở bảng riêng khi xem đơn vị cấp trên.',
        )}
      </li>
      <li>{say('Hồ sơ được tính là tiếp nhận vào ngày Bộ phận Một cửa tiếp nhận và cấp mã hồ sơ.')}</li>
      <li>
        {say(
          'Tỷ lệ trực tuyến bằng số hồ sơ trực tuyến chia cho số hồ sơ tiếp nhận trong kỳ, không tính hồ sơ từ kỳ trước chuyển sang.',
        )}
      </li>
      <li>
        {say(
          'Hồ sơ được tính là giải quyết xong vào ngày kết quả về đến Bộ phận Một cửa, dù người dân đến nhận lúc nào; so ngày ấy với ngày hẹn trả thì biết trước hạn, đúng hạn hay quá hạn.',
        )}
      </li>
      <li>
        {say(
          '“Kết thúc khác” là hồ sơ bị từ chối sau khi tiếp nhận hoặc người nộp rút. “Không tính hạn” là hồ sơ đang chờ người nộp bổ sung. Hai cột này đứng bên cạnh biểu, không lẫn vào cột đúng hạn.',
        )}
      </li>
    </ul>
  </Disclosure>
)
