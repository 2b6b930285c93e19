/** A key to press. */
export const Kbd = ({ children }: { children: string }) => (
  <kbd className="rounded-control border border-edge border-b-2 bg-sheet px-1.5 py-0.5 font-sans text-ink-soft text-xs">
    {children}
  </kbd>
)
