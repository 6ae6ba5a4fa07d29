import type { ElementWords } from './element.js';

/** Brazil and Portugal. US law asks for its debt-collector statements in the language of the message; no one text of it is settled in Portuguese, so it is not looked for. */
export const pt: ElementWords = {
  language: 'pt',
  words: 'spaces',
  institution:
    /(?<![\p{L}])(?:(?:[Bb]anco|BANCO|[Cc]aixa|CAIXA|[Ff]inanceira|FINANCEIRA|[Cc]ooperativa|COOPERATIVA|Crédito|CRÉDITO|Grupo|[Ll]ojas?|Magazine|[Ss]eguradora|Cobranças?|[Rr]ecuperadora|[Aa]ssessoria|[Ee]scritório|Telefônica|Unidos)\s(?:d[aeo]s?\s)?(?!Central|de Portugal|Virtual|Digital)\p{Lu}(?:[\p{L}&]|\.(?=\S)){1,30}(?:\s(?:&\s)?\p{Lu}(?:\p{L}|\.(?=\S)){1,30}){0,4}|(?:\p{Lu}(?:[\p{L}&]|\.(?=\S)){1,30}\s(?:e\s|de\s|&\s)?){1,4}(?:Cobranças?|COBRANÇAS|Assessoria|Financeira|FINANCEIRA|Recupera(?:ção|dora)(?: de Créditos?)?|Advogados|Bank|Seguros|S\.\s?A\.?|S\/A|SA|Ltda\.?|LTDA|Lda\.?)(?![\p{L}]))(?:, (?:S\.A\.?|Lda\.?|Ltda\.?)(?![\p{L}]))?/gu,
  classes: {
    dívida: ['dívida*', 'débito*', 'fatura*', 'parcela*', 'prestaç*', 'prestação', 'mensalidade*', 'boleto*', 'saldo', 'pagamento', 'pendência', 'contrato', 'crédito', 'empréstimo', 'conta', 'prêmio', 'quantia', 'cobrança'],
    atraso: ['atraso', 'atrasad*', 'vencid*', 'venceu', 'venceram', 'aberto', 'pendente*', 'não pag*', 'por pagar', 'devedor', 'em dívida'],
    sair: ['sair', 'parar', 'pare', 'stop', 'cancelar', 'não', 'baixa', 'descadastrar', 'remover'],
    responda: ['responda', 'envie', 'digite', 'responder', 'mande'],
    mensagens: ['sms', 'mensagens', 'avisos', 'e mails', 'emails', 'ligações', 'contatos', 'contactos', 'recebimento', 'comunicações', 'newsletter', 'lista'],
    gravada: ['gravad*'],
    ligação: ['ligação', 'chamada', 'conversa', 'atendimento', 'contato', 'ligações', 'chamadas'],
    robô: ['assistente (virtual|digital|eletrônic*)', 'robô', 'chatbot', 'bot', 'agente virtual', 'atendente virtual', 'inteligência artificial', 'ia'],
    queixa: ['reclamação', 'reclamações', 'reclamar', 'queixa', 'queixas', 'reclame'],
    canal: ['ouvidoria', 'sac', 'procon', 'consumidor gov', 'provedor', 'livro de reclamações', 'banco de portugal', 'site', 'e mail', 'telefone', 'reclame aqui'],
  },
  negation: /(?<!\p{L})(?:não|nem|nunca|jamais|nenhum)(?!\p{L})/iu,
  elements: {
    'sender-identity': [
      '<I> ..12 (notifica|notificar|vem notificar|comunica|requer)', 'trabalho (no|na|para o|para a) <I>',
      '(escritório|grupo) <I>',
      'pela <I>', '<I> ..1 (trata|cobra|é responsável)', '(do setor|da equipe|do departamento|da central) ..4 <I>',
      '(sou|somos|falo|fala|falamos|quem fala é|falamos|escrevo|ligamos|ligo|aqui é|aqui fala|aqui quem fala é) ..4 (da|do|de|das|dos|no|na|pela|pelo|em nome do|em nome da) <I>', '(sou|somos|aqui é) [a|o] <I>', '<I> ..3 (a serviço d*|informa|comunica|esclarece|avisa|por meio deste)', '(sou|é) [o|a|um|uma] <robô>', 'somos ..6 (setor|central|equipe|departamento)', 'mensagem automática d* ..2 <I>', '(você está|está a) falando com ..6 <I>', '<I> ..2 departamento de cobrança',
      '(atendimento|assistente) (eletrônico|digital|virtual) d* ..2 <I>', '(ligação|chamada) ..2 <I>',
    ],
    purpose: ['por regularizar ..3 <dívida>', 'regulariz* ..3 <dívida>', '<dívida> ..8 (ainda não|não) foi pag*', 'inadimplemento', 'pagamento em falta', 'inadimplência', '(consta|constam) ..3 <dívida>', '(permanece|permanecem|encontra se) em dívida', 'pendência ..3 (contrato|conta|fatura)', '<atraso> ..3 <A>', '<A> ..3 <atraso>', '(débito|dívida) de <A>', '<dívida> ..4 não (caiu|caíram|consta|identificamos|foi pag*|foi identificad*)', 'carnê ..4 <atraso>', '<dívida> ..6 <atraso>', '<atraso> ..4 <dívida>', '(sobre|acerca|propósito|referente|relação|assunto é|motivo|causa|comunica*|trata) ..8 <dívida>', 'existência de débito*', '(cobrança|renegociação) de (débitos|dívidas|créditos)', '(total|valor) da dívida', 'seu débito', 'sua dívida', 'saldo devedor', 'a dívida', 'interpelá lo para pagar', 'dívida a qualquer momento'],
    'creditor-name': [
      '<I> (credora|credor)', '(mandatári*|representante) d* <I>',
      '(prestador*|prestadores de serviços) ..4 d* <I>', 'contratad* (pela|pelo) <I>', '(pela|pelo|do|da) credor* <I>',
      '(credor|credora|credor original|credor actual|credor atual) ..2 <I>', '<I> ..2 (credora|credor) d*', '(em nome|a serviço|a pedido|por conta|por ordem) d* ..3 <I>', 'na qualidade de (representantes|mandatários|mandatário|representante) ..3 <I>',
      '(representamos|representando|mandatários d*|contratad* pel*|mandatad* pel*) ..2 <I>', 'somos mandatários d* ..2 <I>',
    ],
    'opt-out': [
      '(cancele|cancelar) [a|sua|a sua] (inscrição|subscrição|assinatura) ..2 (aqui|clique|link)',
      '(não receber|deixar de receber|não ser contatad*) ..6 (<responda>|clique|ligue|avise)', '(interromper|parar|suspender|cancelar) ..3 (envio|recebimento) ..6 (<responda>|clique|ligue|avise)', '(sair|saia) da lista ..2 <responda>', 'clique no link de (descadastro|descadastramento)', 'clique ..4 (descadastro|descadastramento|cancelamento)',
      '<responda> <sair>', '(não quiser|não quer|não deseja|não deseje|não desejar|deixar de|caso não queira|parar de|pare de) [mais] ..2 (receber|ser contatad*|ser contactad*) ..8 (<responda>|clique|avise|avisar|ligue|acesse)', '(clique|acesse) ..4 (descadastrar|descadastro|cancelar [a] (inscrição|subscrição))',
      'descadastre se (aqui|pelo|em)', '(cancelar|sair) ..4 (<mensagens>|subscrição|inscrição) ..2 (<responda>|clique)', '(cancelar|anular) (subscrição|inscrição) ..2 clique', 'para descadastrar ..4 <responda>',
    ],
    'complaint-channel': ['(serviço|setor|canal|central) de (reclamações|reclamação|queixas|atendimento ao cliente)', '(insatisfeit*|satisfeit*) ..6 (ligue|fale|contacte|ouvidoria|sac|<N>)', '<queixa> ..6 <canal>', '<canal> ..3 <queixa>', 'ouvidoria ..3 <N>', 'ouvidoria <M>', '<queixa> ..4 <N>', 'central de reclamações', '<queixa> ..4 (contacte|contate|fale com|ligue|escreva)', 'livro de reclamações (eletrónico|online|eletrônico)', '(fale|falar) com a ouvidoria', '(ouvidoria|sac|procon|consumidor gov) <M>', 'nossa ouvidoria', 'canal de reclamaç*'],
    'rights-notice': [
      'tem [o] direito de (questionar|verificar|conferir|discutir|discordar)', '(pode|poderá) (questionar|discordar) ..3 (dívida|débito|valor*|cobrança)', '(poderá|pode) ..1 contestar ..2 (débito|dívida|valor*|cobrança)',
      'pode ..1 opor se', 'garantido a você ..1 contestar', 'é garantido ..4 contestar', 'pode (pedir|solicitar) ..4 (comprovação|prova da dívida|memória de cálculo|demonstrativo)', '(direitos|direito) ..3 contestar', 'cabe lhe o direito',
      '(você|senhor|senhora|consumidor|consumidora|cliente|titular|tem|têm|sa) [tem|têm] [o] direito (de|a|à) ..2 (contestar|solicitar|pedir|receber|informação|reclamar|opor|impugnar|falar|obter|detalhamento|revisão|uma cópia|rectificação|retificação|apagamento|se opor)',
      'tem [o] direito (de|a|à) ..2 (contestar|solicitar|pedir|receber|reclamar|impugnar|obter|falar|se opor|informação)', 'é seu direito', '(assegurado|garantido|reconhecido) o direito', 'assiste (lhe|vos) o direito', 'o direito de se opor', '(seus direitos|os seus direitos|saiba os seus direitos) ..3 (pode|poderá|contestar|impugnar)',
      '(pode|poderá) [sempre] (contestar|impugnar) ..3 (dívida|débito|valor|valores|cobrança)', 'pode exercer o direito',
    ],
    'ai-identification': [
      'atendimento (automatizado|automático|robotizado)', '(serviço|sistema) (automatizado|automático) (por|de|com) (ia|inteligência artificial)',
      '(atendente|assistente|atendimento) robô', '(robô|bot) automático', '(conversando|falando) com ..2 <robô>', '(voz|mensagem|texto|ligação) ..2 (gerad*|feit*) por ..2 (inteligência artificial|ia|robô|máquina|computador)', '(voz|gravação) (sintética|artificial|automática)', 'o chatbot d*', 'robô automático',
      '(sou|aqui é|fala é|falando com|é) [o|a|um|uma] ..2 <robô>', 'assistente (virtual|digital) d*', '(atendente|agente|assistente) virtual', '(feita|efetuada|realizada|gerada|enviada|gerado|escrita) por ..2 (sistema automático|sistema automatizado|inteligência artificial|robô|robôs|ia)', 'mensagem automática', 'robô de (atendimento|cobrança)', 'atendimento por robô',
      'inteligência artificial d*', 'assistente digital',
    ],
    'recording-notice': ['<ligação> (fica|ficará|fica a ser|vai ser) <gravada>', '<ligação> ..4 (está|estão) (sendo|a ser) <gravada>', '(gravação|gravações) ..2 (desta|da|das) <ligação>', '<ligação> ..5 (é|são|será|está sendo|está a ser|pode ser|poderá ser|e) <gravada>', '<ligação> <gravada>', '(gravamos|estamos a gravar|estamos gravando) ..3 <ligação>', 'sistema automático e pode ser gravada'],
  },
  named: {
    'sender-identity': ['(meu nome é|me chamo|chamo me|aqui é|aqui fala|aqui quem fala é|quem fala é|eu sou|o meu nome é)', 'sou (a|o)', '(atenciosamente|cordialmente|cumprimentos|respeitosamente)', 'equipe'],
  },
  except: {
    'sender-identity': ['sou (amigo|amiga|cliente|parente|vizinho|vizinha) ..6 <I>', 'quem eu sou', 'não (sou|somos) ..6 <I>', 'não é ..4 <robô>', 'não sou <robô>'],
    'institution-name': [],
    purpose: ['não tem nenhuma dívida', 'nenhuma dívida', 'não (tem|há|consta*) ..3 <dívida>', 'pagamento foi recebido', 'cartão atrasado'],
    'complaint-channel': ['não há ouvidoria', 'reclamação que ..6 arquivad*'],
    'rights-notice': ['não tem [o] direito ..4 (contestar|solicitar|pedir|receber|reclamar)', 'perdeu o direito ..4 (contestar|receber|reclamar)', 'não (cabe|há|é possível) ..2 contest*', 'não pode ..2 (contestar|impugnar) ..3 (dívida|débito|valor|cobrança)', 'não pode (contestar|impugnar) ..3 (dívida|débito|valor|valores|cobrança)'],
    'ai-identification': ['não (sou|é) [um|uma|o|a] ..2 <robô>', 'não foi gerad* por ..2 (inteligência artificial|robô|ia)', 'invista em inteligência artificial d*', 'inteligência artificial (com|em|no|na|para)', '(fundo|curso|ações|invista|investir) d* inteligência artificial', '(cartão|conta|loja|banco) (virtual|digital)', 'pessoas e não robôs'],
    'recording-notice': ['<ligação> ..3 não (é|são|será|está sendo|está a ser|pode ser|poderá ser) <gravada>', 'não gravamos ..3 <ligação>'],
  },
  spoiledBy: {
    'opt-out': [
      '(multa|penalidade|penalização) ..4 <A>', '(pagar|cobrad*) ..2 multa',
      'não (é possível|pode|adianta|há como) ..4 (cancelar|sair|<responda>|descadastrar|deixar)', '(custo|tarifa|taxa) ..8 (<sair>|descadastr*|cancelar|sms)', '(quite|pague|liquide) (primeiro|antes)', '(só depois|somente após|só após)', '(depois|após) de (pagar|quitar)', '<sair> ..6 (custo|tarifa|taxa) (de|<A>)', '(custo|tarifa|taxa) [de] <A>', '(descadastr*|<sair>|cancelar) ..8 (cpf|rg|nascimento|comprovante|senha|motivo|documento|identidade|nif)',
      '(mensagens|sms|avisos) ..3 (continuarão|continuam|seguirão)', '(sair|sair da|saia da) dívida', 'mesmo que ..4 <sair>', '<sair> não (interrompe|cancela|funciona|impede|encerra)',
    ],
    'complaint-channel': ['não adianta ..2 (reclamar|queixar|ouvidoria|procon)', 'não (recebemos|aceitamos|atendemos) (reclamações|queixas)', 'pare de reclamar', 'se reclamar'],
    'rights-notice': ['você não tem direito', 'não tem [o] direito (a|de|à)'],
    'ai-identification': ['não (sou|somos) [um|uma] (robô|robôs|máquina)'],
    'recording-notice': ['não (é|será|são|está sendo) <gravada>', 'não gravamos', '(proibido|proibida) gravar'],
    purpose: ['(não tem|sem|não há) ..2 (dívida|débito|dívidas|débitos)'],
  },
};
