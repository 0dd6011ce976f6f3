// Decoys that stand as boxes of their own: asides and forms that look like clutter and are what a person came for.

import type { PlantedPage } from '../../planted/planted-page';
import { randomFrom } from '../../planted/random';
import { escapeHtml } from '../../planted/render-tree';

export interface MoreDecoy {
  type: 'aside inside' | 'form inside' | 'aside outside' | 'form outside';
  texts: readonly string[];
}

/** Heading and text of an aside, label and button of a form: first those of the article, then those of the site. */
interface Words {
  inside: { aside: [string, string]; form: [string, string] };
  outside: { aside: [string, string]; form: [string, string] };
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    inside: {
      aside: ['In figures', 'The county employs 214 people and looks after nine bridges and four piers.'],
      form: ['How many days a month would you travel?', 'Work out the fare'],
    },
    outside: {
      aside: ['Our office', 'The front desk is open from Monday to Friday, nine to five.'],
      form: ['Look up a bus stop', 'Show departures'],
    },
  },
  de: {
    inside: {
      aside: [
        'In Zahlen',
        'Der Landkreis beschäftigt 214 Leute und unterhält neun Brücken und vier Anleger.',
      ],
      form: ['An wie vielen Tagen im Monat würden Sie fahren?', 'Fahrpreis berechnen'],
    },
    outside: {
      aside: [
        'Unsere Geschäftsstelle',
        'Der Empfang ist von Montag bis Freitag von neun bis siebzehn Uhr besetzt.',
      ],
      form: ['Haltestelle nachschlagen', 'Abfahrten zeigen'],
    },
  },
  ko: {
    inside: {
      aside: ['숫자로 보기', '군에는 직원 214명이 있고 다리 아홉 개와 선착장 네 곳을 관리한다.'],
      form: ['한 달에 며칠 타시겠습니까?', '요금 계산'],
    },
    outside: {
      aside: ['본사 안내', '안내 창구는 월요일부터 금요일까지 아홉 시에서 다섯 시 사이에 엽니다.'],
      form: ['정류장 찾기', '출발 시각 보기'],
    },
  },
  ja: {
    inside: {
      aside: ['数字で見る', '県には職員が二百十四人いて、橋九本と桟橋四か所を管理している。'],
      form: ['月に何日乗りますか', '運賃を計算'],
    },
    outside: {
      aside: ['本社の窓口', '受付は月曜から金曜の九時から十七時まで開いています。'],
      form: ['停留所を調べる', '発車時刻を表示'],
    },
  },
  'zh-CN': {
    inside: {
      aside: ['数字一览', '全县有二百一十四名职工，管理九座桥和四个码头。'],
      form: ['您每月乘坐几天？', '计算票价'],
    },
    outside: {
      aside: ['报社地址', '前台周一至周五九点到十七点接待来访。'],
      form: ['查公交站', '显示发车时间'],
    },
  },
  'zh-TW': {
    inside: {
      aside: ['數字一覽', '全縣有二百一十四名員工，管理九座橋和四個碼頭。'],
      form: ['您每月搭乘幾天？', '計算票價'],
    },
    outside: {
      aside: ['報社地址', '櫃檯週一至週五九點到十七點接待訪客。'],
      form: ['查公車站牌', '顯示發車時間'],
    },
  },
  ar: {
    inside: {
      aside: ['بالأرقام', 'يعمل في البلدية 214 موظفًا يشرفون على تسعة جسور وأربعة أرصفة.'],
      form: ['كم يومًا في الشهر ستسافر؟', 'احسب الأجرة'],
    },
    outside: {
      aside: ['مكتبنا', 'يفتح الاستقبال أبوابه من الأحد إلى الخميس من التاسعة حتى الخامسة.'],
      form: ['ابحث عن موقف حافلة', 'عرض المواعيد'],
    },
  },
  fr: {
    inside: {
      aside: ['En chiffres', 'Le département emploie 214 agents et entretient neuf ponts et quatre jetées.'],
      form: ['Combien de jours par mois prendriez-vous le bac ?', 'Calculer le prix'],
    },
    outside: {
      aside: ['Nos bureaux', 'L’accueil est ouvert du lundi au vendredi, de neuf heures à dix-sept heures.'],
      form: ['Trouver un arrêt de bus', 'Voir les départs'],
    },
  },
  es: {
    inside: {
      aside: ['En cifras', 'El municipio emplea a 214 personas y cuida de nueve puentes y cuatro muelles.'],
      form: ['¿Cuántos días al mes viajarías?', 'Calcular la tarifa'],
    },
    outside: {
      aside: ['Nuestra oficina', 'La recepción abre de lunes a viernes, de nueve a cinco.'],
      form: ['Busca una parada de autobús', 'Ver salidas'],
    },
  },
  'pt-BR': {
    inside: {
      aside: ['Em números', 'A prefeitura emprega 214 pessoas e cuida de nove pontes e quatro cais.'],
      form: ['Quantos dias por mês você viajaria?', 'Calcular a tarifa'],
    },
    outside: {
      aside: ['Nossa redação', 'A recepção abre de segunda a sexta, das nove às dezessete horas.'],
      form: ['Procure um ponto de ônibus', 'Mostrar horários'],
    },
  },
  ru: {
    inside: {
      aside: ['В цифрах', 'В районе работают 214 служащих, на их попечении девять мостов и четыре причала.'],
      form: ['Сколько дней в месяц вы бы ездили?', 'Рассчитать стоимость'],
    },
    outside: {
      aside: ['Наша приёмная', 'Приёмная открыта с понедельника по пятницу с девяти до семнадцати часов.'],
      form: ['Найти остановку', 'Показать рейсы'],
    },
  },
  tr: {
    inside: {
      aside: ['Rakamlarla', 'İlçede 214 kişi çalışıyor; dokuz köprü ile dört iskelenin bakımı onlarda.'],
      form: ['Ayda kaç gün binerdiniz?', 'Ücreti hesapla'],
    },
    outside: {
      aside: ['Büromuz', 'Danışma pazartesiden cumaya dokuzdan on yediye kadar açıktır.'],
      form: ['Durak ara', 'Kalkışları göster'],
    },
  },
  hi: {
    inside: {
      aside: ['आँकड़ों में', 'ज़िले में 214 कर्मचारी हैं और नौ पुल तथा चार घाट उनके ज़िम्मे हैं।'],
      form: ['आप महीने में कितने दिन सफ़र करेंगे?', 'किराया निकालें'],
    },
    outside: {
      aside: ['हमारा दफ़्तर', 'स्वागत कक्ष सोमवार से शुक्रवार नौ से पाँच बजे तक खुला रहता है।'],
      form: ['बस अड्डा खोजें', 'समय दिखाएँ'],
    },
  },
  he: {
    inside: {
      aside: ['במספרים', 'במועצה עובדים 214 איש, ובאחריותם תשעה גשרים וארבעה מזחים.'],
      form: ['כמה ימים בחודש הייתם נוסעים?', 'חישוב המחיר'],
    },
    outside: {
      aside: ['המשרד שלנו', 'הקבלה פתוחה מראשון עד חמישי, מתשע עד חמש.'],
      form: ['חיפוש תחנת אוטובוס', 'הצגת יציאות'],
    },
  },
  it: {
    inside: {
      aside: ['In cifre', 'La provincia ha 214 dipendenti e cura nove ponti e quattro pontili.'],
      form: ['Quanti giorni al mese viaggerebbe?', 'Calcola la tariffa'],
    },
    outside: {
      aside: ['La nostra sede', 'Lo sportello è aperto dal lunedì al venerdì, dalle nove alle diciassette.'],
      form: ['Cerca una fermata', 'Mostra le partenze'],
    },
  },
  pl: {
    inside: {
      aside: ['W liczbach', 'Powiat zatrudnia 214 osób i utrzymuje dziewięć mostów oraz cztery pomosty.'],
      form: ['Ile dni w miesiącu jeździliby Państwo?', 'Oblicz opłatę'],
    },
    outside: {
      aside: [
        'Nasza siedziba',
        'Portiernia jest otwarta od poniedziałku do piątku od dziewiątej do siedemnastej.',
      ],
      form: ['Znajdź przystanek', 'Pokaż odjazdy'],
    },
  },
  nl: {
    inside: {
      aside: [
        'In cijfers',
        'De provincie heeft 214 mensen in dienst en onderhoudt negen bruggen en vier steigers.',
      ],
      form: ['Hoeveel dagen per maand zou u reizen?', 'Bereken de prijs'],
    },
    outside: {
      aside: ['Ons kantoor', 'De balie is van maandag tot vrijdag open, van negen tot vijf.'],
      form: ['Zoek een halte', 'Toon vertrektijden'],
    },
  },
  vi: {
    inside: {
      aside: ['Qua các con số', 'Huyện có 214 nhân viên và trông coi chín cây cầu cùng bốn bến tàu.'],
      form: ['Mỗi tháng bạn sẽ đi bao nhiêu ngày?', 'Tính giá vé'],
    },
    outside: {
      aside: [
        'Văn phòng của chúng tôi',
        'Quầy tiếp khách mở cửa từ thứ hai đến thứ sáu, từ chín đến mười bảy giờ.',
      ],
      form: ['Tìm bến xe', 'Xem giờ khởi hành'],
    },
  },
};

