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
safety-first = Leia primeiro os avisos
roles-needed = Função necessária
permissions-needed = Permissões necessárias
requires-here = Para este passo precisa de
needed-in = Precisa disto em
ask-whom = A quem pedir
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
print-page = Imprimir esta página
table-of-contents = Nesta ficha
skip-to-content = Ir para o conteúdo
enlarge-picture = Ampliar a imagem

checklist-name = Nome
checklist-date = Data
checklist-signature = Rubrica
checklist-reset = Limpar as marcas
checklist-progress = Concluído: { $done } de { $total }
checklist-remembered = As marcas ficam guardadas apenas neste dispositivo.
checklist-intro = Marque o que já fez. Leia cada aviso antes de continuar.

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
close = Fechar
empty-category = Ainda não há fichas nesta categoria.

audience = Para
product = Imagens de
revision = Versão da ficha
status-draft = Rascunho: ainda não verificado. Não siga esta ficha.
status-review = Em revisão: ainda não aprovada. Não siga esta ficha.
status-retired = Retirada: esta ficha deixou de ser atualizada.
go-to-step = Avance para o passo { $number }
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
    não * em hipótese alguma, sob hipótese alguma, não * sob hipótese alguma, em circunstância alguma, em momento algum,
    não * em momento algum, em parte alguma
meaning-negative-words =
    sem, sem nada, sem nenhum*, sem ninguém, sem *r nada, sem *r nenhum*, sem *r ninguém, sem que ninguém,
    sem que nenhum*, sem * nem, evit*, impedi*, impede*, impeç*, previn*, preven*, abstenh*, absten*, abster*, abstém*,
    abstêm*, afastad*, fora do alcance, longe de, longe do, longe da, longe dos, longe das, proib*, proíb*, vedad*,
    interdit*, interdiç*, desaconselh*, nega, negam, negar, negado, negada, negados, negadas, recus*, rejeit*, imposs*,
    incapa*, falha, falham, falhar, falhará, falharão, falhe, falhem, falhou, falhas, falhado, fracass*, erro ao,
    erros ao, falta, faltam, faltar, faltando, faltante*, ausent*, ausênc*, carece*, desconhec*, inválid*, invalid*,
    ilegal, ilegais, ilícit*, incorret*, incorrect*, errad*, incomplet*, incompatív*, incompatib*, incoeren*,
    inconsistent*, inexat*, inexact*, inativ*, inactiv*, inadequad*, inapropriad*, inadmissív*, inaplicáv*, inacessív*,
    inalterad*, indevid*, indefinid*, independent*, indispon*, ineficaz, ineficazes, inesperad*, instáv*, inexistent*,
    desnecessári*, insegur*, insensív*, insuficient*, inútil, inúteis, inutiliz*, inviáv*, invisív*, impróp*, improváv*,
    imprevist*, ilegív*, irrevers*, irrevogáv*, irrecuperáv*, irreparáv*, ambígu*, mal, desativad*, desactivad*,
    desabilitad*, desligad*, desconectad*, desmarcad*, desprotegid*, ocult*, escond*, está vazio, está vazia,
    estão vazios, estão vazias, deixar * em branco, deixe * em branco, deixa * em branco, ignor*, omitid*, difere*,
    é diferente, são diferentes, diferente de, diferente do, diferente da, exceto, excepto, em vez de, em vez do,
    em vez da, ao invés de, em lugar de, expirad*, obsolet*, offline, raramente, dificilmente, incumpr*, descumpr*,
    inobserv*, deixa de, deixam de, deixará de, deixarão de, deixou de, no máximo, muito pouco, muito curto,
    muito curta, muito pequeno, muito pequena, muito baixo, muito baixa, demasiado curto, demasiado curta,
    demasiado pequeno, demasiado pequena, somente leitura, apenas leitura, só leitura, só de leitura, apenas de leitura,
    só se, somente se, apenas se, unicamente se, só quando, somente quando, apenas quando, unicamente quando, só depois,
    somente depois, apenas depois, unicamente depois, só após, somente após, apenas após, só com, somente com,
    apenas com, unicamente com
meaning-no-negations =
    não só, não somente, não apenas, não unicamente, não obstante, não importa, não mais tarde do que,
    não mais tarde que, ou não, a não ser que, exceto se, salvo se, enquanto não, até que não, nada menos que,
    nada menos do que, sem dúvida, sem falta, não se esqueç*, não te esqueças, não esqueç*, nunca se esqueç*,
    nunca esqueç*
# Palavras com que começa um aviso.
meaning-signal-words =
    Aviso, Advertência, Atenção, Cuidado, Perigo, Tenha cuidado, Tome cuidado, Tenha atenção, Preste atenção
