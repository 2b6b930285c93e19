import { type EnglishForm, englishForm } from '#lib/domain/procedure/english.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import civilStatusExtract from '../civil-status-extract.ts'
import civilStatusExtract1 from '../civil-status-extract-1.ts'
import type { ExtractFields } from '../civil-status-extract-facts.ts'
import * as shared from './shared-words.ts'

const onlyTheYear = 'If you only remember the year, enter the year, for example {year}.'
const subjectName = 'the person the copy is about'

/** “Certified copy” is bản sao trích lục; “register” sổ hộ tịch. The revisions differ in the circular of their form. */
const extractInEnglish = (
  law: Procedure & { readonly fields: ExtractFields },
  basisOfTheForm: Readonly<Record<string, string>>,
): EnglishForm =>
  englishForm(law, {
    page: {
      forWhom: [
        'Whoever stands in the register: a copy for yourself.',
        'Father, mother or guardian: for a child who is a minor, or for somebody whose guardian you are.',
        'Relatives: a certified copy of the death record of somebody who has died.',
        'Whoever has been authorised in writing.',
      ],
      notHere: [
        'If it was registered in a place that the first question does not list: apply to the District Justice Office or the commune People’s Committee where it was registered. You can live anywhere.',
        'If it was never registered, or the register no longer exists: have it registered first, or registered anew.',
        'If a name or a date of birth in the register is wrong: have it corrected first.',
      ],
      prepare: [
        'A photo of both sides of your citizen identity card, identity card or passport.',
        'The old civil status paper, if you still have it: it shows where it was registered, the number, the book and the date.',
        'The written authorisation, if you apply for somebody else.',
        'Address and phone number for the post, if you want it by post.',
      ],
    },
    result: {
      name: 'Certified copy of a civil status record',
      note: 'On paper, in Vietnamese, signed and sealed; sent by post to the address that you give, or handed over at the One-Stop desk. Copies issued before remain valid.',
    },
    steps: {
      'noi-dang-ky': {
        title: 'Where it was registered',
        intro: 'The office that keeps the register issues the copy, wherever you live.',
      },
      'xa-phuong': { title: 'Commune, ward or town' },
      'giay-can-cap': { title: 'What you need' },
      'quan-he': { title: `What you are to ${subjectName}` },
      'nguoi-yeu-cau': { title: 'About you', intro: 'Answer about yourself, who apply.' },
      'nguoi-duoc-cap': { title: 'The person the copy is about' },
      'da-dang-ky': {
        title: 'The registration, and the copies',
        intro:
          'Leave empty what you do not remember. The more you know, the sooner it is found in the register.',
      },
      'nhan-ket-qua': { title: 'Where to send it, and declaration' },
    },
    fields: {
      district: {
        label: 'District where it was registered',
        inSentence: 'the district where it was registered',
        hint: 'The place that stands on the birth, death or marriage paper; not where you live now.',
      },
      bookKeeper: {
        label: 'Which office keeps the register?',
        options: {
          district: 'The District Justice Office',
          commune: 'The People’s Committee of the commune, ward or town',
        },
        hints: {
          district:
            'If the district registered it or keeps the register. Choose this too if you do not remember the commune or ward.',
          commune: 'If the commune, ward or town registered it and still has the register.',
        },
      },
      commune: {
        label: 'Commune, ward or town where it was registered',
        inSentence: 'the commune, ward or town where it was registered',
        hint: 'If you do not see the old name, go back and choose the District Justice Office.',
      },
      event: {
        label: 'What do you need a copy of?',
        options: { birth: 'A birth record', death: 'A death record', marriage: 'A marriage record' },
      },
      requesterAs: {
        label: 'Who is the copy for?',
        options: {
          self: 'For myself (birth, marriage)',
          guardian: 'For my child who is a minor, or for somebody whose guardian I am',
          relative: 'For a relative who has died',
          authorised: 'For somebody else who has authorised me',
        },
        hints: {
          relative: 'A copy of the death record, or of another record of somebody who has died.',
          authorised: 'A written authorisation is needed.',
        },
      },
      relation: {
        label: `What are you to ${subjectName}?`,
        options: {
          parent: 'Father or mother',
          child: 'Son or daughter',
          spouse: 'Husband or wife',
          grandparent: 'Grandparent',
          sibling: 'Brother or sister',
          guardian: 'Guardian',
          other: 'Something else',
        },
        hints: {
          parent: `You are the father or mother of ${subjectName}. The others are meant the same way.`,
        },
      },
      relationOther: {
        label: 'What exactly?',
        hint: 'In Vietnamese if you can; for example grandchild, daughter-in-law, hired to apply',
        example: 'grandchild',
      },
      fullName: {
        ...shared.fullName,
        inSentence: 'your full name',
        hint: 'Your own name. Write it exactly as in the identity document, with its accents.',
      },
      permanentAddress: {
        label: 'Where you live',
        inSentence: 'the address where you live',
        hint: 'Give your permanent residence; if you have none, your temporary residence; if you have neither, where you are living.',
      },
      idType: shared.idType,
      idNumber: shared.idNumber,
      idIssuedOn: shared.idIssuedOn,
      idIssuedBy: shared.idIssuedBy,
      telephone: shared.telephone,
      email: shared.email,
      birthDate: {
        ...shared.birthDate,
        hint: 'Day, month and year, for example 31/12/1990. If your papers only give the year, enter the year.',
      },
      sex: shared.sex,
      ethnicGroup: {
        label: 'Ethnic group',
        inSentence: 'the ethnic group',
        hint: 'For example Kinh. Leave empty if you belong to none of Vietnam.',
      },
      nationalityName: {
        label: 'Nationality',
        inSentence: 'the nationality',
        hint: 'In Vietnamese if you can, for example Viet Nam',
      },
      subjectFullName: {
        label: `Full name of ${subjectName}`,
        inSentence: `the full name of ${subjectName}`,
        hint: 'As it stands in the register: the name at the time, not the one in daily use.',
      },
      subjectBirthDate: {
        label: `Date of birth of ${subjectName}`,
        inSentence: `the date of birth of ${subjectName}`,
        hint: onlyTheYear.replace('{year}', '1960'),
      },
      subjectSex: {
        label: `Sex of ${subjectName}`,
        inSentence: `the sex of ${subjectName}`,
        options: shared.sex.options,
      },
      subjectEthnicGroup: {
        label: `Ethnic group of ${subjectName}`,
        inSentence: `the ethnic group of ${subjectName}`,
        hint: 'For example Kinh',
      },
      subjectNationality: {
        label: `Nationality of ${subjectName}`,
        inSentence: `the nationality of ${subjectName}`,
        hint: 'In Vietnamese if you can, for example Viet Nam',
      },
      subjectAddress: {
        label: `Where ${subjectName} lives`,
        inSentence: `the address of ${subjectName}`,
        hint: 'For somebody who has died, the last residence. Leave empty if you do not know.',
      },
      subjectIdType: {
        label: `Identity document of ${subjectName}`,
        inSentence: `the identity document of ${subjectName}`,
        options: shared.idType.options,
      },
      subjectIdNumber: {
        label: `Number of the identity document of ${subjectName}`,
        inSentence: `the number of the identity document of ${subjectName}`,
      },
      personalNumber: {
        label: `Personal number of ${subjectName}`,
        inSentence: `the personal number of ${subjectName}`,
        hint: '12 digits, on birth certificates issued since 2016. Leave empty if there is none.',
      },
      spouseFullName: {
        label: `Full name of the husband or wife of ${subjectName}`,
        inSentence: 'the full name of the husband or wife',
        hint: 'The other person on the marriage certificate.',
      },
      spouseBirthDate: {
        label: 'Husband’s or wife’s date of birth',
        inSentence: 'the date of birth of the husband or wife',
        hint: `${onlyTheYear.replace('{year}', '1962')} Leave it empty if you do not remember.`,
      },
      eventRegisteredOn: {
        label: 'Date of registration',
        inSentence: 'the date of registration',
        hint: 'If you only remember the year, enter the year. Leave it empty if you do not remember.',
      },
      eventNumber: {
        label: 'Number of the registration',
        inSentence: 'the number of the registration',
        hint: 'As it stands on the old paper, for example 123 or 123/2019. Leave empty if you do not remember.',
      },
      eventBook: {
        label: 'Book',
        inSentence: 'the book',
        hint: 'As it stands on the old paper, for example 01/1998. Leave empty if there is none.',
      },
      copies: {
        label: 'Number of copies',
        inSentence: 'the number of copies',
        hint: 'Each copy costs the fee.',
      },
      delivery: {
        label: 'How to get it',
        inSentence: 'how you want to get it',
        options: { post: 'By post, to my address', desk: 'At the One-Stop desk' },
        hints: {
          post: 'You need not go to the office. You pay the postage on delivery.',
          desk: 'Bring your identity document.',
        },
      },
      postRecipient: { label: 'Name of whoever receives the post', inSentence: 'who receives the post' },
      postTelephone: {
        label: 'Phone number of whoever receives the post',
        inSentence: 'the phone number of whoever receives the post',
        hint: 'The postman calls this number.',
      },
      postAddress: {
        label: 'Address for the post',
        inSentence: 'the address for the post',
        hint: shared.wholeAddress,
        example: '12, Lane 68, Nguyen Van Cu Street, Gia Thuy Ward, Long Bien District, Ha Noi',
      },
      commitment: shared.commitment,
    },
    papers: {
      identity: {
        name: 'Your identity document',
        note: 'Both sides, easy to read. At the desk, show the original; by post, you need not come.',
      },
      authorisation: {
        name: 'Written authorisation',
        note: 'It must be certified, unless a grandparent, parent, child, husband, wife, brother or sister is authorised.',
        whenInWords: 'If you apply for somebody who has authorised you',
      },
    },
    legalBasis: {
      'Luật Hộ tịch số 60/2014/QH13, Điều 63':
        'Everybody may ask for a certified copy about themselves, wherever they live.',
      'Luật Hộ tịch, Điều 64':
        'The form goes to the office that keeps the register, which issues the copy at once if all is in order.',
      'Nghị định số 123/2015/NĐ-CP': 'Detailed rules on the Law on Civil Status.',
      'Thông tư số 281/2016/TT-BTC, Điều 4 khoản 4': 'A fee of 8,000 VND for each certified copy.',
      ...basisOfTheForm,
    },
    said: {
      'Bản sao trích lục, mỗi bản': 'Certified copy, each',
      'Trong ngày; nhận hồ sơ sau 15 giờ thì trả trong ngày làm việc tiếp theo':
        'The same day; if it is accepted after 15:00, the next working day',
      '{count} bản sao trích lục, {each} đồng mỗi bản': 'Certified copies: {count}, {each} VND each',
    },
  })

export const extractOf2015 = extractInEnglish(civilStatusExtract1, {
  'Thông tư số 15/2015/TT-BTP': 'The application form.',
})

export const extractOf2020 = extractInEnglish(civilStatusExtract, {
  'Thông tư số 04/2020/TT-BTP, Phụ lục 5':
    'The application form; says when a written authorisation need not be certified.',
})
