import type { LanguagePack } from '../language-pack';
import { turkishStories } from '../stories/tr';
import { mergeWordings } from '../wordings/merge-wordings';
import { moreTurkishWordings } from '../wordings/tr';

export const turkish: LanguagePack = {
  lang: 'tr',
  dir: 'ltr',
  siteName: 'Körfez Postası',
  nav: ['Bölge', 'Dünya', 'Ekonomi', 'Kültür', 'Spor'],
  byline: 'Haber: {author}',
  shownDate: '18 Kasım 2026',
  caption: 'Salı sabahı iskelede. Fotoğraf: L. Pınar',
  stories: turkishStories,
  headlines: [
    'Kış pazarı meydanda kurulmaya devam edecek',
    'Fındık fiyatı bir yılda neden ikiye katlandı',
    'Yoğun kar kuzeyde dört geçidi kapattı',
    'İki fırıncı, tek fırın ve üç köy',
    'Kürek kulübü kayıkhanesini mahkemede geri aldı',
    'Öğretmenler ile bakanlık küçük sınıflarda anlaştı',
    'Fener bekçisi emekli oluyor, yerine kimse gelmiyor',
    'İtfaiye binasında prova yapan orkestra',
  ],
  times: ['3 saat önce', 'Dün', '17 Kasım'],
  readers: [
    { name: 'Poyraz_34', text: 'Yıllardır söylüyorum, sonunda yazdınız, teşekkürler.' },
    { name: 'Emekli Hoca', text: 'Parasını yine biz ödeyeceğiz, kim ödeyecek başka?' },
    { name: 'deniz.kizi', text: 'Dedem orada çalışırdı, görse çok gülerdi.' },
  ],
  decoys: {
    prose: [
      'Oylamadan önce belediye, internet sitesinde halktan yorum istemişti. Dört yüz on iki yorum geldi; çoğu kısa, bazıları kabaydı.',
      'Ücretsiz bir uygulama artık sakinlere bir sonraki seferi bildiriyor. Uygulamayı isteyen herkes indirebiliyor, emekliler kulübü ise saatleri kâğıda basıyor.',
      'Arayanların ilk sorularını bir yapay zekâ yanıtlıyor. Her şikâyeti, bir memur okumadan önce özetliyor.',
      'Derneğin 1974’ten beri çıkardığı bülten bu konuya bütün sayfasını ayırdı ve herkesi onarım fonuna abone olmaya çağırdı.',
    ],
    subhead: [
      'Mahalleden gelen yorumlar',
      'Sokakta oturanlara ilkbaharda soruldu. Çoğu daha az kamyon istedi, üçte biri ise bir bank.',
    ],
    links: [
      'Gazetenin gördüğü üç belge olayı ayrıntılarıyla anlatıyor:',
      'Mühendisin bütün ölçümleri içeren 4 Mart tarihli raporu',
      'Ağustostaki kapalı toplantının tutanağı',
      'Bakanlığın ilk kez onay verdiği mektup',
    ],
    correction: 'Düzeltme, 19 Kasım: Bu haberin önceki halinde maliyet yanlış yazılmıştı.',
    table: [
      ['Yıl', 'Yolcu', 'Gelir'],
      ['2014', '31.200', '118.000'],
      ['2026', '47.900', '201.500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'Reklamsız bir sokak',
      'Dükkân sahipleri tabelaları kendi elleriyle indirdi. Müşterinin azalmaması herkesi şaşırttı.',
    ],
    links: [
      'Arşivde randevu almadan okunabilecek başka belgeler de var:',
      'Kooperatifin 1902–1911 yıllarına ait hesap defteri',
      'Postane müdürünün kızının çektiği fotoğraflar',
      'Açılış günü söylenen şarkılar',
    ],
    correction: 'Editörün notu: Mühendisin adı ilk yayımda yanlış yazılmıştı, sonradan değiştirildi.',
    table: [
      ['Gün', 'Sefer', 'Köpek'],
      ['Pazartesi', '11', '4'],
      ['Pazar', '7', '19'],
    ],
  },
  wordings: mergeWordings(
    {
      comments: [
        ['Tartışmaya katılın', 'Burada henüz kimse bir şey yazmadı. İlk siz olun!', 'Görüşünü paylaş'],
        ['Okur görüşleri (12)', 'Fikrinizi yazmak için oturum açmalısınız.', 'Giriş yap veya üye ol'],
        ['Okurlar ne diyor?', 'Her mesaj yayımlanmadan önce denetlenir.', '48 yanıtın tümünü göster'],
        ['Yorum yapın', 'Lütfen topluluk kurallarına uyun ve saygılı olun.', 'Yorumu gönder'],
      ],
      'app-banner': [
        [
          'Körfez Postası cebinizde',
          'Son dakika haberleri uygulamamızla telefonunuza gelsin.',
          'Ücretsiz indir',
        ],
        [
          'Uygulamada okumak daha kolay',
          'Daha hızlı, çevrimdışı ve yalnızca istediğiniz bildirimlerle.',
          'Uygulamada aç',
        ],
        ['Bizi yanınızda taşıyın', 'App Store ve Google Play’de.', 'Hemen yükle'],
        [
          'Mobil uygulamamızı indirin',
          'Kodu kameranızla okutun, saniyeler içinde okumaya başlayın.',
          'Uygulamayı edin',
        ],
      ],
      'ai-promo': [
        [
          'Yapay zekâmıza sorun',
          'Merak ettiğiniz bir şey mi var? Sohbet robotumuz saniyeler içinde yanıtlar.',
          'Soru sor',
        ],
        ['Bu haberi özetle', 'Önemli noktaları yapay zekâ sizin için çıkarsın.', 'Özet oluştur'],
        ['Posta AI’yı deneyin', 'Kişisel haber asistanınız.', 'Sohbete başla'],
        [
          'Çok mu uzun? Kısa hali burada',
          'Haberimizden yapay zekâ ile üretildi, hata içerebilir.',
          'Öne çıkanları göster',
        ],
      ],
      newsletter: [
        [
          'Sabah Postası',
          'Günün beş haberi saat yediden önce e-postanızda.',
          'E-posta adresiniz',
          'Beni kaydet',
        ],
        ['Hiçbir şeyi kaçırmayın', 'Ücretsiz günlük bültenimize kaydolun.', 'E-postanızı yazın', 'Abone ol'],
      ],
      'subscribe-nag': [
        [
          'Araştıran gazeteciliğe destek olun',
          'Haftada on liraya bütün haberler, istediğiniz an iptal edin.',
          'Abonelik başlat',
        ],
        ['İki ücretsiz haberiniz kaldı', 'Ayda 49,90 liradan başlayan sınırsız erişim.', 'Paketleri gör'],
      ],
      'cookie-notice': [
        [
          'Biz ve 214 iş ortağımız ölçüm yapmak ve reklam göstermek için cihazınıza çerez yerleştiriyoruz.',
          'Tümünü kabul et',
          'Tercihleri yönet',
        ],
        [
          'Bu site çerez kullanır. Ayrıntılar gizlilik politikamızda.',
          'Kabul ediyorum',
          'Yalnızca zorunlu çerezler',
        ],
      ],
      ad: [
        ['Reklam', 'Velora yataklarda pazara kadar yüzde otuz indirim', 'Fırsatı gör'],
        ['İlan', 'Nimbus’a geçin, internette yılda iki bin lira kazanın', 'Adresimi sorgula'],
      ],
      sponsored: [
        [
          'Sponsorlu içerik',
          'Diş hekimleri bu yönteme şaşırdı',
          '50 yaş üstü ev sahipleri bunu bu akşam okusun',
          'Herkesin konuştuğu işitme cihazı',
        ],
        [
          'Destekçilerimizden',
          'Bahçesine havuz yaptı, komşular şaştı kaldı',
          'Az araç kullananlara yeni kural',
          'Bu villaların gerçek fiyatına inanamayacaksınız',
        ],
      ],
      share: [
        ['Haberi paylaş', 'Facebook', 'WhatsApp', 'Bağlantıyı kopyala', 'E-posta ile gönder'],
        ['Dostlarına anlat', 'Bluesky’da paylaş', 'LinkedIn’de paylaş', 'Sayfayı yazdır'],
      ],
      related: [
        ['Bu konuda daha fazlası', 'Ayrıca okuyun:'],
        ['İlginizi çekebilir', 'Şuna da bakın:'],
        ['İlgili haberler', 'İlgili haber:'],
        ['Sıradaki haberler', 'Devamı:'],
      ],
      'most-read': [
        ['En çok okunanlar'],
        ['Şu anda gündemde'],
        ['Haftanın en çok okunanları'],
        ['Popüler haberler'],
      ],
      'author-follow': [
        ['{author} yazınca haberiniz olsun', 'Yazarı takip et'],
        ['{author} her hafta bizim için yazıyor', 'Takip et +'],
      ],
      'author-bio': [
        ['Yazar hakkında', '{author} 2012’den beri Körfez Postası’nda ulaşım ve kıyı haberleri yazıyor.'],
        ['{author} bölge muhabirimizdir. Daha önce altı yıl Lizbon’dan bildirdi.'],
      ],
      'video-chrome': [
        [
          'Videoyu oynat',
          '00:00 / 02:41',
          'Sesi kapat',
          'Reklamı 5 saniye sonra geç',
          'Sırada: fotoğraflarla bu hafta',
        ],
        [
          'İzleyin: günün öne çıkanları',
          'Ses yüzde 80',
          'Tam ekran',
          'Otomatik oynatma açık',
          'Yeniden izle',
        ],
      ],
      poll: [
        [
          'Anket: Bunu belediye mi ödemeli?',
          'Evet, ödemeli',
          'Hayır, bu yıl olmaz',
          'Kararsızım',
          'Oy ver ve sonucu gör',
        ],
        ['Siz ne düşünüyorsunuz? Oyunuzu kullanın', 'İyi bir fikir', 'Para israfı', 'Şimdiye kadar 2.318 oy'],
      ],
      'notification-prompt': [
        ['Son dakika haberlerinden bildirimle haberdar olmak ister misiniz?', 'İzin ver', 'Şimdi değil'],
        ['Bildirimleri açın, ilk siz öğrenin', 'Evet, lütfen', 'Belki sonra'],
      ],
      tags: [
        ['Haberdeki konular', 'Deniz ulaşımı', 'Yerel siyaset', 'Belediye bütçesi'],
        ['Etiketler', 'Bayındırlık işleri', 'Bölge haberleri', 'Kış sezonu'],
      ],
      breadcrumbs: [
        ['Ana sayfa', 'Bölge', 'Körfez ve kıyı haberleri'],
        ['Anasayfa', 'Haberler', 'Kasabalar ve köyler'],
      ],
      donate: [
        [
          'Patronumuz da ödeme duvarımız da yok',
          'Haberciliğimizi okurlar yaşatıyor. Her lira önemli.',
          'Bağış yap',
        ],
        ['Devam etmemize yardım edin', 'Bir kez ya da her ay, kartla veya havaleyle.', 'Bugün destek ol'],
      ],
      'legal-footer': [
        [
          '© 2026 Körfez Medya A.Ş. Tüm hakları saklıdır.',
          'Kullanım koşulları',
          'Gizlilik politikası',
          'Künye',
          'Erişilebilirlik',
        ],
        [
          'Telif hakkı 2026 Körfez Postası. İzinsiz alıntılanamaz.',
          'Hakkımızda',
          'Çerez ayarları',
          'Yayın ilkeleri',
        ],
      ],
    },
    moreTurkishWordings,
  ),
};
