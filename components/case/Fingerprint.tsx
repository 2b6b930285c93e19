/** The mark by which the very same file is known again, folded to its beginning. */
export const Fingerprint = ({ sha256 }: { sha256: string }) => (
  <details className="w-full text-sm">
    <summary className="inline-flex min-h-11 cursor-pointer items-center text-ink-soft">
      SHA-256 {sha256.slice(0, 8)}…
    </summary>
    <p className="break-all text-ink-soft tabular-nums">{sha256}</p>
  </details>
)
