# Tudo o que stappenkaart diz ao leitor com palavras próprias, em português.

language-name = Português

severity-danger = Perigo
severity-warning = Aviso
severity-caution = Cuidado
severity-notice = Atenção
note-important = Importante
note-note = É bom saber
note-tip = Dica

card = Ficha passo a passo
card-decision = Encontrar a ficha certa
card-reference = Referência
checklist = Lista de verificação
step = Passo { $number }
steps-count =
    { $count ->
        [one] { $count } passo
       *[other] { $count } passos
    }
warnings-count =
    { $count ->
        [one] { $count } aviso
       *[other] { $count } avisos
    }
warnings-in-card =
    { $count ->
        [one] Esta ficha tem { $count } aviso
       *[other] Esta ficha tem { $count } avisos
    }
duration =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
page-of = Página { $page } de { $total }

before-you-start = Antes de começar
read-first = Ler primeiro
safety-first = Leia primeiro os avisos
roles-needed = Função necessária
permissions-needed = Permissões necessárias
requires-here = Para este passo precisa de
needed-in = Precisa disto em
ask-whom = A quem pedir
request-copy = Copiar uma mensagem
request = Preciso disto para seguir uma ficha passo a passo. É possível obtê-lo?
how-to-get = Como obter
choose-one = Escolha uma opção
choose-any = Escolha o que se aplica ao seu caso
outcome = Resultado
done = Concluído
forbidden = Não usar
callouts-legend = Pontos assinalados na imagem
to-warning = Ir para o aviso

