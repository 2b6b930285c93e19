import { type NationalRecord, nationalStatuses } from '#lib/domain/api/national-record.ts'
import { nationalDay, nationalInstant } from '#lib/domain/api/national-time.ts'
import { type Status, statusFacts } from '#lib/domain/case/status.ts'
import { toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import { procedureOf } from '#lib/procedures/index.ts'

/** What of a file goes into its record. */
export const partsOfRecord = {
  unit: { select: { name: true } },
  person: { select: { fullName: true } },
  result: { select: { number: true, signedOn: true, receivedAt: true } },
  events: { orderBy: { seq: 'asc' }, select: { type: true, at: true, status: true, data: true } },
  supplementRounds: { orderBy: { round: 'asc' }, select: { round: true, askedAt: true, answeredAt: true } },
  postalItems: { select: { id: true } },
} as const satisfies Prisma.CaseInclude

export type CaseForRecord = Prisma.CaseGetPayload<{ include: typeof partsOfRecord }>

export type FileForRecord = { readonly id: string; readonly draftId: string; readonly paperCode: string }

/** A file in the words of the national platform: one name, that of whom it is about, and nothing else about people. */
export const recordOf = (file: CaseForRecord, files: readonly FileForRecord[]): NationalRecord => {
  const procedure = procedureOf(file.procedureCode, file.revision)
  const names = new Map(procedure.papers.map(({ code, name }) => [code, name]))
  const ended = file.events.find(({ type }) => ending.has(type))
  return {
    MaHoSo: file.dossierCode ?? file.provisionalNumber,
    MaTTHC: file.procedureCode,
    TenTTHC: procedure.name,
    MaLinhVuc: null,
    TenLinhVuc: procedure.field,
    KenhThucHien: channels[file.channel] ?? '2',
    ChuHoSo: file.person?.fullName ?? '',
    LoaiDoiTuong: procedure.audience === 'person' ? '1' : '4',
    NgayTiepNhan: instantOf(file.acceptedAt),
    NgayHenTra: dayOf(file.appointedOn ?? file.dueOn),
    NgayTra: instantOf(file.result?.receivedAt),
    NgayKetThucXuLy: instantOf(ended?.at),
    TrangThaiHoSo: nationalOf(file.status),
    HinhThuc: file.postalItems.length > 0 ? '1' : '0',
    DonViXuLy: file.unit.name,
    TaiLieuNop: files.map(({ id, paperCode }) => ({
      TepDinhKemId: id,
      TenTepDinhKem: names.get(paperCode) ?? 'Giấy tờ khác',
      MaThanhPhanHoSo: paperCode,
    })),
    DanhSachLePhi:
      file.feeDue > 0n
        ? [
            {
              TenPhiLePhi: 'Phí, lệ phí giải quyết thủ tục',
              Gia: Number(file.feeDue),
              TrangThai: file.feeSettled ? ('1' as const) : ('0' as const),
            },
          ]
        : [],
    DanhSachHoSoBoSung: file.supplementRounds.map((round) => roundOf(file, round)),
    GiayToKetQua: file.result
      ? [
          {
            TenGiayTo: procedure.result.name,
            SoKyHieu: file.result.number,
            NgayKy: nationalDay(isoDay(file.result.signedOn)),
          },
        ]
      : [],
    tienTrinh: file.events.map(({ at, status }) => ({
      ThoiDiemXuLy: nationalInstant(toInstant(at)),
      TrangThai: nationalOf(status),
      NoiDungXuLy: statusFacts[status as Status].label,
    })),
  }
}

/** The result is there, or the file has ended without one. */
const ending: ReadonlySet<string> = new Set(['registerResult', 'refuse', 'stop', 'withdraw'])

const channels: Readonly<Partial<Record<string, '1' | '2' | '3'>>> = {
  direct: '1',
  online: '2',
  assisted: '2',
  post: '3',
}

const nationalOf = (status: string): NationalRecord['TrangThaiHoSo'] => {
  const code = String(statusFacts[status as Status].national)
  return nationalStatuses.find((known) => known === code) ?? '1'
}

type Round = CaseForRecord['supplementRounds'][number]

/** What a round did to the due date stands in the history: which day ran when it was asked, and which once it was answered. */
const roundOf = ({ id, events }: CaseForRecord, { round, askedAt, answeredAt }: Round) => {
  const asked = events.filter(({ type }) => type === 'requestSupplement')[round - 1]
  const from = asked ? events.indexOf(asked) : events.length
  const answer = events.slice(from).find(({ type }) => type === 'supplement')
  const before = events
    .slice(0, from)
    .map(dueOnOf)
    .findLast((day) => day !== null)
  return {
    HoSoBoSungId: `${id}-${round}`,
    NgayBoSung: nationalInstant(toInstant(askedAt)),
    NgayTiepNhanBoSung: instantOf(answeredAt),
    TrangThaiBoSung: answeredAt ? ('1' as const) : ('0' as const),
    NgayHenTraTruoc: before ?? null,
    NgayHenTraMoi: answer ? dueOnOf(answer) : null,
  }
}

const dueOnOf = ({ data }: { readonly data: unknown }): string | null => {
  const { dueOn } = data as { readonly dueOn?: unknown }
  return typeof dueOn === 'string' ? nationalDay(dueOn) : null
}

const isoDay = (day: Date): string => day.toISOString().slice(0, 10)
const dayOf = (day: Date | null): string | null => day && nationalDay(isoDay(day))
const instantOf = (at: Date | null | undefined): string | null => (at ? nationalInstant(toInstant(at)) : null)
