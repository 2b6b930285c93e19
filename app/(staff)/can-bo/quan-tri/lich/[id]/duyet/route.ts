import { decideRoute } from '../../_calendar/decide-route.ts'

export const POST = decideRoute(true)