/** Puts one inside and one outside of the article's container: an aside on one page, a form on the next. */
export function withMoreDecoys(page: PlantedPage): { html: string; decoys: MoreDecoy[] } {
  const words = WORDS[page.lang];
  if (!words) throw new Error(`No decoys in ${page.lang}`);
  const decoys: MoreDecoy[] = [];
  const random = randomFrom(`${page.id} decoys`);
  const form = random.chance(0.5);
  let html = page.html;
  const inside = afterSecondParagraph(html, page.text);
  if (inside >= 0) {
    const texts = form ? words.inside.form : words.inside.aside;
    html = html.slice(0, inside) + (form ? formHtml(texts, 'number') : asideHtml(texts)) + html.slice(inside);
    decoys.push({ type: form ? 'form inside' : 'aside inside', texts });
  }
  const texts = form ? words.outside.aside : words.outside.form;
  html = html.replace(/(?=<\/[\w-]+>\s*<\/body>)/, form ? asideHtml(texts) : formHtml(texts, 'text'));
  decoys.push({ type: form ? 'aside outside' : 'form outside', texts });
  return { html, decoys };
}

/** Where the second paragraph's element ends; -1 where it has none of its own. */
function afterSecondParagraph(html: string, text: string): number {
  const second = escapeHtml(text.split('\n')[1] ?? '');
  const at = html.indexOf(`${second}</p>`);
  return at < 0 ? -1 : at + second.length + '</p>'.length;
}

const asideHtml = ([heading, line]: [string, string]): string =>
  `<aside><h4>${escapeHtml(heading)}</h4><p>${escapeHtml(line)}</p></aside>`;

const formHtml = ([label, button]: [string, string], type: 'number' | 'text'): string =>
  `<form><p>${escapeHtml(label)}</p><input type="${type}" aria-label="${escapeHtml(label)}"><button>${escapeHtml(button)}</button></form>`;
