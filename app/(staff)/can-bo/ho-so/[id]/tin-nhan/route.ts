import { letterRoute } from '#app/_letters/letter-routes.ts'
import { casePath } from '../_sheet/case-path.ts'

export const POST = letterRoute('staff', casePath)
