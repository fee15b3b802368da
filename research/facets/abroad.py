"""The wordings that count as cues in German, French, Spanish, Italian, Portuguese and Dutch: data only.

The sentence vectors are of an English model, so that elsewhere cues carry most of what is told. Families are
those of families.py and so is the form. No wording may be a common word of another language here or of English:
German "fast" is no praise, French "mais" no Portuguese wish.
"""

from __future__ import annotations

from typing import Final

SETTLED: Final = r"""
(?:gibt|gab) es nichts (?:zu|auszusetzen)|kein(?:e|en|erlei)? (?:einzige[nrs]? )?(?:probleme?|schwierigkeit(?:en)?|ausfall|fehler|beschwerden|beanstandung(?:en)?)
(?:klappt|funktioniert|läuft|geht) (?:es |alles |nun |jetzt )?(?:wieder|einwandfrei|reibungslos|problemlos|rund|wunderbar|tadellos|bestens|wie geschmiert)
nie(?:mals)? (?:ein |eine |einen |irgendwelche )?(?:probleme?|ärger|schwierigkeit(?:en)?|störung(?:en)?|ausfall|fehler)|(?:stürzt|bricht|hängt|fehlt|hakt|klemmt|ruckelt) (?:\w+ )?(?:nichts|nie)|(?:groß|hell|laut|schnell|klar|einfach) genug (?:für mich|für uns)|mir (?:\w+ ){1,3}(?:groß|hell|laut|schnell|klar|einfach) genug
hat sich erledigt|(?:behoben|gelöst|repariert) (?:worden|wurde)?,? danke
(?:aucun|aucune|pas (?:de|eu de|un seul|une seule)|sans|jamais (?:eu )?de) (?:\w+ )?(?:problèmes?|difficultés?|pannes?|souci|soucis|erreurs?|bugs?)
(?:remarche|refonctionne)|(?:marche|fonctionne) (?:à nouveau|de nouveau|parfaitement|maintenant)|(?:c'est|est) (?:réglé|résolu|réparé)|rien à critiquer
(?:sin|ningún|ninguna|ni un|ni una sola|nunca (?:tuve|he tenido)) (?:\w+ )?(?:problemas?|dificultad(?:es)?|fallos?|errores|pegas?)|no (?:tuve|tuvimos|hemos tenido|tengo|hay|ha habido) (?:ningún |ninguna |ni un )?(?:problemas?|dificultad|fallo|queja)\w*
(?:ya|ahora) (?:está (?:solucionado|resuelto|arreglado)|funciona|va todo|va bien|va perfecto)|(?:vuelve a|volvió a) funcionar
(?:nessun[ao]?|senza|neanche un|mai avuto) (?:\w+ )?(?:problem[ai]|difficoltà|guast[oi]|error[ei]|intoppi)|(?:funziona|va) (?:di nuovo|tutto bene|adesso)|(?:è (?:stato )?)?risolto,? (?:grazie|il)|niente da (?:criticare|ridire)
(?:sem|nenhum|nenhuma|nunca tive) (?:\w+ )?(?:problemas?|dificuldades?|falhas?|erros?)|não (?:tive|tivemos|há|houve) (?:nenhum |nenhuma |qualquer )?(?:problemas?|dificuldades?|falhas?)(?: nenhum\w*)?|voltou a funcionar|(?:já )?está resolvido
(?:geen|zonder|nooit) (?:\w+ )?(?:problemen|probleem|moeite|storing(?:en)?|fouten|klachten)|(?:doet|werkt) (?:\w+ )?(?:het )?weer|(?:is|zijn) opgelost
"""
NOT_GOOD: Final = r"""
(?:nicht|kaum|wenig|alles andere als) (?:\w+ ){0,2}(?:gut|klar|einfach|schön|übersichtlich|intuitiv|verständlich|hilfreich|zuverlässig|logisch|praktisch)|unübersichtlich|unfreundlich|unzuverlässig|unverständlich|unklar
(?:pas|peu) (?:\w+ ){0,2}(?:claire?s?|pratiques?|bien|bon|bonne|faciles?|intuiti(?:f|ve)|logiques?|fiables?|lisibles?|utiles?)
(?:no|nada|poco) (?:\w+ ){0,2}(?:claro|clara|fácil|intuitiv[oa]|práctic[oa]|lógic[oa]|fiable|útil)
(?:poco|per niente|mica) (?:\w+ )?(?:chiar[oa]|intuitiv[oa]|pratic[oa]|logic[oa]|utile|comod[oa])
(?:não|pouco|nada) (?:\w+ ){0,2}(?:claro|clara|fácil|intuitiv[oa]|prátic[oa]|lógic[oa]|confiável|bom|boa)
(?:niet|weinig) (?:\w+ ){0,2}(?:duidelijk|handig|goed|makkelijk|fijn|logisch|prettig|overzichtelijk|betrouwbaar)|onduidelijk|onoverzichtelijk|onvriendelijk
"""

