/**
 * Sentences and subheads an article may hold about the very things the clutter table speaks of, written for this
 * project. Short ones on purpose: a phrase in a short block is enough for its removal.
 */
export const NEWS_SENTENCES: readonly string[] = [
  // English
  'Comments from residents',
  'Users can download the app for free.',
  'The city launched an app for parking fines.',
  'What AI can teach the fishing fleet',
  'AI features were blamed for the outage.',
  'The minister declined to comment.',
  'The newsletter was founded in 1974.',
  'She is a reporter.',
  'He entered the building without permission.',
  'The site changed its terms of service in May.',
  'Advertisement spending fell by a third.',
  'Subscribers to the gas network face higher bills.',
  'More on the bridge will be known on Friday.',
  'Voters cast ballots in eleven districts.',
  'Donations to the flood fund passed two million.',
  'Copyright law protects neither recipe nor idea.',
  'Cookies were handed out at the fair.',
  // German
  'Nach der Anzeige bei der Polizei flüchtete der Mann.',
  'Die App wurde zehntausendmal heruntergeladen.',
  'Kommentare der Anwohner',
  'KI kann Ärzten Zeit sparen.',
  'Das könnte sie teuer zu stehen kommen.',
  'Einen Monat nach dem Unfall fährt die Bahn wieder.',
  'Die Spenden reichen bis zum Frühjahr.',
  // French
  'La reproduction des saumons commence en novembre.',
  'Cette publicité a choqué les riverains.',
  "L'application compte deux mille utilisateurs.",
  'Les commentaires du maire ont surpris.',
  'En partenariat avec la région, la ville rouvre la ligne.',
  // Spanish
  'Queda prohibida la venta de petardos.',
  'Este anuncio llega dos semanas antes del juicio.',
  'La aplicación avisa de las crecidas del río.',
  'Más en concreto, faltan tres puentes.',
  'Los comentarios del alcalde molestaron a los vecinos.',
  // Portuguese
  'O aplicativo foi baixado por mil moradores.',
  'A enquete ouviu oitocentas pessoas.',
  'A inteligência artificial ajuda os pescadores.',
  // Italian
  'Per primo è intervenuto il sindaco.',
  'Abbonati e pendolari chiedono rimborsi.',
  "L'app segnala i ritardi dei treni.",
  // Russian
  'Приложение скачали две тысячи жителей.',
  'Комментарии жителей передали в мэрию.',
  'Голосование пройдёт в воскресенье.',
  'Рассылка вакансий началась в марте.',
  // Turkish
  'Uygulama iki bin kez indirildi.',
  'Yorumların çoğu olumluydu.',
  'Anket sonuçları cuma günü açıklanacak.',
  // Polish
  'Aplikację pobrało dwa tysiące osób.',
  'Komentarze mieszkańców trafiły do rady.',
  'Reklamy znikną z centrum miasta.',
  // Dutch
  'De app is tweeduizend keer gedownload.',
  'Reacties van bewoners bleven niet uit.',
  // Vietnamese
  'Ứng dụng có hai nghìn người dùng.',
  'Bình luận của người dân được gửi lên tỉnh.',
  // Korean
  '이 앱은 두 달 만에 만 명이 설치했다.',
  '시의회는 인공지능 기능을 시험했다.',
  '댓글 조작 혐의로 두 명이 기소됐다.',
  '알림을 받지 못한 주민도 있었다.',
  // Japanese
  'このアプリは二千人が利用している。',
  '市長のコメントに住民は驚いた。',
  '広告費は三割減った。',
  // Chinese
  '这款应用有两千名用户。',
  '市长的评论让居民感到意外。',
  '广告收入下降了三成。',
  '居民的留言送到了市議會。',
  // Arabic
  'إعلان حالة الطوارئ في ثلاث مدن',
  'بلغ عدد مستخدمي التطبيق ألفي شخص.',
  'أثارت تعليقات الوزير غضب السكان.',
  'تحرير المدينة استغرق عامين.',
  // Hebrew
  'האפליקציה הורדה אלפיים פעם.',
  'התגובות של התושבים הועברו לעירייה.',
  // Hindi
  'इस ऐप के दो हजार उपयोगकर्ता हैं।',
  'मंत्री ने टिप्पणी करने से इनकार किया।',
];
