/** The published figures and the open data. */
export const statistics = {
  'Thống kê giải quyết hồ sơ': 'How applications are dealt with: figures',
  'Tải bảng CSV': 'Download as CSV',
  'Xem JSON': 'See as JSON',
  'Các con số được tính thế nào': 'How these figures are counted',
  'Mọi con số chốt đến hết ngày cuối kỳ, không phải đến lúc xem: xem lại một kỳ đã qua thì vẫn ra cùng con số.':
    'All figures are as at the end of the last day of the period, not as of now: a period that is over always gives the same figures.',
  'Hồ sơ được tính là tiếp nhận vào ngày Bộ phận Một cửa tiếp nhận và cấp mã hồ sơ.':
    'An application counts as received on the day when the One-Stop desk accepts it and gives it a code.',
  'Tỷ lệ trực tuyến bằng số hồ sơ trực tuyến chia cho số hồ sơ tiếp nhận trong kỳ, không tính hồ sơ từ kỳ trước chuyển sang.':
    'The online share is the number of online applications divided by all that were received in the period. Those carried over from before do not count.',
  'Hồ sơ được tính là giải quyết xong vào ngày kết quả về đến Bộ phận Một cửa, dù người dân đến nhận lúc nào; so ngày ấy với ngày hẹn trả thì biết trước hạn, đúng hạn hay quá hạn.':
    'An application counts as finished on the day when its result arrives at the One-Stop desk, whenever it is collected. That day against the due date tells whether it was early, on time or late.',
  '“Kết thúc khác” là hồ sơ bị từ chối sau khi tiếp nhận hoặc người nộp rút. “Không tính hạn” là hồ sơ đang chờ người nộp bổ sung. Hai cột này đứng bên cạnh biểu, không lẫn vào cột đúng hạn.':
    '“Ended otherwise” are applications that were refused after acceptance, or withdrawn. “No running deadline” are those that wait for the applicant. These two columns stand beside the official form and are never mixed into “on time”.',
  '(1) TT': '(1) No.',
  'Xem số liệu': 'See the figures',
  'Từ ngày': 'From',
  'Đến ngày': 'To',
  'Đơn vị': 'Office',
  'Tất cả đơn vị': 'All offices',
  'Theo đơn vị': 'By office',
  'Theo lĩnh vực': 'By field',
  'Theo tháng': 'By month',
  'Tình hình, kết quả giải quyết thủ tục hành chính (Biểu số II.06a/VPCP/KSTT)':
    'Progress and results of administrative services (form II.06a/VPCP/KSTT)',
  '(2) Lĩnh vực, thủ tục': '(2) Field, service',
  '(2) Tháng': '(2) Month',
  'Tổng số': 'All',
  'Cũng các cột ấy, chốt đến hết từng tháng. Hồ sơ chưa xong chuyển sang tháng sau nên không cộng dồn.':
    'The same columns, as at the end of each month. What is not finished goes on into the next month, so months do not add up.',
  'Tỷ lệ hồ sơ trực tuyến': 'Share of online applications',
  'nộp trực tuyến': 'made online',
  '{committed} cam kết, {reached} đạt, {distance}.': '{committed} promised, {reached} reached, {distance}.',
  'Hồ sơ tiếp nhận theo tháng': 'Applications received by month',
  'Chưa phát sinh hồ sơ trong kỳ.': 'No applications in this period yet.',
  'Nhiều nhất là tháng {month}: {count} hồ sơ, {share} trực tuyến.': {
    one: 'The busiest month was {month}: 1 application, {share} online.',
    other: 'The busiest month was {month}: {count} applications, {share} online.',
  },
  Tháng: 'Month',
  'Trực tiếp, bưu chính': 'In person, by post',
  'Tiếp nhận': 'Received',
  'Trực tuyến': 'Online',
  'Tỷ lệ': 'Share',
  'So với cam kết': 'Against the promise',
  'Trước hạn': 'Early',
  'Đúng hạn': 'On time',
  'Quá hạn': 'Late',
  'không có': 'none',
  'các cơ quan tư pháp': 'the justice offices',
  'Từ {from} đến hết {to}, <unit>{who}</unit> chưa phát sinh hồ sơ tiếp nhận.':
    'From {from} to {to}, <unit>{who}</unit> received no applications.',
  'Từ {from} đến hết {to}, <unit>{who}</unit> tiếp nhận {count} hồ sơ, trong đó {online} hồ sơ trực tuyến ({share}).':
    {
      one: 'From {from} to {to}, <unit>{who}</unit> received 1 application, {online} of them online ({share}).',
      other:
        'From {from} to {to}, <unit>{who}</unit> received {count} applications, {online} of them online ({share}).',
    },
  'Chưa có hồ sơ nào có kết quả.': 'None has its result yet.',
  '{count} hồ sơ đã có kết quả, không có hồ sơ nào trễ hẹn.': {
    one: '1 has its result, on time.',
    other: '{count} have their results, none of them late.',
  },
  '{count} hồ sơ đã có kết quả, {late} hồ sơ trễ hẹn.': {
    one: '1 has its result, {late} late.',
    other: '{count} have their results, {late} of them late.',
  },
  'Năm {year}, đến {day}': '{year}, up to {day}',
  'Quý III/{year}': 'Third quarter of {year}',
  'Năm nay': 'This year',
  'Tháng này': 'This month',
  'Biểu đồ:': 'Chart:',
  Tổng: 'Total',
  'Xem bảng số liệu': 'See the table of figures',
  'Giải quyết so với ngày hẹn': 'Finished, against the due date',
  'Chưa phát sinh hồ sơ giải quyết xong trong kỳ.': 'None finished in this period yet.',
  'Đã giải quyết xong {count} hồ sơ: {early} trước hạn, {onTime} đúng hạn, {late} quá hạn.': {
    one: '1 application finished: {early} early, {onTime} on time, {late} late.',
    other: '{count} applications finished: {early} early, {onTime} on time, {late} late.',
  },
  'không có hồ sơ nào': 'none',
  'Kết quả': 'Result',
  'Số hồ sơ': 'Applications',
  '{part} trên {whole} hồ sơ {partName}.': '{part} of {whole} applications {partName}.',
  'Cam kết {share}.': '{share} promised.',
  'Hồ sơ {partName}': 'Applications {partName}',
  'Tổng số hồ sơ': 'All applications',
  'Cam kết': 'Promised',
  'Chỉ tiêu': 'Figure',
  'Số liệu': 'Value',
  '{distance} so với cam kết': '{distance} against the promise',
  'Mức cam kết {share}': '{share} promised',
  'Đã giải quyết': 'Finished',
  'Ghi bên cạnh biểu': 'Beside the form',
  '(3) Tổng': '(3) Total',
  '(4) Trực tuyến': '(4) Online',
  '(5) Trực tiếp, bưu chính': '(5) In person, by post',
  '(6) Từ kỳ trước': '(6) From before',
  '(7) Tổng': '(7) Total',
  '(8) Trước hạn': '(8) Early',
  '(9) Đúng hạn': '(9) On time',
  '(10) Quá hạn': '(10) Late',
  '(11) Tổng': '(11) Total',
  '(12) Trong hạn': '(12) Within time',
  '(13) Quá hạn': '(13) Overdue',
  'Kết thúc khác': 'Ended otherwise',
  'Không tính hạn': 'No running deadline',
  'Nhập cả ngày đầu và ngày cuối của kỳ báo cáo.': 'Enter both the first and the last day of the period.',
  'Nhập một ngày có thật, ví dụ 01/06/2020.': 'Enter a day that exists, for example 01/06/2020.',
  'Ngày cuối kỳ phải bằng hoặc sau ngày đầu kỳ.': 'The last day must not be before the first.',
  'Số liệu có từ ngày 01/01/2010. Chọn ngày đầu kỳ từ ngày đó trở đi.':
    'There are figures from 01/01/2010 on. Choose that day or a later one as the first day.',
  'Ngày cuối kỳ chưa đến. Chọn đến hôm nay hoặc một ngày trước đó.':
    'The last day is still to come. Choose today or an earlier day.',
  'Mỗi báo cáo dài nhất 36 tháng. Chọn kỳ ngắn hơn.':
    'A report covers at most 36 months. Choose a shorter period.',
  'Không có đơn vị này. Chọn đơn vị trong danh sách.': 'There is no such office. Choose one from the list.',

  'Số liệu giải quyết thủ tục, đúng những con số trên trang Thống kê, để máy đọc được. Ai cũng dùng được, không cần đăng ký.':
    'The very figures of the Statistics page, for machines to read. Anybody may use them; no registration.',
  'Địa chỉ': 'Address',
  'Mẫu địa chỉ': 'Pattern of the address',
  'Xem thử JSON': 'See a sample as JSON',
  'Tải thử CSV': 'Download a sample as CSV',
  'Ý nghĩa từng trường': 'What each field means',
  'Số liệu chốt đến hết ngày cuối kỳ, không phải đến lúc hỏi: hỏi lại cùng một kỳ đã qua thì ra cùng con số. Không có dữ liệu cá nhân nào trong đó. Khi dùng lại, xin ghi nguồn và kỳ số liệu.':
    'Figures are as at the end of the last day of the period, not as of now: the same past period always gives the same figures. They hold no personal data. When you use them, please name the source and the period.',
  'Xem những con số này bằng biểu đồ': 'See these figures as charts',
  'API cho hệ thống khác: nộp hồ sơ, theo dõi hồ sơ':
    'API for other systems: filing and following applications',
  '<code>from</code> và <code>to</code> là ngày đầu và ngày cuối của kỳ, tính cả hai ngày. <code>unit</code> là mã đơn vị; bỏ trống thì tính mọi đơn vị. Trả về JSON; thêm <code>.csv</code> sau <code>statistics</code> thì trả về bảng CSV, mã hóa UTF-8.':
    '<code>from</code> and <code>to</code> are the first and the last day of the period, both included. <code>unit</code> is the code of an office; leave it out for all. The answer is JSON; with <code>.csv</code> after <code>statistics</code> it is CSV in UTF-8.',
  'Số hồ sơ tiếp nhận trong kỳ: trực tuyến, trực tiếp và qua bưu chính. Không gồm hồ sơ từ kỳ trước chuyển sang.':
    'Applications received in the period: online, in person and by post. Without those carried over.',
  'Số hồ sơ tiếp nhận trực tuyến trong kỳ, kể cả được hỗ trợ nộp tại quầy.':
    'Applications received online in the period, those made with help at the desk included.',
  'Số hồ sơ tiếp nhận trực tiếp và qua bưu chính trong kỳ.':
    'Applications received in person and by post in the period.',
  'Tỷ lệ hồ sơ trực tuyến: receivedOnline chia cho received, tính theo phần trăm, một chữ số thập phân. Là null (trong tệp CSV để trống) khi không có hồ sơ nào.':
    'Online share: receivedOnline divided by received, in per cent with one decimal. It is null (empty in CSV) when nothing was received.',
  'Số hồ sơ tiếp nhận trước kỳ và còn giải quyết khi kỳ bắt đầu.':
    'Applications received before the period and still in progress when it began.',
  'Số hồ sơ có kết quả về Bộ phận Một cửa trong kỳ, trước ngày hẹn trả.':
    'Applications whose result arrived at the One-Stop desk in the period, before the due date.',
  'Số hồ sơ có kết quả về Bộ phận Một cửa trong kỳ, đúng ngày hẹn trả.':
    'Applications whose result arrived at the One-Stop desk in the period, on the due date.',
  'Số hồ sơ có kết quả về Bộ phận Một cửa trong kỳ, sau ngày hẹn trả.':
    'Applications whose result arrived at the One-Stop desk in the period, after the due date.',
  'Số hồ sơ đang giải quyết khi kỳ kết thúc, chưa quá ngày hẹn trả tính đến ngày đó.':
    'Applications in progress at the end of the period and not past their due date on that day.',
  'Số hồ sơ đang giải quyết khi kỳ kết thúc, đã quá ngày hẹn trả tính đến ngày đó.':
    'Applications in progress at the end of the period and past their due date on that day.',
  'Số hồ sơ khi kỳ kết thúc đang chờ người nộp bổ sung, thời hạn không tính.':
    'Applications that waited for the applicant at the end of the period, without a running deadline.',
  'Số hồ sơ kết thúc trong kỳ mà không có kết quả: bị từ chối sau khi tiếp nhận hoặc người nộp rút.':
    'Applications that ended in the period without a result: refused after acceptance, or withdrawn.',
  'Con số của một đơn vị là hồ sơ do chính đơn vị ấy tiếp nhận. Hồ sơ của các đơn vị trực thuộc đứng ở bảng riêng khi xem đơn vị cấp trên.':
    'The figures of an office are the files that it accepted itself. Files of the offices below it stand in a table of their own.',
  'Đơn vị trực thuộc': 'Offices below this one',
  'Các số khác trên trang này là hồ sơ của riêng <unit>{unit}</unit>. Ở đây mỗi đơn vị được tính cùng các xã, phường của mình.':
    'The other figures on this page are the files of <unit>{unit}</unit> alone. Here each office is counted together with its communes.',
  'Cộng, kể cả đơn vị cấp trên': 'Sum, with the office above',
  'Mức độ hài lòng': 'Satisfaction',
  'Người nộp trả lời bằng một chạm sau khi được tiếp nhận, yêu cầu bổ sung, từ chối hoặc trả kết quả. Dưới {count} câu trả lời thì không công bố.':
    'Applicants answer with one tap after acceptance, a request for more, a refusal or a result. With fewer than {count} answers nothing is published.',
  'Hài lòng': 'Satisfied',
  'Số câu trả lời': 'Answers',
  'chưa đủ để công bố': 'too few to publish',
  'dưới {count}': 'fewer than {count}',
  'Số câu trả lời về mức độ hài lòng trong kỳ. Là null (trong tệp CSV để trống) khi có từ 1 đến 4 câu: ít như thế thì đoán được là của ai.':
    'Answers about satisfaction in the period. It is null (empty in CSV) from 1 to 4 answers: with so few one could guess whose they are.',
  'Tỷ lệ hài lòng và rất hài lòng trong các câu trả lời, tính theo phần trăm, một chữ số thập phân. Là null khi chưa có đủ 5 câu trả lời.':
    'Share of satisfied and very satisfied answers, in per cent with one decimal. It is null until there are 5 answers.',
} as const
