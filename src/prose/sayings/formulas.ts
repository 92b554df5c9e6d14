/**
 * A sentence of a fixed form (mẫu câu): its words one by one, with `#key` where a count stands, `%key` a rate, `%=key` a
 * rate that is read only where it fits, `$key` an amount. "[một|hai|]" is one of the words in brackets, or none; "{ … }"
 * may be left out. One that begins with a figure begins a clause. What is not there word by word is not read.
 */
export interface Formula {
  readonly section: string
  /** Whether it is read only where the autonomy of service units is spoken of. */
  readonly ofAutonomy?: true
  readonly words: string
}

const communes =
  '[xã|xã , phường|xã , thị trấn|phường , xã|xã , phường , thị trấn|xã , phường và thị trấn|xã , phường , đặc khu|ubnd cấp xã|ubnd xã|ubnd các xã|ubnd xã , phường|ubnd xã , thị trấn|ubnd các xã , thị trấn|đơn vị cấp xã|địa phương cấp xã]'
const departments =
  '[phòng|phòng chuyên môn|phòng , ban|phòng , ban chuyên môn|cơ quan chuyên môn|cơ quan , đơn vị|phòng , đơn vị|phòng , đơn vị trực thuộc|phòng chuyên môn , đơn vị trực thuộc|sở , ban , ngành|sở , ngành]'
const inspect =
  '[kiểm tra|kiểm tra được|kiểm tra tại|kiểm tra cchc tại|kiểm tra cchc|kiểm tra công tác cchc tại|kiểm tra cải cách hành chính tại|kiểm tra công tác cải cách hành chính tại|kiểm tra cchc đối với|kiểm tra công tác cchc đối với]'
const makesUp = '[đạt|đạt tỷ lệ|chiếm|tỷ lệ|tỷ lệ đạt|tương ứng|tương đương|bằng|]'

/** What was arranged: the key, what it is called, what one of it is called. */
const arranged = [
  [
    'organs',
    '[cơ quan chuyên môn|cơ quan chuyên môn thuộc ubnd tỉnh|cơ quan chuyên môn thuộc ubnd huyện|cơ quan chuyên môn cấp tỉnh|cơ quan chuyên môn cấp huyện|sở , ban , ngành|sở , ngành]',
    '[cơ quan|cơ quan chuyên môn|sở , ngành|]',
  ],
  [
    'departments',
    '[phòng|phòng , tổ chức bên trong|phòng chuyên môn|phòng , ban|phòng , đơn vị|đầu mối bên trong|tổ chức bên trong]',
    '[phòng|phòng chuyên môn|đầu mối|phòng , ban|tổ chức|]',
  ],
  [
    'serviceUnits',
    '[đơn vị sự nghiệp công lập|đơn vị sự nghiệp|đvsn công lập|đvsncl]',
    '[đơn vị|đơn vị sự nghiệp|đơn vị sự nghiệp công lập|]',
  ],
  [
    'communes',
    '[đơn vị hành chính cấp xã|đvhc cấp xã|xã , phường , thị trấn|xã , phường]',
    '[đơn vị|đơn vị hành chính cấp xã|đơn vị hành chính|xã , phường|xã , phường , đặc khu|]',
  ],
  [
    'residentialGroups',
    '[thôn|tổ dân phố|thôn , tổ dân phố|thôn , bản|khu phố|ấp|ấp , khu phố|thôn , bản , tổ dân phố]',
    '[thôn|tổ dân phố|thôn , tổ dân phố|tổ|bản|khu phố|ấp|]',
  ],
] as const

const before =
  '[trước khi sắp xếp|trước sắp xếp|trước sáp nhập|trước khi sáp nhập|trước khi thực hiện sắp xếp]'
const after = '[sau khi sắp xếp|sau sắp xếp|sau sáp nhập|sau khi sáp nhập|sau khi thực hiện sắp xếp]'
const of =
  '[thuộc sở|trực thuộc|trực thuộc sở|thuộc huyện|trên địa bàn phường|trên địa bàn thị xã|trên địa bàn thành phố|của thành phố|của thị xã|toàn phường|của xã|của phường|của huyện|của tỉnh|của sở|toàn tỉnh|toàn huyện|toàn xã|trên địa bàn|trên địa bàn tỉnh|trên địa bàn huyện|trên địa bàn xã|]'

