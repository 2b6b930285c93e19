import { commandRoute } from '../../_case/command-route.ts'

export const POST = commandRoute('withdraw', (id) => `/ho-so/${id}/rut`)
