import type { CaseCommand } from '#components/case/command-fields.ts'
import { commandKeys } from '#components/case/command-keys.ts'
import { commandWords } from '#components/case/command-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { Kbd } from '#components/ui/Kbd.tsx'
import { placeKeys } from './place-keys.ts'
import type { StaffPlace } from './StaffNav.tsx'

const lists = [
  ['j', 'Hồ sơ kế tiếp trong hàng chờ'],
  ['k', 'Hồ sơ trước đó'],
  ['Enter', 'Mở hồ sơ, hoặc làm việc đang được chọn'],
  ['x', 'Đánh dấu hồ sơ đang chọn'],
  ['n', 'Mở hồ sơ tiếp theo'],
  ['/', 'Tìm hồ sơ'],
  ['?', 'Mở bảng này'],
] as const

/** Every key of the staff's pages. It opens with `?`; closing it needs no script. */
export const KeyHelp = ({ places }: { places: readonly StaffPlace[] }) => (
  <dialog
    id="phim-tat"
    aria-labelledby="phim-tat-ten"
    className="m-auto max-h-[85dvh] max-w-page overflow-y-auto rounded-sheet border border-gold bg-paper p-6 text-ink shadow-lift backdrop:bg-night/60"
  >
    <h2 id="phim-tat-ten" className="font-semibold font-serif text-2xl">
      Phím tắt
    </h2>
    <form method="dialog" className="mb-4 flex flex-wrap items-center justify-between gap-x-6">
      <label className="inline-flex min-h-11 items-center gap-2">
        <input type="checkbox" name="off" className="size-4.5 accent-leaf" />
        Tắt phím tắt trên máy này (trừ phím ?)
      </label>
      <a href="/huong-dan#can-bo" className="link inline-flex min-h-11 items-center">
        Hướng dẫn bằng hình
      </a>
      <Button look="quiet">Đóng</Button>
    </form>
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-4">
      <Keys title="Trong danh sách" keys={lists} />
      <Keys
        title="Đến nơi làm việc"
        keys={places.flatMap(({ href, label }) =>
          placeKeys[href] ? [[`g ${placeKeys[href]}`, label] as const] : [],
        )}
      />
      <div className="sm:col-span-2">
        <Keys
          title="Trong hồ sơ, khi việc ấy làm được"
          keys={Object.entries(commandKeys).map(
            ([command, key]) => [key, commandWords[command as CaseCommand].action] as const,
          )}
        />
      </div>
    </div>
  </dialog>
)

const Keys = ({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) => (
  <section>
    <h3 className="mb-2 font-semibold">{title}</h3>
    <dl className={`text-sm ${keys.length > 15 ? 'sm:columns-2' : ''}`}>
      {keys.map(([key, words]) => (
        <div key={key} className="flex items-baseline gap-3 py-0.5">
          <dt className="w-12 shrink-0">
            <Kbd>{key}</Kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </section>
)
