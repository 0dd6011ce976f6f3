import type { LanguagePack } from '../language-pack';
import { vietnameseStories } from '../stories/vi';
import { vietnameseWordings } from '../wordings/vi';
import { wordingsOf } from '../wordings/wordings-of';

export const vietnamese: LanguagePack = {
  lang: 'vi',
  dir: 'ltr',
  siteName: 'Báo Cửa Lạch',
  nav: ['Địa phương', 'Thế giới', 'Kinh tế', 'Văn hóa', 'Thể thao'],
  byline: 'Bài: {author}',
  shownDate: '18/11/2026',
  caption: 'Quang cảnh sớm thứ ba. Ảnh: Trịnh Hải',
  stories: vietnameseStories,
  headlines: [
    'Phiên chợ cuối năm vẫn họp ở sân đình',
    'Vì sao giá hạt dổi tăng gấp đôi chỉ sau một năm',
    'Sương muối làm tê liệt bốn con đèo phía bắc',
    'Hai chị em, một lò bánh và ba ngôi làng',
    'Câu lạc bộ đua ghe thắng kiện, lấy lại nhà kho',
    'Giáo viên và sở thống nhất giảm sĩ số lớp học',
    'Người gác hải đăng cuối cùng về hưu, chưa ai thay',
    'Dàn nhạc tập luyện trong trạm cứu hỏa',
  ],
  times: ['3 giờ trước', 'Hôm qua', '17/11'],
  readers: [
    { name: 'Hai Lúa miệt vườn', text: 'Tôi nói chuyện này mấy năm rồi, giờ mới thấy có người viết.' },
    { name: 'Cô Tám', text: 'Rốt cuộc thì tiền cũng từ túi dân mình mà ra.' },
    { name: 'gió bấc', text: 'Ông ngoại tôi từng làm ở đó, thấy cảnh này chắc ông cười to lắm.' },
  ],
  decoys: {
    prose: [
      'Trước khi biểu quyết, huyện đã xin bình luận của người dân trên cổng thông tin. Có bốn trăm mười hai ý kiến gửi về, phần lớn ngắn, vài cái khá gay gắt.',
      'Giờ đã có một ứng dụng miễn phí báo cho bà con biết lúc nào có chuyến kế tiếp. Ai cũng tải ứng dụng được, nhưng hội người cao tuổi vẫn in lịch ra giấy.',
      'Người gọi đến được trí tuệ nhân tạo trả lời những câu đầu tiên. Mỗi đơn thư cũng được máy tóm tắt trước khi cán bộ đọc.',
      'Bản tin mà giáo xứ phát hành từ năm 1974 dành trọn trang nhất cho việc này và kêu gọi mọi người đăng ký góp quỹ sửa chữa.',
    ],
    subhead: [
      'Ý kiến bạn đọc trong xóm',
      'Hồi mùa xuân, những nhà ven đường đã được hỏi. Đa số mong bớt xe tải, một phần ba muốn có thêm ghế đá.',
    ],
    links: [
      'Ba văn bản mà phóng viên được xem kể lại ngọn ngành câu chuyện:',
      'Báo cáo ngày 4 tháng 3 của kỹ sư, kèm mọi số đo',
      'Biên bản cuộc họp kín hồi tháng tám',
      'Lá thư đầu tiên cho thấy bộ đã đồng ý',
    ],
    correction: 'Đính chính ngày 19/11: bản đăng lần đầu ghi sai kinh phí của công trình, nay đã sửa lại.',
    table: [
      ['Năm', 'Lượt khách', 'Số thu'],
      ['2014', '31.200', '118.000'],
      ['2026', '47.900', '201.500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'Con phố không quảng cáo',
      'Các chủ tiệm tự tay gỡ biển hiệu. Ai nấy đều bất ngờ vì khách chẳng hề vắng đi.',
    ],
    links: [
      'Kho lưu trữ còn nhiều tài liệu có thể xem mà không cần hẹn trước:',
      'Sổ thu chi của hợp tác xã từ 1961 đến 1969',
      'Tập ảnh do con gái ông trưởng bưu điện chụp',
      'Những bài hát vang lên trong ngày khánh thành',
    ],
    correction: 'Lời tòa soạn: tên của người thợ chính từng bị viết nhầm và đã được chỉnh lại cho đúng.',
    table: [
      ['Ngày', 'Chuyến', 'Thùng'],
      ['Thứ hai', '11', '4'],
      ['Chủ nhật', '7', '19'],
    ],
  },
  wordings: wordingsOf(vietnameseWordings),
};
