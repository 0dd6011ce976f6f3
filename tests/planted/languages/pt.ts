import type { LanguagePack } from '../language-pack';
import { portugueseStories } from '../stories/pt';
import { mergeWordings } from '../wordings/merge-wordings';
import { morePortugueseWordings } from '../wordings/pt';

export const portuguese: LanguagePack = {
  lang: 'pt-BR',
  dir: 'ltr',
  siteName: 'Gazeta da Ladeira',
  nav: ['Cidade', 'Mundo', 'Economia', 'Cultura', 'Esporte'],
  byline: 'Por {author}',
  shownDate: '18 de novembro de 2026',
  caption: 'A chegada na manhã de segunda-feira. Foto: T. Moura',
  stories: portugueseStories,
  headlines: [
    'Feira de inverno continua na praça da matriz',
    'Por que o preço da castanha dobrou em um ano',
    'Chuva forte fecha quatro estradas na serra',
    'Duas padeiras, um forno e três povoados',
    'Clube de remo recupera o galpão na Justiça',
    'Professores e governo fecham acordo sobre turmas menores',
    'A última faroleira se aposenta e ninguém a substitui',
    'A orquestra que ensaia no quartel dos bombeiros',
  ],
  times: ['há 3 horas', 'Ontem', '17 de novembro'],
  readers: [
    { name: 'Beija-Flor', text: 'Falo isso há anos, obrigado por finalmente publicarem.' },
    { name: 'Seu Nonato', text: 'E quem vai pagar a conta no fim? A gente, como sempre.' },
    { name: 'marina.souza', text: 'Meu avô trabalhou lá, ia dar boas risadas.' },
  ],
  decoys: {
    prose: [
      'Antes da votação, a prefeitura pediu comentários dos moradores no seu site. Recebeu quatrocentos e doze, quase todos curtos e alguns grosseiros.',
      'Um aplicativo gratuito agora mostra quando passa o próximo. Qualquer pessoa pode baixar o aplicativo, mas o clube dos aposentados prefere o cartaz de papel.',
      'Uma inteligência artificial responde às primeiras perguntas de quem liga. Ela resume cada queixa antes que um funcionário a leia.',
      'O boletim que a paróquia envia desde 1974 dedicou a capa inteira ao assunto e convidou todos a contribuir com o fundo de reparos.',
    ],
    subhead: [
      'Comentários dos moradores',
      'Quem mora na rua foi ouvido no outono. A maioria queria menos caminhões, e um terço pediu um banco.',
    ],
    links: [
      'Três documentos a que a reportagem teve acesso descrevem o caso em detalhe:',
      'O laudo do engenheiro de 4 de março, com todas as medições',
      'A ata da reunião fechada de agosto',
      'A carta em que o ministério concordou pela primeira vez',
    ],
    correction:
      'Correção, 19 de novembro: uma versão anterior desta reportagem trazia um valor errado para a obra.',
    table: [
      ['Ano', 'Passageiros', 'Receita'],
      ['2012', '31.200', '118.000'],
      ['2026', '47.900', '201.500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'Uma rua sem publicidade',
      'Os lojistas tiraram as placas com as próprias mãos. Para surpresa de todos, a freguesia não diminuiu.',
    ],
    links: [
      'O arquivo guarda outros papéis, que podem ser lidos sem hora marcada:',
      'O livro-caixa da cooperativa, de 1902 a 1911',
      'As fotografias da filha do chefe dos correios',
      'As canções entoadas no dia da inauguração',
    ],
    correction:
      'Nota da redação: o nome do biólogo saiu com a grafia errada na primeira publicação e foi acertado.',
    table: [
      ['Dia', 'Viagens', 'Cães'],
      ['Segunda', '11', '4'],
      ['Domingo', '7', '19'],
    ],
  },
  wordings: mergeWordings(
    {
      comments: [
        ['Participe da conversa', 'Ninguém escreveu ainda. Que tal ser o primeiro?', 'Publicar opinião'],
        [
          'Sua opinião (12)',
          'Você precisa entrar na sua conta para participar do debate.',
          'Entrar ou cadastrar-se',
        ],
        [
          'O que dizem os leitores',
          'Cada mensagem passa por um moderador antes de aparecer.',
          'Mostrar as 48 respostas',
        ],
        ['Deixe seu comentário', 'Seja gentil e respeite as regras da comunidade.', 'Enviar comentário'],
      ],
      'app-banner': [
        [
          'A Gazeta no seu bolso',
          'Receba as notícias urgentes no celular com o nosso aplicativo.',
          'Baixar grátis',
        ],
        ['No app é melhor', 'Mais rápido, sem internet e com os alertas que você escolher.', 'Abrir no app'],
        ['Leve a Gazeta com você', 'Disponível na App Store e no Google Play.', 'Instalar agora'],
        ['Baixe o nosso aplicativo', 'Aponte a câmera para o código e comece a ler.', 'Quero o app'],
      ],
      'ai-promo': [
        ['Pergunte à nossa IA', 'Ficou curioso? Nosso robô responde em segundos.', 'Fazer uma pergunta'],
        ['Resumir esta matéria', 'A inteligência artificial traz o essencial para você.', 'Gerar resumo'],
        ['Experimente a Gazeta IA', 'Seu assistente pessoal de notícias.', 'Começar a conversar'],
        [
          'Muito longo? Veja a versão curta',
          'Feito com IA a partir da nossa reportagem. Pode conter erros.',
          'Ver os pontos principais',
        ],
      ],
      newsletter: [
        [
          'A Gazeta da manhã',
          'As cinco notícias do dia no seu e-mail antes das sete.',
          'Seu endereço de e-mail',
          'Quero receber',
        ],
        ['Não perca nada', 'Assine de graça a nossa newsletter diária.', 'Digite seu e-mail', 'Assinar'],
      ],
      'subscribe-nag': [
        [
          'Apoie o jornalismo que investiga',
          'Leia tudo por um real por semana. Cancele quando quiser.',
          'Assine já',
        ],
        ['Restam duas matérias grátis', 'Acesso ilimitado a partir de R$ 9,90 por mês.', 'Ver ofertas'],
      ],
      'cookie-notice': [
        [
          'Nós e nossos 214 parceiros guardamos cookies no seu aparelho para medir e exibir anúncios.',
          'Aceitar tudo',
          'Gerenciar opções',
        ],
        [
          'Este site usa cookies. Saiba mais na nossa política de privacidade.',
          'Concordo',
          'Recusar os opcionais',
        ],
      ],
      ad: [
        ['Publicidade', 'Colchões Velora: trinta por cento de desconto até domingo', 'Aproveitar'],
        ['Anúncio', 'Mude para a Nimbus e economize 200 reais por ano na internet', 'Consultar meu CEP'],
      ],
      sponsored: [
        [
          'Conteúdo patrocinado',
          'Dentistas ficam de queixo caído com este truque',
          'Tem casa e mais de 50 anos? Leia isto hoje',
          'O aparelho auditivo de que todos falam',
        ],
        [
          'Oferecido por nossos parceiros',
          'Homem constrói piscina e deixa vizinhos sem fala',
          'Nova regra para quem dirige pouco',
          'Quanto custam de verdade estas casas',
        ],
      ],
      share: [
        ['Compartilhe esta matéria', 'Facebook', 'WhatsApp', 'Copiar link', 'Enviar por e-mail'],
        ['Espalhe a notícia', 'Compartilhar no Bluesky', 'Compartilhar no LinkedIn', 'Imprimir a página'],
      ],
      related: [
        ['Mais sobre o assunto', 'Leia também:'],
        ['Você também pode gostar', 'Veja também:'],
        ['Matérias relacionadas', 'Saiba mais:'],
        ['Continue lendo', 'Leia mais:'],
      ],
      'most-read': [
        ['Mais lidas'],
        ['Em alta agora'],
        ['As mais lidas da semana'],
        ['As notícias mais populares'],
      ],
      'author-follow': [
        ['Receba um alerta quando {author} publicar', 'Seguir a autora'],
        ['{author} escreve aqui toda semana', 'Seguir +'],
      ],
      'author-bio': [
        ['Sobre quem escreve', '{author} está na Gazeta desde 2012 e cobre transporte e a vida nos bairros.'],
        ['{author} é repórter da editoria de cidade. Antes, foi correspondente em Lisboa por seis anos.'],
      ],
      'video-chrome': [
        [
          'Reproduzir vídeo',
          '00:00 / 02:41',
          'Sem som',
          'Pular anúncio em 5 segundos',
          'A seguir: a semana em imagens',
        ],
        [
          'Assista: os melhores momentos do dia',
          'Volume em 80 %',
          'Tela cheia',
          'Reprodução automática ligada',
          'Ver de novo',
        ],
      ],
      poll: [
        [
          'Enquete: a prefeitura deve pagar?',
          'Sim, com certeza',
          'Não, este ano não',
          'Não sei dizer',
          'Votar e ver o resultado',
        ],
        ['E você, o que acha? Vote', 'Uma boa ideia', 'Dinheiro jogado fora', '2.318 votos até agora'],
      ],
      'notification-prompt': [
        ['Quer receber avisos das notícias urgentes?', 'Permitir', 'Agora não'],
        ['Ative as notificações e saiba antes de todo mundo', 'Sim, quero', 'Talvez depois'],
      ],
      tags: [
        ['Assuntos desta matéria', 'Transporte urbano', 'Política municipal', 'Orçamento da prefeitura'],
        ['Arquivado em', 'Obras públicas', 'Notícias da região', 'Temporada de chuvas'],
      ],
      breadcrumbs: [
        ['Início', 'Cidade', 'Notícias da ladeira'],
        ['Página inicial', 'Notícias', 'Bairros e povoados'],
      ],
      donate: [
        [
          'Sem dono e sem assinatura obrigatória',
          'Quem paga o nosso trabalho são os leitores. Cada real ajuda.',
          'Fazer uma doação',
        ],
        ['Ajude a gente a continuar', 'Uma vez ou todo mês, no cartão ou por Pix.', 'Apoie hoje'],
      ],
      'legal-footer': [
        [
          '© 2026 Editora da Ladeira Ltda. Todos os direitos reservados.',
          'Termos de uso',
          'Privacidade',
          'Fale conosco',
          'Acessibilidade',
        ],
        [
          'Copyright 2026 Gazeta da Ladeira. Proibida a reprodução sem autorização.',
          'Quem somos',
          'Configurar cookies',
          'Princípios editoriais',
        ],
      ],
    },
    morePortugueseWordings,
  ),
};
