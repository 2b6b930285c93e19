import type { Route } from 'next'
import Link from 'next/link'
import { Icon } from '#components/ui/Icon.tsx'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import type { NextFile } from '#lib/queries/next-file.ts'
import { casePath } from './case-path.ts'

/**
 * The way to the next file, whose page is fetched while this one is read, so that it stands there at a press. Its
 * version comes with it: if somebody is quicker meanwhile, the command says so.
 */
export const NextLink = ({ next }: { next: NextFile }) => (
  <Link
    href={casePath(next.id) as Route}
    prefetch
    data-next-file=""
    aria-keyshortcuts="n"
    className="link inline-flex min-h-9 items-center gap-2"
  >
    Hồ sơ tiếp theo: {next.person}
    <span className="text-ink-soft">(còn {next.left})</span>
    <Icon name="arrowRight" />
    <KeyHint>n</KeyHint>
  </Link>
)
