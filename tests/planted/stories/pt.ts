import type { StoryText } from '../language-pack';

export const portugueseStories: readonly StoryText[] = [
  {
    title: 'Bonde volta a subir a ladeira de Santa Inês depois de treze anos',
    author: 'Renata Siqueira',
    paragraphs: [
      'O primeiro bonde a subir a ladeira de Santa Inês desde 2013 chegou ao alto na manhã de segunda-feira, com vinte e seis passageiros e uma banda na plataforma.',
      'São mil e duzentos metros de trilho e uma inclinação que assusta quem olha de baixo. A viagem dura onze minutos; a pé, leva meia hora.',
      'O carro é de 1938 e foi encontrado num galpão, coberto de jornais velhos. Três marceneiros refizeram os bancos com madeira de demolição.',
      '“Quando o freio segurou na curva do hospital, eu chorei”, disse o mecânico Jair Toledo, que trabalhou na oficina até o último dia da linha antiga.',
      'A passagem custa quatro reais. Moradores da ladeira pagam a metade, e as crianças da escola municipal viajam de graça.',
      'Os comerciantes reclamam da falta de vagas, porque a rua perdeu quarenta lugares de estacionamento. A prefeitura promete um terreno vizinho até julho.',
      'Por enquanto, o bonde sai a cada vinte minutos, das seis da manhã às nove da noite.',
    ],
  },
  {
    title: 'Rendeiras ensinam o ofício a uma turma só de rapazes',
    author: 'Caio Bittencourt',
    paragraphs: [
      'Na vila de Praia Funda, onde fazer renda sempre foi coisa de mulher, nove rapazes passaram o inverno diante das almofadas e dos bilros.',
      'A ideia partiu de Dona Zulmira Rocha, de oitenta e um anos. “As meninas foram para a capital, e eu não ia levar isso comigo”, explica.',
      'Cada peça exige até trezentos bilros e uma paciência que os alunos dizem não ter. O primeiro pano ficou pronto em dezesseis semanas.',
      'Uma estilista comprou tudo o que a turma fez e encomendou mais. O dinheiro pagou linha, lâmpadas e o conserto do telhado da associação.',
      'Nem todos na vila aprovam. Dois pais tiraram os filhos do curso, e um deles voltou atrás depois de ver o preço das peças.',
      'A universidade da região está filmando as mãos das mestras para guardar os pontos, alguns conhecidos apenas ali.',
      'Em março começa a segunda turma, desta vez mista.',
    ],
  },
  {
    title: 'Pescadores do rio Pardo trocam redes por um censo de peixes',
    author: 'Lívia Damasceno',
    paragraphs: [
      'Durante os quatro meses do defeso, trinta e oito pescadores do rio Pardo saem de barco com réguas e cadernos em vez de redes.',
      'Eles medem, anotam e soltam. Em duas temporadas, registraram sessenta e sete espécies, nove a mais do que os livros davam para aquele trecho.',
      'O pagamento vem de um fundo criado depois do acordo com a usina. Cada barco recebe o equivalente a um salário e meio por mês.',
      '“A gente conhece o peixe pela batida na linha, faltava escrever”, resume Ademir Fontes, que pesca ali há quarenta anos.',
      'Os dados já mudaram uma regra: a abertura da temporada do dourado foi adiada em três semanas, porque as fêmeas ainda estavam subindo.',
      'Biólogos treinam agora os filhos dos pescadores para ler as escamas ao microscópio, que mostram a idade como anéis de árvore.',
      'O próximo relatório sai em maio. A associação quer que ele seja lido em voz alta na praça, antes de seguir para a capital.',
    ],
  },
];
