"""The words for roles in many languages: one table for whoever reads the labels of talks and chats, or the cells and fields of exports."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from research.model import Role

Place: TypeAlias = Literal[
    "talk", "side", "type", "label", "study", "survey", "nobody", "crowd", "present"
]
"""Where a word names a role.

talk: before somebody's words, be it on a single line of a transcript. side: in a chat, where another side must answer, and in
cells. type: in a field for a kind of author or a direction; a line that begins so may be a sentence (`In: the settings`).
label: in what is known to be a speaker's label. study: before the number that a study gives a participant. survey: before the
number of whoever fills in a form. nobody: a label that says nothing of who it is. crowd: of what several say at once.
present: in a head, before people among whom may be those who ask.
"""
_TABLE: Final[tuple[tuple[Role, str, str], ...]] = (
    ("moderator", "talk side", """
interviewer interviewers moderator moderators researcher researchers facilitator facilitators investigator experimenter
interviewerin interviewerinnen moderatorin moderatorinnen interviewleiter interviewleiterin forscher forscherin forscherinnen
testleiter testleiterin testleitung versuchsleiter versuchsleiterin versuchsleitung
intervistatore intervistatrice intervistatori intervistatrici moderatore moderatrice moderatori
entrevistador entrevistadora entrevistadores entrevistadoras moderador moderadora moderadores moderadoras
investigador investigadora pesquisador pesquisadora
intervieweur intervieweurs intervieweuse enquêteur enquêteurs enquêteuses enquêtrice enquêtrices animateur animatrice modérateur
onderzoeker onderzoekers gespreksleider intervjuare intervjuer moderaattori haastattelija
prowadzący prowadząca badacz badaczka moderatorka ankieter ankieterka tazatel tazatelka moderátor moderátorka kérdező görüşmeci
интервьюер модератор ведущий ведущая インタビュアー モデレーター 司会 司会者 聞き手 調査者 質問者 実施者
访谈者 訪談者 访谈员 采访者 採訪者 主持人 研究者 研究员 인터뷰어 진행자
"""),
    ("moderator", "talk", """
moderation mod int interv host hosts m i q iv er ir uxr ux_researcher test_leader
probe probes relance relances nachfrage nachfragen repregunta repreguntas
"""),
    ("participant", "talk side study", """
participant participants interviewee interviewees informant tester
teilnehmer teilnehmerin proband probandin versuchsperson testperson interviewte interviewter
gesprächspartner gesprächspartnerin interviewpartner interviewpartnerin interviewperson
partecipante intervistato intervistata participante entrevistado entrevistada
enquêté enquêtée interviewé interviewée
geïnterviewde deelnemer deltagare deltager deltaker haastateltava osallistuja
uczestnik uczestniczka badany badana pytany pytana účastník účastnice résztvevő katılımcı
участник участница информант 参加者 対象者 協力者 被験者 話し手
参与者 參與者 受访者 受訪者 被访者 被訪者 被试 참가자 참여자
"""),
    ("participant", "talk side survey", """
respondent respondents befragte befragter rispondente encuestado encuestada répondant répondante respondentka válaszadó
респондент респондентка 回答者 응답자
"""),
    ("participant", "talk side", """
user customer client caller visitor besucher besucherin kunde kundin nutzer nutzerin utente usuario usuaria
usuário usuária utilizador utilizadora cliente utilisateur utilisatrice visiteur visiteuse gebruiker
"""),
    ("participant", "talk", """
part resp subject human student patient patientin patiënt paziente paciente pacjent пациент 患者 attendee panelist resident passenger shopper rider citizen veteran gäst
p a u ie vp vpn
"""),
    ("participant", "side", """
requester end_user consumer guest member subscriber policyholder anrufer anruferin visitante llamante cliente_final
appelant appelante klant
"""),
    ("participant", "type", """
lead contact reporter human true inbound incoming in
eingehend eingang entrant entrante entrada recibido
"""),
    ("agent", "side", """
agent advisor adviser operator representative rep csr staff support support_agent service_agent human_agent
call_center_agent employee agentin mitarbeiter mitarbeiterin berater beraterin kundenservice kundendienst servicemitarbeiter
agente asesor asesora operador operadora gestor gestora conseiller conseillère opérateur opératrice téléconseiller
téléconseillère service_client medewerker operatore operatrice
"""),
    ("agent", "type label", "admin"),
    ("agent", "type", """
team owner teammate light_agent collaborator atlassian false outbound outgoing out
ausgehend ausgang sortant saliente salida enviado
"""),
    ("bot", "side", "bot chatbot system operator_bot virtual_assistant virtual_agent automated_agent automation"),
    ("bot", "talk type", "nvda jaws voiceover talkback screen_reader chatgpt ai_assistant amazon_alexa google_assistant"),
    ("bot", "type label", "assistant"),
    ("bot", "type", "app workflow trigger fin api ai agent_bot chat_bot gpt"),
    ("observer", "talk", """
observer observers note_taker tech_support technical_support it_support technician techniker
videographer cameraman scribe transcriber transcriptionist
interpreter translator dolmetscher dolmetscherin übersetzer übersetzerin interprète traducteur traductrice intérprete traductor
traductora interprete traduttore traduttrice beobachter beobachterin observateur observatrice
observador observadora osservatore osservatrice obserwator obserwatorka protokollant protokollantin
notulist waarnemer tolk tłumacz tłumaczka observatör observatør havainnoija tulkki tlumočník tlumočnice
наблюдатель переводчик переводчица 観察者 記録者 通訳 観察員 观察员 觀察員 记录员 翻译 관찰자 통역
"""),
    ("unknown", "talk", "spk voice male female woman man s r"),
    ("unknown", "talk nobody", """
speaker unknown unknown_speaker unidentified redacted name_redacted name_removed name_withheld anonymous
anonymised anonymized anon anonym anonymisiert anonyme anonymisé anónimo anonimo anônimo anoniem geschwärzt
"""),
    ("unknown", "nobody", "guest"),
    ("unknown", "talk crowd", """
all both several everyone everybody group crosstalk several_voices multiple_speakers many_voices
alle mehrere mehrere_stimmen beide plusieurs tous toutes plusieurs_voix todos todas varios varias vários várias
tutti tutte vari iedereen meerdere alla flera wszyscy kilka_osób 全員 大家 众人
"""),
    ("unknown", "crowd", "many"),
    ("participant", "present", """
participants interviewees participantes partecipanti deelnemers teilnehmende deltagare deltakere deltagere
uczestnicy účastníci résztvevők katılımcılar участники
"""),
    ("unknown", "present", """
attendees present speaker speakers guests invited asistentes presentes presenti présents aanwezigen
aanwezig anwesende anwesend närvarande tilstede obecni osallistujat přítomni
"""),
    ("moderator", "label", "r question"),
    ("participant", "label", "answer"),
)  # fmt: skip
"""Role, places, words. S is anybody; R asks more often than it responds."""


def words_of(place: Place) -> dict[str, Role]:
    """The words that name a role in such a place, in small letters; one of several words also with a hyphen, and as one."""
    return {
        word.replace("_", joint): role
        for role, places, listed in _TABLE
        if place in places.split()
        for word in listed.split()
        for joint in (" ", "-", "")
    }


def words_for(role: Role, *places: Place) -> frozenset[str]:
    """Those of the words of such places that name this role."""
    named = (words_of(place).items() for place in places)
    return frozenset(word for each in named for word, one in each if one == role)
