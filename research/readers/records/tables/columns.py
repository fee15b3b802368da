"""What a column holds, told by its header.

This is the documented table; docs/formats-records.md explains it, and `[tickets.columns]` in
research.toml goes before it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from research.errors import InputError
from research.readers.records.authorship.side_words import says_from
from research.readers.records.cleaning.clean import tidy
from research.readers.records.tables.header_words import (
    MEASURES,
    asks_name,
    composed_role,
    insiders_remarks,
    is_company_reply,
    is_internal,
    is_somebody,
    persons_role,
)
from research.readers.records.tables.inside import inside
from research.text.wordings import words

# Best first: where two columns have one role, the earlier name wins.
_TEXT = f"""
text: text body content comment_text comment_body text_body plain_body description_text description message review
    review_text review_body review_content verbatim feedback comments comment answer
    answer_text response_text free_text freetext open_text open_response ticket_description
    ticket_body issue_description case_description request_description conversation
    first_message initial_message original_message source_body customer_message
    customer_comment customer_feedback user_feedback feedback_text feedback_comment ticket_text
    complaint problem problem_description remark remarks suggestion suggestions tweet
    tweet_text post post_text utterance query full_text body_text message_text stripped_text html_body body_html
    conversation_rating_remark satisfaction_comment rating_comment pros cons additional_comments overall_comments general_comments details more_details nps_comment csat_comment
    other_text other_reason reason_text reason_details reason_other cancellation_comment cancellation_feedback cancel_feedback cancel_comment churn_comment review_pros review_cons what_did_you_like what_did_you_dislike transcript short_review positive_review negative_review positive_comment negative_comment
    full_review reviews_text responses question_body what_happened nps_feedback csat_feedback
    customer_review user_review review_description issue detail your_feedback your_comment
    your_message selftext nachricht kommentar kommentare beschreibung text_der_nachricht
    mensaje comentario comentarios descripción descripcion commentaire commentaires avis
    recensione commento messaggio descrizione reseña opinión bericht opmerking mensagem
    descrição avaliação consumer_complaint_narrative complaint_narrative narrative complaint_what_happened
    complaint_text complaint_description likes dislikes liked disliked love hate problems_solved recommendations recommendations_to_others
    what_i_like what_i_dislike anliegen kundenanliegen problembeschreibung fehlerbeschreibung beschwerde beschwerdetext anfrage rückmeldung reklamation
    kundenmeinung kundenstimme kundenfeedback kundenrückmeldung kundenanfrage kundenkommentar kundenbeschwerde kundenwunsch kundenaussage wunsch
    inquiry enquiry idea concern request you_said demande_client retour_client message_du_client verbatim_client consulta sugerencia sugerencias segnalazione
    queja reclamación reclamação reclamacao reclamo réclamation plainte klacht replica_consumidor réplica_do_consumidor replica_do_consumidor consideração_final issue_details contents customer_quote client_quote user_quote customer_verbatim customer_comments
    voice_of_customer repro_steps steps_to_reproduce reproduction_steps reasons_for_choosing reasons_for_switching reason_for_choosing
    reason_for_switching customer_query query_text customer_complaint thread_body thread_text отзыв комментарий сообщение обращение відгук коментар повідомлення komentarz wiadomość ulasan レビュー レビュー本文 コメント 本文 口コミ 説明 beskrivning beskrivelse kuvaus popis opis açıklama deskripsi nội_dung περιγραφή תיאור الوصف 描述 问题描述 お問い合わせ内容 评论 评论内容 评价内容 評論 留言 内容 리뷰 instruction advice_to_mgmt advice_to_management raw cooked preview snippet extract
subject: subject source_subject title summary headline ticket_subject ticket_name raw_subject review_title
    review_headline issue_summary conversation_subject case_subject
    review_summary short_description topic_title thread_title post_title betreff titel asunto
    título titulo objet titre oggetto titolo onderwerp assunto тема заголовок temat タイトル 件名 标题 標題 제목 rubrik emne aihe předmět konu judul tiêu_đề θέμα נושא الموضوع