owner = A cargo de
verified = Verificada em
takes = Demora cerca de
languages = Idioma
choose-language = Escolha o idioma
cards = Fichas passo a passo
all-cards = Todas as fichas passo a passo
print-card = Ficha passo a passo em PDF
open-checklist = Lista de verificação
print-checklist = Lista de verificação em PDF
print-one-sheet = Ficha numa só folha
print-leaflet = Folheto para dobrar
print-pocket = Ficha de bolso para dobrar
print-poster = Cartaz
print-binder = Pasta com todas as fichas
print-category-binder = Pasta desta categoria
word-document = Documento do Word, para comentários
binder-contents = Índice
binder-warnings = Todos os avisos
binder-versions = Versões
paper-newest = Versão mais recente
paper-current = O seu papel é a versão mais recente desta ficha.
paper-older = O seu papel é mais antigo do que esta ficha. Use esta página ou imprima a ficha de novo.
paper-changed = Estes avisos são novos ou mudaram:
paper-gone = Um ou mais avisos do seu papel já não valem como estão.
paper-unknown = Não se sabe se o seu papel ainda está certo. Use esta página.
changes = O que mudou
changes-warnings = Houve mudanças em avisos
change-removed = Aviso removido
change-weaker = Aviso menos grave
change-reworded = Aviso com outras palavras
change-moved = Aviso em outro lugar
change-stronger = Aviso mais grave
change-added = Novo aviso
change-before = Antes:
change-after = Agora:
change-card = Nova ficha
change-card-gone = Ficha removida
change-title = Título alterado
change-steps = Passos alterados
change-pictures = Imagens alteradas
change-text = Outro texto alterado
print-page = Imprimir esta página
table-of-contents = Nesta ficha
skip-to-content = Ir para o conteúdo
enlarge-picture = Ampliar a imagem
film-watch = Ver o vídeo
background = Contexto
sound-play = Ouvir a gravação
file-download = Transferir o ficheiro
attachment-on-page = Na página desta ficha
in-card = ficha “{ $title }”
in-card-step = ficha “{ $title }”, passo { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = Copiar
copied = Copiado
path-then = depois

# As teclas de um teclado, com o nome que têm.
key-ctrl = Ctrl
key-shift = Shift
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backspace = Backspace
key-delete = Delete
key-insert = Insert
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-space = Barra de espaços
key-caps-lock = Caps Lock
key-num-lock = Num Lock
key-scroll-lock = Scroll Lock
key-print-screen = Print Screen
key-pause = Pause

checklist-name = Nome
checklist-date = Data
checklist-signature = Rubrica
checklist-reset = Limpar as marcas
checklist-progress = Concluído: { $done } de { $total }
checklist-remembered = As marcas ficam guardadas apenas neste dispositivo.
checklist-intro = Marque o que já fez. Leia cada aviso antes de continuar.
checklist-intro-confirm = Faça cada passo de memória, mas leia primeiro os respetivos avisos. Depois pare e marque o que já fez.
checklist-confirm = Faça este passo. Depois pare e confirme:

new-tab = abre num novo separador
callout-place = lugar { $mark } na imagem
start = Começar
print = Imprimir
about-card = Sobre este cartão
step-of = Passo { $step } de { $steps }
progress = Progresso
go-on = Continuar
warning-read = Este aviso foi lido
warning-unread = Primeiro este aviso: ainda não foi lido.
ticks-cleared = As marcas foram apagadas.
undo = Anular
step-changed = Este passo mudou desde que foi marcado. As suas marcas foram apagadas.
not-ticked = Ainda por marcar: { $count }
branch-if = Só depois desta escolha:
branch-or = ou
not-on-your-way = Fora deste caminho
all-ticked = Está tudo marcado
sign-off = Assinatura
focus-start = Um passo de cada vez
focus-end = Cartão completo
back = Anterior
next = Seguinte
practice = Praticar
practice-intro = A imagem não tem marcas. Nada é guardado.
practice-ask = Onde se deve clicar?
practice-right = Certo.
practice-wrong = Não é aqui. Mais uma tentativa.
practice-shown = Não é aqui. O lugar é este.
practice-place = Lugar { $number }
practice-by-name = Escolher por nome
practice-result = Encontrados à primeira: { $done } de { $total }
feedback-ask = Funcionou?
feedback-ask-facts = Foi útil?
feedback-yes = Sim
feedback-no = Não
feedback-good = Ótimo. As sugestões também são bem-vindas.
feedback-first = Ver primeiro aqui:
feedback-report = Comunicar um problema
feedback-better = Enviar uma sugestão
feedback-step = Há algo errado aqui?
kept-copy = Não há ligação. Esta é uma cópia guardada neste dispositivo e pode haver uma versão mais recente. Guardada:
kept-newer = Há uma versão mais recente desta página.
kept-load = Mostrar

not-translated =
    { $tag ->
        [nl] Ainda não traduzido: este texto está em neerlandês
        [en] Ainda não traduzido: este texto está em inglês
        [de] Ainda não traduzido: este texto está em alemão
        [fr] Ainda não traduzido: este texto está em francês
        [es] Ainda não traduzido: este texto está em espanhol
        [it] Ainda não traduzido: este texto está em italiano
        [pt] Ainda não traduzido: este texto está em português
        [pl] Ainda não traduzido: este texto está em polonês
        [tr] Ainda não traduzido: este texto está em turco
        [ar] Ainda não traduzido: este texto está em árabe
        [ja] Ainda não traduzido: este texto está em japonês
        [zh] Ainda não traduzido: este texto está em chinês
       *[other] Ainda não traduzido: este texto está em { $language }
    }
not-translated-card = Parte desta ficha ainda não está traduzida. Esse texto aparece no idioma original, com uma etiqueta.
you-are-here = Localização atual
find-card = Procurar uma ficha
cards-found = Fichas encontradas: { $count }
none-found = Nada encontrado para “{ $query }”. Abaixo estão todas as fichas.
found-partly = Nenhuma ficha tem todas estas palavras. Fichas com algumas delas: { $count }
cards-for = Fichas para
everyone = Todos os leitores
recently-verified = Verificadas recentemente
page-missing = Não há nenhuma página neste endereço
card-moved = Esta ficha mudou de lugar
close = Fechar

audience = Para
product = Imagens de
revision = Versão da ficha
status-draft = Rascunho: ainda não verificado. Não siga esta ficha.
status-review = Em revisão: ainda não aprovada. Não siga esta ficha.
status-retired = Retirada: esta ficha deixou de ser atualizada.
go-to-step = Avance para o passo { $number }
go-back-to-step = Volte ao passo { $number }
go-to-end = Tudo concluído
glossary = Termos desta ficha

# A folha para a revisão de uma tradução, para quem conhece as duas línguas.
review = Revisão da tradução
review-intro = Os avisos vêm primeiro. Compare cada tradução com o original e assine o que estiver correto.
review-source = Original
review-translation = Tradução
review-warnings = Avisos
review-texts = Outros textos
review-earlier = O original tal como era quando foi traduzido
review-machine = Rascunho gerado automaticamente
review-approved = Aprovado por { $name } em { $date }
review-progress = Avisos aprovados: { $done } de { $total }
review-hand-back = Para responder: preencha { $file }, que acompanha esta cópia. Em cada aviso, escreva o seu nome, e sim se os dois textos dizem o mesmo. Devolva o ficheiro em CSV.
# A folha que quem revê preenche.
sheet-card = Ficha
sheet-warning = Aviso
sheet-signal-word = Palavra de sinalização
sheet-state = Estado
sheet-name = O seu nome
sheet-tick = Aprovado? (sim ou não)
sheet-remark = Observação
state-missing = Não traduzido
state-blank = Vazio
state-identical = Igual ao original
state-stale = O original mudou desde então
state-refused = Não diz o mesmo
state-review = Aguarda revisão
state-draft = Aguarda aprovação
state-approved = Aprovado
state-translated = Traduzido

# Como funciona esta língua. Listas com vírgulas; `*` vale por quaisquer letras, e `-`, por uma lista que aqui não diz nada.
# Palavras que negam ou proíbem; palavras de significado negativo, como «sem»; palavras que parecem negar e não negam nada.
meaning-negations =
    não, nunca, jamais, nem, nada, ninguém, nenhum*, nenhuns, tampouco, não-*, não * nunca, não * jamais, não * nada,
    não * ninguém, não * nenhum*, não * nenhuns, não * tampouco, não * nunca * nada, não * nunca * nenhum*, não * nem,
    não * nem * nem, nem * nem, nunca * nada, nunca * ninguém, nunca * nenhum*, nunca * nem, jamais * nada,
    jamais * nenhum*, ninguém * nada, de forma alguma, não * de forma alguma, de modo algum, não * de modo algum,
    de maneira alguma, não * de maneira alguma, em caso algum, não * em caso algum, em hipótese alguma,
    não * em hipótese alguma, sob hipótese alguma, não * sob hipótese alguma, em circunstância alguma,
    em momento algum,
    não * em momento algum, em parte alguma, nenhum, nenhuma
meaning-negative-words =
    sem, sem nada, sem nenhum*, sem ninguém, sem *r nada, sem *r nenhum*, sem *r ninguém, sem que ninguém, sem que
    nenhum*, sem * nem, evit*, impedi*, impede*, impeç*, previn*, preven*, abstenh*, absten*, abster*, abstém*,
    abstêm*, afastad*, fora do alcance, longe de, longe do, longe da, longe dos, longe das, proib*, proíb*, vedad*,
    interdit*, interdiç*, desaconselh*, nega, negam, negar, negado, negada, negados, negadas, recus*, rejeit*,
    imposs*, incapa*, falha, falham, falhar, falhará, falharão, falhe, falhem, falhou, falhas, falhado, fracass*,
    erro ao, erros ao, falta, faltam, faltar, faltando, faltante*, ausent*, ausênc*, carece*, desconhec*, inválid*,
    invalid*, ilegal, ilegais, ilícit*, incorret*, incorrect*, errad*, incomplet*, incompatív*, incompatib*,
    incoeren*, inconsistent*, inexat*, inexact*, inativ*, inactiv*, inadequad*, inapropriad*, inadmissív*,
    inaplicáv*, inacessív*, inalterad*, indevid*, indefinid*, independent*, indispon*, ineficaz, ineficazes,
    inesperad*, instáv*, inexistent*, desnecessári*, insegur*, insensív*, insuficient*, inútil, inúteis, inutiliz*,
    inviáv*, invisív*, impróp*, improváv*, imprevist*, ilegív*, irrevers*, irrevogáv*, irrecuperáv*, irreparáv*,
    ambígu*, mal, desativad*, desactivad*, desabilitad*, desligad*, desconectad*, desmarcad*, desprotegid*, ocult*,
    escond*, está vazio, está vazia, estão vazios, estão vazias, deixar * em branco, deixe * em branco, deixa * em
    branco, ignor*, omitid*, difere*, é diferente, são diferentes, diferente de, diferente do, diferente da, exceto,
    excepto, em vez de, em vez do, em vez da, ao invés de, em lugar de, expirad*, obsolet*, offline, raramente,
    dificilmente, incumpr*, descumpr*, inobserv*, deixa de, deixam de, deixará de, deixarão de, deixou de, no
    máximo, muito pouco, muito curto, muito curta, muito pequeno, muito pequena, muito baixo, muito baixa, demasiado
    curto, demasiado curta, demasiado pequeno, demasiado pequena, somente leitura, apenas leitura, só leitura, só de
    leitura, apenas de leitura, só se, somente se, apenas se, unicamente se, só quando, somente quando, apenas
    quando, unicamente quando, só depois, somente depois, apenas depois, unicamente depois, só após, somente após,
    apenas após, só com, somente com, apenas com, unicamente com, em caso de dúvida, na dúvida, distância
# Words that say what follows if it is not done.
meaning-otherwise = caso contrário
meaning-no-negations =
    não só, não somente, não apenas, não unicamente, não obstante, não importa, não mais tarde do que, não mais tarde
    que, ou não, a não ser que, exceto se, salvo se, enquanto não, até que não, nada menos que, nada menos do que, sem
    dúvida, sem falta, não se esqueç*, não te esqueças, não esqueç*, nunca se esqueç*, nunca esqueç*, não é
    necessári*, não é preciso, não é obrigatóri*, não precisa*, não tem de, não tem que, não hesit*,
    não são necessári*, não são obrigatóri*, não precis*, não há necessidade
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = nem mesmo, nem sequer, tampouco, nem
# Palavras com que começa um aviso.
meaning-signal-words =
    Aviso, Advertência, Atenção, Cuidado, Perigo, Perigo de morte, Tenha cuidado, Tome cuidado, Tenha atenção, Preste atenção
meaning-note-words = Nota, Dica, Importante, Observação, Sugestão, NB
meaning-needs = Pré-requisitos, Requisitos, Antes de começar, Antes de iniciar, O que você precisa, Preparação

# Palavras que mostram que um texto sob uma ação diz o que o leitor vê se deu certo.
meaning-outcomes =
    aparece, aparecem, aparecerá, é exibido, é exibida, são exibidos, será exibido, será exibida, abre-se, se
    abre, é aberto, é aberta, você verá, verá

# Palavras que proíbem no início de uma frase ou atrás do verbo; negações que não proíbem nada.
meaning-prohibitions =
    nunca, jamais, você nunca deve, nunca se deve, não deve nunca, não se deve nunca, não se deve jamais, em caso algum,
    em nenhum caso, em hipótese alguma, em hipótese nenhuma, em nenhuma hipótese, sob hipótese alguma,
    sob nenhuma hipótese, em circunstância alguma, em nenhuma circunstância, sob nenhuma circunstância,
    sob circunstância alguma, de forma alguma, de forma nenhuma, de modo algum, de modo nenhum, de maneira alguma,
    de maneira nenhuma, de jeito nenhum, em momento algum, em nenhum momento, por motivo algum, por nenhum motivo,
    sob pretexto algum, sob nenhum pretexto, não abra nunca, não altere nunca, não apague nunca, não ative nunca,
    não coloque nunca, não compartilhe nunca, não partilhe nunca, não dê nunca, não deixe nunca, não desative nunca,
    não desligue nunca, não envie nunca, não faça nunca, não feche nunca, não introduza nunca, não insira nunca,
    não ligue nunca, não mova nunca, não remova nunca, não retire nunca, não revele nunca, não tire nunca,
    não toque nunca, não use nunca, não utilize nunca
meaning-prohibitions-inside =
    em caso algum, em nenhum caso, em hipótese alguma, em nenhuma hipótese, sob hipótese alguma, sob nenhuma hipótese,
    em circunstância alguma, em nenhuma circunstância, sob nenhuma circunstância, de forma alguma, de forma nenhuma,
    de modo algum, de modo nenhum, de maneira alguma, de maneira nenhuma, de jeito nenhum, em momento algum,
    em nenhum momento
meaning-refusals =
    não deve, não devem, não se deve, não se devem, você não deve, não deveria, não é permitido, não é permitida,
    não se permite, é proibido, é proibida, é expressamente proibido, está proibido, proibido, proibida, é vedado,
    é interdito, não o faça, não faça isso, não o use, não a use, não o abra, não a abra, não o feche, não a feche,
    não lhe toque, não se aproxime, não abra, não abrir, não aceite, não aceitar, não acione, não acionar,
    não adicione, não adicionar, não altere, não alterar, não apague, não apagar, não aperte, não apertar,
    não aplique, não aplicar, não aproxime, não aproximar, não arraste, não arrastar, não ative, não ativar,
    não atualize, não atualizar, não avance, não avançar, não baixe, não baixar, não bloqueie, não bloquear,
    não cancele, não cancelar, não clique, não clicar, não cole, não colar, não coloque, não colocar, não compartilhe,
    não compartilhar, não conecte, não conectar, não confirme, não confirmar, não continue, não continuar, não copie,
    não copiar, não corte, não cortar, não dê, não dar, não deixe, não deixar, não desative, não desativar,
    não desconecte, não desconectar, não desligue, não desligar, não desmonte, não desmontar, não digite, não digitar,
    não edite, não editar, não elimine, não eliminar, não encoste, não encostar, não entre, não entrar, não envie,
    não enviar, não escolha, não escolher, não escreva, não escrever, não exclua, não excluir, não execute,
    não executar, não exceda, não exceder, não faça, não fazer, não feche, não fechar, não force, não forçar,
    não guarde, não guardar, não inicie, não iniciar, não insira, não inserir, não instale, não instalar,
    não interrompa, não interromper, não introduza, não introduzir, não vá, não ir, não levante, não levantar,
    não ligue, não ligar, não limpe, não limpar, não mantenha, não manter, não marque, não marcar, não mexa,
    não mexer, não misture, não misturar, não modifique, não modificar, não molhe, não molhar, não mova, não mover,
    não mude, não mudar, não pare, não parar, não partilhe, não partilhar, não passe, não passar, não permita,
    não permitir, não pise, não pisar, não ponha, não pôr, não prima, não premir, não pressione, não pressionar,
    não publique, não publicar, não puxe, não puxar, não reinicie, não reiniciar, não remova, não remover, não repita,
    não repetir, não retire, não retirar, não revele, não revelar, não saia, não sair, não salve, não salvar,
    não siga, não seguir, não selecione, não selecionar, não solte, não soltar, não suba, não subir, não substitua,
    não substituir, não tente, não tentar, não tire, não tirar, não toque, não tocar, não transfira, não transferir,
    não troque, não trocar, não use, não usar, não utilize, não utilizar, não ultrapasse, não ultrapassar, evite,
    evita, evitem, evitar, abstenha-se de, abstém-te de, abster-se de, afaste-se de, afaste-se do, afaste-se da,
    mantenha-se afastado, fique longe
meaning-refusals-inside = sob condição alguma, sob nenhuma condição
meaning-reassurances =
    não se esqueça, não te esqueças, não esqueça, não esqueças, não esquecer, nunca se esqueça, nunca esqueça,
    não deixe de, não deixar de, não deixes de, não se preocupe, não te preocupes, não precisa se preocupar,
    não precisa de se preocupar, não deve se preocupar, não hesite, não hesites, não tenha medo, não tema,
    não se assuste, não há problema, não tem problema, não faz mal, não importa, não é necessário, não é preciso,
    não precisa, não só, não apenas, não somente, nunca mais, nunca é tarde, nunca é demais
meaning-obligations = -
meaning-persons = -
meaning-cautions = -
meaning-bans =
    é proibido, é proibida, são proibidos, são proibidas, está proibido, está proibida, não é permitido,
    não é permitida, não são permitidos, não são permitidas, deve ser evitado, deve ser evitada, devem ser evitados,
    devem ser evitadas, deve evitar, deves evitar, é preciso evitar, é melhor evitar, convém evitar, tente evitar,
    tenta evitar, certifique-se de não, tenha cuidado para não, cuidado para não, desaconselha-se, desaconselhamos
meaning-consequents = por isso, portanto, por conseguinte, logo
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = -
meaning-purposes = -
meaning-signs = não
meaning-infinitives = *ar, *er, *ir
meaning-forbidding-forms = -
meaning-no-forbidding-forms = -

# Os verbos das instruções, na forma que ordena; o que pode vir antes, e o que vem depois quando são verbos com certeza.
meaning-commands =
    abra, abrir, aceda, aceder, aceite, aceitar, acesse, acessar, acione, acionar, acrescente, acrescentar, adicione,
    adicionar, afaste, afastar, agende, agendar, aguarde, aguardar, ajuste, ajustar, altere, alterar, amplie, ampliar,
    anexe, anexar, anote, anotar, anule, anular, apague, apagar, aplique, aplicar, aponte, apontar, aprove, aprovar,
    arquive, arquivar, arraste, arrastar, assinale, assinalar, assine, assinar, associe, associar, ative, ativar,
    atribua, atribuir, atualize, atualizar, autorize, autorizar, avance, avançar, avise, avisar, baixe, baixar,
    bloqueie, bloquear, busque, buscar, cancele, cancelar, carregue, carregar, chame, chamar, clique, clicar, cole,
    colar, coloque, colocar, combine, combinar, compare, comparar, compartilhe, compartilhar, complete, completar,
    compre, comprar, comprove, comprovar, comunique, comunicar, conceda, conceder, conclua, concluir, conecte,
    conectar, confira, conferir, configure, configurar, confirme, confirmar, conserve, conservar, considere,
    considerar, consulte, consultar, contacte, contactar, contate, contatar, continue, continuar, converta, converter,
    copie, copiar, corrija, corrigir, corte, cortar, crie, criar, dê, dar, decida, decidir, defina, definir, deixe,
    deixar, desative, desativar, desbloqueie, desbloquear, descarregue, descarregar, desça, descer, desconecte,
    desconectar, desfaça, desfazer, desinstale, desinstalar, desligue, desligar, deslize, deslizar, desloque,
    deslocar, desmarque, desmarcar, desselecione, desselecionar, determine, determinar, devolva, devolver, digitalize,
    digitalizar, digite, digitar, divida, dividir, diga, dizer, edite, editar, efetue, efetuar, elimine, eliminar,
    empurre, empurrar, encaminhe, encaminhar, encerre, encerrar, encontre, encontrar, envie, enviar, escaneie,
    escanear, escolha, escolher, escreva, escrever, escute, escutar, especifique, especificar, espere, esperar,
    estabeleça, estabelecer, evite, evitar, exclua, excluir, execute, executar, expanda, expandir, exporte, exportar,
    extraia, extrair, faça, fazer, feche, fechar, filtre, filtrar, finalize, finalizar, forneça, fornecer, gire,
    girar, grave, gravar, guarde, guardar, habilite, habilitar, ignore, ignorar, impeça, impedir, importe, importar,
    imprima, imprimir, inclua, incluir, indique, indicar, informe, informar, ingresse, ingressar, inicie, iniciar,
    insira, inserir, instale, instalar, interrompa, interromper, introduza, introduzir, inverta, inverter, vá, ir,
    lave, lavar, lembre, lembrar, leia, ler, levante, levantar, leve, levar, libere, liberar, ligue, ligar, limpe,
    limpar, localize, localizar, mande, mandar, mantenha, manter, marque, marcar, meça, medir, minimize, minimizar,
    modifique, modificar, mostre, mostrar, mova, mover, navegue, navegar, nomeie, nomear, notifique, notificar,
    observe, observar, obtenha, obter, oculte, ocultar, olhe, olhar, ordene, ordenar, ouça, ouvir, pague, pagar, pare,
    parar, partilhe, partilhar, passe, passar, pause, pausar, peça, pedir, pergunte, perguntar, permita, permitir,
    personalize, personalizar, pesquise, pesquisar, posicione, posicionar, ponha, pôr, preencha, preencher, prima,
    premir, pressione, pressionar, procure, procurar, proteja, proteger, publique, publicar, puxe, puxar, realize,
    realizar, receba, receber, recolha, recolher, recorte, recortar, recuse, recusar, redefina, redefinir, reduza,
    reduzir, reenvie, reenviar, registe, registar, registre, registrar, regresse, regressar, reinicie, reiniciar,
    remova, remover, renomeie, renomear, renove, renovar, repita, repetir, reponha, repor, responda, responder,
    restaure, restaurar, retire, retirar, retome, retomar, retorne, retornar, reveja, rever, revise, revisar, revogue,
    revogar, rode, rodar, role, rolar, saia, sair, salve, salvar, siga, seguir, segure, segurar, selecione,
    selecionar, sincronize, sincronizar, solicite, solicitar, solte, soltar, suba, subir, substitua, substituir,
    tenha, ter, termine, terminar, teste, testar, tire, tirar, toque, tocar, tome, tomar, transfira, transferir,
    traga, trazer, troque, trocar, use, usar, utilize, utilizar, valide, validar, veja, ver, verifique, verificar,
    vincule, vincular, visite, visitar, visualize, visualizar, volte, voltar, entre em, entre no, entre na, entre com,
    entrar, abre, fecha, clica, escolhe, seleciona, toca, introduz, escreve, vai, faz, guarda, lê, verifica, confirma,
    envia, adiciona, remove, insere, usa, utiliza, preenche, volta, segue, procura, desliza, arrasta, edita, cria,
    copia, elimina, consulta, instala, define, prime, mantém, certifique-se, certifica-te, certificar-se, assegure-se,
    assegurar-se, garanta, garantir, inscreva-se, inscrever-se, registre-se, registe-se, registrar-se, registar-se,
    cadastre, cadastrar, cadastre-se, conecte-se, conectar-se, ligue-se, desconecte-se, dirija-se, dirigir-se,
    desloque-se, autentique-se, autenticar-se, identifique-se, lembre-se, lembrar-se, afaste-se, afastar-se,
    proteja-se, proteger-se, mantenha-se, manter-se, faça-o, abra-o, abra-a, feche-o, feche-a, guarde-o, guarde-a,
    salve-o, copie-o, cole-o, selecione-o, selecione-a, escolha-o, escolha-a, envie-o, envie-a, apague-o, elimine-o,
    use-o, utilize-o, coloque-o, coloque-a, evita, evitem
meaning-fillers =
    por favor, agora, então, depois, também, primeiro, em primeiro lugar, em seguida, de seguida, a seguir,
    seguidamente, finalmente, por fim, por último, novamente, de novo, outra vez, sempre, simplesmente, só, apenas,
    assim, portanto, e, mas
meaning-coordinators = e, mas
meaning-determiners =
    o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, teu, tua, teus, tuas, meu, minha, este, esta, isto, estes,
    estas, esse, essa, isso, esses, essas, aquele, aquela, aqueles, aquelas, cada, todo, toda, todos, todas, tudo,
    ambos, ambas, outro, outra, qualquer, em, no, na, nos, nas, num, numa, neste, nesta, nesse, nessa, ao, à, aos, às,
    para, por, pelo, pela, até, com, sobre, do, da, dos, das, dois, duas, três, duplo clique, duas vezes, novamente,
    de novo, outra vez
meaning-articles =
    o, a, os, as, um, uma, uns, umas, no, na, nos, nas, num, numa, ao, à, aos, às, do, da, dos, das, pelo, pela
meaning-auxiliaries =
    é, são, era, eram, foi, foram, será, serão, está, estão, estava, estavam, estará, estarão, fica, ficam, ficará,
    ficarão, há, havia, haverá, tem, têm, tinha, terá, terão, pode, podem, podes, poderá, poderão, poderia, deve, devem,
    deves, deverá, deverão, deveria, irá, irão, vão, costuma, costumam
meaning-subordinators =
    se, quando, que, quem, qual, quais, cujo, cuja, cujos, cujas, porque, pois, já que, visto que, uma vez que,
    enquanto, até que, a menos que, a não ser que, antes, depois, após, como, onde, aonde, quanto, por que, porquê,
    para, caso, conforme, embora, ainda que, logo que, assim que

# Como começa um texto que não ordena; condições que vêm depois de uma ação; verbos que pedem uma escolha ou uma verificação.
meaning-subjects =
    tu, você, vocês, o senhor, a senhora, a gente, nós, eu, ele, ela, eles, elas, há, existe, existem, o, a, os, as, um,
    uma, uns, umas, este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aqueles, aquelas,
    seu, sua, seus, suas, teu, tua, nosso, nossa, nossos, nossas, pode, deve, podes, deves
meaning-conditions =
    se o, se a, se os, se as, se um, se uma, se algum, se alguma, se alguém, se nenhum, se nenhuma, se todos, se todas,
    se este, se esta, se esse, se essa, se isto, se isso, se ele, se ela, se você, se não, se já, se ainda, se também,
    se for, se forem, se fores, se foi, se é, se estiver, se estiverem, se estiveres, se está, se houver, se há,
    se tiver, se tiverem, se tiveres, se tem, se quiser, se quiseres, se desejar, se pretender, se preferir,
    se precisar, se precisares, se necessitar, se puder, se aparecer, se aparecerem, se surgir, se ocorrer, se existir,
    se receber, se usar, se utilizar, se fizer, se vir, se souber, se pedir, se perguntar, se der, se quer, quando,
    assim que, logo que, sempre que, caso o, caso a, caso os, caso as, caso um, caso uma, caso você, caso não,
    caso queira, caso deseje, caso pretenda, caso prefira, caso precise, caso esteja, caso seja, caso tenha, caso haja,
    caso já, caso ainda, caso apareça, em caso de, no caso de, desde que, contanto que, a menos que, a não ser que,
    salvo se, exceto se
# O que vem antes de uma condição que não limita nada: «mesmo se».
meaning-concessions =
    mesmo, ainda, até, inclusive, como, só, somente, apenas, nem, exatamente, de vez em, de quando em
meaning-asking =
    anote, anotar, comprove, comprovar, confira, conferir, configure, configurar, confirme, confirmar, considere,
    considerar, consulte, consultar, decida, decidir, defina, definir, determine, determinar, diga, dizer, escolha,
    escolher, especifique, especificar, estabeleça, estabelecer, indique, indicar, introduza, introduzir, lembre,
    lembrar, mostre, mostrar, observe, observar, olhe, olhar, pergunte, perguntar, reveja, rever, revise, revisar,
    selecione, selecionar, teste, testar, veja, ver, verifique, verificar, avalie, avaliar, pense, pensar, saiba, saber,
    certifique-se, assegure-se, garanta, lembre-se, verifica, confirma, escolhe, seleciona, vê
meaning-choosing = escolha, escolher, selecione, selecionar
meaning-answers = sim, não
meaning-simultaneous =
    mantenha, manter, mantém, mantendo, segure, segurar, segurando, pressionado, pressionada, pressionados, premido,
    premida, apertado, enquanto, simultaneamente, ao mesmo tempo, em simultâneo, juntos, juntas, arraste, arrasta,
    arrastar, arrastando, sem soltar
meaning-weak-openings =
    pode, você pode, podes, podem, poderia, é possível, é recomendável, é recomendado, é aconselhável, é conveniente,
    é preferível, é melhor, seria melhor, convém, recomenda-se, aconselha-se, sugere-se, recomendamos, aconselhamos,
    sugerimos, talvez, possivelmente, eventualmente, às vezes, por vezes, tente, tentar, procure não, procure evitar,
    de preferência, preferencialmente, se possível, deveria, você deveria, devia, o senhor pode
meaning-passives = ser, sido, sendo, será, serão, seria, seriam, seja, sejam, foi, foram, for, forem, serem
meaning-passives-with-agent = é, são, era, eram
meaning-agents = por, pelo, pela, pelos, pelas
meaning-participles =
    aberto, aberta, abertos, abertas, *ado, *ada, *ados, *adas, *ido, *ida, *idos, *idas, *ído, *ída, *ídos, *ídas,
    feito, *scrito, *scrita, *scritos, *scritas, feita, feitos, feitas, desfeito, desfeita, desfeitos, desfeitas,
    refeito, refeita, refeitos, refeitas, *posto, *posta, *postos, *postas, *visto, *vista, *vistos, *vistas, dito,
    dita, ditos, ditas, coberto, coberta, cobertos, cobertas, descoberto, descoberta, descobertos, descobertas, pago,
    paga, pagos, pagas, gasto, gasta, gastos, gastas, ganho, ganha, ganhos, ganhas, impresso, impressa, impressos,
    impressas, expresso, expressa, expressos, expressas, eleito, eleita, eleitos, eleitas, preso, presa, presos, presas,
    suspenso, suspensa, suspensos, suspensas, morto, morta, mortos, mortas, salvo, salva, salvos, salvas, incluso,
    inclusa, inclusos, inclusas, excluso, exclusa, exclusos, exclusas, isento, isenta, isentos, isentas, expulso,
    expulsa, expulsos, expulsas, extinto, extinta, extintos, extintas, vindo, vinda, vindos, vindas, envolto, envolta,
    envoltos, envoltas, entregue, entregues, aceito, aceita, aceitos, aceitas, aceite, aceites
meaning-no-participles =
    lado, lados, grado, estado, estados, mercado, mercados, cuidado, cuidados, teclado, teclados, sábado, sábados,
    feriado, feriados, resultado, resultados, certificado, certificados, significado, atestado, passado, passada, dado,
    dados, cada, nada, entrada, entradas, chamada, chamadas, tomada, tomadas, camada, camadas, jornada, morada, moradas,
    escada, escadas, década, adequado, adequada, adequados, adequadas, apropriado, apropriada, apropriados, apropriadas,
    complicado, complicada, delicado, delicada, interessado, interessada, obrigado, obrigada, privado, privada,
    privados, privadas, errado, errada, errados, erradas, demasiado, demasiada, situado, situada, situados, situadas,
    vida, vidas, medida, medidas, partida, comida, bebida, subida, descida, ida, sido, ido, pedido, pedidos, sentido,
    sentidos, apelido, apelidos, tecido, marido, partido, partidos, devido, devida, devidos, devidas, válido, válida,
    válidos, válidas, inválido, inválida, inválidos, inválidas, rápido, rápida, rápidos, rápidas, líquido, líquida,
    líquidos, líquidas, sólido, sólida, sólidos, sólidas, fluido, híbrido, conhecido, conhecida, parecido, parecida,
    parecidos, parecidas, decida, divida, dúvida, dúvidas, dívida, dívidas, saída, saídas, visto, posto, postos,
    resposta, respostas, proposta, propostas, imposto, impostos, vista, vistas, revista, revistas, salvo, salva, ganho,
    ganhos, gasto, gastos
meaning-address-formal = você, vocês
meaning-address-formal-capital = -
meaning-address-informal = tu, teu, tua, teus, tuas, contigo
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, e, ou, mas, em, no, na, nos, nas, num, numa, ao, aos, à,
    às, com, sem, por, pelo, pela, pelos, pelas, para, sobre, sob, desde, até, entre, se, quando, enquanto, antes,
    depois, após, porque, que, quem, qual, quais, onde, como, este, esta, estes, estas, isto, esse, essa, isso,
    neste, nesta, deste, desta, é, são, era, ser, está, estão, estar, estiver, foi, há, tem, não, nunca, nenhum,
    nenhuma, nada, ninguém, pode, podem, deve, devem, seu, sua, seus, suas, lhe, te, teu, tua, você, vocês, ele,
    ela, eles, elas, nós, tudo, todo, toda, todos, todas, cada, outro, outra, outros, outras, também, só, apenas,
    somente, sempre, ainda, já, muito, mais, menos, então, durante, salvo, nem, caso, *ã*, *õ*, dois, duas
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = do, da, dos, das, de, ao, aos, e, ou, que, porque, com
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = a, e, o, s, n, d
meaning-abbreviations =
    ex, etc, sr, sra, srs, dr, dra, eng, prof, pág, págs, núm, nr, máx, mín, aprox, art, cap, fig, tab, tel, telef, ext,
    incl, excl, av, ref, vs
meaning-last-abbreviations = etc
# O que se escreve sem espaço junto a uma palavra marcada: antes e depois. `*` se a língua não tem espaços.
meaning-joined-before = -
meaning-joined-after = s
# O que se escreve para aprovar, e para não aprovar.
meaning-tick-yes = sim, s, x, ✓, ✔, ☑, ok, verdadeiro, aprovado, de acordo
meaning-tick-no = não, nao, n, ✗, ✘, ×, falso, não aprovado, rejeitado

# Ferimentos e morte: um `*` vale por quaisquer letras.
meaning-injuries =
    corta-se, cortar-se, cortas-te, se corta, pica-se, aleija*, escorregar e cair, pode cair, você cai, faz mal a, nos olhos, entala os dedos,
    prende os dedos,
    lesão, lesões, lesion*, ferid*, ferir*, feriment*, fere, ferem, fira, firam, machuc*, magoa, magoar, magoado,
    queimad*, queimar*, queima, queimam, escald*, mort*, morr*, óbito, óbitos, letal, letais, falec*, choque*,
    eletrocu*, electrocu*, intoxic*, tóxic*, toxic*, venen*, enven*, asfixi*, sufoc*, afog*, engasg*, esmag*, entalad*,
    prensad*, amput*, sangr*, sangue, hemorragi*, cegueira, cego, cega, cegar, surdez, surdo, surda, contus*, hematoma*,
    fratur*, fractur*, lacera*, explos*, explod*, alergi*, alérgic*, concussão, convuls*, epilep*, epilét*, inconscien*,
    desmai*, radiaç*, nociv*, corrosiv*, dor, dores, traumatism*
meaning-injuries-perhaps = -

# Cores, formas e lugares, que nem todos percebem, e os elementos da interface que os têm.
meaning-colours =
    vermelho, vermelha, vermelhos, vermelhas, encarnado, encarnada, verde, verdes, azul, azuis, laranja, laranjas,
    cor de laranja, cor-de-laranja, amarelo, amarela, amarelos, amarelas, roxo, roxa, roxos, roxas, violeta, lilás,
    rosa, cor-de-rosa, castanho, castanha, castanhos, castanhas, marrom, marrons, preto, preta, pretos, pretas, negro,
    negra, branco, branca, brancos, brancas, cinza, cinzas, cinzento, cinzenta, cinzentos, cinzentas, turquesa, magenta,
    ciano, colorido, colorida, coloridos, coloridas
meaning-shapes =
    redondo, redonda, redondos, redondas, quadrado, quadrada, quadrados, quadradas, triangular, triangulares,
    retangular, retangulares, circular, circulares, oval, ovais, grande, grandes, pequeno, pequena, pequenos, pequenas
meaning-places = superior, superiores, inferior, inferiores, central, centrais
meaning-places-behind =
    superior, superiores, inferior, inferiores, central, centrais, superior esquerdo, superior esquerda,
    superior direito, superior direita, inferior esquerdo, inferior esquerda, inferior direito, inferior direita,
    à esquerda, à direita, da esquerda, da direita, do lado esquerdo, do lado direito, no lado esquerdo,
    no lado direito, em cima, embaixo, em baixo, de cima, de baixo, no topo, do topo, no fundo, do fundo, no centro,
    do centro, no meio, do meio, na parte superior, na parte inferior, da parte superior, da parte inferior, no canto,
    do canto, em cima à esquerda, em cima à direita, em baixo à esquerda, em baixo à direita, embaixo à esquerda,
    embaixo à direita
meaning-controls =
    botão, botões, ícone, ícones, link, links, ligação, ligações, hiperligação, hiperligações, bloco, blocos, mosaico,
    mosaicos, cartão, cartões, separador, separadores, aba, abas, guia, guias, campo, campos, caixa, caixas,
    caixa de seleção, caixas de seleção, interruptor, interruptores, controle deslizante, controlo de deslize, seta,
    setas, barra, barras, menu, menus, painel, painéis, círculo, círculos, quadrado, triângulo, triângulos, ponto

# Links e textos de imagens que por si só não dizem nada.
meaning-empty-links =
    aqui, clique aqui, clica aqui, clicar aqui, toque aqui, toca aqui, tocar aqui, carregue aqui, prima aqui,
    pressione aqui, leia mais, ler mais, saiba mais, saber mais, veja mais, ver mais, mostrar mais, continuar a ler,
    continuar lendo, mais, mais informações, mais informação, mais info, mais detalhes, detalhes, isto, isso, este,
    esta página, este link, esta ligação, esta hiperligação, este site, este sítio, link, o link, ligação, hiperligação,
    página, a página, site, o site, website, continuar, seguinte, próximo, avançar, ir, info, informação, informações,
    veja aqui, ver aqui, consulte aqui, neste link, nesta página, esta ficha
meaning-click-here =
    clique aqui, clica aqui, clicar aqui, clicando aqui, toque aqui, toca aqui, tocar aqui, carregue aqui, prima aqui,
    pressione aqui
meaning-picture-words =
    captura, capturas, captura de tela, capturas de tela, captura de ecrã, capturas de ecrã, screenshot, print, tela,
    ecrã, imagem, imagens, foto, fotos, fotografia, figura, figuras, gráfico, gráficos, ilustração, ilustrações,
    desenho, desenhos, diagrama, esquema, ícone, logotipo, logo, de, do, da, dos, das, um, uma, o, a, os, as, com,
    exemplo

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    proib*, proíb*, interdit*, vedad*, evit*, abstenh*, absten*, abster*, abstém*, abstêm*, afastad*, afast*, longe de,
    longe do, longe da, longe dos, longe das, manter * longe, mantenh* * longe, mantém * longe, mantenha-* longe,
    mantenha-se afastad*, mantenha * afastad*, manter * afastad*, mantenh* afastad*, mantenh* * afastad*,
    manter-se afastad*, fique longe, fique * longe, manter * à distância, mantenh* * à distância,
    mantenha * à distância, fora do alcance, fora de alcance, fora do seu alcance, sem, sem nada, sem nenhum*,
    sem ninguém, sem *r nada, sem *r nenhum*, sem *r ninguém, sem que, sem que ninguém, sem que nenhum*, sem * nem,
    nem sem, sem acesso, acesso proibido, acesso interdito
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    só, somente, apenas, unicamente, exclusivamente, em exclusivo, nada além de, nada mais do que, ninguém além de, a
    menos que, a não ser que, a não ser, a não ser se, salvo, salvo se, salvo que, salvo em, salvo quando, exceto,
    excepto, exceto se, excepto se, exceto quando, excepto quando, exceto em, com exceção de, com exceção do, com
    exceção da, com excepção de, à exceção de, à exceção do, à exceção da, à excepção de, além de, além do, além da,
    fora o, senão, mas sim, não * senão, não * mas sim, nunca * antes de, não * sem, não * sem que, nunca * sem,
    nunca * sem que, jamais * sem, ninguém * sem, nenhum* * sem, nem * sem, não * a menos que, nunca * a menos que,
    não * a não ser que, nunca * a não ser que, não * a não ser, não * salvo, não * salvo se, não * exceto, não *
    excepto, não * exceto se, não * excepto se, nunca * exceto, nunca * salvo, ninguém * exceto, ninguém * a menos
    que, não * nunca * sem, não * nunca * exceto, não * nunca * salvo, não * nunca * a menos que, nenhum* * a menos
    que, só se, somente se, apenas se, unicamente se, só quando, somente quando, apenas quando, unicamente quando, só
    após, somente após, apenas após, unicamente após, só depois, somente depois, apenas depois, só com, somente com,
    apenas com, unicamente com, sem * não, sem * nunca
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    manter*, mantenh*, mantém*, mantêm*, mantid*, mantend*, conserv*, guard*, deixar*, deixe*, deixem, deixa, deixad*,
    deixando, permanec*, permaneç*, ficar*, fique*, fica, ficam, segurar*, segure*, reter*, retenha*
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges = a, até, para, de * a, de * para, das * às, entre * e, dos, das
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: deve | devem | deves | tem de | têm de | tem que | têm que / deveria | deveriam | devia | deviam,
    even-if?: mesmo que | mesmo se | mesmo quando | ainda que | independentemente | também se | também quando | embora,
    on/off: ligar* | ligue* | liguem | liga | ligado | ligada | ligados | ligadas | ligá-* | religu* | acend* /
        deslig* | desligu* | apag*,
    open/closed: abrir* | abra | abra-* | abras | abram | abre | abrem | abri-* | abrindo | abert* | abertura | reabr*
        / fech* | encerr* | fech* à chave,
    locked/unlocked: bloque* | tranc* | trancar* | fech* à chave | travar* | trave | trave-* | trava | travad* | à
        chave | fechad* à chave | com chave / desbloque* | destranc* | destrav*,
    left/right: esquerd* | anti-horári* | sentido anti-horário | contrário ao dos ponteiros | contrário aos ponteiros
        / direit* | sentido horário | sentido dos ponteiros,
    above/below: acima | em cima | por cima / abaixo | debaixo | por baixo | em baixo | embaixo | sob,
    earlier~: antes disso | e antes | mas antes | mas primeiro,
    before/after: antes | previamente | com antecedência | antecipadamente | de antemão | anterior* a | antes das
        refeições / após | depois | logo que | assim que | posteriormente | em seguida | a seguir | logo após |
        posterior* a | depois das refeições | após as refeições | após # hora | após # horas | após # dias | após #
        minutos | depois de # horas | depois de # dias | depois de # minutos / durante o | durante a | durante os |
        durante as | durante todo | durante toda,
    more/less: mais | aument* | increment* | subir* | suba | sobe | elevar* | eleve | eleve-* | eleva | maior |
        maiores | mais alt* | mais elevad* | maximiz* | cresc* | mais de | mais do que | mais que | mais alt* do que
        | mais alt* que | superior a | maior que | maior do que | mais quente que | mais quente do que / menos |
        diminu* | reduz* | redução | baixar* | baixe | baixe-* | baixem | baixa | menor | menores | mais baix* |
        mais pequen* | minimiz* | descer* | desça* | desce | descid* | cai | caem | menos de | menos do que | menos
        que | mais baix* do que | mais baix* que | inferior a | menor que | menor do que | mais frio que | mais frio
        do que,
    least/most: pelo menos | ao menos | no mínimo | mínimo | mínima | mínimos | mínimas | ou mais | a partir de | a
        partir do | a partir da | mais de | mais do que | mais que | superior* a | maior que | maior do que | maiores
        que | maiores de | maior de | mais alt* do que | mais alt* que | superior a | mais quente que | mais quente do
        que | pelo menos # segundo | pelo menos # segundos | pelo menos # minuto | pelo menos # minutos | pelo menos #
        hora | pelo menos # horas | pelo menos # dia | pelo menos # dias | pelo menos # semana | pelo menos # semanas
        | pelo menos # mês | pelo menos # meses / no máximo | máximo | máxima | máximos | máximas | ou menos | menos
        de | menos do que | menos que | inferior* a | menor que | menor do que | menores que | menores de | menor de |
        até | mais baix* do que | mais baix* que | inferior a | mais frio que | mais frio do que / aproximadamente |
        cerca de # | por volta de | mais ou menos,
    only/unless?: só | apenas | somente | unicamente | exclusivamente | ninguém exceto | ninguém além / a menos que
        | salvo | exceto | a não ser,
    enable/disable: ativ* | activ* | habilit* | reativ* / desativ* | desactiv* | desabilit* | inabilit*,
    add/remove: adicion* | acrescent* | inser* | insir* | introdu* | instalar* | instale* | instala | instalad* |
        montar* | monte | monta | montad* | montagem | coloc* | coloq* | fixar* | fixe | fixe-* | anex* | encaix* |
        met* * na | ponh* * na / remov* | remoç* | retir* | elimin* | excluir* | exclua* | excluíd* | apag* | tirar* |
        tire | tire-* | tirad* | extrair* | extraia* | extraíd* | desmont* | desinstal* | desencaix*,
    tighten/loosen: apert* | afivel* | aparafus* / afroux* | solt* | frouxo | frouxa | frouxos | frouxas | desapert*
        | desaparafus* | desparafus* | desenrosc*,
    wet/dry: molh* | húmid* | úmid* | humed* | umed* | humid* | umid* / seco | seca | secos | secas | secar* | seque*
        | secagem | enxug*,
    hot/cold: quente | quentes | aquec* | aqueç* | calor | morn* | ferv* | escald* / frio | fria | frios | frias |
        arrefec* | arrefeç* | esfri* | resfri* | fresc* | congel* | refriger* | gelad*,
    first/last: primeir* | primeiramente | em primeiro lugar | inicial* | inicialmente | antes de mais / últim* | por
        último | final* | por fim,
    up/down: para cima | acima | levant* | ergu* | erga* | subir* | suba | sobe | elevar* | eleve | eleve-* | eleva |
        içar* / para baixo | baixar* | baixe | baixe-* | baixem | baixa | abaixar* | abaixe* | descer* | desça* |
        desce | descid*,
    upright/lying: vertica* | em pé | de pé | na vertical / deitad* | horizonta* | de lado | de cabeça para baixo |
        virad* para baixo | tombad* | na horizontal,
    push/pull: empurr* | pression* | premir* | prima | premid* | premindo / pux*,
    connect/disconnect: conect* | reconect* | conexão | ligar* | ligue* | liguem | liga | ligado | ligada | ligados |
        ligadas | ligá-* | religu* | ligaç* | acopl* / desconect* | deslig* | desligu* | desacopl* | retir* da tomada
        | retir* * da tomada | tir* da tomada | tir* * da tomada,
    allow/deny: permit* | permiss* | aceit* | autoriz* | conced* | aprovar* | aprove | aprova | aprovad* | aprovação |
        autorizada* | autorizado* / nega | negam | negue | negar* | negad* | recus* | rejeit* | bloque* | proib* |
        proíb* | interdit* | declin*,
    inside/outside: dentro | interior* | no interior | adentr* | entrar* | entra | entram | no frigorífico | na
        geladeira / fora | exterior* | ar livre | ao ar livre | lá fora | sair* | saia* | sai | saem | saída |
        abandon* | fora do frigorífico | fora da geladeira,
    start/stop: inici* | começ* | comec* | arranc* | arranq* | reinici* | retom* | em marcha | pôr * em marcha /
        parar* | pare | pare-* | parem | parad* | interromp* | terminar* | termine* | termina | terminad* | finaliz* |
        acab* | cancel* | abort* | encerr* | cess*,
    full/empty: cheio | cheia | cheios | cheias | ench* | preench* | carregad* / vazi* | esvazi* | dren* |
        descarregad*,
    upper/lower: superior* | de cima | topo / inferior* | de baixo | fundo,
    front/back: frente | dianteir* | fronta* | para a frente | para frente | adiante | diante / trás | traseir* | para
        trás | atrás | posterior* | marcha atrás | marcha à ré,
    long/short: longo | longa | longos | longas | mais longo | mais longa | mais longos | mais longas | along* |
        comprid* / curto | curta | curtos | curtas | mais curt* | encurt* | breve | breves,
    fast/slow: rápid* | mais rápid* | depressa | velozmente / lento | lenta | lentos | lentas | lentamente | mais
        lent* | devagar | gradua* | pouco a pouco | aos poucos,
    high/low: alto | alta | altos | altas | mais alt* | elevad* | mais elevad* / baixo | baixa | baixos | baixas |
        mais baix*,
    large/small: grand* / pequen* | mais pequen*,
    light/heavy: leve | leves | mais leve* / pesad* | mais pesad*,
    light/dark: luz | luzes | luminos* | ilumin* / escur*,
    clean/dirty: limp* / sujo | suja | sujos | sujas | sujar* | sujeira | sujidade | contamin*,
    new/old: novo | nova | novos | novas | recent* | fresc* / velho | velha | velhos | velhas | antig* | usad* |
        anterior* | obsolet*,
    show/hide: mostr* | exib* | visualiz* | visív* / ocult* | escond* | invisív*,
    send/receive: envi* / receb* | recepç* | receç*,
    sender/recipient: remetente* / destinatári*,
    import/export: importar* | importad* | importação / exportar* | exporte | exporta | exportad* | exportação,
    buy/sell: comprar* | compre | compre-* | compra | compras | comprad* | adquir* / vender* | vende | vendid* | venda
        | vendas,
    save/discard: guard* | salvar* | salve | salva | conserv* / descart* | deit* fora | jog* fora | elimin* | apag*,
    succeed/fail: sucesso | com sucesso | êxito | com êxito | bem-sucedid* | consegu* / falh* | fracass*,
    online/offline: online | on-line | em linha / offline | off-line | sem conexão | sem ligação,
    internal/external: intern* / extern*,
    public/private: públic* / privad* | confidencia* | secreto | secreta | secretos | secretas | sigilos*,
    positive/negative: positiv* / negativ*,
    parallel/crosswise: paralel* | ao longo | longitudina* / perpendicular* | transversa*,
    day/night: dia | de dia | durante o dia | diurn* / noite | noites | noturn* | nocturn* | à noite | da noite,
    morning/evening: manhã | manhãs | de manhã / à tarde | da tarde | de tarde | à noite | da noite,
    summer/winter: verão / inverno,
    north/south: norte / sul,
    east/west: leste | a este / oeste,
    always/sometimes: sempre | a todo o momento | a todo momento | em todos os momentos | cada vez | sempre que / às
        vezes | por vezes | algumas vezes | ocasionalmente | de vez em quando | geralmente | normalmente |
        habitualmente,
    all/some?: todo | toda | todos | todas | tudo | cada | cada vez / algum | alguns | alguma | algumas | algumas
        vezes | vários | várias | uns poucos,
    alone/together: sozinh* | por conta própria | a sós / juntos | junto com | em conjunto | em dupla | com um colega
        | com outra pessoa | acompanhad*,
    same/other: mesm* | idêntic* / outro | outra | outros | outras | diferent* | distint*,
    near/far: perto | junto a | junto ao | junto à | ao lado de | ao lado do | ao lado da / longe | afastad* | afast*
        | distante | distantes | à distância,
    required/optional?: obrigatóri* | necessári* | requerid* | exigid* | deve | devem | deves | deverá | deverão | tem
        de | tem que | têm de | têm que | é preciso / opciona* | facultativ* | voluntári* | pode | podem | podes |
        poderá | poderão | poderia | poderiam | se desejar | se quiser | não é necessári* | não é preciso | não é
        obrigatóri* | não precisa* | não tem de | opcional* | não tem que | não são necessári* | não são obrigatóri* |
        opcionais | opcional | dispensável | não precis* | não há necessidade,
    earlier/later: cedo | mais cedo | antecipad* / tarde | mais tarde | mais adiante,
    child/adult: criança* | infanti* / adult*,
    even/odd: número par | números pares / ímpar*,
    manual/automatic: manua* | à mão / automátic* | automatiz*,
    safe/dangerous: seguro | segura | seguros | seguras | com segurança | em segurança / perigos* | insegur* |
        arriscad*,
    inhale/exhale: inal* | inspir* | respir* / exal* | expir* o ar,
    credit/debit: crédit* | credit* / débit* | debit*,
    deposit/withdraw: depositar* | deposite | deposita | depositad* / sacar* | saque | saque-* | retir*,
    encrypted/plain: criptograf* | encript* | cifrad* | cifrar* / descriptograf* | desencript* | decifr*,
    engage/disengage: engat* | engren* | embrea* | acion* o freio | acion* o travão | pux* o freio | pux* o travão /
        desengat* | desengren* | desembrea* | solt* | libert* | liber*,
    sharp/blunt: afiad* | afiar* | cortante* | pontiagud* / rombud* | rombo | romba,
    thick/thin: gross* | espess* | mais gross* | mais espess* / fino | fina | finos | finas | delgad* | mais fin* |
        mais delgad*,
    deep/shallow: profund* / pouco profund* | superficia* | raso | rasa,
    wide/narrow: largo | larga | largos | largas | alarg* / estreit*,
    soft/hard: maci* | suav* | amolec* | mole | moles / duro | dura | duros | duras | endurec*,
    rough/smooth: ásper* | rugos* / liso | lisa | lisos | lisas | suav* | fino | fina | finos | finas,
    fold/unfold: dobr* / desdobr* | desenrol*,
    join/separate: unir* | unido | unida | unidos | unidas | combin* | mistur* | juntos | junto com | em conjunto /
        separ* | em separado | à parte | divid*,
    accelerate/brake: aceler* / freio | freios | frear* | freie | travão | travões | travagem | travar* | trave |
        trave-* | trava | travad* | desaceler*,
    pass/fail: apto | apta | aptos | aptas | aprovar* | aprove | aprova | aprovad* | aprovação / rejeit* | reprov* |
        não apto | não apta,
    read/write: ler | leia* | lê | leem | leram | lido | lida | lidos | lidas | leitura* / escrev* | escrito | escrita
        | escritos | escritas,
    charge/discharge: carreg* | recarreg* | carga | carregad* / descarreg* | descarg* | descarregad*,
    sit/stand: sentar* | sente-se | sentad* | senta / em pé | de pé | levante-se | levantar-se,
    lend/borrow: emprestar* | empreste* | empresta / ped* emprestad* | peç* emprestad* | tom* emprestad* | pegar
        emprestad* | pegue emprestad*,
    true/false: verdadeir* / fals* | incorret* | incorrect* | errad* | errône* | erróne*,
    or/and?: ou / e | bem como | assim como,
    including/excluding: incluindo | incluíd* | inclusive | inclui / excluindo | excluíd* | exceto | excepto | com
        exceção de | à exceção de,
    strong/weak: forte* | potente* | com força / fraco* | fraca* | suavemente,
    loud/quiet: barulhent* | em voz alta / silencios* | em voz baixa,
    zoom: ampli* / reduz* a imagem | afast* a imagem,
    often/seldom: frequente* | com frequência | muitas vezes / raramente,
    many/few: muitos | muitas / poucos | poucas,
    trained/untrained: formado* | qualificado* | treinado* | autorizado* | autorizada* | qualificada* / não
        qualificad* | sem formação | não autorizad* | não treinad*,
    flammable/nonflammable: inflamáve* | combustíve* / não inflamáve* | incombustíve* | ignífug*,
    toxic/nontoxic: tóxic* | venenos* | nociv* | corrosiv* / não tóxic* | atóxic* | inofensiv*,
    damaged/intact: danificad* | partid* | quebrad* | defeituos* | avariad* / intact* | em bom estado | não
        danificad*,
    attended/unattended: vigiad* | supervisionad* | sob vigilância | sob supervisão / sem vigilância | sem supervisão
        | não vigiad*,
    suitable/unsuitable: adequad* | apto* | apta* / inadequad* | não adequad* | impróp*,
    protected/unprotected: protegid* | isolad* | cobert* / desprotegid* | não protegid* | desencapad* | nu | nua | nus
        | nuas,
    earthed/unearthed: ligad* à terra | aterrad* / não ligad* à terra | sem terra,
    known/unknown: conhecid* | de confiança / desconhecid* | estranh*,
    available/unavailable: disponíve* | presente* / indisponíve* | ausente*,
    stable/unstable: estáve* / instáve*,
    level/uneven: nivelad* | superfície plana / inclinad* | irregular* | desnivelad*,
    sterile/unsterile: estéril* | estére* | esterilizad* | desinfetad* / não estéril* | não esterilizad*,
    checked/unchecked: marc* a caixa | assinal* | selecion* / desmarc* | desselecion*,
    login/logout: inici* sessão | entre na conta | fazer login | faça login / termin* sessão | sair da conta | fazer
        logout | encerr* a sessão,
    subscribe/unsubscribe: subscrev* | inscrev* / cancel* a subscrição | cancel* a inscrição,
    remember/forget: não se esqueç* | não esqueç* | nunca se esqueç* | lembr* | nunca esqueç* / esqueç* | esquec*,
    ignore/heed: ignor* / respeit* | siga as | tenha em conta | observ*,
    once/repeatedly: uma vez | uma só vez | uma única vez / repetidamente | várias vezes,
    only/also: só | somente | apenas | exclusivamente | unicamente / também | mesmo que | mesmo sem | até mesmo,
    with/without: só com | apenas com | não * sem | nunca * sem | ninguém * sem | sempre com | com o | com a | com um
        | com uma | sem * não | sem * nunca / sem,
    only/except: ninguém exceto | ninguém além | só | apenas | somente / todos exceto | todos menos | todas exceto |
        qualquer * exceto | qualquer * menos | tudo exceto | tudo menos,
    towards/away: em direção / para longe | longe de | longe do,
    swallow/spit: engol* / cusp* | vomit*,
    order/cancel: encomend* | reserv* / cancel* | anul*,
    accept/decline: aceit* | confirm* / recus* | rejeit*,
    reply/forward: respond* / reencaminh* | encaminh*,
    entrance/exit: entrada* / saída*,
    hold/release: segur* | agarr* | mantenha * premid* | mantenha * pressionad* | premid* | pressionad* / solt* |
        larg*,
    until/if?: até que / se | quando | assim que / embora | apesar | mesmo que / para que,
    recommended/required?: preferencialmente | de preferência | recomend* | aconselh* | se possível | na medida do
        possível | se desejar | se quiser / obrigatóri* | deve | devem,
    need/may: não é necessári* | não é preciso | não é obrigatóri* | não precisa* | não tem de | facultativ* |
        opcional* | não tem que | não são necessári* | não são obrigatóri* | opcionais | opcional | dispensável | não
        precis* | não há necessidade / não deve | não devem | não pode | nunca deve,
    period: a cada hora | por hora | de hora em hora / diári* | diariamente | todos os dias | por dia | ao dia /
        semanal* | todas as semanas | por semana / mensal* | todos os meses | por mês / anual* | todos os anos | por
        ano / trimestral* / por minuto | a cada minuto / por segundo | a cada segundo,
    weekday: segunda-feira* / terça-feira* / quarta-feira* / quinta-feira* / sexta-feira* / sábado* / domingo*,
    month: janeiro / fevereiro / abril / junho / julho / agosto / setembro / outubro / novembro / dezembro,
    colour: vermelh* / verde* / azul | azuis / amarel* / laranja / roxo* | roxa* | violeta / preto* | preta* / branc*
        / cinzent* | cinza / castanh* | marrom / rosa | cor-de-rosa,
    person>: enfermeir* / médic* / farmacêutic* / doente* | paciente* | utente* / residente* / motorista* | condutor*
        / passageir* / cliente* / fornecedor* / empregad* | trabalhador* | funcionári*
        | colega* / chefe* | supervisor* |
        gerente* / eletricista* / canalizador* | encanador* / operador* / visitante* / administrador* / utilizador* |
        usuári* / professor* / alun* | estudante* / inquilin* / senhorio* / pais / criança* / estagiári* | aprendi* /
        tutor* / comprador* / vendedor* / cozinheir* / empregad* de mesa / bombeiro* / polícia*,
    substance: água / óleo* / gasolina / gasóleo | diesel / álcool / leite / ácido* / gás / ar / vapor / areia /
        lixívia | água sanitária | cloro / vinagre / sabão / gordura / solvente*,
    body: olho* / orelha* | ouvido* / nariz / boca / mão | mãos / pé | pés / pele / cabeça / joelho* / braço* / perna*
        / cabelo* / costas / pescoço,
    device: teclado* / ecrã* | monitor* | tela / rato | mouse / impressora* / scanner* / telefone* / router* |
        roteador* / modem* / câmara* | câmera* / servidor*,
    vehicle: carro* | automóve* / camião | camiões | caminhão / carrinha* | furgão / reboque* / bicicleta* /
        autocarro* | ônibus / empilhador* | empilhadeira* / comboio* | trem / trator*,
    paper: fatura* / recibo* / orçamento* / contrato* / carta | cartas,
    opening: porta | portas / janela* / tampa* / gaveta* / portão | portões,
    meal: pequeno-almoço | café da manhã / almoço / jantar,
    stay/leave: fiqu* em | permane* em | fiqu* dentro / abandon* | sai* de | evacu*,
    weather: chuva* | chove | chover / neve | neva / tempestade* | vento / sol / nevoeiro | neblina / raio* |
        relâmpago*,
    advise/discourage: recomend* | aconselh* / desaconselh* | desencoraj*,
    load/unload: carreg* | carregad* / descarreg* | descarregad*,
    wake/sleep: acord* / dorm* | adormec*,
    arrive/depart: cheg* / partid* | partir,
    freeze/thaw: congel* / descongel*,
    cheap/expensive: barat* / caro | cara | caros | caras,
    young/old: jovem | jovens / velh* | idos*,
    good/bad: melhor* / pior*,
    begin/end: no início / no fim | no final,
    instead: em vez de | em lugar de | e não,
    clothing: luva* / capacete* / óculos / máscara* / avental | aventais / sapato* | bota | botas / tampões / arnês* /
        casaco* / touca* / viseira* / colete* / fato-macaco,
    food: pão | pães / carne* / peixe* / frango* / ovo | ovos / queijo* / legume* | vegeta* / fruta* / arroz / sopa* /
        açúcar / sal / farinha* / manteiga / noz | nozes / vinho* / cerveja* / café* / chá / natas / batata* / massa /
        sumo* | suco* / mel / iogurte*,
    symptom: febre / dor | dores / tosse / náusea* | vómit* / erupç* | comich* / sangr* | hemorragia* / incha* /
        tontura* / queimadura* / diarreia* / cãibra* / dor de cabeça / falta de ar,
    animal: cão | cães / gato* / cavalo* / vaca* / porco* / pássaro* / ovelha* / coelho*,
    today/tomorrow: hoje / amanhã / ontem,
    man/woman: homem | homens / mulher*,
    solid/liquid: sólido* / líquido*,
    find/lose: encontr* / perd*,
    pack/unpack: embal* | empacot* / desembal* | desempacot*,
    inflate/deflate: insufl* | encha o pneu / esvazie o pneu,
    cover/uncover: cubr* | cobr* | cobert* / destap* | descobr* | descobert*,
    extend/retract: estend* / recolh* | retra*,
    assemble/dismantle: mont* / desmont*,
    deliver/collect: entreg* / levant* | recolh*,
    raw/cooked: cru | crua | crus | cruas / cozid* | cozinhad*,
    temporary/permanent: temporári* | provisóri* / permanente* | definitiv*,
    disposable/reusable: descartáve* / reutilizáve*,
    occupied/vacant: ocupad* / livre* | vag*,
    paid/unpaid: pago | paga | pagos | pagas / por pagar | não pago,
    signed/unsigned: assinad* / por assinar | sem assinatura,
    mute/unmute: silenci* / ativ* o som,
    block/unblock: bloque* / desbloque*,
    next/previous: seguinte* | próxim* / anterior*,
    complete/incomplete: complet* / incomplet*,
    correct/incorrect: corret* / incorret*,
    incoming/outgoing: de entrada | recebid* / de saída | enviad*,
    ascending/descending: ascendente* | crescente* / descendente* | decrescente*,
    local/remote: local | locais / remot* | à distância,
    wired/wireless: com fio / sem fio | sem fios,
    healthy/sick: saudáve* / doente*,
    sober/drunk: sóbri* / bêbed* | bêbad* | embriagad*,
    fixed/variable: constante* | fix* / variáve* | regulável,
    merge/split: combin* | junt* / divid* | separ*,
    dress/undress: vista-se | vestir / dispa | despir,
    in service/out of service: em serviço | em funcionamento / fora de serviço | avariad*,
    plenty/little: muito | muita | abundante* | demasiad* / pouco | pouca | o menos possível,
    taut/slack: esticad* | tensionad* / froux* | solt*,
    once/twice: uma vez / duas vezes / três vezes,
    skip/do: salt* | omit* / realiz* | faça o,
    hang up/hold: deslig* o telefone | desligue a chamada / em linha,
    moving/still: em movimento | a rodar / parad*,
    fraction: metade / um terço / um quarto da | um quarto do / três quartos / dobro | duplic* / triplo | triplic*,
    ordinal: segundo andar | segunda porta / terceir* / quart* andar | quarta porta / quint* andar / sext* andar /
        sétim* / oitav* / non* / décim*,
    few: alguns segundos | segundo inteiro / alguns minutos | minuto inteiro / algumas horas | hora inteira / alguns
        dias / algumas semanas / alguns meses / alguns anos,
    per: por litro / por quilo | por quilograma | por kg / por metro / por pessoa / por quarto / por minuto / por
        segundo / por peça / por página / por garrafa / por grama / por mililitro | por ml,
    both/one!: ambos | ambas | os dois | as duas / um dos | uma das / nenhum dos | nenhuma das,
    breakable/unbreakable: frági* / inquebráve*,
    almost none/almost all: quase ninguém / quase todos | quase todas,
    within/after!: dentro de # segundo | dentro de # segundos | dentro de # minuto | dentro de # minutos | dentro de #
        hora | dentro de # horas | dentro de # dia | dentro de # dias | dentro de # semana | dentro de # semanas |
        dentro de # mês | dentro de # meses | no prazo de # segundo | no prazo de # segundos | no prazo de # minuto |
        no prazo de # minutos | no prazo de # hora | no prazo de # horas | no prazo de # dia | no prazo de # dias | no
        prazo de # semana | no prazo de # semanas | no prazo de # mês | no prazo de # meses | em até # segundo | em
        até # segundos | em até # minuto | em até # minutos | em até # hora | em até # horas | em até # dia | em até #
        dias | em até # semana | em até # semanas | em até # mês | em até # meses | nas primeiras # segundo | nas
        primeiras # segundos | nas primeiras # minuto | nas primeiras # minutos | nas primeiras # hora | nas primeiras
        # horas | nas primeiras # dia | nas primeiras # dias | nas primeiras # semana | nas primeiras # semanas | nas
        primeiras # mês | nas primeiras # meses | nos primeiros # segundo | nos primeiros # segundos | nos primeiros #
        minuto | nos primeiros # minutos | nos primeiros # hora | nos primeiros # horas | nos primeiros # dia | nos
        primeiros # dias | nos primeiros # semana | nos primeiros # semanas | nos primeiros # mês | nos primeiros #
        meses | no máximo # segundo | no máximo # segundos | no máximo # minuto | no máximo # minutos | no máximo #
        hora | no máximo # horas | no máximo # dia | no máximo # dias | no máximo # semana | no máximo # semanas | no
        máximo # mês | no máximo # meses / após # segundo | após # segundos | após # minuto | após # minutos | após #
        hora | após # horas | após # dia | após # dias | após # semana | após # semanas | após # mês | após # meses |
        depois de # segundo | depois de # segundos | depois de # minuto | depois de # minutos | depois de # hora |
        depois de # horas | depois de # dia | depois de # dias | depois de # semana | depois de # semanas | depois de
        # mês | depois de # meses | passadas # segundo | passadas # segundos | passadas # minuto | passadas # minutos
        | passadas # hora | passadas # horas | passadas # dia | passadas # dias | passadas # semana | passadas #
        semanas | passadas # mês | passadas # meses | passados # segundo | passados # segundos | passados # minuto |
        passados # minutos | passados # hora | passados # horas | passados # dia | passados # dias | passados # semana
        | passados # semanas | passados # mês | passados # meses | ao fim de # segundo | ao fim de # segundos | ao fim
        de # minuto | ao fim de # minutos | ao fim de # hora | ao fim de # horas | ao fim de # dia | ao fim de # dias
        | ao fim de # semana | ao fim de # semanas | ao fim de # mês | ao fim de # meses | pelo menos # segundo | pelo
        menos # segundos | pelo menos # minuto | pelo menos # minutos | pelo menos # hora | pelo menos # horas | pelo
        menos # dia | pelo menos # dias | pelo menos # semana | pelo menos # semanas | pelo menos # mês | pelo menos #
        meses,
    but: mas | mas sim,
    and: e,
    then: depois | em seguida | a seguir,
    beforehand/afterwards: de antemão | previamente / depois,
    sounds/silent: toca | tocar | soa | soar | dispara | disparar / está desligad* | está desativad* | for desligad*
        | se desliga,
    fasting/fed: em jejum | de estômago vazio | antes das refeições / depois das refeições | após as refeições | às
        refeições | de estômago cheio,
    valid/expired: válid* / expir* | caduc*,
    until/while?: até que | até / enquanto,
    or/but: ou / mas sim,
    easy/difficult: fácil | fáceis | facilmente / difícil | difíceis,
    trust/distrust: confie | confia | confiar / desconf*,
    room: cozinha* / casa de banho | banheiro / sanita | vaso sanitário / quarto / escritório* / corredor* / cave |
        porão / sótão / garagem / armazém | armazéns / laboratório* / oficina | oficinas / cantina | refeitório /
        escadas | escada / telhado* / jardim | jardins,
    appliance: frigorífico* | geladeira* / congelador* | freezer / forno | fornos / micro-ondas / lava-louça | máquina
        de lavar louça / máquina de lavar roupa / secador de roupa / ventilador* | ventoinha* / caldeira* / chaleira*
        / aspirador* / bomba | bombas / compressor* / centrífuga* | centrifugadora / autoclave*,
    tool: faca | facas / garfo* / colher | colheres / tesoura* / martelo* / chave de fenda* / chave inglesa / esponja*
        / pano | panos / escadote | escada de mão / corda | cordas / balde* / vassoura* / agulha* / seringa*,
    medicine: comprimido* / cápsula* / pomada* / gotas / xarope* / injeção | injeções / penso rápido / supositório* /
        inalador*,
    choice: talvez | porventura | à sua escolha | fique à vontade | preferencialmente | de preferência | se possível |
        na medida do possível | eventualmente um* | não hesite,
    if-needed: se necessário | caso seja necessário | se for necessário | quando necessário | se for preciso | em caso
        de necessidade,
    wear/take off: vest* | calce | calçar / tire | tire-* | tirar* | tirad* | retir* | descalc*,
    doing=: aguard* | esper* / pression* | prima | mantenha * premido | mantenha * pressionado / aquec* | aqueç*
        / arrefec* | arrefeç* | esfri* / enxagu* | enxágu* / mex* / agit* / ferv* | cozinh* / carreg* / demolh* /
        repous* / seque | secar | seca / lav* / mistur* / asse,
    plug~: ficha | plugue / cabo | fio,
    -: não dev* | não se dev* | nunca dev* | nunca se dev* | jamais dev* | não pod* | não se pod* | nunca pod* |
        nunca se pod* | jamais pod* | nem pod* | nem dev* | ninguém dev* | ninguém pod* | não é necessári* | não é
        preciso | não tem de | não tem que | não têm de | não têm que | depend* de | depend* do | depend* da | o
        quanto antes | quanto antes | a menos que | mais ou menos | nunca mais | mais uma vez | cada vez mais | cada
        vez menos | de novo | outra vez | de outro modo | de outra forma | caso contrário | pelo contrário | até que
        | até o | até a | até ao | até à | até os | até as | até aos | até às | até mesmo | mesmo que | mesmo se |
        mesmo assim | mesmo quando | si mesm* | você mesmo | você mesma | si próprio | inici* sessão | iniciar a
        sessão | terminar sessão | termin* a sessão | encerr* sessão | encerr* a sessão | início de sessão |
        fechadura* | aberturas | atividade* | actividade* | ativamente | activamente | conector* | a fundo | no
        fundo | sob nenhum* | sob hipótese* | sob circunstância* | sob pressão | sob tensão | sob controle | sob
        controlo | sob carga | sob pretexto | forma alguma | modo algum | maneira alguma | caso algum | hipótese
        alguma | circunstância alguma | momento algum | parte alguma | motivo algum | internet | internaciona* |
        fora de serviço | fora de uso | por dia | ao dia | em dia | hoje em dia | bom dia | dia e noite | preste
        atenção | presta* atenção | primeiros socorros | por outro lado | por um lado | uns aos outros | uns dos
        outros | entre outros | entre outras | daqui em diante | em vez disso | a longo prazo | a curto prazo |
        sempre que | protej* * umidade | proteg* * umidade | protej* * humidade | proteg* * humidade | protej* *
        calor | proteg* * calor | protej* * luz | proteg* * luz | protej* * frio | proteg* * frio | profundidade* |
        espessura* | luminosidade | descarga elétrica | descarga eléctrica | descargas elétricas | descargas
        eléctricas | ou não | expir* após | expir* em | expir* depois de | caduc* após | caduc* em | caduc* depois
        de
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: segundo | segundos | seg, minute: minuto | minutos | min, hour: hora | horas | de hora | hr | hrs,
    day: dia | dias | dia útil | dias úteis | dia de calendário | dias de calendário, week: semana | semanas,
    month: mês | meses, year: ano | anos, millisecond: milissegundo | milissegundos, degree: grau | graus,
    celsius: grau celsius | graus celsius | graus centígrados | grau centígrado | celsius | graus c,
    fahrenheit: grau fahrenheit | graus fahrenheit | fahrenheit, kelvin: kelvin | kelvins, percent: por cento |
    pontos percentuais, metre: metro | metros, centimetre: centímetro | centímetros, millimetre: milímetro | milímetros,
    kilometre: quilómetro | quilómetros | quilômetro | quilômetros, micrometre: micrómetro | micrómetros | micrômetro |
    micrômetros | mícron | mícrons | micra | micras, inch: polegada | polegadas, foot: pé | pés, yard: jarda | jardas,
    mile: milha | milhas, gram: grama | gramas, kilogram: quilograma | quilogramas | quilo | quilos,
    milligram: miligrama | miligramas, microgram: micrograma | microgramas, tonne: tonelada | toneladas |
    tonelada métrica | toneladas métricas, ton: tonelada curta | toneladas curtas, pound: libra | libras, ounce: onça |
    onças, litre: litro | litros, millilitre: mililitro | mililitros, centilitre: centilitro | centilitros,
    decilitre: decilitro | decilitros, gallon: galão | galões, cubic-metre: metro cúbico | metros cúbicos,
    square-metre: metro quadrado | metros quadrados, volt: volt | volts, kilovolt: quilovolt | quilovolts | kilovolt |
    kilovolts, millivolt: milivolt | milivolts, ampere: ampere | amperes | ampère | ampères, milliampere: miliampere |
    miliamperes | miliampère | miliampères, watt: watt | watts, kilowatt: quilowatt | quilowatts | kilowatt | kilowatts,
    megawatt: megawatt | megawatts, kilowatt-hour: quilowatt-hora | quilowatts-hora | quilowatt hora | quilowatts hora |
    kilowatt-hora | kilowatts-hora, hertz: hertz, kilohertz: quilohertz | kilohertz, megahertz: megahertz | mega-hertz,
    ohm: ohm | ohms, bar: bar | bares, millibar: milibar | milibares, pascal: pascal | pascais,
    kilopascal: quilopascal | quilopascais | kilopascal, decibel: decibel | decibéis, newton: newton | newtons,
    newton-metre: newton metro | newtons metro | newton-metro | newtons-metro, joule: joule | joules, lux: lux,
    rpm: rotações por minuto | revoluções por minuto, kilometre-per-hour: quilómetros por hora | quilômetros por hora |
    quilómetro por hora | quilômetro por hora, mile-per-hour: milhas por hora, byte: byte | bytes, kilobyte: kilobyte |
    kilobytes | quilobyte | quilobytes, megabyte: megabyte | megabytes | megas, gigabyte: gigabyte | gigabytes | gigas,
    terabyte: terabyte | terabytes, pixel: pixel | pixels | píxel | píxeis | pixéis, euro: euro | euros, cent: cêntimo |
    cêntimos | centavo | centavos, dollar: dólar | dólares
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = por
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = day: d
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: zero, 1: um? | uma? | primeiro? | primeira? | primeiros? | primeiras? | uma vez? | único? | única? | uma só?,
    2: dois | duas | ambos? | ambas? | par? | duplo? | dupla? | segundo? | segunda?, 3: três | terceiro? | terceira? |
    triplo?, 4: quatro | quarta?, 5: cinco | quinto? | quinta?, 6: seis | sexto? | sexta?, 7: sete | sétimo? |
    sétima?, 8: oito | oitavo? | oitava?, 9: nove | nono? | nona?, 10: dez | décimo? | décima? | dezena?, 11: onze,
    12: doze | dúzia?, 13: treze, 14: catorze | quatorze, 15: quinze, 16: dezasseis | dezesseis, 17: dezassete |
    dezessete, 18: dezoito, 19: dezanove | dezenove, 20: vinte, 21: vinte e um | vinte e uma, 22: vinte e dois | vinte
    e duas, 24: vinte e quatro, 25: vinte e cinco, 28: vinte e oito, 30: trinta, 35: trinta e cinco, 36: trinta e
    seis, 40: quarenta, 45: quarenta e cinco, 48: quarenta e oito, 50: cinquenta, 55: cinquenta e cinco, 60: sessenta,
    65: sessenta e cinco, 70: setenta, 72: setenta e dois | setenta e duas, 75: setenta e cinco, 80: oitenta, 90:
    noventa, 100: cem? | cento? | uma centena?, 120: cento e vinte, 150: cento e cinquenta, 200: duzentos | duzentas,
    250: duzentos e cinquenta | duzentas e cinquenta, 300: trezentos | trezentas, 400: quatrocentos | quatrocentas,
    500: quinhentos | quinhentas, 600: seiscentos | seiscentas, 800: oitocentos | oitocentas, 1000: mil? | um milhar?,
    1000000: um milhão? | milhão?, 0.5: meio? | meia? | metade? | a metade?, 0.25: um quarto? | quarto?, 0.75: três
    quartos?, 1.5: um e meio | uma e meia, x100: centenas, x1000: mil, x1000000: milhão | milhões | milhão de |
    milhões de, x1000000000: bilhão | bilhões | mil milhões | bilhões de | mil milhões de, +0.5: e meio | e meia, -: a
    menos | de menos | até menos | entre menos | e menos | negativo | negativos, 15 minute: quarto de hora | um quarto
    de hora, 30 minute: meia hora, 45 minute: três quartos de hora, 90 minute: hora e meia | uma hora e meia, 6 month:
    meio ano | semestralmente | semestral | semestrais, below: abaixo de zero | negativos, 2 day: dia sim dia não | em
    dias alternados | dias alternados, 3 month: trimestralmente | trimestral | trimestrais
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: h | hs | horas | em ponto, am: a.m | am | da manhã | de manhã | da madrugada, pm: p.m | pm | da tarde |
    da noite | à tarde | à noite, noon: meio-dia | meio dia, midnight: meia-noite | meia noite, half-past: -,
    half-to: -, quarter-past: -, quarter-to: -
