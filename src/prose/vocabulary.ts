/**
 * The words that are known, by what they mean. A phrase stands for all meanings of its line; the longest phrase is
 * taken. Punctuation is a word of its own. "[tồn;từ;] kỳ trước" is three phrases: one of the words in brackets each.
 */
export const meanings: Readonly<Record<string, string>> = {
  // What is counted.
  dossier:
    'hồ sơ | lượt hồ sơ | hồ sơ tthc | hồ sơ thủ tục hành chính | hồ sơ hành chính | bộ hồ sơ | hs | hồ sơ giải quyết tthc | hồ sơ giải quyết thủ tục hành chính',
  workFile: 'hồ sơ công việc',
  procedure: 'tthc | thủ tục hành chính | thủ tục | thủ tục hành chính ( tthc )',
  service: 'dịch vụ công | dvc | dịch vụ công trực tuyến | dvctt | dịch vụ hành chính công',
  task: 'nhiệm vụ',
  directive:
    'văn bản chỉ đạo | văn bản chỉ đạo , điều hành | văn bản chỉ đạo điều hành | văn bản chỉ đạo , hướng dẫn | văn bản chỉ đạo , đôn đốc | văn bản lãnh đạo , chỉ đạo | văn bản chỉ đạo , triển khai | văn bản chỉ đạo , điều hành về [cchc;cải cách hành chính] | văn bản để chỉ đạo [;, điều hành]',
  serviceUnit:
    'đơn vị sự nghiệp | đơn vị sự nghiệp công lập | đvsn | đvsncl | đvsn công lập | đơn vị sự nghiệp công',
  process:
    'quy trình nội bộ | quy trình nội bộ giải quyết tthc | quy trình nội bộ giải quyết thủ tục hành chính',
  certificate: 'chứng thư số | chữ ký số | chứng thư chữ ký số',
  mailbox:
    'hộp thư điện tử công vụ | hộp thư công vụ | hộp thư điện tử | thư điện tử công vụ | email công vụ | hộp thư',
  account:
    'tài khoản | tài khoản định danh điện tử [;mức 1;mức 2;mức độ 1;mức độ 2] | tài khoản định danh điện tử | tài khoản định danh | tài khoản vneid',
  publicWifi:
    'điểm phát wifi công cộng | điểm wifi công cộng | điểm phát wifi công cộng miễn phí | điểm wifi miễn phí | điểm wifi công cộng miễn phí | điểm truy cập wifi [;công cộng] miễn phí',
  digitalTeam: 'tổ công nghệ số cộng đồng',
  issue:
    'vấn đề | vấn đề tồn tại , hạn chế | tồn tại , hạn chế | tồn tại | hạn chế | thiếu sót | tồn tại , thiếu sót | vấn đề tồn tại | vấn đề còn tồn tại | hạn chế , thiếu sót | vấn đề hạn chế | nội dung tồn tại , hạn chế',
  legal:
    'văn bản quy phạm pháp luật | văn bản qppl | văn bản pháp luật | vbqppl | văn bản quy phạm pháp luật ( vbqppl ) | văn bản [qppl;quy phạm pháp luật] [còn hiệu lực;đang có hiệu lực] | vbqppl còn hiệu lực | vb qppl | văn bản quy phạm pháp luật của hđnd , ubnd',
  document: 'văn bản',
  feedback: 'phản ánh , kiến nghị | phản ánh kiến nghị | phản ánh | pakn | ý kiến phản ánh , kiến nghị',
  rating: 'lượt đánh giá | phiếu đánh giá',
  staff:
    'cán bộ , công chức | cbcc | cán bộ công chức | cán bộ , công chức , viên chức | cbccvc | công chức , viên chức | cán bộ , viên chức | cbccvc',
  'staff all':
    'đội ngũ cán bộ , công chức | đội ngũ cán bộ công chức | tổng số cán bộ , công chức | số lượng cán bộ , công chức | chất lượng đội ngũ cán bộ , công chức | biên chế cán bộ , công chức | [;tổng số;số lượng;đội ngũ;tổng số lượng] [cbcc;cbccvc;cán bộ , công chức , viên chức;công chức , viên chức;cán bộ công chức viên chức] hiện có | [tổng số;số lượng;đội ngũ] [cbcc;cbccvc;cán bộ , công chức , viên chức;công chức , viên chức;cán bộ công chức viên chức] | tổng số biên chế cán bộ , công chức',
  official: 'cán bộ',
  civilServant: 'công chức',
  publicEmployee: 'viên chức',
  post: 'biên chế | chỉ tiêu biên chế',
  computer: 'máy tính | máy vi tính',
  desktop: 'máy tính bàn | máy tính để bàn | máy vi tính để bàn | máy bàn | máy tính [để bàn;bàn]',
  laptop: 'máy tính xách tay | laptop | máy xách tay | máy vi tính xách tay',
  printer: 'máy in',
  scanner: 'máy scan | máy quét | máy quét tài liệu | máy scan tài liệu | máy quét ( scan )',
  photocopier: 'máy photocopy | máy photocopyy | máy photo | máy phô tô',
  group: 'tổ dân phố | khu phố | thôn | thôn , tổ dân phố | thôn bản | khu dân cư',
  result: 'kết quả giải quyết | kết quả giải quyết tthc | kết quả giải quyết thủ tục hành chính',
  payment: 'lượt | lượt giao dịch | giao dịch',
  fees: 'phí , lệ phí | thanh toán phí , lệ phí | phí và lệ phí',
  taxes: 'thuế đất , lệ phí trước bạ | thuế đất | thuế , lệ phí trước bạ | thuế đất và lệ phí trước bạ',
  amount: 'tổng số tiền | số tiền | với số tiền | tổng số tiền là',
  initiative: 'sáng kiến | sáng kiến , giải pháp | sáng kiến , giải pháp mới | sáng kiến cấp cơ sở',
  'post assigned': 'biên chế được giao',
  survey: 'phiếu khảo sát',
  // States of dossiers and tasks.
  handled: 'tiếp nhận , giải quyết | tiếp nhận và giải quyết | tiếp nhận , xử lý | tiếp nhận và xử lý',
  delivered:
    'nhận kết quả | trả kết quả qua dịch vụ bưu chính công ích | trả kết quả qua bưu điện | trả kết quả qua dịch vụ bưu chính | trả kết quả qua dịch vụ bcci',
  received:
    'tiếp nhận | nhận | đã nhận | nhận được | nhận giải quyết | phát sinh | tiếp nhận tthc | tiếp nhận giải quyết | đã phát sinh',
  'received all':
    'yêu cầu giải quyết | yêu cầu giải quyết về | yêu cầu giải quyết trong kỳ | lũy kế đã và đang giải quyết | lũy kế hồ sơ đã và đang giải quyết | yêu cầu giải quyết tthc | yêu cầu giải quyết thủ tục hành chính | đã và đang giải quyết | lũy kế đã và đang giải quyết trong kỳ | hồ sơ đã và đang giải quyết | phải giải quyết | phải giải quyết trong kỳ | phải giải quyết trong tháng | phải giải quyết trong quý',
  'received new':
    'tiếp nhận mới | mới tiếp nhận | nhận mới | mới nhận | tiếp nhận mới trong kỳ | mới tiếp nhận trong kỳ',
  inPeriod: 'trong kỳ | trong kỳ báo cáo',
  carriedOver:
    '[;từ;tồn;tồn từ;còn tồn;tồn đọng] [kỳ;kỳ báo cáo;tháng;quý;năm] trước chuyển [;sang;qua;tiếp] | [tồn;tồn từ;còn tồn] [kỳ;tháng;quý;năm] trước | từ kỳ trước | chuyển [từ;tiếp từ] kỳ trước [;sang] | chuyển kỳ trước sang | từ trước chuyển sang | tồn đầu kỳ',
  online:
    '[;nộp;bằng hình thức;theo hình thức;dưới hình thức;được tiếp nhận và xử lý] trực tuyến | qua mạng | qua [dịch vụ công trực tuyến;dịch vụ công;cổng dịch vụ công;cổng dịch vụ công quốc gia] | trực tuyến qua cổng dịch vụ công [;quốc gia] | trên cổng dịch vụ công | online',
  direct:
    '[;nộp;bằng hình thức;theo hình thức] trực tiếp | trực tiếp tại bộ phận [một cửa;tiếp nhận và trả kết quả] | nộp tại quầy | nộp trực tiếp tại quầy',
  postal:
    '[;qua] [dịch vụ;] [bưu chính;bưu chính công ích;bcci] | qua bưu điện | gửi qua [dịch vụ bưu chính công ích;bưu chính công ích;dịch vụ bưu chính;bưu điện;bcci] | nộp qua [dịch vụ bưu chính công ích;bưu chính công ích;dịch vụ bưu chính;bưu điện]',
  resolved:
    'giải quyết | đã giải quyết | giải quyết xong | đã giải quyết xong | trả kết quả | đã trả kết quả | đã có kết quả | giải quyết và trả kết quả | đã giải quyết và trả kết quả | xử lý | đã xử lý | xử lý xong | trả | đã trả | có kết quả trả | đã có kết quả trả | được giải quyết | tiếp nhận được giải quyết | hoàn thành giải quyết | đã giải quyết , trả kết quả | giải quyết , trả kết quả | đã được giải quyết | đã xử lý xong | kết quả trả | hoàn thành | [;đã] xử lý dứt điểm',
  inProgress:
    '[đang;hiện đang;còn lại đang;đang được;đang tiếp tục;chưa;đang trong quá trình;đang trong thời gian] [giải quyết;xử lý] | đang thực hiện | đang triển khai [;thực hiện] | chưa hoàn thành | [đang triển khai;đang thực hiện;đang tiến hành] [;theo;đúng] tiến độ | chưa xử lý xong | chưa được xử lý | chưa giải quyết xong | đang làm | đang tích cực triển khai | đang được tích cực triển khai | đang được triển khai',
  'inProgress inTime':
    '[chưa đến hạn;chưa tới hạn] [;giải quyết;trả;trả kết quả] | [;đang giải quyết] còn [;trong] [;thời] hạn [;giải quyết] | [;đang] trong [;thời] hạn giải quyết | đang giải quyết chưa đến hạn | đang thực hiện trong hạn',
  inTime: 'trong [;thời] hạn',
  early:
    'trước hạn | sớm hạn | trước thời hạn | sớm hẹn | trước hẹn | trước hạn giải quyết | trước hạn quy định',
  onTime:
    'đúng hạn | đúng hẹn | đúng thời hạn | đúng thời gian | đúng hạn giải quyết | đúng thời hạn quy định | đúng quy định',
  'early onTime':
    '[trước;đúng;sớm;trước hạn;đúng hạn;sớm hạn] [và;,;hoặc] [trước hạn;đúng hạn;sớm hạn;đúng hẹn;đúng thời hạn] | sớm hẹn và đúng hẹn',
  late: 'quá hạn | trễ hạn | chậm hạn | trễ hẹn | quá thời hạn | quá hạn giải quyết | chậm muộn | quá hẹn | trễ | chậm | chậm trễ | quá hạn quy định',
  due: 'đến hạn [;phải] [;giải quyết;trả;trả kết quả] [;trong kỳ]',
  lateOrOverdue:
    '[chậm;chậm hạn;chậm muộn] [,;/] quá hạn | [;đã trả kết quả nhưng] [chậm;trễ] hạn và [;hồ sơ] quá hạn [;giải quyết] [;nhưng] chưa có kết quả',
  'inProgress late': 'quá hạn [;giải quyết] [;nhưng] chưa [có kết quả;giải quyết;trả;trả kết quả]',
  returned:
    'trả lại | từ chối | bị trả lại | từ chối giải quyết | không đủ điều kiện | trả lại hồ sơ | từ chối tiếp nhận',
  'returned withdrawn':
    '[trả lại;từ chối] [,;/;và;hoặc] [;công dân;xin;đề nghị] rút [;hồ sơ] | trả lại hồ sơ và [;người nộp;công dân] [;đề nghị;xin] rút hồ sơ',
  withdrawn:
    'rút | xin rút | rút hồ sơ | công dân rút | tổ chức , công dân rút | đã rút | đề nghị rút | xin rút hồ sơ',
  supplement:
    'chờ bổ sung | yêu cầu bổ sung | đang chờ bổ sung | tạm dừng chờ bổ sung | tạm dừng | đang chờ [công dân;tổ chức , cá nhân;người dân] bổ sung [;hồ sơ] | chờ [công dân;tổ chức , cá nhân;người dân] bổ sung [;hồ sơ]',
  rate: 'tỷ lệ | tỉ lệ | tỷ lệ %',
  // Services and data.
  full: 'toàn trình | mức độ toàn trình | dịch vụ công toàn trình | dịch vụ công trực tuyến toàn trình | dvc trực tuyến toàn trình | dịch vụ công ( dvc ) trực tuyến toàn trình | dvc toàn trình | trực tuyến toàn trình | dvctt toàn trình',
  partial:
    'một phần | dịch vụ công một phần | dịch vụ công trực tuyến một phần | dvc trực tuyến một phần | dvc một phần | trực tuyến một phần | dvctt một phần',
  level3: 'mức độ 3 | trực tuyến mức độ 3',
  level4: 'mức độ 4 | trực tuyến mức độ 4',
  provide: 'cung cấp | đủ điều kiện cung cấp | đang cung cấp | được cung cấp | đã cung cấp',
  authority:
    'thuộc thẩm quyền giải quyết | thuộc thẩm quyền | đang có hiệu lực | có hiệu lực | đang còn hiệu lực | còn hiệu lực | thuộc thẩm quyền quản lý , giải quyết',
  withDossiers: 'phát sinh giao dịch | phát sinh hồ sơ | có phát sinh hồ sơ | có phát sinh giao dịch',
  pay: 'thanh toán trực tuyến | được thanh toán trực tuyến | giao dịch thanh toán trực tuyến',
  'pay fees': 'thanh toán trực tuyến phí , lệ phí | nộp phí , lệ phí trực tuyến',
  digitize: 'số hóa | số hoá | được số hóa | thực hiện số hóa | thực hiện số hoá',
  waiting: 'đang chờ số hóa | chờ số hóa | chưa số hóa | chưa được số hóa | mới tiếp nhận và đang chờ số hóa',
  component: 'thành phần hồ sơ',
  intake: 'khi tiếp nhận | khi tiếp nhận tthc | đầu vào',
  reuse:
    'khai thác , sử dụng lại | khai thác , sử dụng lại thông tin | khai thác , sử dụng lại thông tin , dữ liệu | khai thác sử dụng lại | tái sử dụng | khai thác , sử dụng lại thông tin số hóa | khai thác , sử dụng lại dữ liệu số hóa | khai thác , sử dụng lại thông tin , dữ liệu số hóa | tái sử dụng kết quả số hóa',
  electronicResult:
    'cấp kết quả điện tử | kết quả điện tử | trả kết quả điện tử | kết quả giải quyết tthc điện tử | cấp kết quả bản điện tử | cấp kết quả giải quyết [tthc;thủ tục hành chính] điện tử',
  verify: 'xác thực',
  identity: 'thông tin định danh công dân | định danh công dân',
  household: 'thông tin hộ gia đình | hộ gia đình',
  idCard: 'thông tin cmnd hoặc cccd | cmnd hoặc cccd | cmnd / cccd | thông tin cccd',
  database:
    'khai thác dữ liệu csdlqg về dc | khai thác cơ sở dữ liệu quốc gia về dân cư | khai thác dữ liệu csdlqg về dân cư | khai thác csdl quốc gia về dân cư | khai thác csdlqg về dân cư',
  certify: 'chứng thực điện tử | thực hiện chứng thực điện tử | thực hiện chứng thực',
  electronic: 'gửi nhận văn bản | văn bản điện tử | trao đổi văn bản điện tử | gửi , nhận văn bản',
  qualified:
    'có trình độ chuyên môn từ trung cấp trở lên | đạt chuẩn trình độ chuyên môn | đạt chuẩn | đạt chuẩn theo quy định | có trình độ đạt chuẩn',
  connected: 'kết nối internet | được kết nối internet | kết nối mạng | được kết nối mạng | có kết nối mạng',
  equipped:
    'trang bị máy tính | được trang bị máy tính | đầu tư và sử dụng máy tính | được đầu tư và sử dụng máy tính',
  budget:
    'công khai ngân sách | thực hiện công khai ngân sách | công khai ngân sách cấp xã | thực hiện công khai ngân sách cấp xã',
  veryPleased: 'rất hài lòng | đánh giá rất hài lòng | mức rất hài lòng',
  pleased:
    'hài lòng | đánh giá hài lòng | mức hài lòng | hài lòng của [người dân;người dân , tổ chức;người dân , doanh nghiệp;người dân và doanh nghiệp;tổ chức , cá nhân;cá nhân , tổ chức;tổ chức , công dân] [;đối với việc giải quyết tthc;đối với việc giải quyết thủ tục hành chính;trong giải quyết tthc;về giải quyết tthc]',
  neutral: 'bình thường | đánh giá bình thường | mức bình thường',
  'survey veryPleased': 'phiếu rất hài lòng',
  'survey pleased': 'phiếu hài lòng',
  'survey neutral': 'phiếu bình thường',
  'survey displeased': 'phiếu không hài lòng',
  displeased: 'không hài lòng | chưa hài lòng',
  surveyed: 'đánh giá sự hài lòng | lượt đánh giá sự hài lòng | đánh giá mức độ hài lòng',
  // Plans and tasks.
  planned:
    'đề ra | kế hoạch đề ra | kế hoạch đã đề ra | theo kế hoạch | kế hoạch | kế hoạch cchc | kế hoạch cải cách hành chính | kế hoạch cchc năm | kế hoạch cải cách hành chính năm | trong kế hoạch | kế hoạch năm',
  assigned:
    '[;được] giao | được phân công | [;được] [ubnd;chủ tịch ubnd;ubnd tỉnh , chủ tịch ubnd;ubnd huyện , chủ tịch ubnd] [tỉnh;huyện;thành phố] giao | được cấp trên giao | [;được] [tỉnh;huyện;thành phố;trung ương;cấp trên;chính phủ;thủ tướng chính phủ;chính phủ , thủ tướng chính phủ] giao | tw giao | cp giao | [;được] [ủy ban nhân dân;chủ tịch ủy ban nhân dân] [tỉnh;huyện;thành phố] giao | [;được] ủy ban nhân dân tỉnh , chủ tịch ủy ban nhân dân tỉnh giao | [;được] ủy ban nhân dân huyện , chủ tịch ủy ban nhân dân huyện giao | [;được] ủy ban nhân dân thành phố , chủ tịch ủy ban nhân dân thành phố giao',
  notStarted:
    'chưa triển khai | chưa thực hiện | chưa triển khai thực hiện | chưa đến thời điểm [;thực hiện;triển khai] | chưa đến [kỳ hạn;kỳ thực hiện;thời gian thực hiện;thời hạn thực hiện] | chưa tới thời điểm thực hiện | chưa làm | chưa bắt đầu',
  completed:
    'hoàn thành nhiệm vụ | đã hoàn thành | thực hiện được | thực hiện hoàn thành | đã thực hiện được | hoàn thành xong | xử lý hoàn thành | [;đã] thực hiện xong',
  // Documents and reform.
  'decision announced': 'quyết định công bố [;danh mục]',
  fullyElectronic:
    '[;trao đổi] hoàn toàn dưới dạng điện tử | gửi hoàn toàn dưới dạng điện tử | [;được] gửi hoàn toàn điện tử',
  handedOut: '[;đã] phát [;ra]',
  collected: '[;đã] thu về | thu lại | thu vào',
  issued: 'ban hành | đã ban hành | được ban hành | phát hành | đã phát hành',
  inspected: 'kiểm tra | đã kiểm tra | tự kiểm tra | [đã;được] kiểm tra | tiến hành kiểm tra',
  cut: 'cắt giảm',
  'cut simplified': 'cắt giảm , đơn giản hóa | cắt giảm và đơn giản hóa | cắt giảm , đơn giản hoá',
  reviewed:
    'rà soát | đã rà soát | rà soát , đánh giá | tiến hành rà soát | rà soát , hệ thống hóa | đã tiến hành rà soát | đã rà soát , đánh giá | tự rà soát | được rà soát',
  proposed:
    'đề xuất | kiến nghị | đề xuất , kiến nghị | kiến nghị đơn giản hóa | đề xuất đơn giản hóa | [đề xuất;kiến nghị] [phương án;] [đơn giản hóa;đơn giản hoá;cắt giảm , đơn giản hóa;cắt giảm và đơn giản hóa] | [đề xuất;kiến nghị] phương án cắt giảm [, đơn giản hóa;và đơn giản hóa] | đề nghị [đơn giản hóa;công nhận] | được đề nghị [;công nhận]',
  simplified: 'đơn giản hóa | đơn giản hoá | được đơn giản hóa | đã đơn giản hóa',
  approved: 'phê duyệt | đã phê duyệt | được phê duyệt | đã được phê duyệt',
  electronicProcess: 'quy trình điện tử | điện tử hóa | được điện tử hóa | đã được điện tử hóa',
  onRules: 'về quy định hành chính | quy định hành chính | liên quan đến quy định hành chính',
  onConduct:
    'về hành vi hành chính | hành vi hành chính | về hành vi của cán bộ , công chức | về thái độ phục vụ | liên quan đến hành vi hành chính',
  published:
    'công khai | đăng tải | đã đăng tải | đăng tải công khai | đăng | phát sóng | tuyên truyền | đã phát sóng',
  granted: 'đã cấp | được cấp | đã được cấp | cấp mới | cấp | đã cấp',
  'account granted':
    '[;đã] cấp [;mới] tài khoản [định danh điện tử;vneid;định danh] [;mức 1;mức 2;mức độ 1;mức độ 2]',
  activated: 'kích hoạt | đã kích hoạt | được kích hoạt',
  signed: 'ký số | được ký số | đã ký số | được ký số cá nhân | được ký số cơ quan',
  used: 'sử dụng | được sử dụng | thường xuyên sử dụng | sử dụng thường xuyên',
  'certificate organizations':
    '[chứng thư số;chữ ký số;chứng thư chữ ký số] [;của;cho;chuyên dùng của] [tổ chức;cơ quan , tổ chức]',
  'certificate individuals': '[chứng thư số;chữ ký số;chứng thư chữ ký số] [;của;cho] cá nhân',
  recognized: 'được công nhận | công nhận | đã được công nhận | được công nhận | công nhận',
  education:
    'trình độ chuyên môn | về trình độ chuyên môn | trình độ chuyên môn , nghiệp vụ | theo trình độ chuyên môn | trình độ | về trình độ | trình độ đào tạo',
  postgraduate: 'sau đại học | trên đại học | thạc sĩ | thạc sỹ',
  university: 'đại học',
  'education university': '[;có] trình độ đại học | trình độ chuyên môn đại học | [;có] bằng đại học',
  'education postgraduate': '[;có] trình độ [sau đại học;trên đại học;thạc sĩ;thạc sỹ]',
  college: 'cao đẳng',
  'education college': '[;có] trình độ cao đẳng',
  intermediate: 'trung cấp',
  'education intermediate': '[;có] trình độ trung cấp',
  elementary: 'sơ cấp',
  'education elementary': '[;có] trình độ sơ cấp',
  recurrentAndInvestment:
    'tự bảo đảm chi thường xuyên và chi đầu tư | tự đảm bảo chi thường xuyên và chi đầu tư | [nhóm;đơn vị] [tự bảo đảm;tự đảm bảo] chi thường xuyên và chi đầu tư',
  recurrent:
    'tự bảo đảm chi thường xuyên | tự đảm bảo chi thường xuyên | tự bảo đảm toàn bộ chi thường xuyên | [nhóm;đơn vị] [tự bảo đảm;tự đảm bảo] [;toàn bộ;100%] chi thường xuyên',
  partialRecurrent:
    'tự bảo đảm một phần chi thường xuyên | tự đảm bảo một phần chi thường xuyên | [;nhóm;đơn vị] [tự bảo đảm;tự đảm bảo] một phần [;chi thường xuyên]',
  stateFunded:
    'do nhà nước bảo đảm chi thường xuyên | do nhà nước đảm bảo chi thường xuyên | do ngân sách nhà nước bảo đảm chi thường xuyên | do ngân sách nhà nước bảo đảm | do nsnn bảo đảm chi thường xuyên | nhà nước bảo đảm chi thường xuyên | [;nhóm;đơn vị] do [nhà nước;ngân sách nhà nước;nsnn;ngân sách] [bảo đảm;đảm bảo] [;toàn bộ] [;chi thường xuyên;kinh phí hoạt động] | đơn vị [nhà nước;ngân sách nhà nước;nsnn] [bảo đảm;đảm bảo] chi thường xuyên',
  overNetwork:
    'xử lý trên môi trường mạng | được xử lý trên môi trường mạng | giải quyết trên môi trường mạng | lập và xử lý trên môi trường mạng | xử lý trên môi trường điện tử',
  found: 'phát hiện | đã phát hiện | qua kiểm tra phát hiện',
  veryDispleased: 'rất không hài lòng',
  abolished: 'bãi bỏ | bị bãi bỏ | bãi bỏ , thay thế | đã bãi bỏ',
  newly: 'công bố mới | ban hành mới | mới ban hành | công bố lần đầu',
  amended: 'sửa đổi , bổ sung | sửa đổi | được sửa đổi , bổ sung',
  answered: 'trả lời | đã trả lời | xử lý và công khai kết quả',
  'procedure newly': '[tthc;thủ tục] mới',
  sameLevel: 'liên thông cùng cấp',
  acrossLevels: 'liên thông giữa các cấp chính quyền | liên thông giữa các cấp | liên thông các cấp',
  nationalPortal:
    'tích hợp trên cổng dvc quốc gia | tích hợp trên cổng dịch vụ công quốc gia | đã tích hợp trên cổng dvc quốc gia | tích hợp lên cổng dịch vụ công quốc gia | tích hợp , cung cấp trên cổng [dvc;dịch vụ công] quốc gia | được tích hợp [trên;lên] cổng [dvc;dịch vụ công] quốc gia | [;đã;được;đã được] tích hợp , công khai trên cổng [dvc;dịch vụ công] quốc gia',
  withFees:
    'có phát sinh phí , lệ phí | có nghĩa vụ tài chính | có yêu cầu nghĩa vụ tài chính | phát sinh phí , lệ phí | phải thanh toán | có phát sinh phí | phải nộp phí , lệ phí | có phát sinh nghĩa vụ tài chính | phát sinh thanh toán lệ phí | [phải thu;có thu] phí , lệ phí | [;có;phát sinh] phí , lệ phí phải nộp | có phí , lệ phí | thuộc diện [nộp;thu] phí , lệ phí',
  otherForm: 'thực hiện theo hình thức khác',
  recruited: 'được tuyển dụng | tuyển dụng',
  disciplined:
    'bị kỷ luật | kỷ luật | xử lý kỷ luật | bị xử lý kỷ luật | bị thi hành kỷ luật | bị kỷ luật bằng hình thức [khiển trách;cảnh cáo] | vi phạm bị kỷ luật',
  present: 'có mặt | hiện có | hiện có mặt',
  reduced: 'tinh giản | đã tinh giản | tinh giản biên chế | giải quyết tinh giản | thực hiện tinh giản',
  disbursed: 'giải ngân | đã giải ngân | thực hiện giải ngân',
  investment: 'vốn đầu tư công | vốn đầu tư | đầu tư công',
  'investment fundsPlanned':
    '[;tổng] kế hoạch vốn [;đầu tư;đầu tư công] [;được giao;giao] | [;tổng] vốn kế hoạch [;được giao] | [;tổng] [vốn;vốn đầu tư công] [được giao;kế hoạch]',
  fundsAllocated: '[;đã] phân bổ [;chi tiết]',
  fundsUnallocated: 'chưa phân bổ',
  article:
    'tin , bài | tin bài | bài viết | tin , bài tuyên truyền | tin bài tuyên truyền | tin , bài , ảnh | bài tuyên truyền | tin tuyên truyền | tin , bài viết | bài , tin',
  broadcast:
    'lượt phát thanh | buổi phát thanh | lượt phát thanh | lượt tuyên truyền trên [loa;đài;hệ thống truyền thanh] | lượt [bài;tin , bài] phát thanh | lượt tin , bài phát thanh | lượt phát | lượt phát thanh tuyên truyền | lượt phát trên loa [;truyền thanh] [;cơ sở]',
  conferenceOther:
    ' hội nghị quán triệt | hội nghị tuyên truyền | hội nghị [quán triệt , tuyên truyền;tuyên truyền , quán triệt;tuyên truyền , tập huấn;quán triệt , tập huấn;tập huấn , tuyên truyền;tuyên truyền , phổ biến;quán triệt , phổ biến]',
  evaluated:
    '[;được] đánh giá , xếp loại [;chất lượng;mức độ hoàn thành nhiệm vụ] | [người;cán bộ , công chức;cbcc] được đánh giá | được xếp loại | xếp loại chất lượng | đánh giá , phân loại | kết quả xếp loại [cán bộ , công chức;công chức;cbcc] | kết quả đánh giá , xếp loại [;chất lượng] [cán bộ , công chức;công chức;cbcc;cán bộ;viên chức;công chức , viên chức] | kết quả đánh giá [cán bộ , công chức;công chức;viên chức]',
  excellentTask: 'hoàn thành xuất sắc nhiệm vụ | hoàn thành xuất sắc | htxsnv',
  goodTask: 'hoàn thành tốt nhiệm vụ | hoàn thành tốt | httnv',
  undoneTask: 'không hoàn thành nhiệm vụ',
  broadcastTimes: 'phát thanh',
  submitted:
    '[;tham mưu] trình [;cấp có thẩm quyền;ubnd tỉnh;hđnd tỉnh;hđnd , ubnd tỉnh;ubnd tỉnh , hđnd tỉnh;ubnd huyện] ban hành',
  'rate handledAfter': 'tỷ lệ xử lý văn bản sau [;kiểm tra ,] rà soát',
  'online service': 'dvc trực tuyến',
  disclosed:
    'công khai kết quả | [;đã;được;đã được] công khai kết quả [xử lý;trả lời;giải quyết] [;trên cổng dịch vụ công;trên cổng dịch vụ công quốc gia]',
  contractor: 'hợp đồng lao động | lao động hợp đồng | người lao động hợp đồng | hợp đồng',
  unitPost:
    '[;số;số lượng;tổng số] người làm việc [trong;tại] [;các] [đơn vị sự nghiệp công lập;đơn vị sự nghiệp;đvsn;đvsncl] | biên chế [;sự nghiệp;viên chức] [;trong;tại] [đơn vị sự nghiệp;đơn vị sự nghiệp công lập] | biên chế [sự nghiệp;viên chức] | [;số;số lượng;tổng số] người làm việc hưởng lương từ [ngân sách;ngân sách nhà nước;nsnn] [trong;tại] [;các] [đơn vị sự nghiệp công lập;đơn vị sự nghiệp]',
  leader: 'lãnh đạo ubnd [cấp xã;xã;phường] | là lãnh đạo ubnd [cấp xã;xã;phường]',
  attend:
    '[;được] cử [;tham gia;đi;tham dự] | [;được] cử [;cán bộ;công chức;cán bộ , công chức;cbcc] tham gia | tham gia | tham dự | mở | mở và cử [;cán bộ;công chức] tham gia | cử cán bộ tham gia | tổ chức và cử',
  surplus:
    '[;số;số người;người;cán bộ , công chức;số cán bộ , công chức;cán bộ , công chức , viên chức;cbcc;cbccvc] dôi dư [;sau sắp xếp;sau sáp nhập;do sắp xếp;sau khi sắp xếp]',
  retired: 'nghỉ hưu trước tuổi | nghỉ hưu trước tuổi theo [nguyện vọng;chế độ] | nghỉ hưu',
  resigned: 'thôi việc | nghỉ thôi việc | thôi việc ngay',
  reassigned:
    'bố trí công tác khác | được bố trí công tác khác | điều động , bố trí công tác khác | chuyển công tác khác',
  specialCase: 'theo trường hợp đặc biệt | vào trường hợp đặc biệt | trường hợp đặc biệt',
  'leader exam': 'lãnh đạo , quản lý [;được] bổ nhiệm [;qua;thông qua] thi tuyển',
  inElectronicForm: '[;trao đổi] dưới dạng điện tử | [;trao đổi] hoàn toàn dưới dạng điện tử hoặc song song',
  server: 'máy chủ',
  tablet: 'máy tính bảng',
  certifiedCopy:
    'bản sao [;được] chứng thực điện tử | bản sao điện tử [;được] [chứng thực;chứng thực từ bản chính] | bản chứng thực điện tử | bản sao chứng thực điện tử | bản sao điện tử',
  'personnel working':
    '[;tổng số;số] nhân sự làm việc [;tại các trung tâm;tại trung tâm;tại bộ phận một cửa;tại các bộ phận một cửa;tại trung tâm phục vụ hành chính công;tại các trung tâm phục vụ hành chính công] | công chức , viên chức làm việc tại [trung tâm;bộ phận một cửa]',
  digitizedResult:
    '[;được] số hóa kết quả [;giải quyết;giải quyết tthc;giải quyết thủ tục hành chính] | kết quả giải quyết [tthc;thủ tục hành chính] [;được;đã được;đã] số hóa',
  'approved simplified': '[;được;đã] phê duyệt [;phương án] [đơn giản hóa;cắt giảm , đơn giản hóa]',
  class: 'lớp | lớp học | lớp tập huấn',
  feesCollected:
    '[;tổng;số;tổng số;số tiền;tổng số tiền] phí , lệ phí [;đã] thu [;được] | [;đã] thu [;được] [;số;số tiền;tổng số] phí , lệ phí | tổng thu phí , lệ phí',
  partTime:
    '[;người] hoạt động không chuyên trách | người hoạt động không chuyên trách cấp xã | cán bộ không chuyên trách [;cấp xã] | không chuyên trách [;cấp xã]',
  counter: 'quầy [;giao dịch;tiếp nhận;tiếp nhận hồ sơ;làm việc]',
  placed: '[;đã] bố trí [;đủ]',
  personnel: 'nhân sự | nhân viên | công chức , viên chức làm việc',
  fullTime: '[;làm việc] chuyên trách',
  visit:
    'lượt [;người;khách;công dân;người dân;tổ chức , công dân;tổ chức , cá nhân;người dân , doanh nghiệp] đến [giao dịch;liên hệ giải quyết tthc;làm thủ tục hành chính]',
  serve: '[;đã] phục vụ | đón tiếp | đã đón tiếp | tiếp đón | đón | đã đón | đã tiếp đón',
  pleasedOrMore: '[;từ;mức] hài lòng trở lên | hài lòng và rất hài lòng',
  pleasedLevel:
    'mức độ hài lòng [;chung] | mức hài lòng chung | [mức độ;mức] hài lòng [;chung] của [người dân;người dân , tổ chức;người dân , doanh nghiệp;người dân và doanh nghiệp;tổ chức , cá nhân;cá nhân , tổ chức;tổ chức , công dân;người dân và tổ chức] [;đối với việc giải quyết tthc;đối với việc giải quyết thủ tục hành chính;đối với giải quyết tthc;trong giải quyết tthc;về giải quyết tthc;trong giải quyết thủ tục hành chính]',
  announced: '[;đã;được] công bố [;danh mục] | công bố danh mục',
  decision: 'quyết định',
  displayed:
    '[;được;đã;đã được] niêm yết [;, công khai;công khai;công khai đầy đủ] | niêm yết công khai | được niêm yết công khai | công khai , niêm yết',
  nonTerritorial:
    '[;giải quyết;tiếp nhận] [phi địa giới;không phụ thuộc địa giới;không phụ thuộc vào địa giới] [;hành chính]',
  'procedure atOneStop':
    '[tthc;thủ tục hành chính;thủ tục] [;được] [;tiếp nhận;thực hiện;đưa vào giải quyết;giải quyết;tiếp nhận và giải quyết;tiếp nhận và trả kết quả;tiếp nhận , trả kết quả] tại [bộ phận một cửa;trung tâm pvhcc;trung tâm phục vụ hành chính công;bộ phận tiếp nhận và trả kết quả] [;xã;phường;tỉnh;huyện;cấp xã;cấp tỉnh]',
  paymentIntegrated: '[;đã;được] [tích hợp;triển khai;cung cấp] [;dịch vụ;chức năng] thanh toán trực tuyến',
  informationOnly: '[;chỉ] cung cấp thông tin [;trực tuyến]',
  synchronized:
    '[;được;đã;đã được] đồng bộ [;lên cổng dịch vụ công quốc gia;lên cổng dvc quốc gia;trên cổng dịch vụ công quốc gia]',
  earlierResult: 'kết quả giải quyết [;tthc;thủ tục hành chính] còn hiệu lực',
  toHandle:
    '[phải;cần;cần phải] xử lý | cần phải xử lý sau [;kiểm tra ,] rà soát | phải xử lý sau [;kiểm tra ,] rà soát | cần xử lý sau [;kiểm tra ,] rà soát',
  fixed: '[;đã] khắc phục [;xong]',
  autonomy:
    'tự chủ tài chính | cơ chế tự chủ [;tài chính] | thực hiện tự chủ [;tài chính] | mức độ tự chủ [;tài chính]',
  exchanged: '[;được] trao đổi [;trên trục liên thông;trên trục liên thông văn bản;với các cơ quan]',
  'document exchanged': 'văn bản đi , đến [;được] trao đổi [;trên trục liên thông]',
  withPaper:
    'vừa gửi điện tử vừa gửi giấy | vừa gửi bản điện tử vừa gửi bản giấy | [gửi điện tử;điện tử] [kèm;kèm theo;song song với] [bản giấy;văn bản giấy] | gửi điện tử song song với [văn bản giấy;bản giấy] | [;gửi] dưới dạng điện tử song song với [văn bản giấy;bản giấy] | song song với văn bản giấy',
  outgoing: 'văn bản đi | văn bản phát hành | văn bản đi phát hành',
  adults: 'dân số trưởng thành | người trưởng thành | dân số từ 18 tuổi trở lên',
  team: 'tổ',
  member: 'thành viên',
  installed: '[;đã] lắp đặt',
  provided: '[;được;đã;đã được] trang bị',
  conferenceHeld:
    'hội nghị [tuyên truyền;quán triệt;quán triệt nghị quyết] [;về;công tác;về công tác] [cchc;cải cách hành chính]',
  index: 'chỉ số',
  dialogue:
    'cuộc đối thoại | hội nghị đối thoại | [hội nghị;buổi;cuộc] đối thoại [trực tiếp;với người dân;với nhân dân;với doanh nghiệp;với công dân;với tổ chức , công dân;với người dân , doanh nghiệp;với người dân và doanh nghiệp] | [cuộc;buổi] đối thoại [trực tiếp;] giữa [lãnh đạo;chủ tịch;người đứng đầu] [;ubnd] [;xã;phường;huyện;tỉnh;thành phố;sở] với [người dân;nhân dân;công dân;doanh nghiệp] | buổi đối thoại | cuộc đối thoại với [người dân;nhân dân;doanh nghiệp;người dân , doanh nghiệp;người dân và doanh nghiệp;nhân dân , doanh nghiệp;công dân;tổ chức , công dân]',
  course:
    'lớp đào tạo , bồi dưỡng | lớp bồi dưỡng | lớp đào tạo | lớp bồi dưỡng kỹ năng số | lớp bồi dưỡng nghiệp vụ | lớp tập huấn , bồi dưỡng | lớp [;đào tạo ,] bồi dưỡng , tập huấn | khóa đào tạo , bồi dưỡng | khóa bồi dưỡng | khóa đào tạo | lớp đào tạo bồi dưỡng',
  participant:
    'lượt người tham gia | lượt cán bộ , công chức tham gia | lượt [cbcc;cán bộ;công chức;viên chức;cán bộ , công chức , viên chức;học viên;cbccvc] [;tham gia;tham dự]',
}

