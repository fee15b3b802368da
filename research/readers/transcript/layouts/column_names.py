"""What the columns, fields and headings of transcripts and notes are called, in the languages of studies."""

from __future__ import annotations

from typing import Final

from research.text.role_words import words_for
from research.text.wordings import words

SPEAKER: Final = words("""
speaker speakers name who speakername participant person role sprecher wer locuteur hablante falante
nomedoparticipante nombredelparticipante nomduparticipant
""")
"""Who says it."""
SPOKEN: Final = words("""
text transcript transcription utterance content comment dialogue sentence speech said words what diálogo dialogo
fala falas
""")
"""What is said, as whole names ..."""
SPEAKER_WORDS: Final = words(
    "speaker speakers who spoke sprecher sprecherin wer locuteur qui hablante quién"
)
SPOKEN_WORDS: Final = words("""
said spoken text transcript utterance words gesagt gesagtes aussage wortlaut dit propos dicho texto diálogo dialogo
fala falas dialogue
""")
"""... and in a name of several words: Who spoke, What was said."""
TIME: Final = words("time timestamp timespan start starttime timecode begin")
QUESTION: Final = words("""
question questions q prompt asked pergunta perguntas questão questões pregunta preguntas cuestión domanda domande
frage fragen vraag vragen fråga frågor pytanie pytania
""")
ANSWER: Final = words("""
answer answers response responses resposta respostas respuesta respuestas risposta risposte réponse réponses antwort
antworten antwoord antwoorden svar odpowiedź odpowiedzi
""")
QUOTES: Final = words("""
quote quotes quotation quotations verbatim verbatims zitat zitate wortlaut cita citas citation citations citazione
citazioni citaat citaten citação fala falas cytat cytaty citat
""")
"""What was said, among what somebody saw."""
SAW: Final = words("""
observation observations observed beobachtung beobachtungen observación observaciones observação observações
osservazione osservazioni observatie observaties obserwacja
""")
"""What somebody saw."""
NOTES: Final = SAW | words("""
note notes theme themes tag tags code codes insight insights interpretation
meaning severity impact context consent duration background summary takeaway takeaways finding findings
followup followups action actions recommendation recommendations sentiment emotion behaviour behavior
comment comments type status score rating environment nonverbal bodylanguage painpoint painpoints need
needs opportunity opportunities hypothesis implication implications evidence frequency workaround
reaction researchernote researchernotes myread sowhat notiz notizen deutung nota notas remarque remarques
reading analysis leitura lectura lettura interpretação interpretación interprétation interpretazione análise análisis
analyse analisi
""")
"""What somebody made of it."""
COMMENTS: Final = words("""
comment comments remark remarks kommentar kommentare anmerkung anmerkungen commentaire commentaires remarque remarques
comentario comentarios comentário comentários commento commenti opmerking opmerkingen
""")
"""What whoever fills in a form adds."""
WHOSE: Final = words_for("participant", "study", "survey") | words(
    "user customer shopper visitor guest patient kunde kundin cliente besucher"
)
"""Beside which nobody can be named by the file: each row has its own."""
