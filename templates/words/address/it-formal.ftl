# Che cosa cambia quando si dà del Lei a chi legge.
safety-first = Legga prima le avvertenze
choose-one = Scelga un'opzione
choose-any = Scelga ciò che La riguarda
to-warning = Vada all'avvertenza
choose-language = Scelga la lingua
skip-to-content = Vada al contenuto
checklist-intro = Spunti ciò che ha fatto. Legga ogni avvertenza prima di proseguire.
status-draft = Bozza: non ancora verificata. Non segua questa scheda.
status-review = In revisione: non ancora approvata. Non segua questa scheda.
go-to-step = Prosegua con il passaggio { $number }
review-intro = Le avvertenze vengono per prime. Confronti ogni traduzione con il suo originale e firmi ciò che è corretto.
review-hand-back = Per rispondere: compili { $file }, allegato a questa copia. Per ogni avvertenza scriva il Suo nome, e sì se i due testi dicono la stessa cosa. Rimandi il file in formato CSV.
sheet-name = Il Suo nome
