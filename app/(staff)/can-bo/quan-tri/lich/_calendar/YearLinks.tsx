import { TabLinks } from '#components/ui/TabLinks.tsx'

const firstYear = 2018

/** The years around the one shown. */
export const YearLinks = ({ year, path }: { year: number; path: string }) => {
  const years = Array.from({ length: 7 }, (_, i) => Math.max(firstYear, year - 3) + i)
  return (
    <TabLinks
      label="Năm"
      tabs={years.map((each) => ({
        label: String(each),
        href: `${path}?nam=${each}`,
        current: each === year,
      }))}
    />
  )
}
