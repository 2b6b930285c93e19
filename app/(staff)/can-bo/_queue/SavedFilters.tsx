import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { savedFilters } from '#lib/queries/saved-filters.ts'
import { type QueueAddress, queueHref } from './queue-address.ts'

type Props = { actor: Person; address: QueueAddress; token: string }

/** Filters under names of one's own: to go to, to keep, to forget. */
export const SavedFilters = async ({ actor, address, token }: Props) => {
  const [filters, parked] = await Promise.all([savedFilters(actor, theWorld()), parkedFor(address.path)])
  const here = queueHref(address)
  const problem = parked?.problems.filterName
  return (
    <div className="mb-4 flex flex-wrap items-start gap-x-5 gap-y-1">
      {filters.length > 0 && (
        <ul aria-label="Bộ lọc của tôi" className="flex flex-wrap gap-x-4">
          {filters.map(({ id, name, path }) => (
            <li key={id} className="inline-flex min-h-9 items-center">
              <a
                href={path}
                aria-current={path === here ? 'page' : undefined}
                className="link aria-[current]:font-semibold"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary="Lưu bộ lọc" open={problem !== undefined}>
        <form method="post" action="/can-bo/bo-loc/luu" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="_token" value={token} />
          <input type="hidden" name="path" value={here} />
          <label className="block">
            <span className="block text-sm">Tên bộ lọc cho trang này</span>
            {problem && (
              <span id="filter-problem" className="block text-lacquer text-sm">
                {problem}
              </span>
            )}
            <input
              name="name"
              maxLength={60}
              autoComplete="off"
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? 'filter-problem' : undefined}
              className="control min-h-9 py-1"
            />
          </label>
          <Button look="secondary">Lưu</Button>
        </form>
        {filters.map(({ id, name }) => (
          <form key={id} method="post" action={`/can-bo/bo-loc/${id}/xoa`}>
            <input type="hidden" name="_token" value={token} />
            <input type="hidden" name="path" value={here} />
            <Button look="quiet">Xóa bộ lọc “{name}”</Button>
          </form>
        ))}
      </Disclosure>
    </div>
  )
}