/** Words that say nothing of what a figure is. */
export const fillers =
  'không bao gồm | chưa bao gồm | không kể | chưa kể | sau sắp xếp | sau hợp nhất | sau sáp nhập | sau khi sắp xếp | sau khi sáp nhập | sau khi hợp nhất | thực hiện sắp xếp | đặt tại trung tâm | trên thiết bị điện tử | trên thiết bị điện tử đặt tại trung tâm ghi nhận | trường hợp | hệ thống loa | loa truyền thanh | hệ thống loa thông minh | hệ thống truyền thanh | hệ thống loa truyền thanh | đài truyền thanh | đài truyền thanh cơ sở | trên loa truyền thanh | trên loa truyền thanh cơ sở | trên hệ thống loa truyền thanh | xác định | xác định có | chủ trì | lãnh đạo xã | lãnh đạo phường | lãnh đạo huyện | lãnh đạo tỉnh | lãnh đạo sở | thành lập | đã thành lập | công an xã | công an phường | công an cấp xã | đoàn kiểm tra | tổ kiểm tra | [;trên;qua] hệ thống đánh giá điện tử [;ghi nhận] | trên màn hình cảm ứng | bằng phiếu | bằng phiếu giấy | phiếu giấy | đã | qua đường dây nóng | [quý;] [i;ii;iii;iv] [;/] | các lĩnh vực | [;trên] [đài truyền thanh;đài phát thanh;trang thông tin điện tử] | người | chất lượng | đến thời điểm báo cáo | thời điểm báo cáo | tính đến thời điểm báo cáo | tại thời điểm báo cáo | chỉ đạo | công chức chuyên môn | chuyên môn | đầy đủ | nội dung | nội dung và hình thức | để giải quyết công việc | thực hiện công khai theo quy định | với cấp trên | thông qua hệ thống hồ sơ công việc | trọng tâm | url | tiến độ | kết quả thực hiện | kịp thời | từ đầu năm | tính từ đầu năm | nói trên | nêu trên | nhập | được thực hiện | theo hạn trả | tất cả | đúng và đầy đủ | nhất | thống kê | kết quả | bằng thiết bị điện tử | được | là | có | số | số lượng | các | những | của | về | việc | lại | còn | cũng | đều | chỉ | mới | ra | tổng | tổng số | tổng cộng | tổng cộng là | đó | này | loại | các loại | trên | thì | theo đó | qua đó | cụ thể | như sau | cụ thể như sau | kết quả cụ thể | bao gồm cả | cả | toàn bộ | hiện | hiện nay | đến nay | tính đến nay | hiện tại | tổng hợp | cập nhật | tình hình | công tác | thực hiện | vẫn | vẫn còn | ngoài ra | bên cạnh đó | đồng thời | nhưng | tuy nhiên | tổng số có | như | ở | tại | do | bởi | bằng hình thức | hình thức | qua | thông qua | để | hoặc | cùng | lượng | con số | là : | mà | bị | đây | số còn lại | còn lại | nộp | ( hs ) | ( tthc ) | ( dvc ) | ( vbqppl ) | ( pakn ) | hệ thống | trên hệ thống | trên phần mềm | trên phần mềm một cửa | số liệu | trên địa bàn | địa bàn | trung bình | bình quân | chung | ngay | phần | chính thức | hình thức khác | từ | trong | đến | kết quả : | cá nhân | tổ chức | người dân | công dân | doanh nghiệp | tổ chức , cá nhân | cá nhân , tổ chức | người dân , tổ chức | người dân , doanh nghiệp | người dân và doanh nghiệp | tổ chức , công dân | liên quan đến quy định tthc | trên môi trường điện tử | trên môi trường mạng | [;trên;qua;tại] hệ thống thông tin [;một cửa điện tử] giải quyết [tthc;thủ tục hành chính] | hệ thống một cửa điện tử | qua hệ thống | hệ thống phần mềm một cửa điện tử | theo quy định | theo đúng quy định | theo cơ chế một cửa | theo cơ chế một cửa , một cửa liên thông | thông qua hệ thống thông tin giải quyết thủ tục hành chính | trong giải quyết tthc | kết quả thực hiện | phiếu | lũy kế | thuộc | đối với | kể cả | nói chung | đơn vị tính | đảm bảo thời gian | cơ quan ngành dọc | trong số | trong số này | trong số hồ sơ trên | theo thẩm quyền | riêng | tính riêng | riêng trong | tháng | quý | năm | ngày | tính từ | tính từ ngày | từ ngày | đến ngày | tính đến | tính đến ngày | đến hết | đến hết ngày | trong tháng | trong quý | trong năm | vừa qua | đầu năm | kể từ | kể từ ngày | kỳ báo cáo | cchc | cải cách hành chính | công tác cchc | công tác cải cách hành chính | về cchc | về cải cách hành chính | hàng | các loại | đạt được | máy đánh giá | qua máy đánh giá | thiết bị đánh giá | qua thiết bị đánh giá | khảo sát | qua khảo sát | [;các] cơ quan thụ lý | trong thời gian qua | nay | [;đến] hết [quý;tháng;năm] | phiếu hợp lệ | hợp lệ | thuộc phạm vi [;, chức năng] quản lý | trên hệ thống theo dõi [;nhiệm vụ] [;của] [;ubnd] [;tỉnh;huyện;thành phố] | trên hệ thống quản lý văn bản [;và điều hành] | cổng ttđt | trang ttđt | cổng thông tin điện tử | tại trụ sở | giấy tờ'

