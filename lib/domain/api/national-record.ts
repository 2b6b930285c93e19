import { z } from 'zod'

// The names are those of the national platform (vn-domain 2.7). Where it wants a code that no source we have read gives
// (MaLinhVuc), the field is null: we invent none.

const instant = z
  .string()
  .regex(/^\d{14}$/)
  .meta({
    description: 'yyyyMMddHHmmss, giờ Việt Nam; ngày không có giờ thì ghi 000000',
    examples: ['20200831153000'],
  })
const instantOrNone = instant.nullable()

export const nationalStatuses = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

const status = z.enum(nationalStatuses).meta({
  description:
    '1 Mới đăng ký · 2 Được tiếp nhận · 3 Không được tiếp nhận · 4 Đang xử lý · 5 Yêu cầu bổ sung · 6 Yêu cầu thực hiện nghĩa vụ tài chính · 7 Công dân rút · 8 Dừng xử lý · 9 Đã xử lý xong · 10 Đã trả kết quả',
})

/** A file as the national platform is told of it. */
export const nationalRecord = z
  .object({
    MaHoSo: z.string().meta({
      description: 'Mã hồ sơ; khi chưa tiếp nhận là số tạm của lần nộp',
      examples: ['000.00.06.H20-200831-0361'],
    }),
    MaTTHC: z.string().meta({ description: 'Mã thủ tục hành chính quốc gia' }),
    TenTTHC: z.string(),
    MaLinhVuc: z.string().nullable().meta({ description: 'Mã lĩnh vực quốc gia; null khi chưa có căn cứ' }),
    TenLinhVuc: z.string(),
    KenhThucHien: z
      .enum(['1', '2', '3'])
      .meta({ description: '1 trực tiếp · 2 trực tuyến · 3 bưu chính công ích' }),
    ChuHoSo: z.string().meta({ description: 'Họ tên người hoặc tên tổ chức mà hồ sơ đứng tên' }),
    LoaiDoiTuong: z.enum(['1', '2', '3', '4']).meta({
      description:
        '1 cá nhân · 2 doanh nghiệp · 3 cơ quan nhà nước · 4 khác. Tổ chức luôn là 4: hồ sơ không ghi thuộc loại nào',
    }),
    NgayTiepNhan: instantOrNone,
    NgayHenTra: instantOrNone,
    NgayTra: instantOrNone,
    NgayKetThucXuLy: instantOrNone,
    TrangThaiHoSo: status,
    HinhThuc: z.enum(['0', '1']).meta({
      description: 'Hình thức trả kết quả: 0 tại Bộ phận Một cửa · 1 qua bưu chính công ích',
    }),
    DonViXuLy: z.string(),
    TaiLieuNop: z.array(
      z.object({
        TepDinhKemId: z.string(),
        TenTepDinhKem: z.string().meta({ description: 'Tên giấy tờ, không phải tên tệp người dân đặt' }),
        MaThanhPhanHoSo: z.string(),
      }),
    ),
    DanhSachLePhi: z.array(
      z.object({
        TenPhiLePhi: z.string(),
        Gia: z.int().meta({ description: 'Đồng' }),
        TrangThai: z.enum(['0', '1']).meta({ description: '0 chưa nộp · 1 đã nộp hoặc được miễn' }),
      }),
    ),
    DanhSachHoSoBoSung: z.array(
      z.object({
        HoSoBoSungId: z.string(),
        NgayBoSung: instant.meta({ description: 'Khi yêu cầu' }),
        NgayTiepNhanBoSung: instantOrNone.meta({ description: 'Khi người nộp gửi lại' }),
        TrangThaiBoSung: z.enum(['0', '1']).meta({ description: '0 chờ bổ sung · 1 đã bổ sung' }),
        NgayHenTraTruoc: instantOrNone,
        NgayHenTraMoi: instantOrNone,
      }),
    ),
    GiayToKetQua: z.array(z.object({ TenGiayTo: z.string(), SoKyHieu: z.string(), NgayKy: instant })),
    tienTrinh: z.array(
      z.object({
        ThoiDiemXuLy: instant,
        TrangThai: status,
        NoiDungXuLy: z.string().meta({ description: 'Tên trạng thái' }),
      }),
    ),
  })
  .meta({ id: 'DossierRecord', title: 'Tình trạng một hồ sơ' })

export type NationalRecord = z.infer<typeof nationalRecord>

/** A page of what has changed. */
export const nationalFeed = z
  .object({
    items: z.array(nationalRecord),
    next: z.string().meta({ description: 'Gửi lại ở tham số since để đọc tiếp; giữ lại cho lần hỏi sau' }),
    hasMore: z.boolean().meta({ description: 'Còn thay đổi chưa đọc; hỏi tiếp ngay' }),
  })
  .meta({ id: 'DossierFeed', title: 'Hồ sơ đã thay đổi' })

export type NationalFeed = z.infer<typeof nationalFeed>
