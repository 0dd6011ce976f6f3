import type { PhraseLanguage } from './kinds';

/**
 * What the controls of a player say, as beginnings of words: a part of THE table, as its kind `video-chrome` refers
 * to it. One alone may stand in anything; a box of a few lines with two of them is a player's.
 */
export const PLAYER_WORDS: Readonly<Record<PhraseLanguage, readonly string[]>> = {
  en: [
    'mute', 'unmute', 'volume', 'full screen', 'fullscreen', 'subtitle', 'captions', 'picture in picture',
    'picture-in-picture', 'autoplay', 'playback', 'play video', 'playing', 'skip ad', 'remaining', 'speed',
    'quality', 'loop', 'rewind', 'replay', 'watch again', 'next video', 'next clip', 'clip', 'video', 'player',
    'live', 'viewers', 'watching', 'error code', 'stream',
  ],
  de: [
    'ton an', 'ton aus', 'ton ein', 'stumm', 'lautstärke', 'vollbild', 'untertitel', 'bild im bild',
    'bild-in-bild', 'autoplay', 'automatische wiedergabe', 'wiedergabe', 'abspielen', 'läuft gerade',
    'überspringen', 'tempo', 'geschwindigkeit', 'qualität', 'schleife', 'zurückspulen', 'nochmal ansehen',
    'nächstes video', 'clip', 'video', 'player', 'live', 'zuschauer', 'fehlercode', 'stream',
  ],
  ko: [
    '음소거', '소리', '볼륨', '전체 화면', '전체화면', '자막', '작은 창', '미니 플레이어', '자동 재생', '자동재생', '재생', '배속', '화질', '반복', '되감기',
    '다시 보기', '다음 영상', '영상', '동영상', '플레이어', '라이브', '생방송', '시청자', '시청', '건너뛰기', '오류 코드',
  ],
  zh: [
    '静音', '声音', '音量', '全屏', '字幕', '画中画', '小窗', '自动播放', '播放', '倍速', '清晰度', '超清', '高清', '循环', '快退', '重播', '下一个视频',
    '视频', '弹幕', '投屏', '直播', '观看', '跳过', '错误代码', '播放器',
  ],
  'zh-Hant': [
    '靜音', '聲音', '音量', '全螢幕', '字幕', '子母畫面', '小視窗', '自動播放', '播放', '倍速', '畫質', '高畫質', '循環', '倒轉', '重播', '下一部影片',
    '影片', '影音', '投放', '直播', '觀看', '人在看', '略過', '錯誤代碼', '播放器',
  ],
  ar: [
    'كتم', 'الصوت', 'مستوى الصوت', 'ملء الشاشة', 'الترجمة', 'صورة داخل صورة', 'نافذة صغيرة', 'نافذة عائمة',
    'تشغيل تلقائي', 'تشغيل الفيديو', 'السرعة', 'الجودة', 'جودة', 'تكرار', 'إعادة المشاهدة', 'الفيديو', 'المقطع',
    'المشغل', 'بث مباشر', 'مباشر', 'يشاهدون', 'تخطي', 'قناة', 'رمز الخطأ',
  ],
  ja: [
    'ミュート', '音声', '音量', '全画面', 'フルスクリーン', '字幕', 'ピクチャー', '小窓', 'ミニプレーヤー', '自動再生', '再生', '倍速', '画質', 'ループ',
    '秒戻す', '秒進める', 'もう一度見る', '次の動画', '動画', 'プレーヤー', 'ライブ', '生配信', '視聴', 'スキップ', 'エラーコード', '埋め込みコード', 'チャンネル',
  ],
  fr: [
    'couper le son', 'activer le son', 'son ', 'muet', 'volume', 'plein écran', 'sous-titre',
    "image dans l'image", 'incrustation', 'lecture automatique', 'lecture', 'lire la vidéo', 'vitesse',
    'qualité', 'boucle', 'reculer', 'revoir', 'vidéo', 'clip', 'lecteur', 'en direct', 'spectateurs',
    'passer la publicité', "code d'erreur", 'chaîne',
  ],
  es: [
    'silenciar', 'activar sonido', 'sonido', 'volumen', 'pantalla completa', 'subtítulo', 'imagen sobre imagen',
    'imagen en imagen', 'reproducción', 'reproducir', 'reproductor', 'velocidad', 'calidad', 'bucle',
    'retroceder', 'volver a ver', 'vídeo', 'video', 'clip', 'en directo', 'en vivo', 'espectadores',
    'saltar anuncio', 'omitir anuncio', 'código de error', 'anunciante', 'canal',
  ],
  pt: [
    'sem som', 'silenciar', 'ativar som', 'volume', 'tela cheia', 'ecrã inteiro', 'ecrã completo', 'legenda',
    'imagem sobre imagem', 'picture-in-picture', 'reprodução', 'reproduzir', 'player', 'leitor', 'velocidade',
    'qualidade', 'repetir', 'voltar 1', 'rever', 'vídeo', 'clipe', 'ao vivo', 'em direto', 'espectadores',
    'pular anúncio', 'código de erro', 'anunciante', 'canal',
  ],
  it: [
    'audio', 'muto', 'volume', 'schermo intero', 'sottotitol', 'picture-in-picture', 'riproduzione',
    'riproduci', 'velocità', 'qualità', 'ripeti', 'indietro di', 'rivedi', 'video', 'clip', 'player',
    'in diretta', 'spettatori', 'salta annuncio', 'codice errore', 'inserzionista', 'canale',
  ],
  ru: [
    'звук', 'громкост', 'полный экран', 'во весь экран', 'субтитр', 'картинка в картинке', 'автовоспроизвед',
    'воспроизв', 'скорость', 'качество', 'повтор', 'назад на', 'пересмотреть', 'видео', 'ролик', 'клип',
    'плеер', 'прямой эфир', 'зрител', 'пропустить рекламу', 'рекламодател', 'код ошибки', 'канал',
  ],
  tr: [
    'sesi', 'sessiz', 'ses düzeyi', 'tam ekran', 'altyazı', 'resim içinde resim', 'otomatik oynat', 'oynat',
    'hız', 'kalite', 'döngü', 'saniye geri', 'tekrar izle', 'video', 'klip', 'canlı yayın', 'canlı', 'izleyici',
    'izliyor', 'reklamı geç', 'saniye sonra geç', 'reklam veren', 'hata kodu', 'kanal',
  ],
  he: [
    'השתקה', 'קול', 'עוצמת', 'מסך מלא', 'כתוביות', 'תמונה בתוך תמונה', 'חלון צף', 'הפעלה אוטומטית', 'נגן',
    'מהירות', 'איכות', 'לולאה', 'אחורה', 'לצפות שוב', 'וידאו', 'סרטון', 'שידור חי', 'צופים', 'דילוג על הפרסומת',
    'קוד שגיאה', 'הטמעה', 'ערוץ',
  ],
  hi: [
    'आवाज़', 'म्यूट', 'वॉल्यूम', 'फ़ुल स्क्रीन', 'फुल स्क्रीन', 'पूरी स्क्रीन', 'सबटाइटल', 'पिक्चर इन पिक्चर',
    'ऑटोप्ले', 'चलाएँ', 'चलाएं', 'रफ़्तार', 'स्पीड', 'क्वालिटी', 'लूप', 'फिर से देखें', 'वीडियो', 'क्लिप',
    'प्लेयर', 'लाइव', 'देख रहे', 'दर्शक', 'विज्ञापन छोड़', 'एम्बेड', 'चैनल', 'छोटी खिड़की',
  ],
  vi: [
    'tắt tiếng', 'bật tiếng', 'âm thanh', 'âm lượng', 'toàn màn hình', 'phụ đề', 'cửa sổ nổi',
    'hình trong hình', 'tự động phát', 'phát video', 'đang phát', 'tốc độ', 'chất lượng', 'lặp lại', 'tua lại',
    'xem lại', 'video', 'trình phát', 'trực tiếp', 'đang xem', 'bỏ qua sau', 'bỏ qua quảng cáo', 'mã lỗi',
    'kênh',
  ],
  pl: [
    'wycisz', 'włącz dźwięk', 'dźwięk', 'głośność', 'pełny ekran', 'napisy', 'obraz w obrazie',
    'autoodtwarzanie', 'odtwarza', 'odtwórz', 'prędkość', 'jakość', 'pętla', 'przewiń', 'obejrzyj ponownie',
    'wideo', 'film', 'klip', 'na żywo', 'widzów', 'ogląda', 'pomiń reklamę', 'reklamodawc', 'kod błędu',
    'kanał',
  ],
  nl: [
    'geluid', 'dempen', 'volume', 'volledig scherm', 'ondertitel', 'beeld in beeld', 'automatisch afspelen',
    'afspelen', 'snelheid', 'kwaliteit', 'herhalen', 'terugspoelen', 'opnieuw bekijken', 'video', 'clip',
    'speler', 'live', 'kijkers', 'advertentie overslaan', 'adverteerder', 'foutcode', 'kanaal',
  ],
};