record_id: parent_id noteable_iid element_id ticket_id ticket_number conversation_id conversation_uuid issue_key case_id case_number key
    respondent_id response_id responseid submission_id review_id feedback_id message_id
    thread_id topic_id chat_id interaction_id post_id tweet_id record_id request_id record_number ticket
    conversation_number id sys_id issue_id number nr entry_id object_id survey_response_id uuid guid
    token case hash complaint_id call_id chat_number session_id dialog_id dialogue_id convo_id session номер_обращения ticketnummer ticket_nr vorgangsnummer fallnummer ärendenummer sagsnr saksnr protocolo numero_ticket no_tiket talep_no מספר_פנייה 工单编号 受付番号
author_id: comment_author_id author_id requester_id reporter_id user_id userid visitor_id customer_id contact_id respondent
    submission_uuid participant participant_id tester_id tester panelist panelist_id scout scout_id contributor member_id client_id person person_id source_author_id author respondents
    user_name username user screen_name handle nickname reviewer reviewer_id reviewer_nickname
    login submitter_id sender_id from_id external_id author_user_id reviewer_username
    user_handle contact_handle from_handle consumer_user_id review_consumer_user_id profile_name review_author member
    client_number customer_number owner_user_id poster_id commenter_id
    interviewee interviewee_id interview_partner teilnehmer teilnehmerin teilnehmer_id proband probandin befragter befragte répondant répondante participante encuestado encuestada partecipante rispondente deelnemer customer_phone patient_phone client_phone caller_phone user_phone contact_phone sender_phone from_phone wa_id msisdn
name: asker asker_name asked_by questioner comment_author comment_author_name comment_created_by comment_creator comment_owner_name poster poster_name post_username post_author posted_by thread_created_by thread_author commenter commenter_name commented_by complainant complainant_name message_author message_author_name message_sender message_created_by reply_author reply_created_by post_created_by
    real_name patient student
    review_username consumer_name review_consumer_name
    requester requester_name supplied_name submitter_name visitor_name visitor reporter reporter_name customer customer_name
    contact contact_name full_name author_name respondent_name participant_name tester_name panelist_name scout_name interviewee_name reviewer_name your_name
    sender_name sender_full_name from_name display_name user_full_name author_title name sender absender expéditeur remitente mittente afzender from submitter from_username
    primary_contact client client_name first_name last_name what_is_your_name
    associated_contact associated_contacts end_user raised_by caller_id caller opened_by owner_display_name kunde kundenname
    cliente nombre nom nome klant anrufer melder antragsteller demandeur solicitante nama nama_user nama_pengguna имя фио клиент автор пользователь ім_я клієнт imię klient 名前 氏名 報告者 お名前 ニックネーム 投稿者 用户名 昵称 用户 姓名 暱稱 이름 작성자 anmälare asiakas zákazník zgłaszający müşteri pelapor khách_hàng πελάτης שם_הפונה العميل 고객명 客户姓名 お客様名
email: comment_author_email email primary_email e_mail email_address e_mail_address requester_email requester_email_address
    customer_email contact_email reporter_email author_email user_email sender_email from_email visitor_email
    from_address from_email_address review_user_email consumer_email review_consumer_email supplied_email your_email your_email_address what_is_your_email_address recipient_email
    respondent_email primary_contact_email what_is_your_email e_mail_adresse correo
    correo_electrónico adresse_e_mail courriel
account: account account_name company company_name organization organisation organization_name
    organisation_name requester_organization customer_company org employer associated_company
    tenant workspace account_id company_id organization_id org_id organisation_id
    company_or_organization firma unternehmen empresa entreprise azienda