COMMON: Final = r"""
ich|nicht|und|das|ist|ein|eine|einen|wir|sie|mit|auf|für|den|dem|zu|nach|bei|seit|je|les|des|est|une|pas|qui|que|pour|dans|nous|vous|avec|du|au
el|los|las|una|por|con|del|lo|se|al|il|di|che|gli|non|della|dopo|nel|ho|sono|mi|os|uma|em|com|da|na|ao|meu|eu|het|een|niet|van|ik|en|dat|voor|zijn|op
"""
"""Small words of which one is in nearly every longer sentence that is not English, and in few that are."""
ABROAD: Final = {
    "unsure": r"""
(?:sais|comprends|vois) pas
weiß (?:ich )?nicht|verstehe (?:\w+ )?nicht|nicht sicher|no (?:sé|entiendo)
non (?:ho )?(?:capi\w+|so|sono sicur\w|vedo|trovo)|boh|mah
(?:weiß|wusste|kapier\w*|versteh\w*|verstand|begreif\w*|sehe|erkenne) (?:\w+ ){0,4}(?:nicht|nie)|nicht (?:\w+ )?(?:kapiert|verstanden|gewusst)|keine ahnung|keiner weiß|weiß keiner|niemand weiß
(?:sait|savais|comprend|compris|vois|voit|trouve) (?:\w+ )?pas|pas (?:\w+ )?(?:compris|vu|sûre?)|personne ne sait|aucune idée
no (?:\w+ )?(?:entend\w+|entiend\w+|sab\w+|veo|ve|encuentr\w+|enter\w+)|nadie sabe|ni idea|sin ver|no sabes
non (?:\w+ )?(?:capisc\w+|sai|sa|vedo|vede|trovo|trova|saprei dove)|nessuno sa|nessuna idea
não (?:\w+ )?(?:sei|sabe\w*|entend\w+|perceb\w+|vejo|vê|encontr\w+|acho)|ninguém sabe|sem (?:ver|saber)
(?:weet|snap\w*|begrijp\w*|begreep|zie|ziet|vind) (?:\w+ ){0,4}niet|geen idee|niemand weet
""",
    "hard": r"""
persa|perdido
difficile|umständlich|verwirrend|kompliziert|macchinoso|difícil|compliqué|perdu|perdue|perso
mühsam|schwierig|schwer|unübersichtlich|durcheinander|chaos|chaotisch|nervig|anstrengend|aufwendig|aufwändig|lästig
compliquée?s?|difficiles?|confuse?|pénibles?|bazar|fouillis|laborieux|galère\w*|embrouill\w+
complicad[oa]s?|difícil(?:es)?|confus[oa]s?|lios[oa]|lío|pesad[oa]|engorros[oa]|dur[oa]
complicat[oa]|difficil[ei]|confus[oa]|pasticcio|fatica|faticos[oa]|scomod[oa]|noios[oa]
complicad[oa]s?|difíceis|confus[oa]|chat[oa]|trabalhos[oa]|penos[oa]|bagunça
ingewikkeld|moeilijk|lastig|omslachtig|verwarrend|rommelig|onhandig|gedoe
""",
    "upset": r"""
malheureusement|lamentablemente|peccato|brutto|schlecht|ärgerlich
ärger\w*|(?:ge)?nerv(?:t|ig|end)|frust\w*|enttäusch\w+|unverschämt|furchtbar|schrecklich|katastrophe|schlimm|schmutzig|dreckig|unmöglich|frech\w*
déçue?s?|décevant\w*|énerv\w+|agaç\w+|frustr\w+|inadmissible|horrible|nul|nulle|pire|honteux|scandale\w*|dommage
decepci\w+|frustr\w+|molest\w+|enfad\w+|horrible|pésim[oa]|vergüenza|peor|suci[oa]s?|lástima|mal[oa]
delus[oa]|deludent\w+|frustr\w+|fastidi\w+|pessim[oa]|orribile|vergogn\w+|peggio\w*|sporc\w+|scadente|irrita\w+
decepcion\w+|frustr\w+|irrit\w+|péssim[oa]|horrível|vergonha|pior|suj[oa]s?|infelizmente|ruim|ruins|pena que
teleurgesteld|teleurstell\w+|frustr\w+|irritant|vervelend|vreselijk|slecht\w*|jammer|helaas|vies|vieze|erger\w*|waardeloos
""",
    "broken": r"""
(?:marche|fonctionne) pas|erreur|plante|no funciona|falla|se cierra
(?:geht|funktioniert|klappt|reagiert) (?:\w+ ){0,2}nicht|stürzt|fehler\w*|kaputt
non (?:mi )?(?:funziona|va|carica|salva)\w*|errore|si è (?:rotto|bloccat\w+)|rotto
(?:lässt|lassen|öffnet|lädt|speichert|druckt|startet|reagiert) (?:\w+ ){0,5}nicht|abgestürzt|absturz|abstürze|hängt|hängen|fehlermeldung(?:en)?|defekt\w*|ausgefallen|falsch\w*|doppelt|fehlgeschlagen|unbrauchbar\w*|eingefroren|abgebrochen|br(?:icht|echen|ach) (?:\w+ ){0,5}ab|hört (?:\w+ ){0,5}auf
(?:s'ouvre|charge|répond|s'affiche|imprime) (?:plus|pas)|en panne|message d'erreur|bloqu\w+|cassée?s?|bug\w*|cass\w+ au|rebelote
no (?:se )?(?:abre|carga|guarda|imprime|encaja|responde|llega|anda|va)|(?:se )?rompi[óo]|roto|averiad[oa]|fallos?|mensaje de error|se ha (?:borrado|bloqueado|colgado)|se cuelga|está mal
non (?:si )?(?:\w+ )?(?:apre|carica|salva|stampa|entra|risponde|arriva)(?: più)?|rott[oa]|guast[oa]|messaggio di errore|si (?:chiude|pianta|blocca)|sbagliat[oa]
não (?:\w+ )?(?:abre|carrega|salva|guarda|imprime|funciona|responde|chega)|(?:mensagem de )?erros?|trav(?:a|ou|ando)|quebr\w+|estrag\w+|fecha sozinho|avariad[oa]|errad[oa]
(?:werkt|opent|laadt|reageert|doet) (?:\w+ ){0,3}niet|foutmelding(?:en)?|loopt vast|vastgelopen|stuk|kapot|defect|sluit vanzelf|past niet
""",
    "cannot": r"""
non (?:riesco|posso|si può|me lo fa)|kann (?:\w+ ){0,3}nicht|arrive pas|no puedo
(?:kann|konnte|können|konnten) (?:\w+ ){0,6}(?:nicht|kaum|kein\w*)|nicht (?:\w+ ){0,2}(?:kann|konnten?|können)|nicht (?:mehr )?(?:möglich|erreichbar)|geht nicht|aufgegeben|erreicht man niemanden
(?:peux|peut|pouvais|pouvait|pu|arrive|arrivais|réussi) (?:\w+ )?(?:pas|plus)|pas (?:pu|réussi|moyen)|impossible|laissé tomber|injoignable
no (?:\w+ )?(?:puedo|puede|podía|pude|pudimos|consigo|deja|dejaba)|imposible|no hay (?:manera|forma)
non (?:\w+ )?(?:posso|potevo|può|riesc\w+|riusc\w+|si può|lascia)|impossibile|ci ho rinunciato|rinunciato
não (?:\w+ )?(?:consigo|consegui\w*|posso|pude|dá|deu|deixa)|impossível|desisti
(?:kan|kon|kunnen|konden|lukt|lukte) (?:\w+ ){0,5}(?:niet|geen)|onmogelijk|opgegeven|onbereikbaar
""",
    "missing": r"""
niemand (?:hat|ist|war|meldet|antwortet)|keine (?:antwort|bestätigung|rückmeldung|möglichkeit)|meldet sich nicht|fehlen|verschwunden|nirgends|nie (?:an|gekommen)|nicht (?:an)?gekommen|nicht erschienen|verloren
personne ne|aucune? (?:réponse|confirmation|nouvelle|message)|ne (?:\w+ )?répond\w* (?:pas|plus)|disparu\w*|nulle part|toujours (?:pas|rien)|pas (?:reçu|venue?)|manquent?
nadie (?:\w+ )?(?:contesta|responde|dij\w+|ha|me|nos)|no (?:\w+ )?(?:contesta|responde|recib\w+|lleg\w+) ?(?:nadie)?|ni responde|desaparec\w+|ningun[ao]? (?:respuesta|confirmación)|perdid\w+|no se presentó|sigo sin
nessuno (?:\w+ )?(?:risponde|ha|mi|ci)|non (?:\w+ )?(?:ricev\w+|risponde|arriv\w+|fa sentire)|nessuna (?:risposta|conferma)|sparit[oaie]|persi|non vedo ancora
ninguém (?:\w+ )?(?:responde|disse|me|nos|atende)|não (?:\w+ )?(?:receb\w+|respond\w+|apareceu)|nenhuma (?:resposta|confirmação)|sumiu|desapareceu|perd(?:i|eu)|continuo sem
niemand (?:\w+ )?(?:reageert|antwoordt|vertelde|heeft|neemt)|(?:reageert|krijg|kreeg|gekregen) (?:\w+ )?(?:niet|geen)|geen (?:antwoord|bevestiging|reactie)|verdwenen|kwijt|nergens|nog steeds (?:niet|geen)|niet verschenen
""",
    "slow": r"""
dauert\w*|gedauert|warte\w*|gewartet|wartezeit(?:en)?|ewigkeit|verspät\w+|stundenlang|wochenlang|bis (?:die|der|das) \w+ (?:da|offen|geladen) ist
(?:hyper|très|trop|assez) longs?|longue\w*|attendre|attendu\w*|on attend|j'attends|attente|des heures|retards?|en retard|lenteur|lents?
tarda\w*|tardó|espera|esperando|esperar|horas|retras\w+|lent[oa]s?|demora\w*
aspett\w+|attesa|ci mette|ritard\w+|ore e ore|lung[oa]
demora\w*|demorad[oa]|espera|esperando|esperei|horas|atras\w+|lent[oa]s?
duurt|duurde|wacht\w*|gewacht|wachttijd\w*|eindeloos|traag|langzaam|vertrag\w+|te laat
""",
    "excess": r"""
troppo|troppi|zu (?:viel\w*|klein)|trop|demasiado
(?:viel )?zu (?:lang\w*|kurz\w*|klein\w*|groß\w*|teuer|kompliziert\w*|wenig\w*|spät|laut|viele?)|nur noch werbung|überladen|überfüllt
trop (?:\w+)|beaucoup trop|pas assez|que de la pub
demasiad[oa]s?|mucha (?:espera|publicidad)|poco personal|muy (?:car[oa]|lent[oa]|pequeñ[oa])|más que publicidad
tropp[oaie]|solo pubblicità|poco personale
demais|muit[oa] (?:demorad[oa]|car[oa]|lent[oa]|pequen[oa])|só tem propaganda|pouca gente
te (?:veel|weinig|klein|groot|duur|langzaam|laat|ingewikkeld)|veel te|alleen (?:nog )?maar reclame
""",
    "again": r"""
jedes mal|jedesmal|immer wieder|schon wieder|ständig|noch (?:ein)?mal|zweimal|dreimal|(?:drei|vier|fünf) mal|von vorne|alles doppelt
à chaque fois|chaque fois|encore une? (?:fois|nouveau|nouvelle)|sans cesse|tout le temps|(?:deux|trois|quatre) fois|en double|retap\w+|recommenc\w+
cada vez|otra vez|una y otra|siempre igual|(?:dos|tres|cuatro) veces|otra \w+ nueva|volver a|vuelvo a|vuelto a
ogni volta|di nuovo|un'altra|sempre uguale|(?:due|tre|quattro) volte|da capo|ribatt\w+
toda(?:s as)? vez(?:es)?|de novo|outra vez|mais uma|(?:duas|três|quatro) vezes|sempre a mesma
elke keer|iedere keer|steeds|telkens|alweer|opnieuw|(?:twee|drie|vier) keer|dubbel|weer een
""",
    "effort": r"""
von hand|händisch|auf (?:einen|einem) zettel|auf papier|tippe? (?:\w+ ){0,4}ab|abtippen|muss (?:ich |man )?(?:\w+ )?(?:alles|jedes mal|immer|erst|jedesmal)|taschenrechner
à la main|sur (?:un bout de )?papier|il faut tout|obligée?s? de|calculette|dois (?:tout|toujours)
a mano|en un papel|hay que (?:\w+ )?(?:todo|hacer)|tengo que (?:\w+ )?(?:todo|reiniciar|llamar|volver)|calculadora
a mano|su un foglietto|bisogna (?:\w+ )?tutto|devo (?:\w+ )?(?:tutto|riavviare|richiamare|rifare)|calcolatrice
à mão|num papel|é preciso (?:\w+ )?tudo|tenho (?:de|que) (?:\w+ )?(?:tudo|reiniciar|ligar)|calculadora
met de hand|op (?:een )?(?:briefje|papier)|moet (?:je |ik )?(?:alles|steeds|elke|iedere)|rekenmachine
""",
    "but": r"""
allerdings|jedoch|obwohl|trotzdem|trotz|nur leider|pourtant|malgré|par contre|quand même|sin embargo|aunque|a pesar|tuttavia|nonostante|purtroppo|però|mas|porém|apesar|embora|maar|echter|ondanks
""",
    "good": r"""
parfait|génial|j'ai (?:bien )?aimé|perfecto|genial|me encanta|excelente
perfetto|ottim[oa]|bell[oa]|bravi|benissimo|fantastico|mi piace|prima|toll|super|zufrieden
toll\w*|super|klasse|wunderbar\w*|wunderschön\w*|großartig\w*|fantastisch\w*|hervorragend|ausgezeichnet|spitze|begeistert|empfehl\w+|(?:klare )?empfehlung|dankbar|danke|vielen dank|herzlich\w*|großes lob|gerne wieder|liebe\w*|erleichterung|perfekt
super|génial\w*|excellent\w*|formidable|parfait\w*|recommand\w+|merci|bravo|ravie?s?|adore|contente?s?|chaleureu\w+|soulagement
estupend\w+|excelente\w*|genial\w*|perfect[oa]|fantástic[oa]|recomiend\w+|gracias|enhorabuena|content[oa]s?|encant\w+|cariños\w+|maravill\w+|alivio|repetiré
ottim[oaie]|eccellent\w+|fantastic[oa]|perfett[oa]|splendid[oa]|consigli[oa]|complimenti|grazie|content[oa]|soddisfatt\w+|sollievo|ador[oa]|bell[oaie]|brav[oaie]
ótim[oa]s?|excelente\w*|perfeit[oa]|maravilhos[oa]|recomendo|parabéns|obrigad[oa]|ador(?:o|ei)|content[oa]|satisfeit[oa]|acolhid[oa]
geweldig\w*|uitstekend\w*|perfect\w*|fantastisch|super|aanrader|bedankt|dank|complimenten|tevreden|blij|heerlijk|lekker|hartelijk\w*
""",
    "useful": r"""
freundlich|pratique|clair|fácil|rápido|muy bien|funziona bene
chiar[oa]|facile|comod[oa]|utile|semplice|intuitiv[oa]|veloce|praktisch|einfach|schnell
gut|gute[rsnm]?|praktisch\w*|hilfreich|übersichtlich|verständlich|freundlich\w*|nett\w*|hilfsbereit|schön\w*|sauber\w*|zuverlässig|angenehm|flott|leise|kinderleicht|zurechtgefunden|zurecht|auf einen blick|spart
pratiques?|utiles?|clairs?|claire|rapides?|simples?|faciles?|bien|aimables?|gentils?|serviables?|propres?|agréables?|silencieux|souriant\w*|gagner
práctic[oa]|útil|clar[oa]|rápid[oa]s?|sencill[oa]|cómod[oa]|amables?|atent[oa]s?|limpi[oa]s?|silencios[oa]|agradables?|bien|buen[oa]?s?|ahorra
pratic[oa]|util[ei]|chiar[oae]|rapid[oa]|velocissim[oa]|semplic[ei]|gentil[ei]|disponibil[ei]|pulit[oaie]|silenzios[oa]|bene|buon[oaie]?|cordial[ei]|risparmi\w+
prátic[oa]|útil|simples|rápid[oa]s?|cómod[oa]|simpátic[oa]s?|atencios[oa]s?|limp[oa]s?|silencios[oa]|bem|bom|boa|boas|poupa\w*
handig\w*|nuttig|duidelijk\w*|snel\w*|makkelijk|eenvoudig|vriendelijk\w*|behulpzaam|schone?|prettig\w*|overzichtelijk|goed|goede|mooi\w*|fijn|stil|scheelt
""",
    "liked": r"""
gefällt (?:mir|uns)|mag ich|ich mag|finde ich (?:\w+ )?(?:gut|toll|schön|super)|was ich mag|nicht (?:mehr )?missen|liebe (?:ich|es)
(?:j'aime|j'adore|ça me plaît|m'a plu|ce que j'aime|je me suis sentie?)(?! pas)|me passer
me (?:gusta|gustó|encanta|encantó)|nos (?:gusta|encanta)|lo que me gusta
mi piace|mi è piaciut\w+|ci piace|adoro|mi sono (?:trovat[oa]|sentit[oa])|farne a meno
(?:eu )?gost(?:o|ei)|adorei|me senti|senti-me|não vivo sem
vind ik (?:\w+ )?(?:fijn|goed|leuk|mooi|prettig|handig)|bevalt|ik hou van|voelde me
""",
    "wished": r"""
wäre|wünsch\w+|hätte gern|sería|estaría|me gustaría|aimerais|ce serait|il faudrait
sarebbe (?:\w+ )?(?:bello|carino|utile|meglio|comodo)|vorrei|mi piacerebbe|aggiungere\w*
(?:wäre|fände|würde) (?:\w+ ){0,4}(?:schön|gut|toll|hilfreich|super|praktisch|besser|wünschen)|(?:man|ihr|sie) (?:könnte|könntet|könnten|sollte|solltet|sollten)|am liebsten
(?:serait|seraient) (?:\w+ )?(?:bien|utile|pratique|mieux|génial|super)|(?:souhait|voudr)\w+|trouverais bien|on pourrait|j'ajouterais|je mettrais|vous devriez
(?:estaría|sería|vendría) (?:\w+ )?(?:bien|genial|útil|mejor|bueno)|quisiera|desearía|(?:se )?podrían?|deberían|yo pondría|ojalá
sarebbe (?:\w+ )?(?:bene|bello|ottimo|pratico)|basterebbe|desidero|dovreste|ci metterei|si potrebbe
(?:seria|era) (?:\w+ )?(?:bom|ótimo|útil|melhor)|gostaria (?:que|de)|queria que|deviam|poderiam|eu (?:colocava|punha|colocaria)|tomara
zou (?:\w+ ){0,3}(?:fijn|handig|mooi|leuk|beter|prettig) zijn|zou graag|zou(?:den)? (?:je|jullie|u|moeten)|ik zou \w+
""",
    "asked": r"""
per favore|potreste|bitte|können sie|merci de|pourriez|por favor|magari|metterei
bitte|könnten sie|können sie|ich bitte um|wir bitten|hiermit|senden sie|schicken sie|^(?:mehr|längere|weniger) \w+
veuillez|pourriez-vous|pouvez-vous|merci de|je (?:vous )?(?:demande|prie)|s'il (?:vous|te) plaît|^(?:davantage|plus) d\w*
por favor|(?:me |nos )?(?:podrían?|pueden|puede) (?:enviar|mandar|ayudar|cambiar|decir)\w*|solicit\w+|(?:les|le) ruego|quiero (?:dar|cancelar|cambiar)|^más \w+
per (?:favore|cortesia|piacere)|potreste|potete|chied[oi]|vi prego|con la presente|^più \w+
por favor|(?:poderiam|podem|pode) (?:\w+ )?(?:enviar|mandar|mudar|ajudar)\w*|peço|solicit[oa]|quero cancelar|^mais \w+
alstublieft|alsjeblieft|graag|kunt u|wilt u|kunnen jullie|hierbij|verzoek|^(?:meer|ruimere) \w+
""",
    "how": r"""
wie (?:kann|lange|viel)|kann ich|est-ce|cómo|puedo|se puede|si può
wie (?:kann|könnte|würde|mache|funktioniert|komme|oft|geht)|wo (?:kann|finde|sehe|steht)|bis wann|kann (?:ich|man|wir)|gilt (?:das|die|der)|brauche ich|ist das|was passiert|wüsste gern|wollte (?:fragen|wissen)|möchte wissen|darf ich
comment (?:puis|faire|je|ça|fait|peut|faut|on fait|est-ce)|fer(?:ais|ait|iez) comment|où (?:puis|est|sont|trouver)|est-(?:il|elle|ce)|puis-je|peut-on|ai-je|combien|jusqu'à quand|qu'est-ce qui|voulais savoir|aimerais savoir|(?:si )?je peux
cómo|dónde|cuánt[oa]s?|hasta cuándo|puedo|se puede|vale también|necesito \w+|qué pasa|quería saber|gustaría saber
come (?:si|faccio|farei|posso)|dove (?:trovo|vedo|posso)|quant[oie]|fino a quando|vale anche|serve (?:un|una|il|la|l'\w+)|cosa succede|volevo sapere|piacerebbe sapere|si può
como (?:faço|posso|se)|onde (?:encontro|vejo|posso)|quant[oa]s?|até quando|posso|vale|preciso (?:de|marcar)|o que acontece|gostaria de saber|queria saber
hoe (?:kan|moet|werkt|lang|veel)|waar (?:kan|vind)|tot wanneer|kan ik|mag ik|geldig|wat gebeurt|graag weten|is dit
""",
    "goal": r"""
j'ai besoin|necesito
ich muss (?:\w+ ){0,4}(?:wissen|sehen|können)|(?:ist|wäre) (?:mir|uns) wichtig|wichtig ist|wir müssen (?:\w+ )?(?:nachweisen|wissen|sicher)|brauche ich|um zu|überblick
il faut que (?:je|nous|on)|l'important (?:pour|c'est)|on doit pouvoir|vue d'ensemble|afin de|j'ai besoin
tengo que saber|lo importante|tenemos que poder|quiero saber|visión general|necesito (?:saber|ver)
devo (?:sapere|poter)|importante (?:per me|vedere|che)|dobbiamo poter|mi serve|un quadro
(?:eu )?preciso (?:saber|ver|de saber)|o importante|temos de poder|visão geral|quero saber
moet (?:\w+ ){0,4}(?:weten|zien|kunnen)|belangrijk|moeten kunnen|overzicht krijgen|ik wil weten
""",
    "acting": r"""
je (?:clique|choisis)|hago clic|elijo
ich (?:mache|öffne|trage|gehe|suche|drücke|scrolle|schreibe|nehme)|trage ich|wähle ich|jetzt (?:gehe|wähle|klicke) ich
j'ouvre|je (?:mets|saisis|vais|valide|tape|prends|descends)|je clique
(?:abro|pongo|selecciono|pulso|escribo|voy a|meto)|hago clic
(?:apro|torno|scelgo|scrivo|copio|incollo|premo|vado)
(?:abro|clico|escolho|seleciono|ponho|digito|vou para)
ik (?:open|klik|kies|vul|ga naar|typ|selecteer)|kies ik
""",
    "telling": r"""
wir (?:sind|haben|nutzen|machen|arbeiten|bestellen|benutzen)|ich (?:bin|arbeite|nutze|wohne)|normalerweise|meistens|hier (?:sehe|steht|ist)|rechts|zuerst|danach|läuft auf|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?
(?:nous|on) (?:sommes|est|utilise|utilisons|commande)|je (?:suis|travaille|regarde)|d'habitude|en général|d'abord|ensuite|à gauche|à droite|au nom de|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
somos|usamos|trabajo|normalmente|casi siempre|primero|después|luego|a la izquierda|a la derecha|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?
siamo|usiamo|lavoro|di solito|a sinistra|a destra|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|intestato
usamos|a gente|trabalho|normalmente|quase sempre|primeiro|depois|à esquerda|à direita|em nome|(?:segunda|terça|quarta|quinta|sexta)s?
we zijn|wij (?:zijn|gebruiken|werken)|ik (?:ben|werk|gebruik)|meestal|eerst|daarna|toen|rechts|op naam van|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)
""",
    "task": r"""
machen wir weiter|das war frage \w+|mit freundlichen grüßen|viele grüße|sehr geehrte\w*|keine angabe|hören sie mich
on continue|c'était la question|cordialement|madame, monsieur|un instant|rien à ajouter|vous m'entendez
seguimos|la pregunta \w+|un saludo|saludos|estimad[oa]s?|un momento|nada más
andiamo avanti|la domanda \w+|cordiali saluti|gentil[ei] signor\w*|un attimo|niente da aggiungere
vamos continuar|a pergunta \w+|atenciosamente|bom dia|um momento|nada a acrescentar
we gaan verder|dat was vraag \w+|vriendelijke groet\w*|geachte|beste (?:meneer|mevrouw)|niets toe te voegen|hoort u
""",
    "told": r"""
(?:hab|habe|haben|hat|bin|sind|ist) (?:ich |wir |er |sie )?(?:\w+ ){0,5}(?:ge\w+|\w+ge\w+|\w+iert|\w+gen)|dann (?:hab|habe|bin|ist|kommt|geht)|damals|neulich|gestern
(?:j'ai|il a|elle a|on a|nous avons|je l'ai|il m'a) \w+(?:é|i|is|it|u|us)e?s?|(?:je suis|on s'est|il est) \w+ée?s?|puis|à l'époque
(?:luego|entonces|después) \w+(?:é|í|ó|imos|amos|aron)|(?:fui|hice|llamé|abrí|miré|imprimí|quedamos|firmó|ayer)
(?:ho|abbiamo|ha|hanno|l'ho|ci siamo|sono) \w+(?:ato|uto|ito|sto|tto|so|ata|ati|iti)|poi|all'epoca|ieri
(?:abri|fui|fiz|liguei|imprimi|vi|desci|marcamos|ele assinou|ontem|na altura)
(?:heb|heeft|hebben) (?:ik |we |hij |ze )?(?:\w+ ){0,6}ge\w+|gisteren|destijds
""",
}
