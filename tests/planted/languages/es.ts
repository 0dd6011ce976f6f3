import type { LanguagePack } from '../language-pack';
import { spanishStories } from '../stories/es';
import { moreSpanishWordings } from '../wordings/es';
import { mergeWordings } from '../wordings/merge-wordings';

export const spanish: LanguagePack = {
  lang: 'es',
  dir: 'ltr',
  siteName: 'El Eco de la Bahía',
  nav: ['Comarca', 'Mundo', 'Economía', 'Cultura', 'Deportes'],
  byline: 'Por {author}',
  shownDate: '18 de noviembre de 2026',
  caption: 'El primer día de apertura. Foto: A. Llorente',
  stories: spanishStories,
  headlines: [
    'El mercado de invierno se queda en la plaza mayor',
    'Por qué el precio de las avellanas se ha duplicado',
    'La nieve cierra cuatro puertos en el norte',
    'Dos panaderas, un horno y tres aldeas',
    'El club de remo recupera su nave en los tribunales',
    'Acuerdo entre maestros y ministerio para reducir las aulas',
    'La última carbonera de la sierra deja el oficio',
    'Hallan monedas antiguas bajo el suelo de una ermita',
  ],
  times: ['hace 3 horas', 'Ayer', '17 de noviembre'],
  readers: [
    { name: 'gaviota_77', text: 'Llevo años diciéndolo, gracias por contarlo de una vez.' },
    { name: 'Paco M.', text: '¿Y quién va a pagar todo esto? Los de siempre, claro.' },
    { name: 'TíaCarmela', text: 'Mi padre trabajó allí, se habría reído mucho.' },
  ],
  decoys: {
    prose: [
      'Antes de votar, el ayuntamiento recogió comentarios de los vecinos en su página. Recibió cuatrocientos doce, casi todos breves y algunos groseros.',
      'Una aplicación gratuita avisa ahora a los vecinos con tiempo. Cualquiera puede descargar la aplicación, pero el club de jubilados prefiere el cartel de papel.',
      'Una inteligencia artificial responde a las primeras preguntas de quienes llaman. Resume cada queja antes de que la lea un funcionario.',
      'El boletín que la parroquia envía desde 1974 dedicó su portada al asunto y animó a suscribirse al fondo de reparación.',
    ],
    subhead: [
      'Comentarios de los vecinos',
      'En primavera se preguntó a quienes viven en la calle. La mayoría quería menos camiones y un tercio, un banco.',
    ],
    links: [
      'Tres documentos a los que ha tenido acceso la redacción describen el caso:',
      'El informe del ingeniero del 4 de marzo, con todas las mediciones',
      'Acta de la reunión a puerta cerrada de agosto',
      'La carta en la que el ministerio dio su primer visto bueno',
    ],
    correction:
      'Fe de errores, 19 de noviembre: una versión anterior de este artículo daba un coste equivocado de la obra.',
    table: [
      ['Año', 'Visitantes', 'Ingresos'],
      ['2014', '31.200', '118.000'],
      ['2026', '47.900', '201.500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'Una calle sin publicidad',
      'Los comerciantes retiraron ellos mismos los carteles. Para sorpresa de todos, los clientes no se fueron.',
    ],
    links: [
      'El archivo guarda más material, que puede consultarse sin cita:',
      'El libro de cuentas de la cooperativa, de 1902 a 1911',
      'Las fotografías de la hija del jefe de correos',
      'Las canciones que se cantaron el día de la apertura',
    ],
    correction:
      'Nota de la redacción: el apellido del director aparecía mal escrito cuando se publicó este texto y se ha corregido.',
    table: [
      ['Día', 'Ensayos', 'Perros'],
      ['Lunes', '11', '4'],
      ['Domingo', '7', '19'],
    ],
  },
  wordings: mergeWordings(
    {
      comments: [
        [
          'Únete a la conversación',
          'Todavía no ha escrito nadie. ¿Quieres ser el primero?',
          'Publicar opinión',
        ],
        [
          'Opiniones de los lectores (12)',
          'Necesitas iniciar sesión para participar en el debate.',
          'Entrar o registrarse',
        ],
        [
          'Qué opinan los lectores',
          'Un moderador revisa cada mensaje antes de publicarlo.',
          'Mostrar las 48 respuestas',
        ],
        ['Deja tu comentario', 'Sé respetuoso y cumple las normas de la comunidad.', 'Enviar comentario'],
      ],
      'app-banner': [
        [
          'El Eco en tu bolsillo',
          'Recibe las noticias de última hora en tu móvil con nuestra app.',
          'Descargar gratis',
        ],
        [
          'Se lee mejor en la aplicación',
          'Más rápida, sin conexión y con avisos a tu gusto.',
          'Abrir en la app',
        ],
        ['Llévanos contigo', 'Disponible en App Store y en Google Play.', 'Instalar ahora'],
        [
          'Descarga nuestra aplicación móvil',
          'Escanea el código con la cámara y empieza a leer.',
          'Conseguir la app',
        ],
      ],
      'ai-promo': [
        [
          'Pregunta a nuestra IA',
          '¿Quieres saber más? Nuestro asistente responde en segundos.',
          'Hacer una pregunta',
        ],
        ['Resumir esta noticia', 'La inteligencia artificial te da lo esencial.', 'Generar resumen'],
        ['Prueba Eco IA', 'Tu ayudante personal para estar al día.', 'Empezar a chatear'],
        [
          '¿Demasiado largo? Lee la versión corta',
          'Hecho con IA a partir de nuestro texto. Puede contener errores.',
          'Ver las claves',
        ],
      ],
      newsletter: [
        [
          'El Eco de la mañana',
          'Las cinco noticias del día, en tu correo antes de las siete.',
          'Tu correo electrónico',
          'Apuntarme',
        ],
        [
          'No te pierdas nada',
          'Suscríbete gratis a nuestro boletín diario.',
          'Escribe tu correo',
          'Suscribirse',
        ],
      ],
      'subscribe-nag': [
        [
          'Apoya el periodismo que investiga',
          'Léelo todo por un euro a la semana. Cancela cuando quieras.',
          'Hazte suscriptor',
        ],
        ['Te quedan dos artículos gratis', 'Acceso ilimitado desde 4,99 euros al mes.', 'Ver las ofertas'],
      ],
      'cookie-notice': [
        [
          'Nosotros y nuestros 214 socios guardamos cookies en tu dispositivo para medir y mostrarte anuncios.',
          'Aceptar todo',
          'Configurar',
        ],
        [
          'Esta web utiliza cookies. Consulta nuestra política de privacidad.',
          'Aceptar y cerrar',
          'Rechazar las no necesarias',
        ],
      ],
      ad: [
        ['Publicidad', 'Colchones Velora: treinta por ciento menos hasta el domingo', 'Ver la oferta'],
        ['Anuncio', 'Cámbiate a Nimbus y ahorra 200 euros al año en internet', 'Comprobar cobertura'],
      ],
      sponsored: [
        [
          'Contenido patrocinado',
          'Los dentistas no dan crédito a este truco',
          'Si tienes casa y más de 50 años, lee esto hoy',
          'El audífono del que todos hablan',
        ],
        [
          'Recomendado por nuestros patrocinadores',
          'Construye una piscina y deja sin habla al barrio',
          'Nueva norma para quien conduce poco',
          'Lo que cuestan de verdad estas villas',
        ],
      ],
      share: [
        ['Comparte esta noticia', 'Facebook', 'WhatsApp', 'Copiar enlace', 'Enviar por correo'],
        ['Corre la voz', 'Compartir en Bluesky', 'Compartir en LinkedIn', 'Imprimir página'],
      ],
      related: [
        ['Más sobre este tema', 'Lee también:'],
        ['También te puede interesar', 'Te puede interesar:'],
        ['Noticias relacionadas', 'Relacionado:'],
        ['Sigue leyendo', 'Más información:'],
      ],
      'most-read': [
        ['Lo más leído'],
        ['Lo más visto ahora'],
        ['Lo más leído de la semana'],
        ['Las noticias más populares'],
      ],
      'author-follow': [
        ['Recibe un aviso cuando publique {author}', 'Seguir a la autora'],
        ['{author} escribe aquí todas las semanas', 'Seguir +'],
      ],
      'author-bio': [
        ['Sobre la firma', '{author} trabaja en El Eco desde 2012 y escribe de la costa y del campo.'],
        ['{author} es redactora de la sección local. Antes fue corresponsal en Lisboa durante seis años.'],
      ],
      'video-chrome': [
        [
          'Reproducir vídeo',
          '00:00 / 02:41',
          'Silenciar',
          'Saltar anuncio en 5 segundos',
          'A continuación: la semana en imágenes',
        ],
        [
          'Vídeo: los mejores momentos del día',
          'Volumen 80 %',
          'Pantalla completa',
          'Reproducción automática activada',
          'Volver a ver el vídeo',
        ],
      ],
      poll: [
        [
          'Encuesta: ¿debe pagarlo el ayuntamiento?',
          'Sí, desde luego',
          'No, este año no',
          'No lo tengo claro',
          'Votar y ver resultados',
        ],
        ['¿Y tú qué piensas? Vota', 'Una buena idea', 'Un gasto inútil', '2.318 votos hasta ahora'],
      ],
      'notification-prompt': [
        ['¿Quieres recibir avisos de última hora?', 'Permitir', 'Ahora no'],
        ['Activa las notificaciones y entérate antes que nadie', 'Sí, por favor', 'Quizá más tarde'],
      ],
      tags: [
        ['Temas de esta noticia', 'Patrimonio costero', 'Política local', 'Presupuesto municipal'],
        ['Archivado en', 'Obras públicas', 'Actualidad comarcal', 'Temporada de invierno'],
      ],
      breadcrumbs: [
        ['Inicio', 'Comarca', 'Noticias de la bahía'],
        ['Portada', 'Noticias', 'Pueblos y ciudades'],
      ],
      donate: [
        [
          'Sin dueños y sin muro de pago',
          'Nuestros lectores pagan este trabajo. Cada euro cuenta.',
          'Hacer una donación',
        ],
        ['Ayúdanos a seguir', 'Una vez o cada mes, con tarjeta o por transferencia.', 'Apóyanos hoy'],
      ],
      'legal-footer': [
        [
          '© 2026 Ediciones de la Bahía, S. L. Todos los derechos reservados.',
          'Condiciones de uso',
          'Privacidad',
          'Aviso legal',
          'Accesibilidad',
        ],
        [
          'Copyright 2026 El Eco de la Bahía. Prohibida la reproducción sin permiso.',
          'Quiénes somos',
          'Configurar cookies',
          'Código ético',
        ],
      ],
    },
    moreSpanishWordings,
  ),
};