/** What joins figures, and what says that one is no figure of the report. */
export const cues = {
  /** The unit behind it is whom something is for, not whose it is. */
  recipient: 'cho',
  /** What follows are parts of what stands before. */
  within: 'trong đó | trong đó có | cụ thể là',
  /** What follows are all the parts. */
  consist: 'gồm | bao gồm | gồm có | gồm :',
  /** A rate of what stands before. */
  reach:
    'đạt | chiếm | đạt tỷ lệ | chiếm tỷ lệ | chiếm đến | đạt tỉ lệ | chiếm tỉ lệ | tương ứng | tương đương | ứng với | đạt trung bình | đạt tỷ lệ trung bình | tương ứng tỷ lệ | đạt mức | tương ứng với | đạt tỷ lệ cao | tỷ lệ đạt | tỉ lệ đạt | tỷ lệ là',
  /** A change where a figure follows at once, else by what means. */
  equal: 'bằng',
  /** Joins figures where one stands on each side of it, else words. */
  and: 'và | với',
  /** What follows says what it is for. */
  purpose: 'nhằm | nhằm mục đích | góp phần',
  /** What follows is what a rate is taken of. */
  base: 'trên tổng số | trong tổng số | / tổng số | trên tổng',
  /** A figure that is wanted, not reached. */
  goal: 'mục tiêu | chỉ tiêu | chỉ tiêu giao | chỉ tiêu được giao | yêu cầu đạt | cần đạt | phải đạt | kế hoạch giao | mục tiêu đề ra | đề ra chỉ tiêu | theo chỉ tiêu | chỉ tiêu đề ra | đạt mục tiêu | hoàn thành mục tiêu | chỉ tiêu kế hoạch | chỉ tiêu tỉnh giao | chỉ tiêu huyện giao | nếu tính cả | nếu kể cả | nếu không tính | nếu chưa tính | giả sử | ước đạt | ước tính | dự báo',
  /** Who strives has not reached what follows: all of it is wanted. */
  strive: 'phấn đấu | hướng tới | tiến tới | đặt mục tiêu | dự kiến | sẽ',
  /** How far a figure is from another. */
  change:
    'tăng | giảm | vượt chỉ tiêu | vượt kế hoạch | vượt mục tiêu | thấp hơn chỉ tiêu | so với | tăng thêm | giảm xuống | so với cùng kỳ [;năm trước;năm ngoái] | tăng cao hơn | cao hơn | thấp hơn | vượt | nâng lên | xuống còn | giảm còn | tăng lên | cùng kỳ | cùng kỳ năm trước | cùng kỳ năm ngoái | so với [kỳ;kỳ báo cáo;tháng;quý;năm] trước | so với năm ngoái | so với cùng thời điểm',
} as const

