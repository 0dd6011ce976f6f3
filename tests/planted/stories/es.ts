import type { StoryText } from '../language-pack';

export const spanishStories: readonly StoryText[] = [
  {
    title: 'El faro de Punta Rasa vuelve a encenderse tras dos décadas',
    author: 'Elena Quiroga',
    paragraphs: [
      'El faro de Punta Rasa alumbró de nuevo la bahía en la noche del viernes, veintidós años después de que un temporal dejara la linterna sin cristales.',
      'La luz gira ahora con un motor del tamaño de una caja de zapatos. La óptica, en cambio, es la de 1884, limpiada pieza a pieza por una restauradora de la capital.',
      '«Tardé tres meses en quitar la sal», cuenta Rosario Peinado, que trabajó con pinceles de acuarela y agua destilada.',
      'La cofradía de pescadores había pedido el arreglo nueve veces. Dice que los aparatos de a bordo ayudan, pero que una luz se ve aunque falle la batería.',
      'El ayuntamiento quiere abrir la torre a las visitas los domingos. Caben ocho personas arriba y hay que subir ciento doce escalones.',
      'Los vecinos de la urbanización más cercana se quejan del destello. La autoridad portuaria estudia una pantalla que lo tape por el lado de tierra.',
      'La farera, la primera en tres generaciones, empieza a trabajar en enero.',
    ],
  },
  {
    title: 'Un pueblo de la sierra fabrica su propio queso otra vez',
    author: 'Julián Arrieta',
    paragraphs: [
      'En Valdehierro, donde viven ciento ochenta personas, la quesería cooperativa ha sacado esta semana sus primeras cuatrocientas piezas desde 1991.',
      'La leche llega de seis rebaños que pastan a menos de diez kilómetros. Antes se vendía a una fábrica de la costa que pagaba tarde y poco.',
      'La maestra quesera, Pilar Hontanar, aprendió el oficio en Francia. «Aquí la leche sabe a tomillo, no hay que inventar nada», asegura.',
      'Las cuevas donde madura el queso servían de bodega. Se mantienen a once grados todo el año sin gastar electricidad.',
      'La cooperativa ha pedido un préstamo de doscientos mil euros que piensa devolver en ocho años, si vende la mitad de la producción fuera de la comarca.',
      'Tres familias jóvenes han vuelto al pueblo por el trabajo. La escuela, que iba a cerrar en junio, tiene ahora siete alumnos.',
      'El primer lote estará curado en primavera.',
    ],
  },
  {
    title: 'La orquesta juvenil que ensaya en una estación de tren',
    author: 'Marta Olmedo',
    paragraphs: [
      'Cada martes, cuando sale el último cercanías, cincuenta y tres adolescentes colocan sus atriles en el vestíbulo de la antigua estación de Almonte Norte.',
      'La orquesta se quedó sin local hace dos inviernos, al hundirse el techo del conservatorio. La compañía ferroviaria ofreció el espacio sin cobrar alquiler.',
      'El sonido sorprendió a todos. «Los azulejos devuelven las cuerdas como si fuéramos el doble», explica el director, Ignacio Verdú.',
      'Los viajeros que esperan el autobús nocturno se han convertido en público. Algunos traen sillas de casa y termos de café.',
      'En diciembre tocarán una obra escrita para el lugar, con un solo de trompeta desde el puente de hierro y una pausa para el mercancías de las nueve y diez.',
      'La obra del conservatorio sigue parada por un pleito entre la aseguradora y la constructora. El juez fijará fecha después del verano.',
      'Varios músicos preferirían no marcharse. Han reunido dos mil firmas para quedarse los martes.',
    ],
  },
];
