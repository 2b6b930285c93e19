import { useId } from 'react'
import { ScrollRegion } from '#components/ui/ScrollRegion.tsx'

/** What is sent or answered, as it goes over the wire. */
export const Example = ({ label, text }: { label: string; text: string }) => {
  const id = useId()
  return (
    <div>
      <p id={id} className="mb-2 text-ink-soft text-sm">
        {label}
      </p>
      <ScrollRegion labelledBy={id}>
        <pre className="rounded-sheet border border-rule bg-shade px-4 py-3 text-sm">
          <code>{text}</code>
        </pre>
      </ScrollRegion>
    </div>
  )
}