/** A cue. */
export type Cue = keyof typeof cues

/** Units of administration and their offices, by level; `own` are those that every agency has. */
export const units: Readonly<Record<'province' | 'district' | 'commune' | 'own', string>> = {
  province:
    '[chủ tịch ubnd;chủ tịch ủy ban nhân dân] tỉnh | [;cấp;toàn;cả;ubnd;ủy ban nhân dân] tỉnh | [;các;cấp] sở | [;các] sở , [;ban ,] ngành | các sở , ban ngành | trung tâm [;phục vụ] hành chính công tỉnh | trung tâm phục vụ hành chính công cấp tỉnh | [các cơ quan;cơ quan , đơn vị] cấp tỉnh',
  district:
    '[chủ tịch ubnd;chủ tịch ủy ban nhân dân] [huyện;quận;thị xã] | [;các;cấp;toàn;ubnd;ubnd cấp;ủy ban nhân dân] huyện | [;cấp;toàn;ubnd] thị xã | [;các;cấp;toàn;ubnd] quận | [;các;ubnd các] huyện , [;thị xã ,] thành phố',
  commune:
    '[chủ tịch ubnd;chủ tịch ủy ban nhân dân] [xã;phường;thị trấn;đặc khu] | [;các;cấp;toàn;ubnd;ubnd cấp;ủy ban nhân dân] xã | [;các;toàn;ubnd;ủy ban nhân dân] [phường;thị trấn] | [;các;ubnd các] xã , [phường;phường , thị trấn;phường , đặc khu;phường và đặc khu;thị trấn] | [;các;ubnd các] phường , xã | đặc khu | trung tâm phục vụ [hành chính công;hcc] [xã;phường;cấp xã]',
  own: '[hđnd và ubnd;hđnd , ubnd;hội đồng nhân dân và ủy ban nhân dân;hội đồng nhân dân , ủy ban nhân dân] | [;các] cơ quan hành chính [;nhà nước] | [;cấp;toàn;ubnd] thành phố | ubnd | ủy ban nhân dân | [toàn;cả] sở | trung tâm [;pvhcc;hcc;hành chính;hành chính công;phục vụ hành chính công;phục vụ hcc] | tt pvhcc | ttpvhcc | [;các] bộ phận một cửa | [;các] bộ phận [";“] một cửa [";”] | bộ phận một cửa [các cấp;điện tử] | bộ phận tiếp nhận và trả kết quả [;giải quyết thủ tục hành chính;giải quyết tthc] | bộ phận tn [và;&] tkq | [;các] [cơ quan;cơ quan chuyên môn;cơ quan , đơn vị;địa phương;phòng;trung tâm;chi nhánh] | văn phòng [;đăng ký đất đai] | [;toàn] đơn vị | toàn ngành | khối | các cấp | [cơ quan;ngành] chức năng | cả nước | toàn quốc',
}

/** Fields that departments are named after: "Sở Tư pháp", "Phòng Tư pháp". */
export const fields =
  'tư pháp | nội vụ | tài chính | tài chính - kế hoạch | kế hoạch và đầu tư | công thương | xây dựng | giao thông vận tải | tài nguyên và môi trường | nông nghiệp và phát triển nông thôn | nông nghiệp và môi trường | nông nghiệp | y tế | giáo dục và đào tạo | lao động - thương binh và xã hội | lao động , thương binh và xã hội | văn hóa và thông tin | văn hóa - thông tin | văn hóa , thể thao và du lịch | văn hóa - xã hội | thông tin và truyền thông | khoa học và công nghệ | dân tộc | dân tộc và tôn giáo | ngoại vụ | du lịch | kinh tế | kinh tế và hạ tầng | kinh tế , hạ tầng và đô thị | quản lý đô thị'
