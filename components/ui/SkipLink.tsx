import { say } from '#components/language/say.ts'

/** The first stop of the keyboard on every page. */
export const SkipLink = ({ to = 'noi-dung' }: { to?: string }) => (
  <a
    href={`#${to}`}
    className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-control focus:bg-leaf focus:px-5 focus:py-3 focus:font-semibold focus:text-sheet"
  >
    {say('Đến nội dung chính')}
  </a>
)
