# Todo lo que stappenkaart dice al lector con palabras propias, en español.

language-name = Español

severity-danger = Peligro
severity-warning = Advertencia
severity-caution = Precaución
severity-notice = Aviso
note-important = Importante
note-note = Conviene saber
note-tip = Consejo

card = Ficha paso a paso
card-decision = Encontrar la ficha correcta
card-reference = Referencia
checklist = Lista de verificación
step = Paso { $number }
steps-count =
    { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    }
warnings-count =
    { $count ->
        [one] { $count } advertencia
       *[other] { $count } advertencias
    }
warnings-in-card =
    { $count ->
        [one] Esta ficha tiene { $count } advertencia
       *[other] Esta ficha tiene { $count } advertencias
    }
duration =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
page-of = Página { $page } de { $total }

before-you-start = Antes de empezar
read-first = Leer primero
safety-first = Lee primero las advertencias
roles-needed = Rol necesario
permissions-needed = Permisos necesarios
requires-here = Para este paso necesitas
needed-in = Se necesita en
ask-whom = A quién pedirlo
request-copy = Copiar un mensaje
request = Lo necesito para seguir una ficha paso a paso. ¿Es posible obtenerlo?
how-to-get = Cómo obtenerlo
choose-one = Elige una opción
choose-any = Elige lo que se aplique a tu caso
outcome = Resultado
done = Listo
forbidden = No usar
callouts-legend = Puntos señalados en la imagen
to-warning = Ir a la advertencia

