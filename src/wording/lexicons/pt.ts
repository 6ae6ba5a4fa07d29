import type { Lexicon } from '../lexicon.js';

const CDC = ['Código de Defesa do Consumidor (BR) 42', 'Código de Defesa do Consumidor (BR) 71'];

/** Portuguese of Brazil and Portugal; accents do not matter. */
export const lexicon: Lexicon = {
  id: 'pt',
  language: 'pt',
  version: '2026.11.0',
  words: 'spaces',
  classes: {
    va: ['(vou|vamos|vai|vao|iremos|irei|podemos|queremos) [te|lhe|lo]', 'a gente vai [te]', 'para', 'pra'],
    seu: ['seu', 'sua', 'seus', 'suas', 'teu', 'tua', 'teus', 'tuas', 'o', 'a', 'os', 'as', '(o|a|os|as|ao|aos|do|da|no|na) (seu|sua|seus|suas|teu|tua|teus|tuas)'],
    parentes: ['(familia|familiares|parentes|esposa|esposo|marido|mulher|filho|filha|filhos|filhas|mae|pai|pais|irmao|irma|irmaos|avo|sogra|sogro|tia|tio|primo|prima|namorada|namorado|conjuge|companheira)'],
    circulo: ['(vizinho|vizinhos|vizinha|vizinhanca|amigos|amigo|contatos|contactos|conhecidos|referencias|agenda|bairro|condominio|predio|rua)'],
    chefe: ['(chefe|patrao|patroa|empregador|entidade patronal|empresa|trabalho|servico|emprego|gerente|colegas|recursos humanos|rh|supervisor|escritorio|firma|encarregado)'],
    gente: ['<parentes>', '<circulo>', '<chefe>'],
    falar: ['(ligar|ligaremos|ligarei|ligamos|ligo|telefonar|telefonaremos|avisar|avisaremos|avisamos|contar|contaremos|contatar|contactar|contactaremos|informar|informaremos|falar|falaremos|comunicar|comunicaremos)', '(mandar mensagem|mandaremos mensagem|enviar mensagem|enviaremos mensagens|notificar|notificaremos|procurar|procuraremos|cobrar|cobraremos|dizer|diremos|incomodar|acionar|acionaremos|chamar)'],
    redes: ['(facebook|face|instagram|insta|tiktok|internet|redes sociais|redes|whatsapp|zap|grupos|stories|status|twitter|jornal)'],
    policia: ['(policia|policia civil|policia federal|policia judiciaria|pj|psp|gnr|viatura|delegado|delegacia)'],
    autoridade: ['(<policia>|ministerio publico|tribunal|forum|receita federal|justica|vara civel|tribunal de justica|procuradoria|financas|autoridade tributaria|poder judiciario|cartorio|oficial de justica)'],
    bens: ['(bens|casa|carro|moto|salario|ordenado|vencimento|conta|contas|imovel|apartamento|moveis|reforma|aposentadoria|pensao|geladeira|televisao|penhora)'],
    xingo: ['(caloteiro|caloteira|caloteiros|vagabundo|vagabunda|vagabundos|pilantra|safado|safada|malandro|ladrao|ladra|trambiqueiro|picareta|estelionatario|golpista de merda|sem vergonha|cara de pau|sem carater|verme|lixo humano|morto de fome)', '(merda|puta|puto|porra|caralho|babaca|otario|otaria|idiota|imbecil|burro|burra|desgracado|desgracada|arrombado|arrombada|corno|viado|cuzao|fodase|vai se foder|vai tomar no cu|cabrao|parvo|estupido|aldrabao|vigarista|filho da puta|filha da puta|escroto|nojento|nojenta|retardado)'],
    pagar: ['(pagar|paga|pague|pagas|pagares|pagou|pagarem|depositar|deposita|deposite|quitar|quite|liquidar|liquide|regularizar|cumprir|responder|atender|acertar)'],
  },
  cues: {
    negation: {
      before: ['(nao|nunca|jamais|ninguem|nem|nenhum|nenhuma|sem|tampouco)', '(deixaremos|deixar|paramos|evite|evitar) de'],
      within: 5,
      unless: [
        '(se|de|por|ao|como|porque|pq|quem|que) (nao|nunca) [me|nos]', 'nao [me|nos|o] <pagar>', 'nao (pode|consegue|tem|quer|quero|importa|interessa|adianta|seja|sejas) [saber|<pagar>|como|se]', 'nao (nos|me) obrigue', '(sem|nem) (vergonha|carater|aviso|mais|pagar|do|pena)',
        'nunca mais', 'nunca (paga|pagou|cumpre)', 'ninguem [vai] (te|lhe) [vai] (salva*|ajuda*|livra*)', 'nao (vai|vais) <pagar>', 'nao e brincadeira', 'nao estamos brincando', 'nao (ha|tem) (mais|outra)',
      ],
    },
    quotation: { before: ['(mensagens|frases|ligacoes|ameacas|cartas|chamadas|expressoes) (como|dizendo|do tipo|que dizem|que digam|com)', 'por (ameacar|dizer|xingar|expor|insultar|ligar)', '(ameaca|ameacam|ameacou|ameacaram|ameacar) (de|que|com)', '(disseram|disse) que'], around: ['(relatou|denunciou|contou|segundo a vitima|segundo a denuncia)'], within: 12 },
    warning: {
      before: ['(cuidado|atencao|alerta) (com|a|para)', 'desconfie (de|se)', '(se|caso) alguem'],
      around: ['(golpistas|burloes|criminosos|estelionatarios|fraudadores|falsos cobradores) [podem|costumam|que|se]', '(se passam|se passar|passando se|fazem se passar|fazem passar se) (por|pela|pelo)', '(nao caia|evite golpes|golpe do|tentativa de golpe|burla|falsa cobranca)', '(se|caso) (receber|recebeu|receba)', '(multada|multado|multou|condenada|condenado|condenou|indenizar|indenizacao)', '(denuncie|reclame ao procon|registre uma reclamacao)', '(pode|podera) (piorar|agravar)'],
      within: 14,
    },
    condition: { before: ['(pode|podem|podera|poderao|poderia|poderiam|podera vir a|eventual|eventuais|possivel|possiveis)', 'reserva* [se] o direito'], around: ['(conforme|nos termos|de acordo com|segundo|previst*) [a|o|da|do|no|na] (lei|contrato|legislacao|norma|regulamento)', 'nos termos (do|da|de) (contrato|lei)', 'conforme (condicoes|previsto|pactuado)'], within: 8 },
    policy: { before: ['(tem|tens|voce tem) [o] direito (a|de)', 'nossa politica'], around: ['(e|esta|sao) [expressamente|terminantemente] proibid(o|a|os|as)', '(proibe|proibem|proibida|vedado|vedada)', 'e ilegal', '(nossos|os) (atendentes|cobradores|colaboradores|agentes|credores) (nunca|nao|jamais)', 'nao e permitido', 'cobranca (abusiva|vexatoria|indevida)', '(praticas|condutas) (abusivas|vedadas|ilegais)', 'codigo de (conduta|etica)'], within: 12 },
    deadline: ['(hoje|agora|amanha|imediatamente|ja|hoje mesmo|agora mesmo|esta tarde|ainda hoje)', '(em|tem|tens|ate|dentro de|apenas|so) (1|2|3|4|6|12|24|48|72|uma|duas|tres|poucas) (h|hora|horas|minutos)', '(24|48|72) (h|horas)', 'ate (as|ao meio dia|segunda|terca|quarta|quinta|sexta|o fim do dia)'],
  },
  allow: [{ phrases: ['seguro de vida', 'cadeia de lojas', 'prisao de ventre', 'centro de valorizacao da vida', 'taxa de lixo'] }],
  provisions: { 'violence-threat': CDC, 'arrest-or-criminal-threat': CDC, 'false-legal-action': [CDC[1] as string], 'shaming-or-publicity': CDC, 'third-party-pressure': CDC, 'insult-or-obscenity': CDC, 'harassment-threat': CDC },
  entries: [
    {
      id: 'hurt', category: 'violence-threat',
      phrases: ['(vai|vais) (ver|se dar mal|dar mal|se ferrar|te ferrar)', '(te|lhe) (acho|pego|acabo|apago|acharemos|pegamos)', 'vou te (pegar|quebrar|bater|arrebentar)', '(esta|estas|ta) avisad(o|a)', 
        '(quebrar|quebro|quebramos|quebraremos|partir|parto|arrebentar|arrebento|rebentar|rachar) ..3 (perna|pernas|cara|bracos|ossos|dentes|fuca|cabeca|costelas|boca|trombas)', '<va> (matar|bater|espancar|surrar|machucar|apagar|sequestrar|dar um tiro|encher de porrada|encher de bala|acabar com a sua raca|dar cabo)', '(te|lhe) (mato|matamos|mataremos|quebro|quebramos|arrebento|espanco)', '(cuida|cuide|cuidado|toma conta) ..2 (da|dos|das|de|com) ..1 <parentes>', '(sei|sabemos|sabe) ..1 onde (voce mora|moras|mora|trabalha|vives|seus filhos|teus filhos|estuda)',
        '(vai|vais) (se arrepender|te arrepender|arrepender te|morrer|pagar caro|amanhecer morto|levar (tiro|porrada|bala|uma surra)|apanhar)', '(algo|alguma coisa) ..2 (acontecer|aconteca|pode acontecer)', '(por bem ou por mal|na marra|na porrada|na bala|a mal)', 'nao (sabe|sabes) com quem (esta|estas) ..1 (mexendo|lidando|falando|metendo)', '(queimar|quebrar|destruir|incendiar|tacar fogo) ..3 (casa|carro|moto|loja|negocio)', 'seria uma pena se', '(mandar|mandaremos|mandamos|vou mandar) ..2 (rapazes|meninos|capangas|uns caras|pistoleiros)', 'sofrer as consequencias', 'arque com as consequencias',
      ],
      alsoWritten: { abbreviation: ['(vo|vou) t (matar|quebrar|pegar)'] }, hardAgainst: ['condition'], notThrough: ['leet', 'repeated'],
      examples: ['Vamos quebrar suas pernas.', 'Vou te matar.', 'Sabemos onde você mora.', 'Você vai se arrepender.'], counterExamples: ['Ninguém vai te machucar: não usamos ameaças.', 'Cuide do seu crédito.'],
    },
    {
      id: 'jail', category: 'arrest-or-criminal-threat',
      phrases: [
        '(ser|sera|seras|vai|vais|ir|ira|acabar|acabara|parar|terminar|fica|ficara) ..2 (preso|presa|detido|detida|cadeia|prisao|xadrez|xilindro|algemado|algemada|atras das grades|cana|encarcerado)', 'atras das grades', '(mandado|ordem|pedido) de (prisao|captura|detencao|busca e apreensao)', '(policia|viatura|delegado) ..4 (casa|buscar|prender|porta|vai|ira|atras|trabalho)', '(mandar|chamar|enviar|mandaremos|chamaremos|enviaremos|acionar) ..2 <policia>', '<va> prender', '(boletim de ocorrencia|queixa crime|inquerito|acao penal|processo criminal|processo crime|queixa na policia|denuncia criminal|participacao criminal)',
        '(crime|por) [de|um] (estelionato|fraude|burla|apropriacao indebita|abuso de confianca)', '(e|comete|cometeu) [um] crime', 'vamos (a policia|na delegacia|a delegacia)', '(responder|respondera) criminalmente', '(ficha|antecedentes) criminal',
      ],
      unlessFacts: ['criminal-case'], hardAgainst: ['condition'], alsoWritten: { abbreviation: ['(vai|ir) pra (kdeia|cadeya)'] }, notThrough: ['leet', 'repeated'],
      examples: ['Você vai ser preso.', 'Existe um mandado de prisão.', 'A polícia vai na sua casa.', 'Vai parar na cadeia.'], counterExamples: ['Ninguém será preso por dívida.', 'Golpistas falam em mandado de prisão.'],
    },
    {
      id: 'suit', category: 'false-legal-action',
      phrases: ['(ja|hoje) ..2 (entramos|demos entrada|ajuizamos|protocolamos) ..3 (processo|acao|justica|execucao)', '(seu|teu|sua|tua) (processo|execucao|penhora) ..2 (comeca|inicia|amanha|hoje|ja)', 
        '(penhorar|penhoraremos|penhoramos|bloquear|bloquearemos|tomar|tomaremos|apreender|leiloar|arrestar|confiscar|congelar|executar|tirar|descontar) ..2 <bens>', '(processo|acao|execucao|sentenca|penhora|despejo) ..3 (contra (voce|ti|si|o senhor|a senhora)|em seu nome)', '(juiz|juiza|tribunal|justica) ..2 (mandou|determinou|decidiu|ordenou|autorizou|condenou|decretou)', 'oficial de justica ..3 (vai|ira|hoje|amanha|passara|casa|esta a caminho)', '(ordem|mandado|auto|termo) de (penhora|despejo|bloqueio|execucao)', '(intimacao|citacao|notificacao) (judicial|do tribunal|da justica)', 'ja (foi|esta sendo|esta a ser) (processado|processada|executado|penhorado|ajuizado|ajuizada)', '(penhora|despejo|leilao) (imediata|imediato|amanha|hoje|agendada|agendado|decretada)', '(processo|acao) ja (foi|esta) (ajuizado|ajuizada|protocolado|aberto|distribuida)',
      ],
      unlessFacts: ['suit-filed', 'judgment', 'enforcement-begun'], notThrough: ['leet', 'repeated'],
      examples: ['Vamos penhorar seus bens.', 'O juiz mandou bloquear a conta.', 'Há uma ação contra você.'], counterExamples: ['O banco poderá pedir a penhora e executar a conta nos termos da lei.'],
    },
    {
      id: 'urgent', category: 'excessive-urgency',
      phrases: ['(tem|tens|restam|dou|damos|so tem) ..2 (minutos|hora|horas) (para|ou|pra|se|senao)', '(ultimo aviso|ultima chance|ultima oportunidade) ..6 (processo|penhora|consequencias|prisao|pior|arrepend*)', '(acabou|esgotou) [o|a|se] (seu|seu tempo|prazo|tempo|paciencia|minha paciencia|nossa paciencia)', 'paga* (agora|hoje|ja|hoje mesmo|agora mesmo) ou', 'pague (agora|hoje|ja|hoje mesmo|agora mesmo) ou', 'medidas (drasticas|extremas)', 'quero (meu|o) dinheiro (hoje|agora|ja)'],
      unlessFacts: ['step-planned'], hardAgainst: ['condition'], notThrough: ['leet', 'repeated'],
      examples: ['Você tem 2 horas para pagar.', 'Pague hoje ou vai ver.'], counterExamples: ['Amanhã é o último dia do desconto.'],
    },
    {
      id: 'legal-deadline', category: 'excessive-urgency', phrases: ['(processo|processar|medidas judiciais|acao judicial|acao|justica|via judicial|ajuizar|protesto|penhora)'], only: { with: 'deadline' }, unlessFacts: ['step-planned', 'suit-filed', 'judgment'], notThrough: ['leet', 'repeated'],
      examples: ['Pague hoje ou entramos com processo.'], counterExamples: ['O banco poderá adotar medidas judiciais nos termos do contrato a partir de amanhã.'],
    },
    {
      id: 'authority', category: 'impersonation-authority',
      phrases: ['(aqui e|aqui fala|falo|sou|somos|estou ligando|estou a ligar|ligo) [o|a] [da|do|de] <autoridade>', '(sou|aqui e|fala) [o|a] (delegado|investigador|oficial de justica|juiz|juiza|promotor|agente|inspetor|inspector|escrivao|procurador|desembargador)', '(delegado|investigador|inspetor|inspector|agente|escrivao) ..2 (da|do) <autoridade>', '<autoridade> (informa|notifica|intima|convoca|comunica|avisa)', '(departamento|setor|divisao) de (execucoes|penhoras|investigacao|inquerito|fraudes criminais)'],
      unlessFacts: ['sender-is-authority'], notThrough: ['leet', 'repeated'],
      examples: ['Aqui é da Polícia Civil.', 'Sou o delegado Souza.', 'O tribunal intima o senhor.'], counterExamples: ['Não somos da polícia.', 'O Procon informa seus horários.'],
    },
    {
      id: 'lawyer', category: 'impersonation-lawyer',
      phrases: ['(sou|aqui e|fala|aqui fala) ..4 (advogado|advogada|doutor advogado)', '(advogado|advogada) (do departamento|do setor|da empresa|do banco|do escritorio)', '(departamento|setor|escritorio) (juridico|de advocacia|de advogados) ..3 (informa|comunica|fala|vai|ja|notifica)', '(aqui e|falo|sou|ligo) (do|da|de) (departamento juridico|juridico|setor juridico|escritorio de (advocacia|advogados)|sociedade de advogados)', '(seu|teu|o) (caso|processo|contrato) ..3 (nossos advogados|advogado|juridico)', '(nossos|meus|os) advogados (ja|vao|irao|estao)'],
      unlessFacts: ['sender-is-lawyer'], hardAgainst: ['condition'], notThrough: ['leet', 'repeated'], examples: ['Sou advogado do banco.', 'Aqui é do departamento jurídico.'], counterExamples: ['Você pode procurar um advogado.', 'Não somos advogados.'],
    },
    {
      id: 'insult', category: 'insult-or-obscenity', phrases: ['<xingo>', '(voce|tu|vc) (e|es) [um|uma] (lixo|inutil|vergonha|fracassado|fracassada|nada|bandido|bandida|mentiroso|mentirosa|irresponsavel|parasita|porcaria|nojo|golpista)', '(seu|sua) (lixo|inutil|fracassado|bandido|mentiroso|mentirosa|animal|porco|verme|trouxa|golpista|bosta|cachorro|vaca)', '(tenha|toma|toma um pouco de|nao tem) vergonha [na cara]', 'da nojo'],
      alsoWritten: { abbreviation: ['(fdp|vtnc|vsf|pqp|krl|crl|tnc|arrombad0|kloteiro|kaloteiro|calotero|vagabundu|fpd|otariu|sfd)'] }, hardAgainst: ['condition'], notThrough: ['leet', 'repeated'], unless: ['(nenhum|algum|contra) (ladrao|golpista|vigarista)', 'alarme ..2 ladrao'],
      examples: ['Seu caloteiro, paga!', 'Vtnc seu fdp.', 'Você é um lixo.', 'Tenha vergonha na cara.'], counterExamples: ['Nossos atendentes nunca chamam um cliente de caloteiro.', 'A coleta de lixo é terça.'],
    },
    {
      id: 'shame', category: 'shaming-or-publicity',
      phrases: ['(foto|nome|cara|dados) ..4 (circular|grupos|bairro|internet|viralizar|rua toda|predio)', '(ficar|ficara|vai ficar) ..1 famos(o|a)', '(postar|postaremos|posto|publicar|publicaremos|divulgar|divulgaremos|expor|exporemos|colocar|compartilhar|espalhar|partilhar|mandar|jogar|por) ..2 <seu> (foto|fotos|nome|cara|rosto|divida|dados|imagem|documentos|perfil)', '(postar|publicar|divulgar|expor|colocar|jogar|espalhar) ..4 <redes>', '(colar|colaremos|pregar|por|colocar|espalhar|pendurar) ..2 (cartaz|cartazes|faixa|faixas|panfleto|panfletos|outdoor|lambe)', '(todo mundo|toda a gente|todos|<gente>) ..2 (saber|saberao|saiba|saibam|descobrir|ver)', '(carro de som|cobrador do fraque|homem do fraque|megafone)', 'lista (negra|de caloteiros|de devedores|publica)', '(passar|passara|vai passar) ..2 vergonha', '<va> (expor|humilhar|envergonhar) [voce]'],
      hardAgainst: ['condition'], notThrough: ['leet', 'repeated'], examples: ['Vamos postar sua foto no Facebook.', 'Vou colar cartaz na sua rua.', 'Todo mundo vai saber.'], counterExamples: ['Nunca vamos expor seu nome.', 'Siga-nos no Instagram.'],
    },
    {
      id: 'others', category: 'third-party-pressure',
      phrases: ['ja (liguei|ligamos|falei|falamos|avisei|avisamos|mandei|mandamos) ..3 <seu> <gente>', '(seu|sua|seus|suas|teu|tua) <gente> ..2 (vai saber|vao saber|ja sabe|ja sabem|vai descobrir|vao ficar sabendo|vai ficar sabendo)', '<falar> ..2 [para|pra|com|a|ao|aos|no|na] <seu> <gente>', '<falar> ..2 (no|na|pro|pra|com|ao|para o|para a) (seu|sua|seus|suas|teu|tua) <gente>', '(temos|tenho|peguei|baixamos|acedemos) ..3 (contatos|contactos|agenda|numeros da sua familia)', '(ir|vamos|vou|iremos|aparecer) ..2 (no|ao|na) (seu|teu|sua|tua) (trabalho|emprego|empresa|servico)', '(perder|perca|perde) ..1 (emprego|trabalho|o emprego)', '<seu> <parentes> ..2 (vai|vao|tera que|terao que|tem que) pagar', '(mensagem|mensagens) ..2 (cada um|cada contato|todos os contatos|todos os seus contatos)', 'o que ..3 <gente> ..2 (pensar|vao pensar|vai pensar|dizer)'],
      unlessFacts: ['third-party-agreed'], hardAgainst: ['condition'], notThrough: ['leet', 'repeated'], unless: ['<falar> ..1 a empresa', '(ligar|falar) ..2 (o|a) (gerente|empresa)'],
      examples: ['Vamos ligar para o seu chefe.', 'Vou falar com sua mãe.', 'Temos sua lista de contatos.'], counterExamples: ['Nunca ligamos para a sua família.', 'É proibido ligar para o seu chefe.'],
    },
    {
      id: 'debt-of-another', category: 'privacy-disclosure',
      phrases: ['(seu|sua|teu|tua|o|a) (<parentes>|vizinho|vizinha|amigo|amiga|colega|funcionario|funcionaria) ..3 (deve|esta devendo|esta a dever|tem uma divida|nao paga|nao pagou|esta inadimplente|esta em atraso|ta devendo|tem divida)', '(fala|fale|diga|diz|avisa|avise|pede|peca) ..4 (pra (ele|ela) pagar|para (ele|ela) pagar|que pague|pagar (a divida|o que deve))', '(voce|foi) ..3 (referencia|indicado como contato|contato) ..4 (deve|divida|devedor|devendo)'],
      unlessFacts: ['third-party-agreed'], notThrough: ['leet', 'repeated'], examples: ['Seu irmão João está devendo.', 'Fala pra ela pagar a dívida: avise seu filho que pague.'], counterExamples: ['Pode pedir para ela retornar a ligação?'],
    },
    {
      id: 'debt-to-third-party', category: 'privacy-disclosure', phrases: ['(divida|dividas|devedor|devedora|inadimplente|inadimplencia|atraso|emprestimo|credito|deve|devendo|cobranca|parcelas)'], only: { to: 'third-party' }, unlessFacts: ['third-party-agreed'], notThrough: ['leet', 'repeated'],
      examples: ['É sobre a dívida do João.'], counterExamples: ['Pode pedir ao João para nos ligar?'],
    },
    {
      id: 'credit', category: 'false-credit-claim',
      phrases: ['(nome|cpf|credito|score|historico|spc|serasa|cadastro) ..4 (para sempre|pra sempre|eternamente|resto da vida|vida toda|a vida inteira|toda a vida)', 'nunca mais ..4 (credito|emprestimo|cartao|conta|financiamento|casa|comprar|emprego)', '(filhos|familia|netos) ..4 (nome sujo|credito|herdar|divida|faculdade|spc|serasa)', '(destruir|acabar com|arruinar|sujar) ..2 (seu nome|teu nome|sua vida|credito|score)', '(perder|perdera|cancelar|bloquear) ..2 (cpf|passaporte|cnh|bolsa familia|beneficio)', 'nenhum banco'],
      hardAgainst: ['negation', 'condition'], notThrough: ['leet', 'repeated'], examples: ['Seu nome vai ficar sujo para sempre.', 'Nunca mais vai conseguir crédito.'], counterExamples: ['O registro sai após 5 anos.'],
    },
    {
      id: 'borrow', category: 'coercive-borrowing',
      phrases: ['(peca|pede|pedir|arruma|arrume|consiga) ..2 (emprestado|emprestada)', '(faca|faz|pegue|pega|tire|contrate|peca|pede|fazer) ..1 (outro|um|mais um|novo) (emprestimo|credito) ..3 (pagar|pague|paga|quitar|mas|e)', '(venda|vende|penhore|empenhe) ..1 (algo|alguma coisa|(seu|sua|teu|tua|o|a|os) (carro|moto|casa|tv|televisao|geladeira|celular|moveis|ouro|aneis|alianca))', '(agiota|outro cartao|cartao de outra pessoa|cartao da sua mae)', '(deixe|deixa) de comer', 'se vira'],
      hardAgainst: ['condition'], notThrough: ['leet', 'repeated'], examples: ['Peça dinheiro emprestado.', 'Venda seu carro e pague.'], counterExamples: ['Não peça emprestado para pagar.', 'Evite agiotas.'],
    },
    {
      id: 'pretext', category: 'deception-identity', phrases: ['(temos|tenho|chegou|ha) ..1 (encomenda|pacote|entrega|correspondencia) ..4 (voce|confirme|si|endereco|morada)', '(ganhou|foi sorteado|foi sorteada|ganhaste) ..3 (premio|sorteio|brinde|viagem)', 'sou ..1 (amigo|amiga|primo|prima|colega) (do|da|de)', '(vaga de emprego|pesquisa|heranca) ..5 (endereco|morada|confirme)', '(falo|ligo|ligando) do (hospital|correio|correios)'], notThrough: ['leet', 'repeated'],
      examples: ['Temos uma encomenda para você.', 'Você ganhou um prêmio.', 'Sou amigo do João.'], counterExamples: ['Golpistas dizem que você ganhou um prêmio.'],
    },
    {
      id: 'fees', category: 'fee-misrepresentation', phrases: ['(minha|meu) (conta|pix|chave|iban|mbway|conta pessoal)', 'conta (pessoal|particular)', '(taxa|custo|custos|multa|honorarios|despesas) (de|da|do|por) (visita|cobranca|cobrador|ligacao|advogado|deslocacao|deslocamento|bloqueio)', '(divida|valor|juros) ..3 (dobrar|dobra|duplicar|duplica|triplicar|triplica)', '(cada|por) (dia|hora|ligacao) ..3 (aumenta|sobe|soma|cobramos|multa)', 'em maos (ao|para o) cobrador'],
      unlessFacts: ['fee-agreed'], notThrough: ['leet', 'repeated'], examples: ['Faz um pix na minha conta.', 'Mais 200 de taxa de visita.', 'A dívida vai dobrar.'], counterExamples: ['Nunca pague em conta pessoal.'],
    },
    {
      id: 'discriminate', category: 'discrimination', phrases: ['(nordestino|nordestinos|baiano|baianos|paraiba|brasileiros|brazucas|brasucas|africanos|pretos|preto|negros|ciganos|imigrantes|venezuelanos|haitianos|bolivianos|gays|macumbeiro|indios|favelados|favelado|pobres) ..4 (caloteir*|ladr*|nao pag*|preguicos*|vagabund*|iguais|aldrab*|sujo*|de merda|burr*)', '(volta|volte|va) (pra|para) (sua terra|tua terra|o seu pais|a tua terra|seu pais|africa|a senzala|a favela)', '(deportado|deportada|deportar|sef|aima|expulso do pais)', '(tinha que ser|so podia ser|coisa de) (preto|mulher|pobre|nordestino|baiano|cigano|brasileiro|viado|gay|negro|favelado)'], hardAgainst: ['condition'], notThrough: ['leet', 'repeated'],
      examples: ['Tinha que ser nordestino.', 'Volta pra sua terra.'], counterExamples: ['Atendemos clientes brasileiros e imigrantes.'],
    },
    {
      id: 'sexual', category: 'sexual-harassment', phrases: ['(gostosa|delicia|gatinha|gata|safadinha|princesa|boazona) ..8 (foto|jeito|sair|motel|pagar|divida|resolver|cama)', '(pagar|paga|pague|resolver|acertar|quitar) ..3 (com o corpo|com sexo|na cama|de outro jeito|de outra forma|de outra maneira|em generos)', '(manda|mande|envia|envie) ..1 (foto|fotos|nude|nudes) (sua|suas|tua|pelada|nua|intima|intimas)', '(manda|mande|envia) nudes', '(sair|dormir|transar|deitar) comigo', 'favores sexuais', '(se prostituir|prostitua se|vende o corpo|rodar bolsinha)'], hardAgainst: ['negation', 'condition', 'quotation'], notThrough: ['leet', 'repeated'],
      examples: ['Gostosa, manda uma foto sua.', 'Pode pagar na cama.'], counterExamples: ['Envie foto do comprovante.'],
    },
    {
      id: 'self-harm', category: 'self-harm-incitement', phrases: ['(se mata|se mate|mata te|te mata|se suicida|suicide se|suicida te|se enforca|se enforque|se joga|atira te)', '(devia|deveria|devias|melhor|podia) ..1 (se matar|matar te|suicidar|morrer|se suicidar|te matar|sumir do mundo)', '(melhor|vale mais) (morto|morta)', '(tomara que|espero que|quero que) ..1 (morra|morras|se mate)', '(pula|pule|se jogue) (da|de|do) (ponte|predio|janela)'], alsoWritten: { abbreviation: ['(si mata|c mata)'] }, hardAgainst: ['negation', 'condition', 'policy'], notThrough: ['leet', 'repeated'],
      examples: ['Se mata logo.', 'Você devia se matar.', 'Tomara que morra.'], counterExamples: ['Ligue 188 se precisar de apoio.'],
    },
    {
      id: 'vulnerable', category: 'vulnerable-exploitation', phrases: ['(nao me importa|nao nos importa|nao quero saber|nao interessa|tanto faz|pouco me importa|problema seu) ..6 (doente|doenca|hospital|cancer|gravida|desempregad*|filho*|internad*|idos*|morreu|viuv*|luto)', '(doenca|hospital|cancer|gravidez|luto|desemprego|doente) ..3 (nao e desculpa|nao e problema nosso|problema seu|desculpa esfarrapada)', '(dinheiro|grana) ..1 (do|dos|da) (remedio|remedios|leite|comida|tratamento|medicamentos)', '(tirar|perder|tiram) ..2 (guarda|seus filhos|os filhos|teus filhos)', 'conselho tutelar'], hardAgainst: ['negation', 'condition'], notThrough: ['leet', 'repeated'],
      examples: ['Não quero saber se você está doente.', 'Use o dinheiro do remédio.'], counterExamples: ['Se está doente, podemos adiar.'],
    },
    {
      id: 'no-stop', category: 'contact-after-stop', phrases: ['(continuar|continuaremos|vamos continuar|seguiremos|nao vamos parar de|nao paro de|nao vou parar de) [a] (ligando|ligar|cobrando|mandando|telefonar|incomodar|enviando|enviar|mandar|cobrar|contactar)', '(bloquear|bloqueia|bloqueie|bloqueou|bloqueado) ..5 (outros numeros|outro numero|nao adianta|mais numeros|varios numeros)', '(nao adianta) ..2 (bloquear|pedir|reclamar|mudar de numero|desligar)', '(mesmo que|ainda que|nao importa que|embora) ..3 (peca|pediu|tenha pedido|bloqueie|reclame)'], hardAgainst: ['negation', 'condition'], notThrough: ['leet', 'repeated'],
      examples: ['Vamos continuar ligando.', 'Não adianta bloquear.'], counterExamples: ['Não vamos mais ligar.'],
    },
    {
      id: 'visit', category: 'coercive-visit', phrases: ['(vamos|vou|iremos|passamos|passaremos|apareceremos|mandaremos|mandar|colar|estamos indo|chegaremos) ..3 (na|a|ate|em|para|pra|na porta da) (sua|tua) (casa|porta|residencia|morada)', '(so|nao) (saimos|saio|sairemos|saimos dai) ..2 (dai|de la|com|enquanto|ate)', '(cobradores|equipe|equipa|rapazes|motoboys) ..3 (sua|tua|seu|teu) (casa|porta|trabalho|morada)', '(levar|levamos|pegar|buscar) ..1 (suas coisas|seus moveis|tua tv|a tv|o que tiver|a geladeira)', '(na porta|na frente|a porta) da (sua|tua) casa', 'arrombar'], unlessFacts: ['visit-agreed'], hardAgainst: ['condition'], notThrough: ['leet', 'repeated'],
      examples: ['Hoje vamos na sua casa.', 'Só saímos com o dinheiro.'], counterExamples: ['Não vamos à sua casa sem aviso.'],
    },
    {
      id: 'harass', category: 'harassment-threat', phrases: ['(ligar|ligando|ligaremos|ligo|mensagens|cobrar|telefonar|incomodar|mandar mensagem) ..3 (dia e noite|todo dia|todos os dias|toda hora|o dia todo|a cada hora|a cada 5 minutos|de madrugada|sem parar|ate pagar|ate voce pagar|a toda a hora|24 horas)', '(nao|nunca) ..2 (ter|tera|vai ter|vais ter|dar|deixar) [em|te] (sossego|paz|descanso)', '(sua|tua) vida ..2 (inferno|impossivel)', '(infernizar|perseguir|perseguiremos|infernizaremos)', 'nao (adianta|vai|tem como) (se esconder|fugir|escapar)', 'vou te (achar|encontrar|cacar|perseguir)'], hardAgainst: ['negation', 'condition'], notThrough: ['leet', 'repeated'], unless: ['(pode|atendimento|fale|nos) ..2 ligar ..3 (todos os dias|24 horas)'],
      examples: ['Vou te ligar dia e noite.', 'Você não vai ter sossego.'], counterExamples: ['Atendimento todos os dias, 24 horas.'],
    },
    {
      id: 'extort', category: 'extortion', phrases: ['(foto|fotos|video|videos|conversas) (intimas|intimos|intima|nua|nuas|pelada|comprometedoras|privadas)', '(vazar|vaza|vazamos|vazaremos|revelar|divulgar) ..2 (fotos|segredo|segredos|videos|conversas|seus podres)', '(montagem|montagens) ..3 (foto|porno|sua cara|seu rosto)', '(se nao quiser que|senao quiser que|se nao queres que)', '(pcc|comando vermelho|milicia|faccao)'], hardAgainst: ['negation', 'condition'], notThrough: ['leet', 'repeated'],
      examples: ['A gente vaza suas fotos íntimas.', 'Paga, se não quiser que sua esposa saiba.'], counterExamples: ['Guarde sua senha.'],
    },
    {
      id: 'private', category: 'private-channel', phrases: ['meu (whatsapp|zap|numero|whats|telegram|telemovel|celular) [pessoal|particular]', '(nao|nem) (fala|fale|conta|conte|diga|digas) ..3 (banco|empresa|financeira|ninguem)', '(por fora|por baixo dos panos|por debaixo da mesa|sem o banco saber|por fora do banco)', '(apague|apaga) ..1 (mensagem|conversa|mensagens)', 'so entre (nos|a gente)'], hardAgainst: ['negation', 'condition'], unless: ['nao (diga|fale|conte) ..2 ninguem'], notThrough: ['leet', 'repeated'],
      examples: ['Me chama no meu WhatsApp pessoal.', 'Não fala nada para o banco.'], counterExamples: ['Fale no WhatsApp oficial do banco.'],
    },
    {
      id: 'relief', category: 'false-relief', phrases: ['(limpamos|limpo|limpar|limpa|tiramos|apagamos|removemos) ..1 (seu|teu|o) (nome|cpf|historico|score)', '(perdoamos|apagamos|cancelamos|zeramos) ..1 (toda a divida|a divida toda|tudo|sua divida)', '(garantido|garantimos|garanto|prometo) ..4 (desconto|nome limpo|credito|emprestimo|nome)', '(desconto|emprestimo|nome limpo) garantido', '(paramos|suspendemos|cancelamos|retiramos) ..1 (processo|penhora|prisao|mandado)'], unlessFacts: ['offer-authorised'], hardAgainst: ['condition'], notThrough: ['leet', 'repeated'],
      examples: ['Pague hoje e limpamos seu nome.', 'Perdoamos toda a dívida.'], counterExamples: ['Não podemos limpar seu nome.'],
    },
    {
      id: 'marketing', category: 'marketing', phrases: ['(contrate|peca|solicite|aproveite|adquira|faca) ..3 (novo emprestimo|novo credito|novo cartao|oferta|promocao|seguro)', '(emprestimo|credito|cartao) (pre aprovado|preaprovado|aprovado na hora|na hora)', 'indique ..1 (amigos|amigo)', '(oferta|promocao) (exclusiva|imperdivel|especial)', 'taxa* (a partir de|especial|especiais)'], unlessFacts: ['marketing-agreed'], hardAgainst: ['condition'], notThrough: ['leet', 'repeated'],
      examples: ['Contrate um novo empréstimo.', 'Você tem crédito pré-aprovado.'], counterExamples: ['Renegocie sua parcela.'],
    },
  ],
};
