import { type Calendar, calendarOf } from '#lib/domain/kernel/calendar.ts'
import y2018 from './2018.ts'
import y2019 from './2019.ts'
import y2020 from './2020.ts'
import y2021 from './2021.ts'
import y2022 from './2022.ts'
import y2023 from './2023.ts'
import y2024 from './2024.ts'
import y2025 from './2025.ts'
import y2026 from './2026.ts'
import y2027 from './2027.ts'

/**
 * The days off and the Saturdays worked in exchange, 2018 to 2027. A new year is a new file and one line here; what a
 * year does not know (`schedule`, `confidence`, `undecided`) is said in its file.
 */
export const vietnamCalendar: Calendar = calendarOf([
  y2018,
  y2019,
  y2020,
  y2021,
  y2022,
  y2023,
  y2024,
  y2025,
  y2026,
  y2027,
])
