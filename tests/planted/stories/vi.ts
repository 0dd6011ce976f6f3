import type { StoryText } from '../language-pack';

export const vietnameseStories: readonly StoryText[] = [
  {
    title: 'Thuyền sách trở lại xóm cồn sau chín mùa nước nổi',
    author: 'Lương Thảo Nhi',
    paragraphs: [
      'Sáng thứ ba, chiếc thuyền gỗ chở một nghìn hai trăm cuốn sách cập bến xóm cồn Mây, nơi đã chín năm không có thư viện nào ghé qua. Bọn trẻ đứng kín bờ từ lúc trời chưa sáng.',
      'Chiếc thuyền dài mười bốn mét vốn chở lúa. Hội phụ nữ xã mua lại với giá bốn mươi hai triệu đồng rồi thuê thợ đóng kệ, lợp mái tôn và lắp sáu tấm pin mặt trời.',
      'Mỗi xóm được thuyền đậu lại hai tiếng. Ai muốn mượn thì ghi tên vào cuốn vở bìa xanh, lần sau thuyền đến thì trả, không ai phải đóng tiền cọc.',
      '“Tôi từng nghĩ người ta chỉ xem tranh thôi,” bà Sáu Thơm, người lái thuyền, kể. “Vậy mà cuốn dạy ghép cây xoài hết sạch trong mười phút.”',
      'Nước năm nay về muộn nên hai con rạch phía tây còn cạn. Thuyền phải neo ngoài sông cái, còn sách được gánh vào bằng xe đạp.',
      'Thầy giáo của điểm trường lẻ mừng hơn cả. Lớp ghép của ông có mười bảy học sinh mà chung nhau đúng ba cuốn truyện.',
      'Xã hứa giữ chuyến thuyền đến hết tháng ba. Sau đó, chi phí dầu và sửa máy sẽ được bàn lại trong kỳ họp mùa xuân.',
    ],
  },
  {
    title: 'Thợ gặt ong rừng tràm tìm lại cách lấy mật không khói',
    author: 'Phùng Quốc Đạt',
    paragraphs: [
      'Ba người thợ gặt ong ở rừng tràm Bàu Sen vừa thu được sáu mươi lít mật mà không đốt một bó đuốc nào. Họ học lại cách làm của ông nội mình từ một cuốn sổ tay viết năm 1938.',
      'Cuốn sổ nằm dưới đáy rương thờ, giấy đã ố và thủng vì mối. Trong đó vẽ từng bước dùng nước lá tràm giã thay cho khói để đàn ong dạt ra.',
      'Cháy rừng là nỗi lo lớn nhất ở đây. Mùa khô năm kia, một đốm than bay đã thiêu rụi bốn mươi héc-ta trong hai đêm.',
      'Ông Tư Kèo, sáu mươi tám tuổi, ban đầu không tin. “Tôi bị chích mười một mũi trong buổi đầu,” ông cười, “đến buổi thứ tư thì còn hai.”',
      'Mật lấy theo lối cũ trong hơn và giữ được mùi hoa. Thương lái trả cao hơn ba mươi phần trăm, song chỉ mua khi có giấy kiểm nghiệm.',
      'Một nhóm kỹ sư lâm nghiệp đang đo xem đàn ong quay về tổ nhanh chậm ra sao. Kết quả sơ bộ dự kiến có vào đầu tháng hai.',
      'Ban quản lý rừng cho biết sẽ mở lớp dạy nghề cho hai mươi hộ. Điều kiện duy nhất là không ai được mang bật lửa vào rừng.',
    ],
  },
  {
    title: 'Làng gốm bên đèo nhóm lại lò rồng bỏ không từ năm 1986',
    author: 'Đoàn Minh Khuê',
    paragraphs: [
      'Lò rồng dài hai mươi bảy mét ở làng Đồi Sỏi đỏ lửa trở lại vào đêm thứ sáu, sau bốn mươi năm chỉ dùng làm chỗ phơi củi. Cả làng thức để canh cửa lò.',
      'Mẻ đầu tiên có ba trăm chiếc chum và hai nghìn cái bát. Đất được đào từ thửa ruộng sau đình, ngâm đúng một trăm ngày như lệ cũ.',
      'Khó nhất là tìm người biết đọc màu lửa. Cuối cùng, dân làng mời cụ Hai Lựu, chín mươi mốt tuổi, ngồi kiệu ra xem và chỉ tay khi nào cần thêm củi.',
      'Đến gần sáng, vách lò nứt một đường dài hai gang. Đám thanh niên trét bùn ướt trong nửa giờ và cứu được gần hết mẻ hàng.',
      '“Bát méo cũng quý, vì nó nhớ đêm nay,” chị Thu Vân nói. Chị bỏ việc ở nhà máy giày để về học xoay bàn gốm.',
      'Không phải ai cũng vui: vài nhà cuối gió than khói bay vào chuồng gà. Làng hẹn chỉ nhóm lò bốn lần mỗi năm và báo trước ba ngày.',
      'Số gốm sẽ được bày ở sân đình đến rằm. Tiền bán được chia làm ba phần, một phần để xây lại ống khói.',
    ],
  },
];