owner = A cargo de
verified = Verificada el
takes = Lleva aproximadamente
languages = Idioma
choose-language = Elige el idioma
cards = Fichas paso a paso
all-cards = Todas las fichas paso a paso
print-card = Ficha paso a paso en PDF
open-checklist = Lista de verificación
print-checklist = Lista de verificación en PDF
print-one-sheet = Ficha en una hoja
print-leaflet = Folleto para doblar
print-pocket = Ficha de bolsillo para doblar
print-poster = Póster
print-binder = Carpeta con todas las fichas
print-category-binder = Carpeta de esta categoría
word-document = Documento de Word, para comentarios
binder-contents = Contenido
binder-warnings = Todas las advertencias
binder-versions = Versiones
paper-newest = Versión más reciente
paper-current = Tu papel es la versión más reciente de esta ficha.
paper-older = Tu papel es más antiguo que esta ficha. Usa esta página o imprime la ficha de nuevo.
paper-changed = Estas advertencias son nuevas o han cambiado:
paper-gone = Una o más advertencias de tu papel ya no valen tal como están.
paper-unknown = No se sabe si tu papel sigue siendo válido. Usa esta página.
changes = Qué ha cambiado
changes-warnings = Han cambiado advertencias
change-removed = Advertencia eliminada
change-weaker = Advertencia menos grave
change-reworded = Advertencia con otras palabras
change-moved = Advertencia en otro lugar
change-stronger = Advertencia más grave
change-added = Nueva advertencia
change-before = Antes:
change-after = Ahora:
change-card = Nueva ficha
change-card-gone = Ficha eliminada
change-title = Título cambiado
change-steps = Pasos cambiados
change-pictures = Imágenes cambiadas
change-text = Otro texto cambiado
print-page = Imprimir esta página
table-of-contents = En esta ficha
skip-to-content = Ir al contenido
enlarge-picture = Ampliar la imagen
film-watch = Ver el vídeo
background = Contexto
sound-play = Escuchar la grabación
file-download = Descargar el archivo
attachment-on-page = En la página de esta ficha
in-card = ficha «{ $title }»
in-card-step = ficha «{ $title }», paso { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = Copiar
copied = Copiado
path-then = luego

# Las teclas de un teclado, como él las llama.
key-ctrl = Ctrl
key-shift = Mayús
key-enter = Intro
key-esc = Esc
key-tab = Tab
key-backspace = Retroceso
key-delete = Supr
key-insert = Insert
key-home = Inicio
key-end = Fin
key-page-up = Re Pág
key-page-down = Av Pág
key-space = Espacio
key-caps-lock = Bloq Mayús
key-num-lock = Bloq Num
key-scroll-lock = Bloq Despl
key-print-screen = Impr Pant
key-pause = Pausa

checklist-name = Nombre
checklist-date = Fecha
checklist-signature = Iniciales
checklist-reset = Borrar las marcas
checklist-progress = Completado: { $done } de { $total }
checklist-remembered = Las marcas se guardan solo en este dispositivo.
checklist-intro = Marca lo que ya hayas hecho. Lee cada advertencia antes de continuar.
checklist-intro-confirm = Haz cada paso de memoria, pero lee antes sus advertencias. Después detente y marca lo que hayas hecho.
checklist-confirm = Haz este paso. Después detente y confirma:

new-tab = se abre en una pestaña nueva
callout-place = lugar { $mark } en la imagen
start = Empezar
print = Imprimir
about-card = Acerca de esta tarjeta
step-of = Paso { $step } de { $steps }
progress = Progreso
go-on = Continuar
warning-read = Esta advertencia está leída
warning-unread = Primero esta advertencia: aún no está leída.
ticks-cleared = Las marcas están borradas.
undo = Deshacer
step-changed = Este paso ha cambiado desde que se marcó. Sus marcas están borradas.
not-ticked = Sin marcar: { $count }
branch-if = Solo tras esta elección:
branch-or = o
not-on-your-way = Fuera de este camino
all-ticked = Todo está marcado
sign-off = Firma
focus-start = Un paso cada vez
focus-end = Tarjeta completa
back = Anterior
next = Siguiente
practice = Practicar
practice-intro = La imagen no tiene marcas. No se guarda nada.
practice-ask = ¿Dónde hay que hacer clic?
practice-right = Correcto.
practice-wrong = Aquí no. Otro intento.
practice-shown = Aquí no. Este es el lugar.
practice-place = Lugar { $number }
practice-by-name = Elegir por nombre
practice-result = Encontrados a la primera: { $done } de { $total }
feedback-ask = ¿Ha funcionado?
feedback-ask-facts = ¿Ha servido?
feedback-yes = Sí
feedback-no = No
feedback-good = Muy bien. Las sugerencias también son bienvenidas.
feedback-first = Primero hay que mirar aquí:
feedback-report = Informar de un problema
feedback-better = Enviar una sugerencia
feedback-step = ¿Hay algo mal aquí?
kept-copy = No hay conexión. Esta es una copia guardada en este dispositivo y puede haber una versión más reciente. Guardada:
kept-newer = Hay una versión más reciente de esta página.
kept-load = Mostrarla

not-translated =
    { $tag ->
        [nl] Aún sin traducir: este texto está en neerlandés
        [en] Aún sin traducir: este texto está en inglés
        [de] Aún sin traducir: este texto está en alemán
        [fr] Aún sin traducir: este texto está en francés
        [es] Aún sin traducir: este texto está en español
        [it] Aún sin traducir: este texto está en italiano
        [pt] Aún sin traducir: este texto está en portugués
        [pl] Aún sin traducir: este texto está en polaco
        [tr] Aún sin traducir: este texto está en turco
        [ar] Aún sin traducir: este texto está en árabe
        [ja] Aún sin traducir: este texto está en japonés
        [zh] Aún sin traducir: este texto está en chino
       *[other] Aún sin traducir: este texto está en { $language }
    }
not-translated-card = Parte de esta ficha aún no está traducida. Ese texto se muestra en su idioma original, con una etiqueta.
you-are-here = Estás aquí
find-card = Buscar una ficha
cards-found = Fichas encontradas: { $count }
none-found = No hay resultados para «{ $query }». Debajo están todas las fichas.
found-partly = Ninguna ficha tiene todas estas palabras. Fichas con algunas de ellas: { $count }
cards-for = Fichas para
everyone = Todos los lectores
recently-verified = Verificadas recientemente
page-missing = No hay ninguna página en esta dirección
card-moved = Esta ficha se ha movido
close = Cerrar

audience = Para
product = Imágenes de
revision = Versión de la ficha
status-draft = Borrador: aún sin verificar. No sigas esta ficha.
status-review = En revisión: aún sin aprobar. No sigas esta ficha.
status-retired = Retirada: esta ficha ya no se actualiza.
go-to-step = Continúa en el paso { $number }
go-back-to-step = Vuelve al paso { $number }
go-to-end = Has terminado
glossary = Términos de esta ficha

# La hoja para revisar una traducción, para alguien que conoce los dos idiomas.
review = Revisión de la traducción
review-intro = Las advertencias van primero. Compara cada traducción con su original y firma lo que sea correcto.
review-source = Original
review-translation = Traducción
review-warnings = Advertencias
review-texts = Otros textos
review-earlier = El original tal como era cuando se tradujo
review-machine = Borrador generado automáticamente
review-approved = Aprobado por { $name } el { $date }
review-progress = Advertencias aprobadas: { $done } de { $total }
review-hand-back = Para responder: rellena { $file }, que acompaña a este ejemplar. En cada advertencia, escribe tu nombre, y sí si los dos textos dicen lo mismo. Devuelve el archivo como CSV.
# La hoja que rellena quien revisa.
sheet-card = Ficha
sheet-warning = Advertencia
sheet-signal-word = Palabra de señal
sheet-state = Estado
sheet-name = Tu nombre
sheet-tick = ¿Aprobado? (sí o no)
sheet-remark = Observación
state-missing = Sin traducir
state-blank = Vacío
state-identical = Igual que el original
state-stale = El original ha cambiado desde entonces
state-refused = No dice lo mismo
state-review = Pendiente de revisión
state-draft = Pendiente de aprobación
state-approved = Aprobado
state-translated = Traducido

# Cómo funciona este idioma. Listas separadas por comas; `*` vale por cualquier letra, y `-`, por una lista que aquí no dice nada.
# Palabras que niegan o prohíben; palabras de significado negativo, como «sin»; palabras que parecen negar y no niegan nada.
meaning-negations =
    no, nunca, jamás, ni, nada, nadie, ningún, ningun*, tampoco, no * nunca, no * jamás, no * nada, no * nadie,
    no * ningún, no * ningun*, no * tampoco, no * nunca * nada, no * nunca * nadie, no * nunca * ningún,
    no * nunca * ningun*, no * jamás * nada, no * ni, no * ni * ni, ni * ni, nunca * nada, nunca * nadie,
    nunca * ningún, nunca * ningun*, nunca * ni, jamás * nada, jamás * ningún, jamás * ningun*, nadie * nada,
    nadie * ningún, nadie * ningun*, en absoluto, no * en absoluto, en modo alguno, no * en modo alguno,
    de modo alguno,
    no * de modo alguno, de manera alguna, no * de manera alguna, de forma alguna, no * de forma alguna, ninguna,
    ninguno
meaning-negative-words =
    sin, sin nada, sin ningún, sin ningun*, sin *r nada, sin *r ningún, sin *r ningun*, sin *r a nadie, sin que
    nadie, sin * ni, evit*, impid*, impedir*, impedid*, impedim*, preven*, previen*, previn*, absten*, abstén*,
    abstien*, abstuv*, alejad*, lejos de, lejos del, fuera del alcance, guárdese de, prohib*, prohíb*, vedad*,
    desaconsej*, deneg*, denieg*, niega, niegan, niegue, negar, negado, negada, rechaz*, rehus*, rehús*, imposib*,
    incapa*, falla, fallan, fallar, fallará, fallarán, falle, fallen, falló, fallado, fallid*, fallo, fallos,
    fracas*, error al, errores al, falta, faltan, faltar, falten, faltante*, carec*, carezc*, ausent*, ausencia*,
    desconoc*, inválid*, invalid*, ilegal*, ilícit*, incorrect*, incomplet*, incompatib*, incoheren*, inconsistent*,
    inexact*, inactiv*, inadecuad*, inapropiad*, inadmisib*, inaplicab*, inaccesib*, inalterad*, indebid*,
    indefinid*, independient*, indispon*, ineficaz, ineficaces, inesperad*, inestab*, inexistent*, innecesari*,
    insegur*, insensib*, inservib*, insuficient*, inútil*, inutiliz*, inviab*, invisib*, impropi*, improbab*,
    ilegib*, irrevers*, irrevocab*, irrecuperab*, irreparab*, ambigu*, erróne*, equivocad*, mal, desactivad*,
    deshabilitad*, inhabilitad*, desconectad*, desmarcad*, desprotegid*, desatendid*, ocult*, está vacío, está
    vacía, están vacíos, están vacías, dejar * en blanco, deje * en blanco, deja * en blanco, ignor*, omitid*,
    excluid*, excluye, excluyen, difiere*, es diferente, son diferentes, es distinto, es distinta, son distintos,
    son distintas, distinto de, distinta de, diferente de, excepto, salvo, en lugar de, en vez de, caduc*, obsolet*,
    apenas, rara vez, raramente, incumpl*, inobserv*, deja de, dejan de, dejará de, dejarán de, dejó de, dejado de,
    como máximo, como mucho, a lo sumo, demasiado poco, demasiado poca, demasiado corto, demasiado corta, demasiado
    pequeño, demasiado pequeña, demasiado bajo, demasiado baja, solo lectura, sólo lectura, solo si, sólo si,
    solamente si, únicamente si, solo cuando, sólo cuando, solamente cuando, únicamente cuando, solo después, sólo
    después, solamente después, únicamente después, solo tras, sólo tras, solo con, sólo con, solamente con,
    únicamente con, en caso de duda, ante la duda, distancia
# Words that say what follows if it is not done.
meaning-otherwise = de lo contrario
meaning-no-negations =
    no solo, no sólo, no solamente, no únicamente, no más tarde de, no más tarde del, no obstante, no importa, o no, a
    no ser que, salvo que, salvo si, hasta que no, mientras no, nada más, nada menos que, sin embargo, sin duda, sin
    falta, hace falta, hacen falta, haga falta, hará falta, no olvid*, no te olvides, no se olvide, nunca olvid*, no
    es necesari*, no hace falta, no es obligatori*, no tiene que, no necesit*, no se requiere*, no tienen que, no se
    olvide*, no dude en, no dud*, no son necesari*, no son obligatori*, no es preciso, no se necesit*,
    no tiene por qué
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = ni siquiera, tampoco, ni
# Palabras con las que empieza una advertencia.
meaning-signal-words = Advertencia, Precaución, Peligro, Peligro de muerte, Aviso, Atención, Cuidado, Ten cuidado, Tenga cuidado, Ojo
meaning-note-words = Nota, Consejo, Importante, Sugerencia, NB
meaning-needs = Requisitos previos, Requisitos, Antes de empezar, Antes de comenzar, Lo que necesita, Lo que necesitas, Preparación

# Palabras que muestran que un texto bajo una acción dice lo que el lector ve si ha salido bien.
meaning-outcomes =
    aparece, aparecen, aparecerá, se muestra, se muestran, se mostrará, se abre, se abrirá, verá, verás, se crea,
    se actualiza, ya está, ya están

# Palabras que prohíben al principio de una frase o detrás de su verbo; negaciones que no prohíben nada.
meaning-prohibitions =
    nunca, jamás, no debes nunca, no debe nunca, no se debe nunca, en ningún caso, bajo ningún concepto,
    bajo ninguna circunstancia, bajo ningún pretexto, de ningún modo, de ninguna manera, en ninguna circunstancia,
    en ningún momento, nunca añadas, nunca pidas, nunca midas, nunca dividas, nunca decidas, nunca impidas,
    jamás añadas, jamás pidas, jamás midas, jamás dividas, jamás decidas, jamás impidas, no abras nunca, no abra nunca,
    no actives nunca, no active nunca, no apagues nunca, no apague nunca, no borres nunca, no borre nunca,
    no cambies nunca, no cambie nunca, no cierres nunca, no cierre nunca, no compartas nunca, no comparta nunca,
    no conectes nunca, no conecte nunca, no copies nunca, no copie nunca, no des nunca, no dé nunca, no dejes nunca,
    no deje nunca, no desactives nunca, no desactive nunca, no desconectes nunca, no desconecte nunca,
    no elimines nunca, no elimine nunca, no envíes nunca, no envíe nunca, no escribas nunca, no escriba nunca,
    no guardes nunca, no guarde nunca, no hagas nunca, no haga nunca, no introduzcas nunca, no introduzca nunca,
    no metas nunca, no meta nunca, no modifiques nunca, no modifique nunca, no muevas nunca, no mueva nunca,
    no pongas nunca, no ponga nunca, no quites nunca, no quite nunca, no retires nunca, no retire nunca,
    no reveles nunca, no revele nunca, no toques nunca, no toque nunca, no uses nunca, no use nunca, no utilices nunca,
    no utilice nunca
meaning-prohibitions-inside =
    en ningún caso, bajo ningún concepto, bajo ninguna circunstancia, bajo ningún pretexto, de ningún modo,
    de ninguna manera, en ninguna circunstancia
meaning-refusals =
    no debes, no debe, no deben, no se debe, no deberías, no debería, no está permitido, no se permite,
    queda prohibido, está prohibido, se prohíbe, prohibido, prohibida, no lo hagas, no lo haga, no lo uses, no lo use,
    no la uses, no la use, no lo abras, no lo abra, no la abras, no la abra, no lo cierres, no lo cierre,
    no la cierres, no la cierre, no lo toques, no lo toque, no te acerques, no se acerque, no te quites, no se quite,
    no abras, no abra, no abrir, no actives, no active, no activar, no actualices, no actualice, no actualizar,
    no aceptes, no acepte, no aceptar, no acerques, no acerque, no acercar, no añadas, no añada, no añadir,
    no apagues, no apague, no apagar, no apliques, no aplique, no aplicar, no aprietes, no apriete, no apretar,
    no arrastres, no arrastre, no arrastrar, no bloquees, no bloquee, no bloquear, no borres, no borre, no borrar,
    no cambies, no cambie, no cambiar, no canceles, no cancele, no cancelar, no cierres, no cierre, no cerrar,
    no cliques, no clique, no clicar, no coloques, no coloque, no colocar, no compartas, no comparta, no compartir,
    no conectes, no conecte, no conectar, no confirmes, no confirme, no confirmar, no continúes, no continúe,
    no continuar, no copies, no copie, no copiar, no cortes, no corte, no cortar, no des, no dé, no dar, no dejes,
    no deje, no dejar, no desactives, no desactive, no desactivar, no desconectes, no desconecte, no desconectar,
    no desmontes, no desmonte, no desmontar, no desplaces, no desplace, no desplazar, no detengas, no detenga,
    no detener, no edites, no edite, no editar, no ejecutes, no ejecute, no ejecutar, no elijas, no elija, no elegir,
    no elimines, no elimine, no eliminar, no empieces, no empiece, no empezar, no enciendas, no encienda, no encender,
    no envíes, no envíe, no enviar, no escribas, no escriba, no escribir, no fuerces, no fuerce, no forzar,
    no golpees, no golpee, no golpear, no guardes, no guarde, no guardar, no hagas, no haga, no hacer, no inicies,
    no inicie, no iniciar, no insertes, no inserte, no insertar, no instales, no instale, no instalar, no interrumpas,
    no interrumpa, no interrumpir, no introduzcas, no introduzca, no introducir, no intentes, no intente, no intentar,
    no vayas, no vaya, no ir, no levantes, no levante, no levantar, no limpies, no limpie, no limpiar, no llenes,
    no llene, no llenar, no mantengas, no mantenga, no mantener, no marques, no marque, no marcar, no metas, no meta,
    no meter, no mezcles, no mezcle, no mezclar, no modifiques, no modifique, no modificar, no mojes, no moje,
    no mojar, no muevas, no mueva, no mover, no pases, no pase, no pasar, no pegues, no pegue, no pegar, no permitas,
    no permita, no permitir, no pises, no pise, no pisar, no pongas, no ponga, no poner, no presiones, no presione,
    no presionar, no publiques, no publique, no publicar, no pulses, no pulse, no pulsar, no quites, no quite,
    no quitar, no realices, no realice, no realizar, no reinicies, no reinicie, no reiniciar, no retires, no retire,
    no retirar, no reveles, no revele, no revelar, no saques, no saque, no sacar, no salgas, no salga, no salir,
    no sigas, no siga, no seguir, no selecciones, no seleccione, no seleccionar, no sueltes, no suelte, no soltar,
    no subas, no suba, no subir, no superes, no supere, no superar, no tires, no tire, no tirar, no toques, no toque,
    no tocar, no tomes, no tome, no tomar, no uses, no use, no usar, no utilices, no utilice, no utilizar, evita,
    evite, eviten, evitad, evitar, procura no, procure no, abstente de, absténgase de, abstenerse de, guárdate de,
    guárdese de, aléjate de, aléjese de, mantente alejado, manténgase alejado,
    no la toques, no la toque, no los toque, no las toque
meaning-refusals-inside = bajo ninguna condición, en ninguna condición
meaning-reassurances =
    no olvides, no olvide, no olvidar, no te olvides, no se olvide, nunca olvides, nunca olvide, no dejes de,
    no deje de, no dejar de, no te preocupes, no se preocupe, no hay que preocuparse, no debes preocuparte,
    no debe preocuparse, no dudes, no dude, no temas, no tema, no te asustes, no se asuste, no pasa nada,
    no hay problema, no importa, no es necesario, no hace falta, no tienes que, no tiene que, nunca más, nunca es tarde,
    no solo, no sólo, no solamente
meaning-obligations = -
meaning-persons = -
meaning-cautions = -
meaning-bans =
    está prohibido, está prohibida, están prohibidos, están prohibidas, queda prohibido, queda prohibida,
    no está permitido, no está permitida, no están permitidos, no están permitidas, debe evitarse, deben evitarse,
    debes evitar, debe evitar, deberías evitar, hay que evitar, se debe evitar, conviene evitar, es mejor evitar,
    intenta evitar, intente evitar, ten cuidado de no, tenga cuidado de no, asegúrate de no, asegúrese de no,
    procura no, procure no, se desaconseja, desaconsejamos
meaning-consequents = así que, por eso, por lo tanto, por tanto, de modo que, por ello
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = -
meaning-purposes = -
meaning-signs = no
meaning-infinitives = *ar, *er, *ir
meaning-forbidding-forms = -
meaning-no-forbidding-forms = -

# Los verbos de las instrucciones, en la forma que ordena; qué puede ir delante, y qué va detrás cuando es un verbo con seguridad.
meaning-commands =
    abre, abra, abrir, accede, acceda, acceder, acepta, acepte, aceptar, activa, active, activar, actualiza,
    actualice, actualizar, adjunta, adjunte, adjuntar, agrega, agregue, agregar, agrupa, agrupe, agrupar, ajusta,
    ajuste, ajustar, alinea, alinee, alinear, amplía, amplíe, ampliar, anota, anote, anotar, anula, anule, anular,
    añade, añada, añadir, apaga, apague, apagar, aplica, aplique, aplicar, aprieta, apriete, apretar, apunta, apunte,
    apuntar, archiva, archive, archivar, arrastra, arrastre, arrastrar, asigna, asigne, asignar, asocia, asocie,
    asociar, autoriza, autorice, autorizar, avanza, avance, avanzar, averigua, averigüe, averiguar, avisa, avise,
    avisar, baja, baje, bajar, bloquea, bloquee, bloquear, borra, borre, borrar, busca, busque, buscar, cambia,
    cambie, cambiar, cancela, cancele, cancelar, carga, cargue, cargar, cierra, cierre, cerrar, clica, clique, clicar,
    coloca, coloque, colocar, combina, combine, combinar, comienza, comience, comenzar, compara, compare, comparar,
    comparte, comparta, compartir, completa, complete, completar, compra, compre, comprar, comprueba, compruebe,
    comprobar, concede, conceda, conceder, conecta, conecte, conectar, configura, configure, configurar, confirma,
    confirme, confirmar, conserva, conserve, conservar, considera, considere, considerar, consulta, consulte,
    consultar, contacta, contacte, contactar, contesta, conteste, contestar, continúa, continúe, continuar, convierte,
    convierta, convertir, copia, copie, copiar, corrige, corrija, corregir, corta, corte, cortar, crea, cree, crear,
    da, dé, dar, decide, decida, decidir, di, diga, decir, define, defina, definir, deja, deje, dejar, deniega,
    deniegue, denegar, desactiva, desactive, desactivar, desbloquea, desbloquee, desbloquear, descarga, descargue,
    descargar, desconecta, desconecte, desconectar, deselecciona, deseleccione, deseleccionar, desenchufa, desenchufe,
    desenchufar, deshaz, deshaga, deshacer, desinstala, desinstale, desinstalar, desliza, deslice, deslizar, desmarca,
    desmarque, desmarcar, desplaza, desplace, desplazar, despliega, despliegue, desplegar, desvincula, desvincule,
    desvincular, detén, detenga, detener, determina, determine, determinar, devuelve, devuelva, devolver, divide,
    divida, dividir, edita, edite, editar, ejecuta, ejecute, ejecutar, elige, elija, elegir, elimina, elimine,
    eliminar, empieza, empiece, empezar, empuja, empuje, empujar, enciende, encienda, encender, enchufa, enchufe,
    enchufar, encuentra, encuentre, encontrar, envía, envíe, enviar, escanea, escanee, escanear, escoge, escoja,
    escoger, escribe, escriba, escribir, escucha, escuche, escuchar, especifica, especifique, especificar, espera,
    espere, esperar, establece, establezca, establecer, evita, evite, evitar, excluye, excluya, excluir, exporta,
    exporte, exportar, extrae, extraiga, extraer, filtra, filtre, filtrar, finaliza, finalice, finalizar, firma,
    firme, firmar, gira, gire, girar, guarda, guarde, guardar, habilita, habilite, habilitar, haz, haga, hacer,
    ignora, ignore, ignorar, impide, impida, impedir, importa, importar, imprime, imprima, imprimir, incluye, incluya,
    incluir, indica, indique, indicar, informa, informe, informar, ingresa, ingrese, ingresar, inicia, inicie,
    iniciar, inserta, inserte, insertar, instala, instale, instalar, introduce, introduzca, introducir, invita,
    invite, invitar, ve, vaya, ir, lava, lave, lavar, lee, lea, leer, levanta, levante, levantar, limpia, limpie,
    limpiar, llama, llame, llamar, llena, llene, llenar, lleva, lleve, llevar, localiza, localice, localizar, manda,
    mande, mandar, mantén, mantenga, mantener, marca, marque, marcar, mide, mida, medir, minimiza, minimice,
    minimizar, mira, mire, mirar, modifica, modifique, modificar, muestra, muestre, mostrar, mueve, mueva, mover,
    navega, navegue, navegar, nombra, nombrar, notifica, notifique, notificar, obtén, obtenga, obtener, oculta,
    oculte, ocultar, omite, omita, omitir, oprime, oprima, oprimir, ordena, ordene, ordenar, paga, pague, pagar, pare,
    parar, pasa, pase, pasar, pausa, pause, pausar, pide, pida, pedir, pega, pegue, pegar, piensa, piense, pensar,
    permite, permita, permitir, personaliza, personalice, personalizar, pon, ponga, poner, pregunta, pregunte,
    preguntar, presiona, presione, presionar, prueba, pruebe, probar, programa, programe, programar, proporciona,
    proporcione, proporcionar, publica, publique, publicar, pulsa, pulse, pulsar, quita, quite, quitar, realiza,
    realice, realizar, recarga, recargue, recargar, rechaza, rechace, rechazar, recibe, reciba, recibir, recoge,
    recoja, recoger, recuerda, recuerde, recordar, recorta, recorte, recortar, reduce, reduzca, reducir, reemplaza,
    reemplace, reemplazar, reenvía, reenvíe, reenviar, registra, registre, registrar, reinicia, reinicie, reiniciar,
    rellena, rellene, rellenar, renombra, renombre, renombrar, renueva, renueve, renovar, repite, repita, repetir,
    reserva, reserve, reservar, responde, responda, responder, restablece, restablezca, restablecer, restaura,
    restaure, restaurar, retira, retire, retirar, revisa, revise, revisar, revoca, revoque, revocar, rota, rote,
    rotar, saca, saque, sacar, sal, salga, salir, sigue, siga, seguir, selecciona, seleccione, seleccionar, señala,
    señale, señalar, silencia, silencie, silenciar, sincroniza, sincronice, sincronizar, solicita, solicite,
    solicitar, suelta, suelte, soltar, sube, suba, subir, sustituye, sustituya, sustituir, teclea, teclee, teclear,
    ten, tenga, tener, termina, termine, terminar, tira, tire, tirar, toca, toque, tocar, toma, tome, tomar, trae,
    traiga, traer, transfiere, transfiera, transferir, traslada, traslade, trasladar, une, unir, usa, use, usar,
    utiliza, utilice, utilizar, vacía, vacíe, vaciar, valida, valide, validar, valora, valore, valorar, vea, ver,
    verifica, verifique, verificar, vincula, vincule, vincular, visita, visite, visitar, vuelve, vuelva, volver,
    entra, entre en, entre a, entrar, asegúrate, asegúrese, asegurarse, regístrate, regístrese, registrarse,
    conéctate, conéctese, conectarse, desconéctate, desconéctese, identifícate, identifíquese, identificarse,
    desplázate, desplácese, desplazarse, dirígete, diríjase, dirigirse, fíjate, fíjese, ponte, póngase, lávate,
    lávese, quítate, quítese, suscríbete, suscríbase, autentícate, autentíquese, sitúate, sitúese, sitúa, sitúe,
    situar, protégete, protéjase, protege, proteja, proteger, apártate, apártese, hazlo, hágalo, ábrelo, ábralo,
    ciérralo, ciérrelo, guárdalo, guárdelo, cópialo, cópielo, pégalo, péguelo, elígelo, elíjalo, selecciónalo,
    selecciónelo, envíalo, envíelo, bórralo, bórrelo, elimínalo, elimínelo, ponlo, póngalo, úsalo, úselo, ábrela,
    ábrala, ciérrala, ciérrela, guárdala, guárdela, selecciónala, selecciónela, elígela, elíjala, eviten, evitad
meaning-fillers =
    por favor, ahora, luego, después, entonces, también, primero, en primer lugar, a continuación, seguidamente,
    finalmente, por último, de nuevo, nuevamente, siempre, simplemente, sencillamente, así que, solo, sólo, ya, y, e,
    pero
meaning-coordinators = y, e, pero, luego
meaning-determiners =
    el, la, los, las, un, una, unos, unas, tu, tus, su, sus, mi, mis, este, esta, esto, estos, estas, ese, esa, eso,
    esos, esas, aquel, aquella, aquellos, aquellas, cada, todo, toda, todos, todas, ambos, ambas, lo, le, les, al, a,
    en, con, por, hasta, hacia, sobre, desde, dentro, fuera, abajo, arriba, atrás, clic, doble clic, dos, tres,
    de nuevo, nuevamente, otra vez, otro, otra
meaning-articles = el, la, los, las, un, una, unos, unas, al, del
meaning-auxiliaries =
    es, son, era, eran, fue, fueron, será, serán, está, están, estaba, estaban, estará, estarán, ha, han, había, hay,
    puede, pueden, puedes, podrá, podrás, podrán, podría, podrían, debe, deben, debes, debería, deberían, tiene, tienen,
    tienes, tendrá, va, van, suele, suelen
meaning-subordinators =
    si, cuando, que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, porque, ya que, puesto que, mientras,
    hasta que, a menos que, antes, después, tras, como, cómo, qué, quién, quiénes, cuál, cuáles, cuánto, dónde, donde,
    adonde, cuándo, por qué, para, pues, así que, aunque, según, una vez

# Cómo empieza un texto que no ordena; condiciones que van detrás de una acción; verbos que piden elegir o comprobar.
meaning-subjects =
    tú, usted, ustedes, vosotros, yo, nosotros, él, ella, ellos, ellas, se, hay, el, la, los, las, un, una, unos, unas,
    este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, tu, tus, su, sus, nuestro, nuestra,
    nuestros, nuestras, puedes, debes, tienes, haces, pulsas, seleccionas, eliges, abres, vas
meaning-conditions =
    si, cuando, una vez que, tan pronto como, en cuanto se, en cuanto el, en cuanto la, en cuanto los, en cuanto las,
    en cuanto aparezca, en cuanto termine, en cuanto termines, en cuanto esté, en cuanto haya, en cuanto hayas,
    en cuanto recibas, en cuanto reciba, siempre que, siempre y cuando, a menos que, a no ser que, salvo que,
    excepto si, salvo si, en caso de, en caso de que, en el caso de que, con tal de que, a condición de que
# Lo que va delante de una condición que no limita nada: «incluso si».
meaning-concessions =
    incluso, aun, aún, hasta, también, ni, como, solo, sólo, solamente, únicamente, justo, por, de cuando en, de vez en
meaning-asking =
    anota, anote, anotar, averigua, averigüe, averiguar, comprueba, compruebe, comprobar, configura, configure,
    configurar, confirma, confirme, confirmar, considera, considere, considerar, consulta, consulte, consultar, decide,
    decida, decidir, define, defina, definir, determina, determine, determinar, elige, elija, elegir, escoge, escoja,
    escoger, especifica, especifique, especificar, establece, establezca, establecer, indica, indique, indicar, mira,
    mire, mirar, muestra, muestre, mostrar, piensa, piense, pensar, pregunta, pregunte, preguntar, prueba, pruebe,
    probar, recuerda, recuerde, recordar, revisa, revise, revisar, selecciona, seleccione, seleccionar, valora, valore,
    valorar, ve, vea, ver, verifica, verifique, verificar, di, diga, decir, introduce, introduzca, introducir, fíjate,
    fíjese, asegúrate, asegúrese, sabe, sepa, saber
meaning-choosing = elige, elija, elegir, selecciona, seleccione, seleccionar, escoge, escoja
meaning-answers = sí, si, no
meaning-simultaneous =
    mantén, mantenga, mantener, manteniendo, pulsado, pulsada, presionado, presionada, apretado, apretada, mientras,
    simultáneamente, al mismo tiempo, a la vez, juntos, juntas, arrastra, arrastre, arrastrar, arrastrando, sin soltar
meaning-weak-openings =
    puedes, puede, podrías, podría, se puede, se podría, es posible, es recomendable, es aconsejable, es conveniente,
    es preferible, es mejor, sería mejor, conviene, convendría, se recomienda, se aconseja, se sugiere, recomendamos,
    te recomendamos, le recomendamos, aconsejamos, te aconsejamos, le aconsejamos, sugerimos, quizá, quizás, tal vez,
    a lo mejor, posiblemente, a veces, intenta, intente, intentar, procura, procure, procurar, trata de, trate de,
    preferiblemente, preferentemente, a ser posible, deberías, debería
meaning-passives = ser, sido, siendo, será, serán, sería, serían, sea, sean, fue, fueron
meaning-passives-with-agent = es, son, era, eran
meaning-agents = por
meaning-participles =
    hecho, hecha, hechos, hechas, *ado, *ada, *ados, *adas, *ido, *ida, *idos, *idas, *ído, *ída, *ídos, *ídas, *bierto,
    deshecho, *bierta, *biertos, *biertas, *scrito, *scrita, *scritos, *scritas, deshecha, deshechos, deshechas,
    rehecho, rehecha, rehechos, rehechas, *puesto, *puesta, *puestos, *puestas, puesto, puesta, puestos, puestas, visto,
    vista, vistos, vistas, revisto, revista, revistos, revistas, previsto, prevista, previstos, previstas, *suelto,
    dicho, *suelta, *sueltos, *sueltas, *vuelto, *vuelta, *vueltos, *vueltas, dicha, dichos, dichas, impreso, impresa,
    impresos, impresas, roto, rota, rotos, rotas, muerto, muerta, muertos, muertas, suscrito, suscrita, suscritos,
    suscritas, satisfecho, satisfecha, satisfechos, satisfechas
meaning-no-participles =
    lado, lados, grado, grados, estado, estados, mercado, mercados, cuidado, teclado, teclados, candado, listado,
    listados, resultado, resultados, certificado, certificados, apartado, apartados, encabezado, demasiado, demasiada,
    demasiados, demasiadas, cada, nada, entrada, entradas, llamada, llamadas, jornada, mirada, portada, adecuado,
    adecuada, adecuados, adecuadas, apropiado, apropiada, delicado, delicada, complicado, complicada, interesado,
    interesada, privado, privada, privados, privadas, pasado, pasada, sábado, vida, vidas, medida, medidas, salida,
    salidas, partida, comida, bebida, subida, ida, sido, ido, contenido, contenidos, sentido, sentidos, apellido,
    apellidos, pedido, pedidos, sonido, sonidos, ruido, ruidos, vestido, tejido, partido, debido, debida, debidos,
    debidas, válido, válida, válidos, válidas, inválido, inválida, inválidos, inválidas, rápido, rápida, rápidos,
    rápidas, líquido, líquida, líquidos, líquidas, sólido, sólida, sólidos, sólidas, fluido, híbrido, pida, decida,
    mida, añada, divida, impida, conocido, conocida, parecido, parecida, parecidos, parecidas
meaning-address-formal = usted, ustedes
meaning-address-formal-capital = -
meaning-address-informal = tú, tus, contigo
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    el, la, los, las, lo, un, una, unos, unas, de, del, y, e, o, u, pero, sino, a, al, en, con, sin, por, para,
    sobre, bajo, desde, hasta, hacia, entre, según, si, cuando, mientras, antes, después, porque, que, quien, cual,
    cuales, donde, dónde, como, cómo, este, esta, estos, estas, esto, ese, esa, eso, es, son, era, ser, está, están,
    estar, ha, han, haya, hay, no, nunca, ningún, ninguna, ninguno, nada, nadie, puede, pueden, debe, deben, se, su,
    sus, le, les, te, tu, tus, usted, ustedes, nos, nuestro, nuestra, yo, él, ella, ellos, ellas, todo, toda, todos,
    todas, cada, otro, otra, otros, otras, también, solo, sólo, siempre, aún, ya, muy, más, menos, luego, entonces,
    durante, salvo, así, ni, *ñ*, *ción, dos, veces
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = el, los, las, del, al, de, y, o, que, si, porque, su, sus, muy, con
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = a, e, o, y, u, s, n, i, d
meaning-abbreviations =
    ej, etc, sr, sra, sres, dr, dra, ud, uds, vd, núm, nro, máx, mín, aprox, pág, págs, art, cap, fig, tel, tfno, ext,
    incl, excl, avda, dpto, vs
meaning-last-abbreviations = etc
# Lo que se escribe sin espacio junto a una palabra marcada: antes y después. `*` si el idioma no tiene espacios.
meaning-joined-before = -
meaning-joined-after = s
# Lo que se escribe para aprobar, y para no aprobar.
meaning-tick-yes = sí, si, s, x, ✓, ✔, ☑, ok, verdadero, aprobado, de acuerdo
meaning-tick-no = no, n, ✗, ✘, ×, falso, no aprobado, rechazado

# Lesiones y muerte: un `*` vale por cualquier letra.
meaning-injuries =
    te cortas, se corta los, cortarse, cortarte, te pinchas, te caes, te quemas, puede caerse, hacerse daño, hacerte daño, te haces daño,
    se hace daño, hace daño a, pillarse los dedos, te pillas los, en los ojos,
    matar*, mata, matan, lesi*, lastim*, herid*, herir*, hiere, hieren, hiera, hieran, quemad*, quemar*, quema, queman, queme, quemen,
    escald*, abrasión, abrasiones, muert*, muere*, muera*, morir*, mortal*, letal*, fallec*, electrocu*, calambr*,
    intoxic*, tóxic*, toxic*, envenen*, venen*, asfixi*, ahog*, sofoc*, atragant*, aplast*, atrap*, magull*, amput*,
    sangra, sangran, sangrar, sangrado, sangre, desangr*, hemorragi*, ceguera, ciego, ciega, cegar, sordera, sordo,
    sorda, contusi*, hematoma*, moret*, moratón*, fractur*, lacera*, explosi*, explota, explote, explotan, exploten,
    explotar, estall*, alergi*, alérgic*, conmoción, convulsi*, epilep*, epilép*, inconscien*, desmay*, radiaci*,
    nociv*, corrosiv*, dolor*
meaning-injuries-perhaps = -

# Colores, formas y lugares, que no todo el mundo percibe, y los elementos de pantalla que los tienen.
meaning-colours =
    rojo, roja, rojos, rojas, verde, verdes, azul, azules, naranja, naranjas, amarillo, amarilla, amarillos, amarillas,
    morado, morada, morados, moradas, violeta, violetas, púrpura, rosa, rosas, marrón, marrones, negro, negra, negros,
    negras, blanco, blanca, blancos, blancas, gris, grises, turquesa, celeste, celestes, magenta, cian, coloreado,
    coloreada, coloreados, coloreadas
meaning-shapes =
    redondo, redonda, redondos, redondas, cuadrado, cuadrada, cuadrados, cuadradas, triangular, triangulares,
    rectangular, rectangulares, circular, circulares, ovalado, ovalada, ovalados, ovaladas, estrellado, estrellada,
    gran, grande, grandes, pequeño, pequeña, pequeños, pequeñas
meaning-places = superior, superiores, inferior, inferiores, central, centrales
meaning-places-behind =
    superior, superiores, inferior, inferiores, central, superior izquierdo, superior izquierda, superior derecho,
    superior derecha, inferior izquierdo, inferior izquierda, inferior derecho, inferior derecha, de la izquierda,
    de la derecha, a la izquierda, a la derecha, a mano izquierda, a mano derecha, de arriba, de abajo,
    arriba a la izquierda, arriba a la derecha, abajo a la izquierda, abajo a la derecha, de arriba a la izquierda,
    de arriba a la derecha, de abajo a la izquierda, de abajo a la derecha, del centro, en el centro,
    en la parte superior, en la parte inferior, de la parte superior, de la parte inferior, en la esquina,
    de la esquina, en el lado izquierdo, en el lado derecho, del lado izquierdo, del lado derecho
meaning-controls =
    botón, botones, icono, iconos, ícono, íconos, enlace, enlaces, vínculo, vínculos, mosaico, mosaicos, tarjeta,
    tarjetas, pestaña, pestañas, ficha, fichas, campo, campos, casilla, casillas, cuadro, cuadros, recuadro, recuadros,
    interruptor, interruptores, control deslizante, flecha, flechas, barra, barras, menú, menús, panel, paneles,
    círculo, círculos, cuadrado, triángulo, triángulos, punto

# Enlaces y textos de imágenes que por sí solos no dicen nada.
meaning-empty-links =
    aquí, acá, haz clic aquí, haga clic aquí, hacer clic aquí, clic aquí, pulsa aquí, pulse aquí, pincha aquí,
    pinche aquí, toca aquí, toque aquí, presiona aquí, presione aquí, leer más, lee más, seguir leyendo, más,
    más información, más info, más detalles, saber más, ver más, conocer más, descubre más, más datos, detalles, esto,
    este, esta página, este enlace, este vínculo, este sitio, este sitio web, esta web, enlace, el enlace, vínculo,
    el vínculo, página, la página, sitio, sitio web, web, continuar, siguiente, ir, info, información, ver aquí,
    véase aquí, consulta aquí, consulte aquí, por aquí, en este enlace, esta ficha
meaning-click-here =
    haz clic aquí, haga clic aquí, hacer clic aquí, haciendo clic aquí, pulsa aquí, pulse aquí, pincha aquí,
    pinche aquí, toca aquí, toque aquí, presiona aquí, presione aquí
meaning-picture-words =
    captura, capturas, captura de pantalla, capturas de pantalla, pantallazo, pantallazos, pantalla, imagen, imágenes,
    foto, fotos, fotografía, figura, figuras, gráfico, gráficos, ilustración, ilustraciones, dibujo, dibujos, diagrama,
    esquema, icono, ícono, logo, logotipo, de, del, un, una, el, la, los, las, con, ejemplo

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    prohib*, prohíb*, vedad*, evit*, evít*, absten*, abstén*, abstien*, abstuv*, alejad*, alej*, aléj*, lejos de,
    lejos del, mantener * lejos, mantén* * lejos, manteng* * lejos, mantener * a distancia, mantén* * a distancia,
    manteng* * a distancia, manteng* alejad*, manteng* * alejad*, mantén* alejad*, mantén* * alejad*, mantener* alejad*,
    mantener* * alejad*, guarde * lejos, guárdese de, fuera del alcance, fuera de su alcance, fuera de alcance,
    manteng* fuera, manténgase fuera, mantenerse fuera, sin, sin nada, sin ningún, sin ningun*, sin *r nada,
    sin *r ningún, sin *r ningun*, sin *r a nadie, sin que, sin que nadie, sin * ni, ni sin, acceso prohibido,
    sin acceso, queda prohib*, quedan prohib*, está prohib*
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    solo, sólo, solamente, únicamente, exclusivamente, en exclusiva, nada más que, nada salvo, nadie salvo, nadie
    excepto, a menos que, a no ser que, salvo, salvo que, salvo si, salvo en, salvo cuando, excepto, excepto si,
    excepto que, excepto cuando, exceptuando, a excepción de, a excepción del, con excepción de, con excepción del,
    con la excepción de, con la excepción del, aparte de, aparte del, sino, no * sino, no * más que, no * nada más
    que, no * sin, no * sin que, nunca * sin, nunca * sin que, jamás * sin, nadie * sin, ningún * sin, ninguna * sin,
    nada * sin, no * a menos que, nunca * a menos que, no * a no ser que, nunca * a no ser que, nadie * a menos que,
    no * nunca * sin, no * nunca * salvo, no * nunca * excepto, no * nunca * a menos que, no * jamás * sin, no *
    salvo, no * excepto, no * salvo que, no * salvo si, no * excepto si, nunca * salvo, nunca * salvo que, nunca *
    excepto, nadie * salvo, nadie * excepto, solo si, sólo si, solamente si, únicamente si, solo cuando, sólo cuando,
    solamente cuando, únicamente cuando, solo después, sólo después, solamente después, únicamente después, solo tras,
    sólo tras, solo con, sólo con, solamente con, únicamente con, sin * no, sin * nunca
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    mantener*, mantén*, manteng*, mantien*, mantenid*, conservar*, conserve*, conserva, consérv*, dejar*, deje, dejen,
    deja, dejad, déj*, permanec*, permanezc*, quedar*, quede, queda, quédese, guardar*, guarde, guarda, sujetar*,
    sujete, sujeta, sosten*, sosteng*, sostén*, retener*, reteng*, aguant*
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges = a, hasta, de * a, desde * hasta, entre * y, de los, de las
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: debe | deben | debes | deberá | deberán | hay que | tiene que | tienen que / debería | deberían | deberías,
    even-if?: incluso si | aunque | aun cuando | incluso cuando | también si | también cuando | independientemente,
    on/off: encend* | enciend* | enciénd* | poner en marcha | pon* en marcha | puest* en marcha / apag* | apág* |
        desenergi*,
    open/closed: abrir* | abra | abras | abran | abre | abren | abrid | abriendo | abiert* | ábr* | reabr* | apertura
        / cerr* | cierr* | ciérr* | cierr* con llave | cerrar con llave,
    locked/unlocked: bloque* | bloqué* | cierr* con llave | cerrar con llave | cerrad* con llave | bajo llave | con
        llave / desbloque* | desbloqué*,
    left/right: izquierd* | antihorari* | contrario a las agujas | contrario al de las agujas | contra las agujas | en
        sentido contrario a las agujas | sentido contrario a las agujas | sentido antihorario / derech* | sentido
        horario | sentido de las agujas,
    above/below: encima | por encima | arriba | sobre la cabeza / debajo | por debajo | abajo | bajo,
    earlier~: antes de eso | antes de ello | y antes | pero antes | pero primero,
    before/after: antes | con antelación | con anterioridad | previamente | previo a | previa a | anterior* a | de
        antemano | por adelantado | antes de las comidas | antes de comer / después | tras | luego | posteriormente |
        posterior* a | una vez que | una vez *ado | una vez *ada | una vez *ados | una vez *adas | una vez *ido | una
        vez *ida | en cuanto | tan pronto como | después de las comidas | después de comer | después de # hora |
        después de # horas | después de # día | después de # días | después de # minutos | tras # horas | tras # días
        / durante el | durante la | durante los | durante las | durante todo | durante toda,
    more/less: más | aument* | increment* | subir* | suba | suban | sube | súb* | mayor | mayores | más alt* | más
        grand* | maximiz* | crec* | más de | más alt* que | más grande que | mayor que | mayor de | superior a | más
        caliente que | más pesad* que / menos | disminu* | reduc* | reduzc* | bajar* | baje | bajen | bája* | baja |
        menor | menores | más baj* | más pequeñ* | minimiz* | descend* | desciend* | cae | caen | caiga | menos de |
        más baj* que | más pequeñ* que | menor que | menor de | inferior a | más fri* que | más ligero* que,
    least/most: al menos | por lo menos | como mínimo | mínimo | mínima | mínimos | mínimas | o más | en adelante | a
        partir de | a partir del | más de | superior* a | mayor de | mayor que | mayores de | mayores que | más alt*
        que | más grande que | superior a | más caliente que | más pesad* que | al menos # segundo | al menos #
        segundos | al menos # minuto | al menos # minutos | al menos # hora | al menos # horas | al menos # día | al
        menos # días | al menos # semana | al menos # semanas | al menos # mes | al menos # meses | como mínimo #
        segundo | como mínimo # segundos | como mínimo # minuto | como mínimo # minutos | como mínimo # hora | como
        mínimo # horas | como mínimo # día | como mínimo # días | como mínimo # semana | como mínimo # semanas | como
        mínimo # mes | como mínimo # meses / como máximo | como mucho | a lo sumo | máximo | máxima | máximos |
        máximas | o menos | menos de | inferior* a | menor de | menor que | menores de | menores que | hasta | más
        baj* que | más pequeñ* que | inferior a | más fri* que | más ligero* que / aproximadamente | alrededor de # |
        unos # | unas # | cerca de # | más o menos,
    only/unless?: solo | sólo | solamente | únicamente | exclusivamente | nadie excepto | nadie salvo | nadie más
        que / a menos que | salvo | excepto | a no ser que,
    enable/disable: activ* | actív* | habilit* | habilít* | reactivar* | reactive | reactiva / desactiv* | desactív* |
        deshabilit* | deshabilít* | inhabilit*,
    add/remove: añad* | añád* | agreg* | agrég* | insert* | insért* | introduc* | introduzc* | introdúz* | instalar* |
        instale | instalen | instala | instalad* | instál* | montar* | monte | monta | montad* | montaje | mónt* |
        coloc* | coloq* | colóq* | colóc* | fijar* | fije | fíj* | adjunt* | met* dentro | met* * en | pong* * en /
        elimin* | elimín* | quit* | quít* | retir* | retír* | extraer* | extrae | extraiga* | extraíd* | extráig* |
        sacar* | saque | saquen | saca | sáquel* | sácal* | desinstal* | desmont* | desmónt* | borrar* | borre | borra
        | borrad* | bórr* | suprim* | suprím* | remover* | remuev*,
    tighten/loosen: apret* | apriet* | apriét* | abroch* | ajustar bien / afloj* | aflój* | suelt* | soltar* |
        suélt* | floj* | desapret* | desapriet* | desatornill* | desenrosc* | desabroch*,
    wet/dry: moj* | humed* | húmed* / seco | seca | secos | secas | secar* | seque | sequen | secad* | séqu* | sécal*,
    hot/cold: calient* | caliént* | calent* | calor | cálid* | tibi* | templad* | hirviend* | herv* | hierv* / frí* |
        enfri* | enfrí* | fresco | fresca | congel* | refriger*,
    first/last: primer* | primeramente | en primer lugar | ante todo | inicial* | para empezar / últim* | por último |
        final* | en último lugar,
    up/down: arriba | hacia arriba | subir* | suba | suban | sube | súb* | levant* | levánt* | alzar* | alce | elevar*
        | eleve | eleva | izar* / abajo | hacia abajo | bajar* | baje | bajen | bája* | baja | descend* | desciend*,
    upright/lying: vertical* | erguid* | de pie / tumbad* | acostad* | horizontal* | boca abajo | de lado | de costado
        | tendid*,
    push/pull: empuj* | empúj* | pulsar* | pulse | pulsen | pulsa | pulsad* | púls* | presionar* | presione |
        presionen | presiona | presionad* | presiónel* | oprim* / tir* de | tir* del | tír* de | jale | jalar* | jala,
    connect/disconnect: conect* | conéct* | reconect* | enchufar* | enchufe | enchufa | enchufen | enchufad* | enchúf*
        | acopl* / desconect* | desconéct* | desconexión | desenchuf* | desenchúf* | desacopl*,
    allow/deny: permit* | permít* | acept* | acépt* | autoriz* | autoríz* | conced* | aprob* | aprueb* | autorizada* |
        autorizado* / deneg* | denieg* | niega | niegan | niegue | negar | rechaz* | rechác* | rehus* | rehús* |
        bloque* | bloqué* | prohib* | prohíb* | declin*,
    inside/outside: dentro | adentro | interior* | entrar* | entra | entran | ingres* | en la nevera | en el
        frigorífico / fuera | afuera | exterior* | aire libre | salir* | salga* | salid* | abandon* | fuera de la
        nevera | fuera del frigorífico,
    start/stop: empez* | empiez* | empiec* | comenz* | comienz* | comienc* | inici* | iníci* | arranc* | arranq* |
        reinici* | reanud* / parar* | pare | paren | párel* | parad* | deten* | detén* | deteng* | detien* |
        interrump* | terminar* | termine | terminen | termina | terminad* | finaliz* | acab* | cancel* | cancél* |
        abort*,
    full/empty: llen* | llén* | rellen* | rellén* / vací* | vaci* | dren* | purg*,
    upper/lower: superior* | de arriba / inferior* | de abajo | fondo,
    front/back: delante | adelante | delanter* | frontal* | hacia delante | hacia adelante / detrás | atrás | traser*
        | posterior* | hacia atrás | marcha atrás,
    long/short: larg* | más larg* | alarg* / corto | corta | cortos | cortas | más cort* | acort* | breve | breves,
    fast/slow: rápid* | más rápid* | veloz | velozmente / lento | lenta | lentos | lentas | lentamente | más lent* |
        despacio | poco a poco | gradual*,
    high/low: alto | alta | altos | altas | más alt* | elevad* / bajo | baja | bajos | bajas | más baj*,
    large/small: gran | grand* | más grand* / pequeñ* | más pequeñ*,
    light/heavy: liger* | más liger* | livian* / pesad* | más pesad*,
    light/dark: luz | luces | luminos* | ilumin* / oscur*,
    clean/dirty: limpi* | límpi* / suci* | ensuci* | contamin*,
    new/old: nuev* | reciente* | fresco | fresca / viej* | antigu* | usad* | anterior* | obsolet*,
    show/hide: mostrar* | mostrad* | muestr* | muéstr* | visualiz* | visible* / ocult* | ocúlt* | escond* |
        invisible*,
    send/receive: envi* | enví* / recib* | recíb* | recepci*,
    sender/recipient: remitente* | emisor* / destinatari*,
    import/export: importar* | importad* | importación* / exportar* | exporte | exporta | exportad* | exportación*,
    buy/sell: comprar* | compre | compren | compra | compras | comprad* | adquir* | adquier* / vender* | vende |
        venden | vendid* | venta | ventas,
    save/discard: guard* | guárd* | conserv* | consérv* / desech* | deséch* | descart* | tirar* | tire | tíre* |
        elimin* | elimín* | borrar* | borre | borra | borrad* | bórr*,
    succeed/fail: éxito | con éxito | exitos* / fallar* | falla | fallan | falle | fallen | falló | fallad* | fallid*
        | fallo | fallos | fracas*,
    online/offline: en línea | online / sin conexión | fuera de línea | offline,
    internal/external: intern* / extern*,
    public/private: públic* / privad* | confidencial* | secret*,
    positive/negative: positiv* / negativ*,
    parallel/crosswise: paralel* | a lo largo | longitudinal* / perpendicular* | transversal*,
    day/night: día | diurn* | de día / noche | noches | nocturn* | por la noche | de la noche,
    morning/evening: por la mañana | de la mañana | cada mañana / por la tarde | de la tarde | por la noche | de la
        noche,
    summer/winter: verano / invierno,
    north/south: norte / sur,
    east/west: al este | hacia el este | lado este / oeste,
    always/sometimes: siempre | en todo momento | cada vez | cada vez que / a veces | algunas veces | ocasionalmente |
        de vez en cuando | normalmente | generalmente | habitualmente,
    all/some?: todo | toda | todos | todas | cada | cada vez / algún | algun* | varios | varias | unos pocos | unas
        pocas,
    alone/together: sola | a solas | por sí solo | por sí sola | por su cuenta | usted solo | tú solo | trabaj* solo |
        trabajando solo / juntos | junto con | en compañía | entre dos | entre varios | con otra persona | con un
        compañero,
    same/other: mism* | idéntic* / otro | otra | otros | otras | diferent* | distint*,
    near/far: cerca | cercan* | junto a | junto al | al lado de | al lado del / lejos | alejad* | alej* | aléj* | a
        distancia,
    required/optional?: obligatori* | imprescindib* | necesari* | requerid* | debe | deben | debes | deberá | deberán
        | hay que | tiene que | tienen que | tienes que | imprescindible* / opcional* | voluntari* | facultativ* |
        puede | pueden | puedes | podrá | podrán | podría | podrían | si lo desea | si quiere | no es necesari* | no
        hace falta | no es obligatori* | no tiene que | no necesit* | no se requiere* | no tienen que | no son
        necesari* | no son obligatori* | no es preciso | no se necesit* | no tiene por qué,
    earlier/later: más pronto | temprano | temprana | pronto | anticipad* / más tarde | tarde | más adelante,
    child/adult: niño | niña | niños | niñas | infantil* / adult*,
    even/odd: número par | números pares / impar | impares,
    manual/automatic: manual* | a mano / automátic* | automatiz*,
    safe/dangerous: seguro | segura | seguros | seguras | de forma segura | a salvo / peligros* | insegur* |
        arriesgad*,
    inhale/exhale: inhal* | inspir* | respir* / exhal* | espir*,
    credit/debit: crédito | créditos / débito | débitos | adeud*,
    deposit/withdraw: depositar* | deposite | deposita | depositad* | ingres* / retir* | retír*,
    encrypted/plain: cifrar* | cifre | cifrad* | encript* / descifr* | desencript*,
    engage/disengage: embrag* | engran* | accion* el freno | pon* el freno | ech* el freno / desembrag* | desengran* |
        suelt* | soltar* | suélt* | quit* el freno | liber*,
    sharp/blunt: afil* | cortante* | puntiagud* / romo | roma | romos | romas | desafil*,
    thick/thin: grues* | más grues* | espes* / delgad* | más delgad* | fino | fina | finos | finas,
    deep/shallow: profund* / poco profund* | superficial*,
    wide/narrow: anch* | ensanch* / estrech* | angost*,
    soft/hard: bland* | abland* | suave* / duro | dura | duros | duras | endur*,
    rough/smooth: rugos* | ásper* | tosc* / liso | lisa | lisos | lisas | suave* | fino | fina | finos | finas,
    fold/unfold: plegar* | plegad* | pliega* | pliegu* | doblar* | doblad* | dobla / despleg* | desplieg* | desdobl*,
    join/separate: unir* | une | unido | unida | unidos | unidas | combin* | mezcl* | mézcl* | juntos | junto con /
        separ* | sepár* | por separado | aparte | divid*,
    accelerate/brake: aceler* | acelér* / fren* | desaceler*,
    pass/fail: apto | apta | aptos | aptas | aprob* | aprueb* / rechaz* | rechác* | no apto | no apta | suspend*,
    read/write: leer* | lea | lean | lee | leen | leíd* | lectura* | léa* / escrib* | escríb* | escrit*,
    charge/discharge: cargar* | cargue* | carga | cargan | cargad* | cargando | recarg* / descarg* | descargue*,
    sit/stand: sentar* | siént* | sentad* / de pie | levántese | levantarse,
    lend/borrow: prestar* | preste | presta / tom* prestad* | ped* prestad* | pid* prestad*,
    true/false: verdader* / fals* | incorrect* | erróne* | equivocad*,
    or/and?: o | u | o bien / y | e | así como,
    including/excluding: incluso | incluid* | incluye | incluyendo | inclusive / exclus* | excluid* | excluyendo |
        excepto | salvo | a excepción de | con excepción de,
    strong/weak: fuerte* | potente* | con fuerza / débil* | suavemente | flojo* | sin fuerza,
    loud/quiet: ruidoso* | en voz alta / silencioso* | en voz baja | en silencio,
    zoom: acerc* la imagen | ampli* / alej* la imagen | reduc* la imagen,
    often/seldom: a menudo | frecuente* | frecuentemente / rara vez | raramente,
    many/few: muchos | muchas / pocos | pocas,
    trained/untrained: formado* | cualificado* | capacitado* | autorizado* | autorizada* | cualificada* / no
        cualificado* | sin formación | no autorizado* | no capacitado* | inexpert*,
    flammable/nonflammable: inflamable* | combustible* / no inflamable* | incombustible* | ininflamable* | ignífugo*,
    toxic/nontoxic: tóxico* | tóxica* | venenos* | nocivo* | nociva* | corrosivo* / no tóxico* | no tóxica* | atóxic*
        | inofensiv*,
    damaged/intact: dañado* | dañada* | roto | rota | rotos | rotas | defectuos* / intacto* | intacta* | en buen
        estado | sin daños,
    attended/unattended: vigilad* | supervisad* | bajo supervisión | bajo vigilancia / desatendid* | sin vigilancia |
        sin supervisión,
    suitable/unsuitable: apto* | apta* | adecuad* / no apt* | inadecuad* | no es adecuad* | no apta | no apto,
    protected/unprotected: protegid* | aislad* | cubiert* / desprotegid* | sin protección | desnud* | sin aislar | no
        protegid*,
    earthed/unearthed: conectad* a tierra | con toma de tierra / sin toma de tierra | no conectad* a tierra,
    known/unknown: conocid* | de confianza / desconocid* | extrañ*,
    available/unavailable: disponible* | presente* / no disponible* | ausente*,
    stable/unstable: estable* / inestable*,
    level/uneven: nivelad* | superficie plana / inclinad* | irregular* | desigual* | en pendiente,
    sterile/unsterile: estéril* | esterilizad* | desinfectad* / no estéril* | sin esteriliz*,
    checked/unchecked: marque | marca la casilla | marcar la casilla | seleccion* | active la casilla / desmarc* |
        deseleccion* | desactive la casilla,
    login/logout: inici* sesión | inici* la sesión | conéctese / cierr* sesión | cerr* sesión | cierr* la sesión,
    subscribe/unsubscribe: suscri* / cancel* la suscripción | darse de baja | dese de baja,
    remember/forget: no olvid* | no se olvide* | nunca olvid* | recuerd* | acuérd* | no te olvide* / olvid*,
    ignore/heed: ignor* | no haga caso / respet* | tenga en cuenta | siga las | haga caso | observ*,
    once/repeatedly: una vez | una sola vez / repetidamente | varias veces | una y otra vez,
    only/also: solo | sólo | solamente | únicamente | exclusivamente / también | incluso | aunque | aun sin,
    with/without: solo con | sólo con | no * sin | nunca * sin | nadie * sin | ningún * sin | siempre con | con el |
        con la | con un | con una | con los | con las | sin * no | sin * nunca / sin,
    only/except: nadie excepto | nadie salvo | nadie más que | solo | sólo / todos excepto | todos salvo | todos menos
        | todo el mundo excepto | todas excepto | cualquier * excepto | cualquier * menos | cualquier * salvo | todo
        excepto | todo menos,
    straight/bent: estirad* | recto | recta | rectos | rectas / doblad* | flexionad* | encorvad*,
    towards/away: hacia | en dirección / lejos de | en dirección contraria,
    swallow/spit: trag* / escup* | vomit*,
    order/cancel: pedir | pid* | encarg* | reserv* / cancel* | anul*,
    accept/decline: acept* | confirm* / rechac* | rechaz* | declin*,
    reply/forward: respond* | contest* / reenví*,
    entrance/exit: entrada* / salida*,
    hold/release: sujet* | agarr* | sosteng* | mantenga * pulsad* | mantenga * presionad* | mantener * pulsad* |
        manten* pulsad* | pulsad* | presionad* / suelt* | soltar* | dej* caer | soltar,
    until/if?: hasta que / si | cuando | en cuanto / aunque | a pesar / para que,
    recommended/required?: preferiblemente | recomend* | aconsej* | preferible* | si es posible | en lo posible | a
        ser posible | si lo desea | si quiere | si lo prefiere / obligatori* | debe | deben | imprescindible*,
    need/may: no es necesari* | no hace falta | no es obligatori* | no tiene que | no necesit* | no se requiere* |
        opcional* | no tienen que | no son necesari* | no son obligatori* | no es preciso | no se necesit* | no tiene
        por qué / no debe | no deben | no puede | no se debe | nunca debe,
    period: cada hora | por hora / diari* | cada día | todos los días | al día | por día / semanal* | cada semana |
        por semana | todas las semanas / mensual* | cada mes | por mes | al mes | todos los meses / anual* | cada
        año | por año | al año / trimestral* / por minuto | cada minuto / por segundo | cada segundo,
    weekday: lunes / martes / miércoles / jueves / viernes / sábado* / domingo*,
    month: enero / febrero / abril / junio / julio / agosto / septiembre / octubre / noviembre / diciembre,
    colour: rojo* | roja* / verde* / azul* / amarill* / naranja / morad* | violeta / negr* / blanc* / gris* / marrón*
        / rosa,
    person>: enfermer* / médic* | doctor* / farmacéutic* / paciente* / residente* / conductor* / pasajer* / cliente* /
        proveedor* / emplead* | trabajador* | personal
        | compañer* de trabajo | colega* / jefe* | supervisor* | responsable* / electricista* /
        fontaner* / operador* | operari* / visitante* / administrador* / usuari* / profesor* / alumn* | estudiante* /
        inquilin* / casero* / padre | padres / niñ* / becari* | aprendi* / tutor* / comprador* / vendedor* / cociner*
        / camarer* / bombero* / policía*,
    substance: agua / aceite* / gasolina / diésel | gasóleo / alcohol / leche / ácido* / gas / aire / vapor / arena
        / lejía | cloro / vinagre / jabón / grasa / disolvente*,
    body: ojo* / oreja* | oído* / nariz / boca / mano | manos / pie | pies / piel / cabeza / rodilla* / brazo* /
        pierna* / pelo | cabello* / espalda / cuello,
    device: teclado* / pantalla* | monitor* / ratón / impresora* / escáner* / teléfono* / router* / módem* / cámara* /
        servidor*,
    vehicle: coche* | automóvil* / camión | camiones / furgoneta* / remolque* / bicicleta* / autobús | autobuses /
        carretilla elevadora / tren | trenes / tractor*,
    paper: factura* / recibo* / presupuesto* / contrato* / carta | cartas,
    opening: puerta* / ventana* / tapa | tapas / cajón | cajones / verja*,
    meal: desayuno / almuerzo | comida del mediodía / cena,
    stay/leave: quéd* en | permanec* en | quéd* dentro / abandon* | sal* de | salg* de | evacu*,
    weather: lluvia* | llueve | llover / nieve | nieva / tormenta* | viento / sol | soleado / niebla / rayo* |
        relámpago*,
    advise/discourage: recomend* | aconsej* / desaconsej* | disuad*,
    load/unload: cargue* | carga el | carg* la mercancía / descargue* | descarg* la,
    wake/sleep: despiert* | despert* / duerm* | dormir | dormid*,
    arrive/depart: lleg* / partid* de | partir,
    freeze/thaw: congel* / descongel*,
    cheap/expensive: barat* / caro | cara | caros | caras,
    young/old: joven* | jóven* / viej* | ancian*,
    good/bad: mejor* / peor*,
    begin/end: al principio | al comienzo / al final,
    instead: en lugar de | en vez de | y no,
    clothing: guante* / casco* / gafas / mascarilla* | máscara* / delantal* / zapato* | bota | botas / tapones /
        arnés* / chaqueta* | abrigo* / redecilla* / pantalla facial / chaleco* / mono de trabajo,
    food: pan | panes / carne* / pescado* / pollo* / huevo* / queso* / verdura* / fruta* / arroz / sopa* / azúcar /
        sal / harina* / mantequilla / nueces | nuez / vino* / cerveza* / café* / té / nata / patata* / masa / zumo* /
        miel / yogur*,
    symptom: fiebre / dolor* | duele* / tos / náusea* | vómit* / erupci* | picor* / sangr* | hemorragia* / hincha* /
        mareo* / quemadura* / diarrea* / calambre* / dolor de cabeza / falta de aire,
    animal: perro* / gato* / caballo* / vaca* / cerdo* / pájaro* / oveja* / conejo*,
    today/tomorrow: hoy / mañana mismo / ayer,
    man/woman: hombre* / mujer | mujeres,
    solid/liquid: sólido* / líquido*,
    find/lose: encontr* | encuentr* / perd* | pierd*,
    pack/unpack: empaquet* | embal* / desempaquet* | desembal*,
    inflate/deflate: infl* / desinfl*,
    cover/uncover: cubr* | cubiert* / destap* | descubr* | descubiert*,
    extend/retract: extend* | extiend* / retra* | repleg*,
    assemble/dismantle: mont* | ensambl* / desmont*,
    deliver/collect: entreg* / recog* | recoj*,
    raw/cooked: crudo* | cruda* / cocid* | cocinad*,
    temporary/permanent: temporal* | provisional* / permanente* | definitiv*,
    disposable/reusable: desechable* / reutilizable*,
    occupied/vacant: ocupad* / libre* | vacante*,
    paid/unpaid: pagad* / impagad* | pendiente de pago,
    signed/unsigned: firmad* / sin firmar,
    mute/unmute: silenci* / activ* el sonido,
    block/unblock: bloque* / desbloque*,
    next/previous: siguiente* | próxim* / anterior*,
    complete/incomplete: complet* / incomplet*,
    correct/incorrect: correct* / incorrect*,
    incoming/outgoing: entrante* / saliente*,
    ascending/descending: ascendente* / descendente*,
    local/remote: local | locales / remot* | a distancia,
    wired/wireless: con cable / inalámbric*,
    healthy/sick: san | sano | sana | sanos / enferm*,
    sober/drunk: sobri* / borrach* | ebri*,
    fixed/variable: constante* | fij* / variable* | regulable*,
    merge/split: combin* | fusion* / divid* | separ*,
    dress/undress: vístase | vestirse | vista al / desvest* | desvist*,
    in service/out of service: en servicio | en funcionamiento / fuera de servicio | averiad*,
    plenty/little: mucho | mucha | abundante* | demasiad* / poco | poca | lo menos posible,
    taut/slack: tens* | tensad* / floj*,
    once/twice: una vez / dos veces / tres veces,
    skip/do: salt* | omit* / realic* | haga la,
    hang up/hold: cuelg* | colg* / no cuelgue | en línea,
    moving/still: en marcha | en movimiento / parad* | detenid*,
    fraction: la mitad | mitad / un tercio | tercio / un cuarto de la / tres cuartos / doble | duplic* / triple |
        triplic*,
    ordinal: segundo piso | segunda planta / tercer* / cuart* / quint* / sext* / séptim* / octav* / noven* / décim*,
    few: unos segundos | segundo entero / unos minutos | minuto entero / unas horas | hora entera / unos días / unas
        semanas / unos meses / unos años,
    per: por litro / por kilo | por kilogramo | por kg / por metro / por persona / por habitación / por minuto / por
        segundo / por pieza / por página / por botella / por gramo / por mililitro | por ml,
    both/one!: ambos | ambas | los dos | las dos / uno de los | una de las / ninguno de los | ninguna de las,
    breakable/unbreakable: frágil* / irrompible*,
    almost none/almost all: apenas / casi todos | casi todas | casi todo,
    within/after!: en # segundo | en # segundos | en # minuto | en # minutos | en # hora | en # horas | en # día | en
        # días | en # semana | en # semanas | en # mes | en # meses | dentro de las # segundo | dentro de las #
        segundos | dentro de las # minuto | dentro de las # minutos | dentro de las # hora | dentro de las # horas |
        dentro de las # día | dentro de las # días | dentro de las # semana | dentro de las # semanas | dentro de las
        # mes | dentro de las # meses | dentro de los # segundo | dentro de los # segundos | dentro de los # minuto |
        dentro de los # minutos | dentro de los # hora | dentro de los # horas | dentro de los # día | dentro de los #
        días | dentro de los # semana | dentro de los # semanas | dentro de los # mes | dentro de los # meses | en un
        plazo de # segundo | en un plazo de # segundos | en un plazo de # minuto | en un plazo de # minutos | en un
        plazo de # hora | en un plazo de # horas | en un plazo de # día | en un plazo de # días | en un plazo de #
        semana | en un plazo de # semanas | en un plazo de # mes | en un plazo de # meses | antes de # segundo | antes
        de # segundos | antes de # minuto | antes de # minutos | antes de # hora | antes de # horas | antes de # día |
        antes de # días | antes de # semana | antes de # semanas | antes de # mes | antes de # meses | como máximo #
        segundo | como máximo # segundos | como máximo # minuto | como máximo # minutos | como máximo # hora | como
        máximo # horas | como máximo # día | como máximo # días | como máximo # semana | como máximo # semanas | como
        máximo # mes | como máximo # meses | en las primeras # segundo | en las primeras # segundos | en las primeras
        # minuto | en las primeras # minutos | en las primeras # hora | en las primeras # horas | en las primeras #
        día | en las primeras # días | en las primeras # semana | en las primeras # semanas | en las primeras # mes |
        en las primeras # meses | en los primeros # segundo | en los primeros # segundos | en los primeros # minuto |
        en los primeros # minutos | en los primeros # hora | en los primeros # horas | en los primeros # día | en los
        primeros # días | en los primeros # semana | en los primeros # semanas | en los primeros # mes | en los
        primeros # meses / después de # segundo | después de # segundos | después de # minuto | después de # minutos |
        después de # hora | después de # horas | después de # día | después de # días | después de # semana | después
        de # semanas | después de # mes | después de # meses | tras # segundo | tras # segundos | tras # minuto | tras
        # minutos | tras # hora | tras # horas | tras # día | tras # días | tras # semana | tras # semanas | tras #
        mes | tras # meses | pasadas # segundo | pasadas # segundos | pasadas # minuto | pasadas # minutos | pasadas #
        hora | pasadas # horas | pasadas # día | pasadas # días | pasadas # semana | pasadas # semanas | pasadas # mes
        | pasadas # meses | pasados # segundo | pasados # segundos | pasados # minuto | pasados # minutos | pasados #
        hora | pasados # horas | pasados # día | pasados # días | pasados # semana | pasados # semanas | pasados # mes
        | pasados # meses | transcurridas # segundo | transcurridas # segundos | transcurridas # minuto |
        transcurridas # minutos | transcurridas # hora | transcurridas # horas | transcurridas # día | transcurridas #
        días | transcurridas # semana | transcurridas # semanas | transcurridas # mes | transcurridas # meses |
        transcurridos # segundo | transcurridos # segundos | transcurridos # minuto | transcurridos # minutos |
        transcurridos # hora | transcurridos # horas | transcurridos # día | transcurridos # días | transcurridos #
        semana | transcurridos # semanas | transcurridos # mes | transcurridos # meses | al cabo de # segundo | al
        cabo de # segundos | al cabo de # minuto | al cabo de # minutos | al cabo de # hora | al cabo de # horas | al
        cabo de # día | al cabo de # días | al cabo de # semana | al cabo de # semanas | al cabo de # mes | al cabo de
        # meses | al menos # segundo | al menos # segundos | al menos # minuto | al menos # minutos | al menos # hora
        | al menos # horas | al menos # día | al menos # días | al menos # semana | al menos # semanas | al menos #
        mes | al menos # meses | como mínimo # segundo | como mínimo # segundos | como mínimo # minuto | como mínimo #
        minutos | como mínimo # hora | como mínimo # horas | como mínimo # día | como mínimo # días | como mínimo #
        semana | como mínimo # semanas | como mínimo # mes | como mínimo # meses,
    but: sino | pero,
    and: y,
    then: luego | después | a continuación,
    beforehand/afterwards: de antemano | previamente / después | luego,
    sounds/silent: suena | suenan | sonar | se dispara | se activa | salta / está apagad* | está desactivad* | está
        desconectad* | se apaga | se detiene,
    fasting/fed: en ayunas | con el estómago vacío | antes de las comidas | antes de comer / después de las comidas
        | después de comer | con las comidas | con el estómago lleno,
    valid/expired: válid* | vigente* / caduc* | vence* | expir*,
    until/while?: hasta que | hasta / mientras,
    or/but: o | u / sino,
    easy/difficult: fácil* | fácilmente | sencillo* / difícil* | complicado*,
    trust/distrust: confí* | confi* / desconfí* | desconfi*,
    room: cocina / cuarto de baño / aseo* | inodoro / dormitorio* / oficina* / pasillo* / sótano* / desván / garaje* /
        almacén | almacenes / laboratorio* / taller | talleres / comedor | cantina / escaleras / tejado* | techo /
        jardín | jardines,
    appliance: frigorífico* | nevera* / congelador* / horno | hornos / microondas / lavavajillas / lavadora* /
        secadora* / ventilador* / caldera* / hervidor* / aspiradora* / bomba | bombas / compresor* / centrífuga* /
        autoclave*,
    tool: cuchillo* / tenedor* / cuchara* / tijeras / martillo* / destornillador* / llave inglesa / esponja* / paño* |
        trapo* / escalera de mano / cuerda* / cubo | cubos / escoba* / aguja | agujas / jeringa* | jeringuilla*,
    medicine: comprimido* | pastilla* / cápsula* / pomada* / gotas / jarabe* / inyección | inyecciones / tirita* /
        supositorio* / inhalador*,
    choice: quizá | quizás | tal vez | a lo mejor | si le parece | a su criterio | preferiblemente | si es posible |
        en lo posible | a ser posible | si lo desea | eventualmente un* | no dude en,
    if-needed: si es necesario | en caso necesario | si fuera necesario | cuando sea necesario | si hace falta | si es
        preciso | en caso de necesidad,
    wear/take off: llev* | póngase | ponerse | póngas* / quítese | quitarse | quítat* | quit*,
    doing=: esper* / puls* | presion* | mant* * pulsado | mant* * presionado / calient* | calent* / enfri* |
        enfrí* / enjuag* | enjuág* / remuev* | remov* | revuelv* / agit* / hierv* | herv* | cuez* | cocer | cocin* /
        carg* / remoj* / repos* / sec* | séque* / lav* / mezcl* / horne*,
    plug~: enchufe | clavija / cable | cables | cordón,
    -: no debe* | no se debe* | no deber* | nunca debe* | nunca se debe* | no puede* | no se puede* | nunca puede* |
        nunca se puede* | no le puede* | no podrá* | no se podrá* | no podrí* | no hay que | no tiene* que | no es
        necesari* | nadie debe* | ni debe* | ni puede* | depende* de | lo antes posible | cuanto antes | a menos que
        | más bien | más o menos | nada más | sobre todo | de nuevo | otra vez | de otro modo | de lo contrario | al
        principio | siempre que | siempre y cuando | cada vez más | cada vez menos | una vez cada | una vez al | una
        vez por | hasta que | hasta el | hasta la | hasta los | hasta las | abrir sesión | cerrar sesión | cierr*
        sesión | inici* sesión | inicio de sesión | cerradura* | cerrojo* | cerrajer* | actividad* | detenidamente |
        ligeramente | acerca de | a fondo | bajo ningún* | bajo control | bajo presión | bajo tensión | bajo cero |
        bajo llave | de alta | de baja | dar de alta | dar de baja | conector* | el enchufe | del enchufe | al
        enchufe | un enchufe | su enchufe | de enchufe | con enchufe | los enchufes | internet | internacional* |
        borrador* | fuera de servicio | usted mismo | usted misma | tú mismo | uno mismo | sí mismo | sí misma | en
        sí mismo | hoy en día | al día | a día de hoy | preste atención | prestar atención | presta atención | a lo
        mejor | entre otros | entre otras | por otra parte | por un lado | por otro lado | primeros auxilios | en el
        acto | tal vez | día y noche | fuera de peligro | sin más | protej* * humedad | proteg* * humedad |
        protéj* * humedad | protej* * calor | proteg* * calor | protéj* * calor | protej* * luz | proteg* * luz |
        protéj* * luz | protej* * frío | proteg* * frío | a salvo de | profundidad* | anchura* | espesor* |
        luminosidad | modo alguno | manera alguna | forma alguna | caso alguno | motivo alguno | circunstancia
        alguna | descarga eléctrica | descargas eléctricas | o no | o bien no | caduc* a los | caduc* después de |
        caduc* en | caduc* tras | vence* a los | vence* después de | vence* en | vence* tras | expir* a los | expir*
        después de | expir* en | expir* tras
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: segundo | segundos | seg | segs, minute: minuto | minutos | min | mins, hour: hora | horas | de hora | hr |
    hrs | hs, day: día | días | día hábil | días hábiles | día laborable | días laborables | día natural |
    días naturales, week: semana | semanas, month: mes | meses, year: año | años, millisecond: milisegundo |
    milisegundos, degree: grado | grados, celsius: grado celsius | grados celsius | grados centígrados |
    grado centígrado | centígrados | celsius | grados c, fahrenheit: grado fahrenheit | grados fahrenheit | fahrenheit,
    kelvin: kelvin | kelvins, percent: por ciento | por cien | puntos porcentuales, metre: metro | metros,
    centimetre: centímetro | centímetros, millimetre: milímetro | milímetros, kilometre: kilómetro | kilómetros,
    micrometre: micrómetro | micrómetros | micra | micras | micrón | micrones, inch: pulgada | pulgadas, foot: pie |
    pies, yard: yarda | yardas, mile: milla | millas, gram: gramo | gramos, kilogram: kilogramo | kilogramos | kilo |
    kilos, milligram: miligramo | miligramos, microgram: microgramo | microgramos, tonne: tonelada | toneladas |
    tonelada métrica | toneladas métricas, ton: tonelada corta | toneladas cortas, pound: libra | libras, ounce: onza |
    onzas, litre: litro | litros, millilitre: mililitro | mililitros, centilitre: centilitro | centilitros,
    decilitre: decilitro | decilitros, gallon: galón | galones, cubic-metre: metro cúbico | metros cúbicos,
    square-metre: metro cuadrado | metros cuadrados, volt: voltio | voltios | volt | volts, kilovolt: kilovoltio |
    kilovoltios, millivolt: milivoltio | milivoltios, ampere: amperio | amperios | amperes | ampere,
    milliampere: miliamperio | miliamperios, watt: vatio | vatios | watt | watts | watios, kilowatt: kilovatio |
    kilovatios | kilowatt | kilowatts, megawatt: megavatio | megavatios | megawatts, kilowatt-hour: kilovatio hora |
    kilovatios hora | kilovatio-hora | kilovatios-hora | kilovatios por hora, hertz: hercio | hercios | hertz |
    hertzios, kilohertz: kilohercio | kilohercios | kilohertz, megahertz: megahercio | megahercios | megahertz,
    ohm: ohmio | ohmios | ohm | ohms, bar: bar | bares, millibar: milibar | milibares, pascal: pascal | pascales,
    kilopascal: kilopascal | kilopascales, decibel: decibelio | decibelios | decibel | decibeles, newton: newton |
    newtons, newton-metre: newton metro | newtons metro | newton-metro | newtons-metro, joule: julio | julios | joule |
    joules, lux: lux, rpm: revoluciones por minuto | vueltas por minuto, kilometre-per-hour: kilómetros por hora |
    kilómetro por hora, mile-per-hour: millas por hora, byte: byte | bytes, kilobyte: kilobyte | kilobytes,
    megabyte: megabyte | megabytes | megas, gigabyte: gigabyte | gigabytes | gigas, terabyte: terabyte | terabytes,
    pixel: píxel | píxeles | pixel | pixeles | pixels, euro: euro | euros, cent: céntimo | céntimos | centavo |
    centavos, dollar: dólar | dólares
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = por
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = day: d
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: cero, 1: uno? | una? | un? | primer? | primera? | primero? | primeros? | primeras? | una vez? | único? | única?
    | sola?, 2: dos | ambos? | ambas? | par? | pareja? | doble? | segundo? | segunda?, 3: tres | tercer? | tercera? |
    tercero? | triple?, 4: cuatro | cuarta?, 5: cinco | quinto? | quinta?, 6: seis | sexto? | sexta?, 7: siete |
    séptimo? | séptima?, 8: ocho | octavo? | octava?, 9: nueve | noveno? | novena?, 10: diez | décimo? | décima? |
    decena?, 11: once, 12: doce | docena?, 13: trece, 14: catorce, 15: quince, 16: dieciséis, 17: diecisiete, 18:
    dieciocho, 19: diecinueve, 20: veinte, 21: veintiuno | veintiún | veintiuna, 22: veintidós, 24: veinticuatro, 25:
    veinticinco, 28: veintiocho, 30: treinta, 35: treinta y cinco, 36: treinta y seis, 40: cuarenta, 45: cuarenta y
    cinco, 48: cuarenta y ocho, 50: cincuenta, 55: cincuenta y cinco, 60: sesenta, 65: sesenta y cinco, 70: setenta,
    72: setenta y dos, 75: setenta y cinco, 80: ochenta, 90: noventa, 100: cien? | ciento?, 150: ciento cincuenta,
    200: doscientos | doscientas, 250: doscientos cincuenta | doscientas cincuenta, 300: trescientos | trescientas,
    400: cuatrocientos | cuatrocientas, 500: quinientos | quinientas, 600: seiscientos | seiscientas, 800: ochocientos
    | ochocientas, 1000: mil? | un millar?, 1000000: un millón? | millón?, 0.5: medio? | media? | mitad? | la mitad?,
    0.25: un cuarto? | cuarto?, 0.75: tres cuartos?, 1.5: uno y medio | una y media, x100: cientos, x1000: mil,
    x1000000: millón | millones | millón de | millones de, x1000000000: mil millones | mil millones de, +0.5: y medio
    | y media, -: a menos | de menos | hasta menos | entre menos | y menos | negativo, 15 minute: cuarto de hora | un
    cuarto de hora, 30 minute: media hora, 45 minute: tres cuartos de hora, 90 minute: hora y media | una hora y
    media, 6 month: medio año | semestralmente | semestral | semestrales, below: bajo cero, 2 day: un día sí y otro no
    | días alternos | en días alternos, 3 month: trimestralmente | trimestral | trimestrales
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: h | hs | hrs | horas | en punto, am: a.m | am | de la mañana | por la mañana | de la madrugada, pm: p.m |
    pm | de la tarde | de la noche | por la tarde | por la noche, noon: mediodía | del mediodía, midnight: medianoche,
    half-past: -, half-to: -, quarter-past: -, quarter-to: -