meaning-note-words = Nota, Dica, Importante, Observação, Sugestão, NB

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
    não lhe toque, não se aproxime, não abra, não abrir, não aceite, não aceitar, não acione, não acionar, não adicione,
    não adicionar, não altere, não alterar, não apague, não apagar, não aperte, não apertar, não aplique, não aplicar,
    não aproxime, não aproximar, não arraste, não arrastar, não ative, não ativar, não atualize, não atualizar,
    não avance, não avançar, não baixe, não baixar, não bloqueie, não bloquear, não cancele, não cancelar, não clique,
    não clicar, não cole, não colar, não coloque, não colocar, não compartilhe, não compartilhar, não conecte,
    não conectar, não confirme, não confirmar, não continue, não continuar, não copie, não copiar, não corte,
    não cortar, não dê, não dar, não deixe, não deixar, não desative, não desativar, não desconecte, não desconectar,
    não desligue, não desligar, não desmonte, não desmontar, não digite, não digitar, não edite, não editar,
    não elimine, não eliminar, não encoste, não encostar, não entre, não entrar, não envie, não enviar, não escolha,
    não escolher, não escreva, não escrever, não exclua, não excluir, não execute, não executar, não exceda,
    não exceder, não faça, não fazer, não feche, não fechar, não force, não forçar, não guarde, não guardar, não inicie,
    não iniciar, não insira, não inserir, não instale, não instalar, não interrompa, não interromper, não introduza,
    não introduzir, não vá, não ir, não levante, não levantar, não ligue, não ligar, não limpe, não limpar,
    não mantenha, não manter, não marque, não marcar, não mexa, não mexer, não misture, não misturar, não modifique,
    não modificar, não molhe, não molhar, não mova, não mover, não mude, não mudar, não pare, não parar, não partilhe,
    não partilhar, não passe, não passar, não permita, não permitir, não pise, não pisar, não ponha, não pôr, não prima,
    não premir, não pressione, não pressionar, não publique, não publicar, não puxe, não puxar, não reinicie,
    não reiniciar, não remova, não remover, não repita, não repetir, não retire, não retirar, não revele, não revelar,
    não saia, não sair, não salve, não salvar, não siga, não seguir, não selecione, não selecionar, não solte,
    não soltar, não suba, não subir, não substitua, não substituir, não tente, não tentar, não tire, não tirar,
    não toque, não tocar, não transfira, não transferir, não troque, não trocar, não use, não usar, não utilize,
    não utilizar, não ultrapasse, não ultrapassar
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
meaning-bans = -
meaning-consequents = -

