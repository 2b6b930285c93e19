import { say } from '#components/language/say.ts'

/** A quiet line over everything: this is a demonstration, or what else all visitors must know. */
export const Band = ({ wide = false, children }: { wide?: boolean; children: string }) => (
  <aside
    aria-label={say('Lưu ý chung')}
    data-screen-only
    className="border-gold border-b bg-amber-tint text-amber"
  >
    <p className={`px-4 py-1.5 text-sm leading-snug ${wide ? '' : 'mx-auto max-w-page sm:px-6'}`}>
      {children}
    </p>
  </aside>
)