date: created_at created created_time created_on create_date date_created creation_date
    creation_time date_and_time date timestamp datetime date_time submitted_at submit_date_utc
    submit_date submitted submission_date date_submitted response_date completed_at
    review_created_at review_date review_submitted_date_and_time posted_at post_date posted
    date_posted reported_at received_at received sent_at date_received opened_at opened
    ticket_created_at created_date createdate time at recorded_date end_date start_date_utc
    start_date source_created_at date_of_review review_last_update_date_and_time
    review_submit_date_and_time submit_time time_submitted submission_time date_of_submission
    create_time time_created review_time comment_date feedback_date message_date created_utc datum erstellt
    erstellt_am erstelldatum fecha fecha_de_creación data date_de_création créé_le creato_il
    data_de_criação дата дата_создания створено 日付 投稿日 日期 时间 時間 날짜 작성일 oprettet opprettet luotu vytvořeno utworzono tarih tanggal tanggal_ulasan ngày ημερομηνία תאריך التاريخ 등록일 创建时间 受付日
rating: rating score stars star_rating review_rating overall_rating nps nps_score csat
    satisfaction satisfaction_rating satisfaction_score im_rating rating_value rate
    review_score star ratings overall user_rating review_star customer_rating rating_score
    nps_rating bewertung puntuación valutazione sterne оценка оцінка ocena rating_user 評価 評分 评分 星级 평점
reply: reply_content reply reply_text developer_reply developer_reply_text developer_response
    owner_reply company_response agent_reply support_response reply_body resolution
    resolution_notes resolution_description action_taken close_notes closure_notes closing_notes business_response company_reply developer_response_text we_said we_did
    {MEASURES} response_from_developer seller_response merchant_reply official_reply ответ_оператора ответ_поддержки ответ_компании відповідь_оператора 返信 回复 回覆 商家回复
author_role: author_type source_author_type sender_type author_role user_type inbound incoming
    is_customer is_user author_kind sender_role user_role from_type is_agent is_operator is_outgoing is_outbound
    direction message_direction message_type richtung speaker_role speaker_type is_inbound is_incoming
visible: public is_public is_published published jsd_public visible visibility comment_visibility comment_is_public
hidden: private is_private internal is_internal internal_note
question: question question_text prompt question_title item frage fragetext pregunta domanda pergunta vraag
staff: assignee assignee_name agent agent_name assigned_to owner assigned_agent responder
    ticket_owner owner_id case_owner admin_assignee assignee_id assignee_email responder_id zugewiesen_an 担当者 исполнитель bearbeiter assigné_à zuständig verantwortlich handled_by traité_par conseiller atendido_por responsable responsible handläggare sagsbehandler saksbehandler käsittelijä řešitel opiekun atendente operatore temsilci petugas nhân_viên υπάλληλος 客服 담당자 asignado_a
creator: creator_email creator_name created_by_email created_by_id created_by creator creator_id created_by_name sys_created_by parent_key
part_type: part_type element event_type comment_type thread_type
speaker: speaker speaker_name speaker_label
attribute: plan plan_name tier segment customer_segment role job_title job_role position
    industry sector country region market city state company_size size employees age age_group
    age_range gender sex education household_income income occupation profession department team language locale persona customer_type account_type subscription subscription_plan
    license edition seniority experience tenure device platform location location_country location_city location_region marital_status ethnicity nationality tweet_location
ignore: label labels labels_all tag tags category categories status priority channel type group
    via url link updated_at updated source_url ip_address collector_id collectorid custom_data
    progress finished duration duration_in_seconds location_latitude location_longitude
    distribution_channel user_language recipient_last_name recipient_first_name
    external_reference external_data_reference date_modified last_modified thumbs_up_count phone phone_number mobile mobile_number mobile_phone telephone telephone_number cell_phone cell_number
    contact_number whatsapp whatsapp_number telefon telefonnummer teléfono téléphone telefono handynummer address street_address postal_address home_address adresse dirección indirizzo date_of_birth birth_date
    dob birthday geburtsdatum ssn passport_number iban manager manager_name line_manager supervisor
    supervisor_name reports_to password
    app_version app_id tag_count network_id fivetran_synced fivetran_start fivetran_end