const arrangements = arranged.flatMap(([key, whole, one]) => {
  const at = `arrangement.${key}`
  // "giảm 65 thôn, đạt 100%" may be of what was planned.
  const rate = `{ [,|(|] [tương ứng|tương đương|tỷ lệ|tỷ lệ giảm|đạt tỷ lệ giảm|] %${at}.reducedRate } { [,|(|] [đạt|đạt tỷ lệ|tỷ lệ đạt] %=${at}.reducedRate }`
  const tail = `{ [,|;|(] [giảm|đã giảm|tức giảm] #${at}.reduced ${one} ${rate} }`
  const formulas = [
    `[số|số lượng|sắp xếp|số lượng các|] ${whole} ${of} [:|] [đã giảm|giảm|] từ #${at}.before ${one} [xuống|xuống còn|còn|giảm xuống còn|giảm còn|giảm xuống] #${at}.after ${one} ${tail}`,
    `[số|số lượng|] ${whole} ${of} [đã|] giảm #${at}.reduced ${one} [(|,|] từ #${at}.before ${one} [xuống|xuống còn|còn] #${at}.after ${one}`,
    `[sắp xếp|sáp nhập|sắp xếp , sáp nhập|giảm] [từ|] #${at}.before ${whole} [thành|còn|xuống|xuống còn] #${at}.after ${one} ${tail}`,
    `${before} [,|] [có|là|] #${at}.before ${whole} [,|;] ${after} [có|còn|là|còn lại] #${at}.after ${one} ${tail}`,
    `giảm #${at}.reduced ${whole} so với #${at}.before ${one} ${before} ${rate}`,
    `giảm #${at}.reduced ${whole} so với ${before} { ( #${at}.before ${one} ) } ${rate}`,
  ]
  return formulas.map((words) => ({ section: 'organization', words }))
})

const units =
  '[đơn vị hành chính cấp xã|đvhc cấp xã|xã , phường , thị trấn|xã , phường , đặc khu|xã , phường và đặc khu|xã , thị trấn|xã , phường]'
const fewer = `{ [,|;] giảm #arrangement.communes.reduced [đơn vị|xã|] so với ${before} { ( #arrangement.communes.before [đơn vị|xã|] ) } { [,|] [đạt tỷ lệ giảm|tỷ lệ giảm|đạt tỷ lệ|tương đương|tương ứng|] %arrangement.communes.reducedRate } }`
const kinds = [
  '#communes.rural xã { [,|và] #communes.wards phường } { [,|và|, và] #communes.towns thị trấn } { [,|và|, và] #communes.specialZones đặc khu }',
  '#communes.wards phường { [,|và] #communes.rural xã } { [,|và|, và] #communes.towns thị trấn } { [,|và|, và] #communes.specialZones đặc khu }',
]

const job = '[đơn vị sự nghiệp|đơn vị sự nghiệp công lập|đvsn|đvsn công lập]'
const organs = '[cơ quan|cơ quan , tổ chức hành chính|cơ quan hành chính|tổ chức hành chính]'
const approved = '[đã được phê duyệt|được phê duyệt|đã phê duyệt|có] [đề án|] [vị trí việc làm|vtvl]'
const both = (first: string, second: string) =>
  `{ [,|(] [đạt|đạt tỷ lệ|tỷ lệ|] [lần lượt|lần lượt là|] %${first} [và|,] %${second} }`

