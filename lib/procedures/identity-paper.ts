import type { Condition, IdentityNumberField } from '#lib/domain/procedure/field.ts'
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

type Besides<S, B, C> = {
  /** The questions about sex and birth date against which the number of a card is compared. */
  readonly sexField?: S
  readonly birthDateField?: B
  /** Of a party that not everybody has. */
  readonly onlyIf?: C
}

type If<C> = C extends Condition ? { readonly onlyIf: C } : unknown

type IdentityPaper<P extends string, S, B, C> = {
  readonly [N in Named<P, 'IdType'>]: typeof type & If<C>
} & {
  readonly [N in Named<P, 'IdNumber'>]: Omit<
    IdentityNumberField,
    'typeField' | 'sexField' | 'birthDateField' | 'optional' | 'onlyIf' | 'hint'
  > & { readonly hint: string; readonly typeField: Named<P, 'IdType'> } & If<C> &
    (S extends string ? { readonly sexField: S } : unknown) &
    (B extends string ? { readonly birthDateField: B } : unknown)
} & { readonly [N in Named<P, 'IdIssuedOn'>]: typeof issuedOn & If<C> } & {
  readonly [N in Named<P, 'IdIssuedBy'>]: typeof issuedBy & If<C>
}

/**
 * The four questions of an identity paper, as every form has them: which paper, number, date and place of issue.
 *
 * @param prefix whose paper it is: '' asks `idType`, `idNumber` …, 'delegate' asks `delegateIdType` …
 */
export const identityPaper = <
  const P extends string,
  const S extends string | undefined = undefined,
  const B extends string | undefined = undefined,
  const C extends Condition | undefined = undefined,
>(
  prefix: P,
  { sexField, birthDateField, onlyIf }: Besides<S, B, C> = {},
): IdentityPaper<P, S, B, C> => {
  const named = (name: string) => (prefix === '' ? name[0]?.toLowerCase() + name.slice(1) : prefix + name)
  const asked = onlyIf && { onlyIf }
  const number: IdentityNumberField & { readonly hint: string } = {
    kind: 'identityNumber',
    label: 'Số giấy tờ',
    hint: 'Căn cước công dân có 12 chữ số, chứng minh nhân dân có 9 chữ số.',
    typeField: named('IdType'),
    width: 'medium',
    ...(sexField !== undefined && { sexField }),
    ...(birthDateField !== undefined && { birthDateField }),
    ...asked,
  }
  // The names are made as the type says; the compiler cannot follow a computed key.
  return {
    [named('IdType')]: { ...type, ...asked },
    [named('IdNumber')]: number,
    [named('IdIssuedOn')]: { ...issuedOn, ...asked },
    [named('IdIssuedBy')]: { ...issuedBy, ...asked },
  } as unknown as IdentityPaper<P, S, B, C>
}