"""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    roles = text.strip().replace("\n    ", " ").splitlines()
    return {
        role: tuple(names.split()) for role, _, names in (line.partition(":") for line in roles)
    }


TABLE: Mapping[str, tuple[str, ...]] = _table(_TEXT)
"""Role: normalised headers, with `_` for a space, best first."""

ROLES = frozenset(TABLE)

PEOPLE = frozenset({"author_id", "email", "name", "account"})
SURVEY_IDS = words("""
respondent_id response_id responseid submission_id survey_response_id respondent
""")
DEMOGRAPHICS = words("""
age gender sex age_group age_range education household_income income occupation profession marital_status ethnicity
country race
""")
REVIEW_SIGNS = words("""
review reviews review_id review_text review_body review_content review_title review_date stars star_rating
review_rating thumbs_up_count reply_content developer_reply developer_response replied_at review_created_version
app_version developer_reply_text pros cons reviewer reviewer_name
""")
TICKET_SIGNS = words("""
link_id created_utc work_item_type subject summary ticket_id ticket_number requester requester_id assignee assignee_id
priority issue_key ticket_subject conversation_id case_number reporter status resolution via_channel source_body group
subreddit selftext complaint_id company_response_to_consumer num_comments upvote_ratio post_id thread_id topic_id
post_type_id retweet_count permalink distinguished
""")
"""Of a post in a forum too, whose score is no rating."""

_RANKS = {
    name.replace("_", " "): (role, rank)
    for role, names in TABLE.items()
    for rank, name in enumerate(names)
}
_SQUEEZED = {name.replace(" ", ""): found for name, found in _RANKS.items() if " " in name}
"""Databases write CREATEDDATE."""
_STAFF = words("assignee agent owner admin responder closed_by editor resolver updater")
_TAG = re.compile(r"<[^<>]{1,200}>")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_OTHER = re.compile(r"[\W_]+")
_CUSTOM = re.compile(r"^custom field (.+)$")
_OF_RECORD = re.compile(
    r"(?:ticket|case|issue|conversation|request)s? (?P<first>\w+(?: \w+)+)"
    r"|(?P<last>\w+(?: \w+)*) (?:ticket|case)"
)
"""A report says with each column what it is of: `Ticket satisfaction comment`, `Contact Name (Ticket)`."""
_CUSTOMERS = re.compile(
    r"(?P<what>\w+(?: \w+)?) (?:(?:of|from|by) (?:the )?(?:customer|client|guest)|des (?:kunden|gastes)|der kundin|vom kunden|du client|"
    r"del cliente|do cliente|van de klant)"
)
"""Whose a column is: `Anliegen des Kunden`, `Name of customer`."""
_PARTS = re.compile(r"\.|: (?=(?:\w+ )?(?:id|question title)$)", re.IGNORECASE)
"""A report says with the object what is of it: `Survey Question: Question Title`; other such ends are options that one ticks."""
_SCALE = re.compile(r" (?:[01] (?:to )?(?:5|7|10)|(?:out )?of (?:5|7|10)|max (?:5|10))$")
"""The scale behind a mark's name: `score_0_10`, `Rating (1-5)`."""
_SIDES = (" author type", " author role", " sender type", " sender role")


@lru_cache(maxsize=4096)
def normalise(header: str) -> str:
    """The header in lower case, one space between words, no markup: `userName` is `user name`."""
    plain = html.unescape(_TAG.sub(" ", unicodedata.normalize("NFKC", header)))
    flat = _OTHER.sub(" ", _HUMP.sub(" ", plain)).strip().lower()
    custom = _CUSTOM.match(flat)
    if plain.rstrip().endswith("#"):
        return f"{flat or 'record'} number"
    return custom[1] if custom else flat


def title(header: str) -> str:
    """The header as a person reads it: markup and repeated white space gone."""
    return " ".join(tidy(html.unescape(_TAG.sub("", header))).split())