/** How figures are said that stand in sentences of a fixed form. */
export const formulas: readonly Formula[] = [
  ...arrangements,
  {
    section: 'organization',
    words: `[số|] [đơn vị sự nghiệp công lập|đơn vị sự nghiệp|đvsn công lập] [hiện có|hiện nay|hiện còn|còn|là|hiện có là|hiện nay là] #serviceUnits.current [đơn vị|] [,|(] giảm #serviceUnits.reduced [đơn vị|] so với năm 2015 { ( #serviceUnits.baseline [đơn vị|] ) } { [,|] [đạt tỷ lệ|đạt|tỷ lệ|tương đương|tương ứng|tỷ lệ giảm|đạt tỷ lệ giảm] %serviceUnits.reducedRate }`,
  },
  {
    section: 'organization',
    words:
      'năm 2015 [,|] [có|là|toàn tỉnh có|huyện có|toàn huyện có|tỉnh có|sở có] #serviceUnits.baseline [đơn vị sự nghiệp công lập|đơn vị sự nghiệp|đvsn công lập] [,|;] [hiện có|hiện nay có|hiện còn|nay còn|còn|hiện nay còn] #serviceUnits.current [đơn vị|đơn vị sự nghiệp|] [,|;] [đã giảm|giảm] #serviceUnits.reduced [đơn vị|] so với năm 2015 { [,|(] [đạt tỷ lệ|đạt|tỷ lệ|tương đương|tương ứng|] %serviceUnits.reducedRate }',
  },
  {
    section: 'organization',
    words: '[có|hiện có|gồm] #departments.total phòng chuyên môn',
  },
  {
    section: 'organization',
    words:
      'địa bàn [xã|phường|huyện|tỉnh|thị trấn|thị xã|thành phố] [có|hiện có] #residentialGroups [thôn|tổ dân phố|thôn , tổ dân phố|ấp|khu phố|thôn , bản]',
  },
  ...kinds.flatMap((each) => [
    {
      section: 'organization',
      words: `[có|gồm|hiện có|còn] #communes.total ${units} [, gồm|gồm|( gồm|(|, trong đó có|, trong đó|bao gồm|, bao gồm] [:|] ${each} [)|] ${fewer}`,
    },
  ]),
  {
    section: 'direction',
    words: `${inspect} #inspections.departments.inspected / #inspections.departments.total ${departments} { [và|,|và tại] #inspections.communes.inspected / #inspections.communes.total ${communes} ${both('inspections.departments.rate', 'inspections.communes.rate')} }`,
  },
  {
    section: 'direction',
    words: `${inspect} #inspections.departments.inspected / #inspections.departments.total ${departments} [, đạt|đạt|( đạt|(|, đạt tỷ lệ|đạt tỷ lệ|, tỷ lệ] %inspections.departments.rate [)|] { [,|;|và|, và] [kiểm tra|] #inspections.communes.inspected / #inspections.communes.total ${communes} [, đạt|đạt|( đạt|(|, đạt tỷ lệ|đạt tỷ lệ|, tỷ lệ] %inspections.communes.rate }`,
  },
  {
    section: 'direction',
    words: `${inspect} #inspections.communes.inspected / #inspections.communes.total ${communes} { [, đạt|đạt|( đạt|(|, đạt tỷ lệ|đạt tỷ lệ|, tỷ lệ] %inspections.communes.rate }`,
  },
  {
    section: 'direction',
    words: `${inspect} #inspections.departments.inspected / #inspections.departments.total ${departments} [và|,|và tại] #inspections.communes.inspected / #inspections.communes.total ${communes} [( đạt|(|( đạt tỷ lệ] %inspections.communes.rate )`,
  },
  {
    section: 'direction',
    words:
      '[mở|tổ chức|thực hiện|triển khai] #communication.guidance [đợt|buổi|cuộc] hướng dẫn [, hỗ trợ|] [người dân|công dân|người dân , doanh nghiệp|nhân dân] [sử dụng|thực hiện|nộp] [dịch vụ công trực tuyến|dvctt|dvc trực tuyến|hồ sơ trực tuyến] { [cho|với|, có|, với] #communication.guided [lượt người|lượt người dân|lượt công dân|người dân] }',
  },
  {
    section: 'direction',
    words:
      '[số lượt người được hướng dẫn|số lượt người dân được hướng dẫn|số lượt công dân được hướng dẫn|hướng dẫn|đã hướng dẫn|hướng dẫn , hỗ trợ|đã hướng dẫn , hỗ trợ] [sử dụng dịch vụ công trực tuyến là|là|cho|] #communication.guided [lượt người|lượt người dân|lượt công dân] [sử dụng|thực hiện|nộp|] [dịch vụ công trực tuyến|dvctt|hồ sơ trực tuyến|]',
  },
  {
    section: 'procedures.review',
    words:
      '[thời gian giải quyết|thời gian giải quyết tthc|tổng thời gian giải quyết|tổng thời gian giải quyết tthc|thời hạn giải quyết] [sau rà soát|] [cắt giảm|giảm|được cắt giảm|] từ #daysBefore ngày [xuống|xuống còn|còn] #daysAfter ngày { [,|(] [cắt giảm|giảm|cắt giảm được|giảm được] #daysSaved ngày { [,|(] [tương ứng|tương đương|đạt|tỷ lệ|] %daysSavedRate } }',
  },
  {
    section: 'procedures.review',
    words:
      'chi phí tuân thủ [tthc|] [trước cắt giảm|trước khi cắt giảm] [là|] $costBefore [,|;] sau [khi|] cắt giảm [là|còn|] $costAfter [,|;] [tiết kiệm|tiết kiệm được|giảm] $costSaved { [,|(] [đạt|tỷ lệ|tương đương|tương ứng|] %costSavedRate }',
  },
  {
    section: 'procedures.review',
    words:
      'chi phí tuân thủ [tthc|] [tiết kiệm|tiết kiệm được|được tiết kiệm|giảm|giảm được] [là|] $costSaved { [,|(] [đạt|đạt tỷ lệ|tỷ lệ|tương đương|tương ứng|] %costSavedRate }',
  },
  {
    section: 'procedures.review',
    words:
      '[cắt giảm|đã cắt giảm] #businessConditions.cut điều kiện kinh doanh { [,|và] đơn giản hóa #businessConditions.simplified điều kiện kinh doanh } { [trên|trong|trên tổng số|trong tổng số] #businessConditions.total điều kiện kinh doanh }',
  },
  {
    section: 'procedures.catalogue',
    words: `#onNationalPortal / #online [dịch vụ công trực tuyến|dvc trực tuyến|dvctt|tthc] [đã|được|đã được|] tích hợp [lên|trên] cổng [dịch vụ công|dvc] quốc gia { [,|(] ${makesUp} %onNationalPortalRate }`,
  },
  {
    section: 'procedures.internalProcesses',
    words: `[phê duyệt|đã phê duyệt|ban hành|đã ban hành] quy trình nội bộ [đối với|cho|của|giải quyết] #approved / #procedures [tthc|thủ tục|thủ tục hành chính] { [,|(] ${makesUp} %approvedRate }`,
  },
  {
    section: 'procedures.internalProcesses',
    words: `#approved / #procedures [tthc|thủ tục|thủ tục hành chính] [đã được|được|có|đã] [phê duyệt|xây dựng|ban hành|] quy trình nội bộ { [,|(] ${makesUp} %approvedRate }`,
  },
  {
    section: 'procedures.oneStop',
    words:
      '[có|hiện có|thành lập|đã thành lập|vận hành] #centers trung tâm phục vụ hành chính công [, gồm|gồm|(|( gồm|, trong đó|, trong đó có] [:|] #provinceCenters trung tâm [phục vụ hành chính công|] [cấp tỉnh|tỉnh] [,|và] #communeCenters trung tâm [phục vụ hành chính công|] [cấp xã|xã , phường|xã]',
  },
  {
    section: 'civilService',
    words: `#jobPositions.agenciesApproved / #jobPositions.agencies ${organs} [và|,] #jobPositions.serviceUnitsApproved / #jobPositions.serviceUnits ${job} ${approved} ${both('jobPositions.agenciesRate', 'jobPositions.serviceUnitsRate')}`,
  },
  {
    section: 'civilService',
    words: `#jobPositions.agenciesApproved / #jobPositions.agencies ${organs} ${approved} { [,|(] ${makesUp} %jobPositions.agenciesRate }`,
  },
  {
    section: 'civilService',
    words: `#jobPositions.serviceUnitsApproved / #jobPositions.serviceUnits ${job} ${approved} { [,|(] ${makesUp} %jobPositions.serviceUnitsRate }`,
  },
  {
    section: 'civilService',
    words: `#jobPositions.agenciesApproved / #jobPositions.agencies ${organs} [và|,] #jobPositions.serviceUnitsApproved / #jobPositions.serviceUnits ${job} ( [đạt|] %jobPositions.serviceUnitsRate ) ${approved}`,
  },
  {
    section: 'civilService',
    words: `[cán bộ , công chức , viên chức|công chức , viên chức|cán bộ , công chức|cbccvc|người|người làm việc] ${before} [là|có|:|] #mergedStaff.before người [,|;] ${after} [là|có|còn|:|bố trí|] #mergedStaff.after người { [,|;] giảm #mergedStaff.reduced người { [,|(] [đạt|tỷ lệ|tương đương|] %mergedStaff.reducedRate } }`,
  },
  {
    section: 'civilService',
    words:
      'so với năm 2021 , [số|] [biên chế công chức|biên chế|biên chế hành chính] đã tinh giản [là|] #posts.reducedSince2021 [biên chế|người|] { [,|(] [đạt|đạt tỷ lệ|tỷ lệ|] %posts.reducedSince2021Rate }',
  },
  {
    section: 'civilService',
    words:
      'bổ nhiệm [qua|thông qua] thi tuyển [đối với|] #recruitment.leadersByExam [lãnh đạo|lãnh đạo , quản lý|công chức lãnh đạo , quản lý|lãnh đạo cấp phòng|người|trường hợp|phó trưởng phòng|trưởng phòng|công chức lãnh đạo cấp phòng]',
  },
  {
    section: 'civilService',
    words:
      '#recruitment.leadersByExam [lãnh đạo|lãnh đạo , quản lý|lãnh đạo cấp phòng|phó trưởng phòng|trưởng phòng|công chức lãnh đạo , quản lý] được bổ nhiệm [qua|thông qua] thi tuyển',
  },
  {
    section: 'civilService',
    words:
      'xét chuyển #recruitment.fromCommunes [cán bộ , công chức|công chức|cán bộ] cấp xã thành công chức [cấp huyện|cấp huyện trở lên|cấp tỉnh]',
  },
  ...(['province', 'district', 'commune'] as const).map((level) => ({
    section: 'civilService',
    words: `[số|tổng số] [cán bộ , công chức|cbcc] cấp ${{ province: 'tỉnh', district: 'huyện', commune: 'xã' }[level]} [là|hiện có|:|có] #staff.byLevel.${level} [người|]`,
  })),
  ...(
    [
      ['partialFrom70', '70% đến dưới 100%'],
      ['partialFrom30', '30% đến dưới 70%'],
      ['partialFrom10', '10% đến dưới 30%'],
    ] as const
  ).map(([key, band]) => ({
    section: 'publicFinance',
    ofAutonomy: true as const,
    words: `từ ${band} [chi thường xuyên|] [:|là|có|] #autonomy.${key} [đơn vị|]`,
  })),
  {
    section: 'publicFinance',
    words: `công khai #budgetDisclosure.disclosed / #budgetDisclosure.required [nội dung|nội dung ngân sách|nội dung về ngân sách] [phải công khai|] { [,|(] ${makesUp} %budgetDisclosure.rate }`,
  },
  {
    section: 'digitalGovernment.synchronization',
    words: `đồng bộ [được|] #synchronized / #received hồ sơ [lên cổng dịch vụ công quốc gia|trên cổng dịch vụ công quốc gia|lên cổng dvc quốc gia|] { [,|(] ${makesUp} %rate }`,
  },
  {
    section: 'digitalGovernment.onlinePayment',
    words: `thanh toán trực tuyến [:|đạt|là|được|] #paid / #payable hồ sơ [có phí , lệ phí|có phát sinh phí , lệ phí|phát sinh phí , lệ phí|có nghĩa vụ tài chính|phải thanh toán|có yêu cầu nghĩa vụ tài chính|] { [,|(] ${makesUp} %rate }`,
  },
  {
    section: 'digitalGovernment.signatures',
    words:
      '#total [chứng thư số|chữ ký số] [(|, gồm|, trong đó|, trong đó có|( gồm] #organizations [chứng thư số|chữ ký số|] [của|cho] [cơ quan , tổ chức|tổ chức|cơ quan|tổ chức , cơ quan] [;|,|và] #individuals [chứng thư số|chữ ký số|] [của|cho] cá nhân',
  },
  {
    section: 'digitalGovernment.electronicResults',
    words: `số kết quả điện tử đã cấp là #electronic [kết quả|] [trên tổng số|/|/ tổng số|trong tổng số] #results kết quả [giải quyết|] { [,|(] ${makesUp} %rate }`,
  },
  {
    section: 'digitalGovernment.connectivity',
    words: `#withBroadband / #residentialGroups [thôn|tổ dân phố|thôn , tổ dân phố|thôn , bản|khu phố|ấp] [có|được phủ|đã có|được kết nối|đã được phủ] [internet băng rộng|internet băng rộng di động|mạng băng rộng di động|băng rộng di động|sóng băng rộng di động] { [,|(] ${makesUp} %broadbandRate }`,
  },
  {
    section: 'digitalGovernment.signatures',
    words:
      '%leadersRate [lãnh đạo|cán bộ lãnh đạo] [ubnd xã|ubnd phường|ubnd huyện|ubnd tỉnh|cơ quan|sở|đơn vị|] [ký số|thực hiện ký số|đã ký số|sử dụng chữ ký số] [văn bản|văn bản điện tử|văn bản đi|trên phần mềm|]',
  },
  {
    section: 'digitalGovernment.software',
    words:
      '[có|gồm|là|tổng số|tổng số có] #total [hệ thống , nền tảng , phần mềm|nền tảng , phần mềm|hệ thống , phần mềm|phần mềm|nền tảng|hệ thống] [, trong đó|(|:|, gồm|, trong đó có|;] [đã triển khai|triển khai] #deployed [phần mềm|hệ thống|nền tảng|] [,|;] đang triển khai #inDeployment [phần mềm|hệ thống|nền tảng|] { [,|;] [dự kiến|dự định|chưa triển khai] #intended }',
  },
]
