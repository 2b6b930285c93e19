/** One polite line over a page that English was wished for and that has none. */
export const NoEnglish = () => (
  <aside
    lang="en"
    aria-label="Language of this page"
    data-screen-only
    className="border-water border-b bg-water-tint"
  >
    <p className="mx-auto max-w-page px-4 py-1.5 text-sm leading-snug sm:px-6">
      This page is in Vietnamese only for now. The One-Stop desk will gladly help you with it.
    </p>
  </aside>
)
