import type { PhraseLanguage } from './kinds';

/**
 * What the legal lines of a site speak of, as beginnings of words: a part of THE table, as its kind `legal-footer`
 * refers to it.
 */
export const LEGAL_WORDS: Readonly<Record<PhraseLanguage, readonly string[]>> = {
  en: [
    'copyright', 'all rights reserved', 'terms of use', 'terms of service', 'terms and conditions', 'legal notice', 'imprint',
    'privacy policy', 'registered in', 'registered office', 'company number', 'registration no', 'vat ', 'issn', 'published by',
    'publisher', 'editor-in-chief:', 'editor in chief:', 'press council', 'press complaints', 'external links', 'external sites',
    'may not be reproduced', 'site map', 'sitemap', 'code of conduct', 'editorial code', 'accessibility statement',
  ],
  de: [
    'alle rechte vorbehalten', 'nutzungsbedingung', 'agb', 'impressum', 'datenschutzerklärung', 'amtsgericht', 'handelsregister', 'hrb',
    'ust-id', 'umsatzsteuer', 'presserat', 'herausgeber', 'chefredakteur:', 'verantwortlich im sinne', 'v. i. s. d', 'externe links',
    'haftung', 'nachdruck', 'barrierefreiheit',
  ],
  ko: [
    '무단 전재', '무단전재', '재배포', '저작권', '이용약관', '이용 약관', '개인정보처리방침', '개인정보 처리방침', '사업자등록', '사업자 등록', '통신판매업', '등록번호', '발행인',
    '편집인', '제호', '청소년보호', '청소년 보호', '대표이사',
  ],
  zh: [
    '版权所有', '保留所有权利', '服务条款', '使用条款', '用户协议', '隐私政策', 'icp', '京公网安备', '公网安备', '备案', '许可证', '总编辑：', '主办单位', '法律顾问', '免责声明',
    '营业执照', '违法信息', 
  ],
  'zh-Hant': [
    '版權所有', '著作權', '未經授權', '服務條款', '使用條款', '隱私權政策', '統一編號', '統編', '發行人', '總編輯：', '社長：', '法律顧問', '免責聲明', '登記證', '轉載',
  ],
  ar: [
    'جميع الحقوق محفوظة', 'حقوق النشر', 'شروط الاستخدام', 'سياسة الخصوصية', 'السجل التجاري', 'رئيس التحرير:', 'الناشر', 'ترخيص', 'إخلاء المسؤولية',
    'لا نتحمل', 'غير مسؤول', 'مجلس الصحافة', 'إعادة النشر',
  ],
  ja: [
    '無断転載', '著作権', '利用規約', '特定商取引法', 'プライバシーポリシー', '会社概要', '登録番号', '発行人', '発行所', '編集長：', '新聞協会', '免責', '法人番号', '責任を負い',
  ],
  fr: [
    'tous droits réservés', 'mentions légales', 'conditions d', 'cgu', 'cgv', 'commission paritaire', 'siret', 'siren', 'rcs', 'issn',
    'directeur de la publication', 'directrice de la publication', 'rédacteur en chef :', 'rédactrice en chef :', 'sites extérieurs',
    'sites externes', 'liens externes', 'reproduction', 'capital de', 'accessibilité', 'plan du site', 'conseil de déontologie',
  ],
  es: [
    'todos los derechos reservados', 'aviso legal', 'términos', 'condiciones de uso', 'registro mercantil', 'cif', 'nif', 'issn',
    'depósito legal', 'editor responsable', 'director responsable', 'reproducción', 'enlaces externos', 'sitios externos', 'accesibilidad',
    'mapa del sitio', 'mapa web', 'domicilio',
  ],
  pt: [
    'todos os direitos reservados', 'termos de uso', 'termos e condições', 'ficha técnica', 'cnpj', 'nipc', 'nif', 'erc', 'issn',
    'depósito legal', 'editor responsável', 'diretor responsável', 'reprodução', 'links externos', 'sites externos', 'acessibilidade', 'mapa do site',
    'expediente',
  ],
  it: [
    'tutti i diritti riservati', 'riproduzione riservata', 'note legali', 'termini e condizioni', 'condizioni d', 'p. iva', 'p.iva', 'partita iva',
    'registrazione', 'tribunale di', 'direttore responsabile', 'direttrice responsabile', 'issn', 'iscrizione', 'siti esterni',
    'link esterni', 'capitale sociale', 'accessibilità', 'mappa del sito',
  ],
  ru: [
    'все права защищены', 'пользовательское соглашение', 'свидетельство', 'роскомнадзор', 'инн', 'огрн', 'учредител', 'главный редактор:',
    'главная редакция', 'издатель', 'перепечатка', 'сетевое издание', 'средство массовой информации', 'эл №', 'ответственности',
    'карта сайта', 'выходные данные',
  ],
  tr: [
    'tüm hakları saklıdır', 'her hakkı saklıdır', 'kullanım koşulları', 'künye', 'vergi', 'ticaret sicil', 'mersis', 'yayın ilkeleri',
    'genel yayın', 'sorumlu müdür', 'imtiyaz sahibi', 'alıntı', 'dış bağlantı', 'yer sağlayıcı', 'basın konseyi', 'sorumlu değil',
  ],
  he: [
    'כל הזכויות שמורות', 'זכויות יוצרים', 'תנאי שימוש', 'תנאי השימוש', 'תקנון', 'מדיניות פרטיות', 'ח.פ', 'עורך ראשי:', 'עורכת ראשית:', 'עורך אחראי', 'עורכת אחראית',
    'מו״ל', 'מועצת העיתונות', 'הצהרת נגישות', 'אין להעתיק', 'אתרים חיצוניים',
  ],
  hi: [
    'सर्वाधिकार', 'उपयोग की शर्तें', 'नियम व शर्तें', 'गोपनीयता नीति', 'निजता नीति', 'प्रकाशक', 'मुद्रक', 'संपादक:', 'सम्पादक:', 'आरएनआई', 'पंजीकरण', 'पंजीयन', 'जीएसटी',
    'शिकायत निवारण', 'आचार संहिता', 'ज़िम्मेदार नहीं', 'जिम्मेदार नहीं',
  ],
  vi: [
    'giữ toàn quyền', 'giữ bản quyền', 'bản quyền', 'điều khoản', 'chính sách bảo mật', 'giấy phép', 'tổng biên tập:', 'cơ quan chủ quản',
    'địa chỉ tòa soạn', 'địa chỉ toà soạn', 'mã số thuế', 'chịu trách nhiệm', 'sơ đồ trang',
  ],
  pl: [
    'wszelkie prawa zastrzeżone', 'regulamin', 'polityka prywatności', 'nota prawna', 'krs', 'nip', 'regon', 'issn', 'wydawca', 'redaktor naczelny:',
    'przedruk', 'kapitał zakładowy', 'stron zewnętrznych', 'strony zewnętrzne', 'nie odpowiadamy', 'rada etyki', 'mapa strony', 'deklaracja dostępności',
  ],
  nl: [
    'alle rechten voorbehouden', 'gebruiksvoorwaarden', 'algemene voorwaarden', 'colofon', 'kvk', 'btw', 'issn', 'hoofdredacteur:', 'uitgever',
    'overname van', 'overname zonder', 'raad voor de journalistiek', 'externe links', 'externe websites', 'aansprakelijk', 'toegankelijkheid',
  ],
};