# Os verbos das instruções, na forma que ordena; o que pode vir antes, e o que vem depois quando são verbos com certeza.
meaning-commands =
    abra, abrir, aceda, aceder, aceite, aceitar, acesse, acessar, acione, acionar, acrescente, acrescentar, adicione,
    adicionar, afaste, afastar, agende, agendar, aguarde, aguardar, ajuste, ajustar, altere, alterar, amplie, ampliar,
    anexe, anexar, anote, anotar, anule, anular, apague, apagar, aplique, aplicar, aponte, apontar, aprove, aprovar,
    arquive, arquivar, arraste, arrastar, assinale, assinalar, assine, assinar, associe, associar, ative, ativar,
    atribua, atribuir, atualize, atualizar, autorize, autorizar, avance, avançar, avise, avisar, baixe, baixar,
    bloqueie, bloquear, busque, buscar, cancele, cancelar, carregue, carregar, chame, chamar, clique, clicar, cole,
    colar, coloque, colocar, combine, combinar, compare, comparar, compartilhe, compartilhar, complete, completar,
    compre, comprar, comprove, comprovar, comunique, comunicar, conceda, conceder, conclua, concluir, conecte, conectar,
    confira, conferir, configure, configurar, confirme, confirmar, conserve, conservar, considere, considerar, consulte,
    consultar, contacte, contactar, contate, contatar, continue, continuar, converta, converter, copie, copiar, corrija,
    corrigir, corte, cortar, crie, criar, dê, dar, decida, decidir, defina, definir, deixe, deixar, desative, desativar,
    desbloqueie, desbloquear, descarregue, descarregar, desça, descer, desconecte, desconectar, desfaça, desfazer,
    desinstale, desinstalar, desligue, desligar, deslize, deslizar, desloque, deslocar, desmarque, desmarcar,
    desselecione, desselecionar, determine, determinar, devolva, devolver, digitalize, digitalizar, digite, digitar,
    divida, dividir, diga, dizer, edite, editar, efetue, efetuar, elimine, eliminar, empurre, empurrar, encaminhe,
    encaminhar, encerre, encerrar, encontre, encontrar, envie, enviar, escaneie, escanear, escolha, escolher, escreva,
    escrever, escute, escutar, especifique, especificar, espere, esperar, estabeleça, estabelecer, evite, evitar,
    exclua, excluir, execute, executar, expanda, expandir, exporte, exportar, extraia, extrair, faça, fazer, feche,
    fechar, filtre, filtrar, finalize, finalizar, forneça, fornecer, gire, girar, grave, gravar, guarde, guardar,
    habilite, habilitar, ignore, ignorar, impeça, impedir, importe, importar, imprima, imprimir, inclua, incluir,
    indique, indicar, informe, informar, ingresse, ingressar, inicie, iniciar, insira, inserir, instale, instalar,
    interrompa, interromper, introduza, introduzir, inverta, inverter, vá, ir, lave, lavar, lembre, lembrar, leia, ler,
    levante, levantar, leve, levar, libere, liberar, ligue, ligar, limpe, limpar, localize, localizar, mande, mandar,
    mantenha, manter, marque, marcar, meça, medir, minimize, minimizar, modifique, modificar, mostre, mostrar, mova,
    mover, navegue, navegar, nomeie, nomear, notifique, notificar, observe, observar, obtenha, obter, oculte, ocultar,
    olhe, olhar, ordene, ordenar, ouça, ouvir, pague, pagar, pare, parar, partilhe, partilhar, passe, passar, pause,
    pausar, peça, pedir, pergunte, perguntar, permita, permitir, personalize, personalizar, pesquise, pesquisar,
    posicione, posicionar, ponha, pôr, preencha, preencher, prima, premir, pressione, pressionar, procure, procurar,
    proteja, proteger, publique, publicar, puxe, puxar, realize, realizar, receba, receber, recolha, recolher, recorte,
    recortar, recuse, recusar, redefina, redefinir, reduza, reduzir, reenvie, reenviar, registe, registar, registre,
    registrar, regresse, regressar, reinicie, reiniciar, remova, remover, renomeie, renomear, renove, renovar, repita,
    repetir, reponha, repor, responda, responder, restaure, restaurar, retire, retirar, retome, retomar, retorne,
    retornar, reveja, rever, revise, revisar, revogue, revogar, rode, rodar, role, rolar, saia, sair, salve, salvar,
    siga, seguir, segure, segurar, selecione, selecionar, sincronize, sincronizar, solicite, solicitar, solte, soltar,
    suba, subir, substitua, substituir, tenha, ter, termine, terminar, teste, testar, tire, tirar, toque, tocar, tome,
    tomar, transfira, transferir, traga, trazer, troque, trocar, use, usar, utilize, utilizar, valide, validar, veja,
    ver, verifique, verificar, vincule, vincular, visite, visitar, visualize, visualizar, volte, voltar, entre em,
    entre no, entre na, entre com, entrar, abre, fecha, clica, escolhe, seleciona, toca, introduz, escreve, vai, faz,
    guarda, lê, verifica, confirma, envia, adiciona, remove, insere, usa, utiliza, preenche, volta, segue, procura,
    desliza, arrasta, edita, cria, copia, elimina, consulta, instala, define, prime, mantém, certifique-se,
    certifica-te, certificar-se, assegure-se, assegurar-se, garanta, garantir, inscreva-se, inscrever-se, registre-se,
    registe-se, registrar-se, registar-se, cadastre, cadastrar, cadastre-se, conecte-se, conectar-se, ligue-se,
    desconecte-se, dirija-se, dirigir-se, desloque-se, autentique-se, autenticar-se, identifique-se, lembre-se,
    lembrar-se, afaste-se, afastar-se, proteja-se, proteger-se, mantenha-se, manter-se, faça-o, abra-o, abra-a, feche-o,
    feche-a, guarde-o, guarde-a, salve-o, copie-o, cole-o, selecione-o, selecione-a, escolha-o, escolha-a, envie-o,
    envie-a, apague-o, elimine-o, use-o, utilize-o, coloque-o, coloque-a
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
meaning-simultaneous =
    mantenha, manter, mantém, mantendo, segure, segurar, segurando, pressionado, pressionada, pressionados, premido,
    premida, apertado, enquanto, simultaneamente, ao mesmo tempo, em simultâneo, juntos, juntas, arraste, arrasta,
    arrastar, arrastando, sem soltar
meaning-weak-openings =
    pode, você pode, podes, podem, poderia, é possível, é recomendável, é recomendado, é aconselhável, é conveniente,
    é preferível, é melhor, seria melhor, convém, recomenda-se, aconselha-se, sugere-se, recomendamos, aconselhamos,
    sugerimos, talvez, possivelmente, eventualmente, às vezes, por vezes, tente, tentar, procure não, procure evitar,
    de preferência, preferencialmente, se possível, deveria, você deveria, devia
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
meaning-abbreviations =
    ex, etc, sr, sra, srs, dr, dra, eng, prof, pág, págs, núm, nr, máx, mín, aprox, art, cap, fig, tab, tel, telef, ext,
    incl, excl, av, ref, vs

# Ferimentos e morte: um `*` vale por quaisquer letras.
meaning-injuries =
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
