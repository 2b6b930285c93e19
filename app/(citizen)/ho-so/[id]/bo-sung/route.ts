import { commandRoute } from '../_case/command-route.ts'

export const POST = commandRoute('supplement', (id) => `/ho-so/${id}/kiem-tra`)
