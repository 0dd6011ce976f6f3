import type { StoryText } from '../language-pack';

export const turkishStories: readonly StoryText[] = [
  {
    title: 'Karakoz vapuru on bir yıl sonra yeniden sefere başladı',
    author: 'Nermin Akdoğan',
    paragraphs: [
      'Karakoz iskelesine 2015’ten bu yana ilk kez bir vapur yanaştı. Salı sabahı gelen vapurda kırk bir yolcu, dokuz bisiklet ve kocaman bir köpek vardı.',
      'Geçiş yirmi altı dakika sürüyor. Aynı yol, körfezin etrafından dolaşınca bir saat on dakika tutuyor; köprü açıksa daha da uzuyor.',
      'Belediye gemiyi Norveçli bir işletmeden ikinci el aldı ve bütün kış yeniledi. Gemi artık iki elektrik motoruyla çalışıyor, dizel motor kötü hava için saklanıyor.',
      '“Yıllarca kimse binmez dediler,” diyor liman başkanı Osman Terzi. “Bu sabah karşı kıyıda on dokuz kişi kaldı.”',
      'Tek yön bilet otuz lira. İki lisenin öğrencileri hafta içi ücretsiz biniyor, böylece sahil yolundan altı otobüsün çekilmesi bekleniyor.',
      'Herkes memnun değil. Doğu kıyısındaki midye üreticileri, dalgaların iki düzeneği yerinden oynattığını söylüyor ve hızın düşürülmesini istiyor.',
      'Belediye ilkbahardan önce yanıt vereceğine söz verdi. O zamana kadar vapur günde on bir, pazarları yedi sefer yapacak.',
    ],
  },
  {
    title: 'Köy müzesinde kazanın arkasından kayıp haritalar çıktı',
    author: 'Selim Yurdakul',
    paragraphs: [
      'Geçen hafta Taşlıova müzesinde kalorifer kazanını değiştiren işçiler, duvarın ardında on dört el çizimi haritanın bulunduğu teneke bir sandık buldu.',
      'Haritalar kasabanın güneyindeki sazlığın kurutulmadan önceki halini gösteriyor. Hendeklerin kenarına bugün kimsenin bilmediği tarla adları yazılmış.',
      '“Yirmi iki yıl o duvarın önünden geçtim,” diyen müze sorumlusu Hatice Mercan, anahtar bulunamayınca sandığı ekmek bıçağıyla açmış.',
      'Üç haritada, evi yandığında bütün eserlerinin yok olduğu sanılan Tahir Efendi’nin imzası var.',
      'En kırılgan sayfaları il arşivinin uzmanları götürdü bile. Temizleme ve düzeltme işinin bir yıl süreceği tahmin ediliyor.',
      'Çiftçilerin ilgisi ise başka: İki sınır davası onlarca yıldır sazlığın eski haline dayanıyor.',
      'Müze, kopyaları nisanda sergilemeyi umuyor. Asılları karanlıkta, on sekiz derecede saklanacak.',
    ],
  },
  {
    title: 'Vadi hattı açıldı, gece trenlerinde yer kalmadı',
    author: 'Defne Karasu',
    paragraphs: [
      'Koran vadisinden geçecek ilk on iki gece treninin bütün yatakları iki günde satıldı. Demiryolu idaresi perşembe günü yılbaşı için bir sefer daha ekledi.',
      'Hat, mart ayında üç yüz metre rayı götüren heyelandan beri kapalıydı. Mühendisler yolu kırk metre yukarı taşıdı ve molozun altına yeni bir tünel açtı.',
      'Çalışma planlanandan pahalıya çıktı. Farkın çoğu drenaja gitti; yağışlı geçen haziran, eskisinin hiç yetmediğini göstermişti.',
      'Yukarı vadideki oteller son on yılın en iyi rezervasyonlarını aldıklarını söylüyor. Eski bir okul altmış yataklı bir pansiyona çevrildi.',
      'Kışın geçidi kullanan şoförler de sevinçli. “Kamyonum trene biniyor, ben uyuyorum,” diyor peynir taşıyan Adnan Bektaş.',
      'Çevre örgütleri, milli parktaki trafiği azaltmak için her yöne ikinci bir tren istiyor.',
      'Bakanlık karar vermeden önce bahara kadar yolcu sayacağını açıkladı. Kesin olan tek şey, yemekli vagonun kalacağı.',
    ],
  },
];
