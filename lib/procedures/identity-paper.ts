import type { IdentityNumberField } from '#lib/domain/procedure/field.ts'
import { choice, date, text } from '#lib/domain/procedure/fields.ts'

const type = choice({
  label: 'Loại giấy tờ tùy thân',
  control: 'radio',
  options: {
    citizenId: 'Thẻ căn cước công dân',
    oldId: 'Giấy chứng minh nhân dân',
    passport: 'Hộ chiếu',
  },
})

const issuedOn = date({
  label: 'Ngày cấp',
  hint: 'Ví dụ 15/06/2018',
  past: true,
  min: '1950-01-01',
  width: 'short',
})

const issuedBy = text({
  label: 'Nơi cấp',
  hint: 'Ghi như trên giấy tờ, ví dụ Công an tỉnh Đồng Tháp',
  example: 'Công an tỉnh Đồng Tháp',
  max: 120,
})

/** `idType` without a prefix, `delegateIdType` with the prefix `delegate`. */
type Named<P extends string, N extends string> = P extends '' ? Uncapitalize<N> : `${P}${N}`

type IdentityPaper<P extends string, S extends string | undefined, B extends string | undefined> = {
  readonly [N in Named<P, 'IdType'>]: typeof type
} & {
  readonly [N in Named<P, 'IdNumber'>]: Omit<
    IdentityNumberField,
    'typeField' | 'sexField' | 'birthDateField' | 'optional' | 'onlyIf'
  > & { readonly typeField: Named<P, 'IdType'> } & (S extends string ? { readonly sexField: S } : unknown) &
    (B extends string ? { readonly birthDateField: B } : unknown)
} & { readonly [N in Named<P, 'IdIssuedOn'>]: typeof issuedOn } & {
  readonly [N in Named<P, 'IdIssuedBy'>]: typeof issuedBy
}

/**
 * The four questions of an identity paper, as every form has them: which paper, number, date and place of issue.
 *
 * @param prefix whose paper it is: '' asks `idType`, `idNumber` …, 'delegate' asks `delegateIdType` …
 * @param besides the questions about sex and birth date against which the number of a card is compared
 */
export const identityPaper = <
  const P extends string,
  const S extends string | undefined = undefined,
  const B extends string | undefined = undefined,
>(
  prefix: P,
  besides: { readonly sexField?: S; readonly birthDateField?: B } = {},
): IdentityPaper<P, S, B> => {
  const named = (name: string) => (prefix === '' ? name[0]?.toLowerCase() + name.slice(1) : prefix + name)
  const number: IdentityNumberField = {
    kind: 'identityNumber',
    label: 'Số giấy tờ',
    hint: 'Căn cước công dân có 12 chữ số, chứng minh nhân dân có 9 chữ số.',
    typeField: named('IdType'),
    width: 'medium',
    ...(besides.sexField !== undefined && { sexField: besides.sexField }),
    ...(besides.birthDateField !== undefined && { birthDateField: besides.birthDateField }),
  }
  // The names are made as the type says; the compiler cannot follow a computed key.
  return {
    [named('IdType')]: type,
    [named('IdNumber')]: number,
    [named('IdIssuedOn')]: issuedOn,
    [named('IdIssuedBy')]: issuedBy,
  } as unknown as IdentityPaper<P, S, B>
}