def role(header: str) -> tuple[str, int]:
    """The role of a header and its rank among names of that role; ("", 0) when unknown."""
    flat = normalise(header)
    if found := _RANKS.get(flat) or _SQUEEZED.get(flat) or _scaled(flat):
        return found
    parts = re.split(r"[./]", header) if " " not in header else _PARTS.split(header)
    if told := _worded(flat, parts):
        return told, len(_RANKS)
    of = _OF_RECORD.fullmatch(flat)
    own = _RANKS.get(of["first"] or of["last"]) if of else None
    *above, last = map(normalise, parts)
    if not own and not _STAFF.isdisjoint(above):
        return "staff", len(_RANKS)
    return own or inside(above, last, ranks=_RANKS)


def _scaled(flat: str) -> tuple[str, int] | None:
    found = _RANKS.get(_SCALE.sub("", flat))
    return found if found and found[0] == "rating" else None


def _worded(flat: str, parts: Sequence[str]) -> str:
    """The role that the words of a header tell, which no table of names has."""
    whose = _CUSTOMERS.fullmatch(flat)
    what = _RANKS.get(whose["what"], ("", 0))[0] if whose else ""
    if what or flat.endswith(_SIDES) or says_from(flat):
        return what.replace("reply", "text") or "author_role"
    if (inside := is_internal(flat)) or asks_name(flat):
        return "hidden" if inside else "name"
    if any(_is_reply(normalise(part)) for part in parts):
        return "reply" if len(parts) == 1 or _holds_words(parts[-1]) else "ignore"
    *before, trait = flat.split() or [""]
    described = is_somebody(before) and _RANKS.get(trait, ("", 0))[0] == "attribute"
    return persons_role(flat) or composed_role(flat) or "attribute" * described


def _is_reply(flat: str) -> bool:
    return _RANKS.get(flat, ("", 0))[0] == "reply" or is_company_reply(flat)


def _holds_words(header: str) -> bool:
    return _is_reply(normalise(header)) or _RANKS.get(normalise(header), ("", 0))[0] == "text"


def known(header: str) -> bool:
    """Whether the table of names has it."""
    return bool(role(header)[0])


def assign(
    names: Sequence[Sequence[str]], overrides: Mapping[str, str]
) -> dict[str, tuple[int, ...]]:
    """Columns of each role, best first.

    Args:
        names: for every column its header, as one or more spellings (a survey tool's short name
            and its question).
        overrides: role by header, from the settings; they go before the table.

    Raises:
        InputError: an override names a role that does not exist.
    """
    own = {normalise(header): wanted for header, wanted in overrides.items()}
    for header, wanted in overrides.items():
        if wanted not in ROLES:
            raise InputError(
                f"[tickets.columns] gives {header!r} the role {wanted!r}, which does not exist",
                hint=f"use one of: {', '.join(sorted(ROLES))}",
            )
    found: dict[str, list[tuple[int, int]]] = {}
    insiders = insiders_remarks([normalise(spellings[-1]) for spellings in names])
    for column, spellings in enumerate(names):
        given = next((own[flat] for flat in map(normalise, spellings) if flat in own), "")
        what, rank = (given, -1) if given else _first_known(spellings)
        what = what or ("hidden" if column in insiders else "")
        if what:
            found.setdefault(what, []).append((rank, column))
    if {"name", "element id"} <= {normalise(spellings[0]) for spellings in names}:
        found.pop("name", None)  # the table that a note of ServiceNow's journal is on
    if not found.keys() & (PEOPLE - {"account"}) and "creator" in found:
        found["author_id"] = found["creator"]  # else whoever typed it in for somebody
    return {what: tuple(column for _, column in sorted(places)) for what, places in found.items()}


def _first_known(spellings: Sequence[str]) -> tuple[str, int]:
    return next((hit for hit in map(role, spellings) if hit[0]), ("", 0))
