/** Sentences, one below the other. */
export const Plain = ({ items, lang }: { items: readonly string[]; lang?: string | undefined }) => (
  <ul lang={lang} className="list-disc space-y-1.5 pl-6 marker:text-gold">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)
