# Lo que cambia cuando se trata al lector de usted.
safety-first = Lea primero las advertencias
requires-here = Para este paso necesita
choose-one = Elija una opción
choose-any = Elija lo que se aplique a su caso
choose-language = Elija el idioma
checklist-intro = Marque lo que ya haya hecho. Lea cada advertencia antes de continuar.
status-draft = Borrador: aún sin verificar. No siga esta ficha.
status-review = En revisión: aún sin aprobar. No siga esta ficha.
review-intro = Las advertencias van primero. Compare cada traducción con su original y firme lo que sea correcto.
review-hand-back = Para responder: rellene { $file }, que acompaña a este ejemplar. En cada advertencia, escriba su nombre, y sí si los dos textos dicen lo mismo. Devuelva el archivo como CSV.
sheet-name = Su nombre
go-to-step = Continúe en el paso { $number }
you-are-here = Está aquí
go-to-end = Ha terminado
