"""Lists of a study's participants, as researchers keep them: code, name, address, files, traits.

What a column is, is told by its header in the languages that teams write; every other column
describes the person. The first name and the last may stand apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from research.model import Participant
from research.readers.records.surveys.questions import judge
from research.readers.records.tables.columns import normalise, role
from research.readers.records.tables.table import Table, written
from research.text.asked_for import asked_for
from research.text.codes import RESPONDENTS, code_pattern
from research.text.personal import are_of_self
from research.text.wordings import unaccented, words


def _names(words: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in words.split())


COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "person": _names(
        "person person_id participant participant_id participant_code participant_number participant_no id code pid "
        "participant_nr study_id subject_id interviewee interviewee_id p_number p_nr code_name "
        "respondent teilnehmer teilnehmerin teilnehmende teilnehmer_id teilnehmercode teilnehmer_code teilnehmernummer "
        "teilnehmer_nr tn tn_nr tn_id kennung kürzel proband probanden_id probandencode vp vp_code vp_nr participante "
        "participante_id id_participante código código_participante code_participant id_participant identifiant "
        "codice codice_partecipante partecipante id_partecipante deelnemer deelnemer_id deelnemernummer deelnemerscode "
        "deltagare deltager deltaker deltakar uczestnik kod kod_uczestnika účastník osallistuja tunnus katılımcı "
        "katılımcı_kodu код учасник код_учасника участник код_участника 編號 编号 参与者 参加者 参加者id id_interview nr no number lfd_nr record_number"
    ),
    "names": _names(
        "name names full_name participant_name real_name also_known_as alias aliases nickname nick_name known_as goes_by called preferred_name preferred_first_name short_name zoom_name "
        "display_name pseudonym pseudonyme name_vorname vor_und_nachname vollständiger_name klarname spitzname genannt surnom apodo soprannome roepnaam tilltalsnamn smeknamn przydomek "
        "nombre_completo nombre_y_apellidos nom_complet nom_et_prénom nome_completo nome_e_cognome volledige_naam naam "
        "namn navn nimi imię_i_nazwisko jméno_a_příjmení ad_soyad піб имя_и_фамилия фио ім_я_та_прізвище 氏名 名前 "
        "お名前 姓名 이름 성명 seudónimo pseudónimo"
    ),
    "first": _names(
        "first_name firstname given_name forename vorname rufname nombre prénom nome voornaam förnamn fornavn "
        "etunimi imię jméno ad имя ім_я"
    ),
    "last": _names(
        "last_name lastname surname family_name nachname familienname apellido apellidos nom nom_de_famille cognome "
        "sobrenome achternaam efternamn etternavn efternavn sukunimi nazwisko příjmení soyad soyadı фамилия прізвище"
    ),
    "emails": _names(
        "email emails e_mail e_mails mail email_address e_mail_address participant_email contact_email e_mail_adresse "
        "mailadresse correo correo_electrónico adresse_e_mail adresse_mail courriel indirizzo_email e_mailadres e_post "
        "sähköposti adres_e_mail адреса_email email_адрес eposta e_posta メール メールアドレス 邮箱 이메일"
    ),
    "files": _names(
        "file files file_name filename file_names session sessions session_file interview_file transcript transcripts "
        "transcript_file anonymized_transcript anonymised_transcript recording recordings recording_file audio audio_file "
        "video datei dateien dateiname transkript transkriptdatei aufnahme fichier fichiers nom_du_fichier transcription "
        "archivo archivos nombre_del_archivo transcripción grabación file_trascrizione trascrizione arquivo bestand "
        "bestandsnaam fil filnamn filnavn tiedosto plik nazwa_pliku soubor dosya файл имя_файла назва_файлу ファイル 文件"
    ),
    "ids": _names(
        "requester_id respondent_id response_id user_id customer_id customer_number client_id contact_id zendesk_id "
        "intercom_id kundennummer kunden_id número_de_cliente numéro_client klantnummer handle username user_name "
        "screen_name slack_handle slack_name discord_name twitter twitter_handle instagram instagram_handle mastodon bluesky skype telegram github benutzername "
        "nutzername usuario nombre_de_usuario nom_d_utilisateur nome_utente gebruikersnaam användarnamn"
    ),
    "account": _names(
        "account company organisation organization customer company_name organisation_name organization_name employer "
        "firma unternehmen arbeitgeber betrieb empresa entreprise société azienda bedrijf organisatie företag yritys"
    ),
    "persona": _names("persona persona_id"),
    "private": _names(
        "phone phone_number telephone telephone_number mobile mobile_number mobile_phone cell cell_phone whatsapp tel "
        "telefon telefonnummer handy handynummer mobilnummer teléfono móvil portable cellulare "
        "telefoon telefoonnummer mobiel puhelin телефон 電話 电话 전화 address street street_address home_address "
        "postal_address postcode post_code zip zip_code adresse anschrift straße plz dirección indirizzo adres "
        "date_of_birth birth_date birthdate birthday dob geburtsdatum geburtstag date_de_naissance fecha_de_nacimiento "
        "data_di_nascita geboortedatum data_urodzenia дата_народження дата_рождения iban bank_account recording_link "
        "video_link zoom_link meeting_link calendar_link link url consent_form"
    ),
}
"""Normalised headers of each field, best first; what is private describes nobody in a report."""
_FIELDS: Final = {unaccented(name): field for field, names in COLUMNS.items() for name in names}
_RANKS: Final = {
    unaccented(name): rank for names in COLUMNS.values() for rank, name in enumerate(names)
}
_FILE_WORDS: Final = words("""
file files filename filenames transcript transcripts recording recordings datei dateien
""")
_LINK: Final = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)
_SEVERAL: Final = re.compile(r"[;\n]")
_ADDRESSES: Final = re.compile(r"[;,\s]+")
_CODED: Final = re.compile(r"(?:[^\W\d_]{1,15}[ _.#-]{0,2}\d{1,4}|\d{1,4})[^\W\d_]?")
_PARTICIPANT: Final = re.compile(code_pattern(RESPONDENTS, "u|s|r|id|user|subject"), re.IGNORECASE)
_NAMING: Final = frozenset({"names", "first", "last"})
_TELLING: Final = frozenset({"first", "last", "emails", "private"})
_RECRUITED: Final = frozenset({"emails", "private"})
_WORDS: Final = words("text question reply subject rating")
_NOTES: Final = words("""
notes note comment comments remark remarks notizen notiz bemerkung bemerkungen kommentar kommentare notas comentarios
commentaires notities note_interne details
""")
_CALLED: Final = re.compile(
    r"participant|teilnehm|proband|recruit|rekrut|roster|tracker|(?<![a-z])key(?![a-z])|schlüssel|people|person|name|"
    r"pseudonym|anonymi[sz]|contact|kontakt|deelnemer|partecipant|deltag|uczestni|schedule|screener",
    re.IGNORECASE,
)
_LISTS: Final = re.compile(
    r"particip|teilnehm|proband|deelnem|partecip|deltag|deltak|uczestni|osallistuj|účastn|katılımc|участник|interviewee|befragte|enquêté|entrevistad|intervistat",
    re.IGNORECASE,
)
"""What a list of participants alone is called; contacts and customers have names and addresses as well."""
_FEWEST: Final = 2
_SHORT_HEADER: Final = 3
_MOST_WORDS: Final = 5
_MOST_FIELDS: Final = 40
"""Rows of a list that lies on its side; a longer table is none."""


def participant_of(row: Mapping[str, str]) -> Participant:
    """What a row says of somebody; without a person where it names none.

    Whoever has no code is told by their name, their address or their file.
    """
    ranked: dict[str, list[tuple[int, list[str]]]] = defaultdict(list)
    attributes = []
    for header, cell in zip(row, map(str.strip, row.values()), strict=True):
        name = unaccented(normalise(header))
        if cell and (field := _field(name)):
            rank = _RANKS.get(name, len(_RANKS))
            ranked[field].append((rank, _parts(field, cell)))
        elif cell and not _LINK.match(cell):
            attributes.append((header.strip().lower(), cell))
    given: dict[str, list[str]] = defaultdict(list)
    for field, found in ranked.items():
        given[field] += [part for _, parts in sorted(found) for part in parts]
    codes = [one for one in given["person"] if _CODED.fullmatch(one)]
    names = _called(given, [one for one in given["person"] if codes and one not in codes])
    files = [part for part in given["files"] if not _LINK.match(part)]
    emails = [part.lower() for part in given["emails"] if "@" in part]
    told = [*codes, *given["person"], *names, *emails, *files]
    return Participant(
        person=next(iter(told), ""),
        names=tuple(names),
        emails=tuple(emails),
        files=tuple(files),
        ids=tuple(given["ids"]),
        account=next(iter(given["account"]), ""),
        persona=next(iter(given["persona"]), ""),
        attributes=tuple(attributes),
    )


def is_column(header: str) -> bool:
    """Whether a header is one that lists of participants have."""
    return bool(_field(unaccented(normalise(header))))


def roster_in(table: Table, *, file_id: str) -> tuple[Participant, ...]:
    """The participants whom a table lists by code and name; nobody where it is no such list.

    Tags, products and a codebook's codes have ids and names as well: these are people where the codes
    are participants', the names have their capitals, and the file or another column says so.
    """
    table = _upright(table) if table.headers and len(table.rows) <= _MOST_FIELDS else table
    fields = [_field(unaccented(normalise(header))) for header in table.headers]
    if not _NAMING.intersection(fields) or _has_words(table, fields):
        return ()
    rows = (dict(zip(table.headers, cells, strict=False)) for _, cells in table.rows)
    people = [one for one in map(participant_of, rows) if one.person]
    coded = [one for one in people if _PARTICIPANT.fullmatch(one.person)]
    named = [one for one in people if one.names and _looks_called(one.names[0])]
    told = _TELLING.intersection(fields) or _CALLED.search(PurePosixPath(file_id).stem)
    enough = len(coded) >= _FEWEST and len({one.person for one in coded}) == len(coded)
    if "person" not in fields:  # told by their names, in a list that is called one
        told = _LISTS.search(PurePosixPath(file_id).stem)
        enough = len({one.names for one in named}) == len(people)
    return tuple(people) if told and enough and 2 * len(named) > len(people) else ()


def _upright(table: Table) -> Table:
    """A list that has a participant in each column, with one in each row."""
    lying = [
        list(column)
        for column in zip(table.headers, *(cells for _, cells in table.rows), strict=False)
    ]
    fields, people = lying[0], lying[1:]
    told = [_field(unaccented(normalise(field))) for field in fields]
    headed = any(_field(unaccented(normalise(one[0]))) for one in people)
    if headed or len(set(filter(None, told))) < _FEWEST or not _NAMING.intersection(told):
        return table
    return table.reshaped((fields[0] or "id", *fields[1:]), list(enumerate(people, 2)))


def merged(old: Participant | None, new: Participant) -> Participant:
    """Two rows of one person; what the old one says goes first."""
    if old is None:
        return new
    known = dict(old.attributes)
    return replace(
        old,
        names=tuple(dict.fromkeys(old.names + new.names)),
        emails=tuple(dict.fromkeys(old.emails + new.emails)),
        files=tuple(dict.fromkeys(old.files + new.files)),
        ids=tuple(dict.fromkeys(old.ids + new.ids)),
        account=old.account or new.account,
        persona=old.persona or new.persona,
        attributes=tuple({**dict(new.attributes), **known}.items()),
        declared=old.declared or new.declared,
    )


def _has_words(table: Table, fields: Sequence[str]) -> bool:
    """Whether somebody was asked or wrote: what a team notes beside its participants is none of it."""
    others = [place for place, field in enumerate(fields) if not field]
    texts = [place for place in others if role(table.headers[place])[0] in _WORDS]
    notes = [place for place in others if table.flat_headers[place] in _NOTES]
    asked = table.asks or any(
        _is_answered(table.headers[place], table.column(place))
        for place in others
        if place not in notes
    )
    noted = {*texts} & {*notes}
    return asked or len(texts) > len(noted) or bool(noted and not _RECRUITED.intersection(fields))


def _is_answered(header: str, cells: Sequence[str]) -> bool:
    """Whether participants wrote the cells, in sentences of their own: "Biggest frustration"."""
    told = judge(header, cells).kind == "open"
    return told and (asked_for(header) is not None or are_of_self(cells))


def _looks_called(name: str) -> bool:
    parts = name.split()
    return 0 < len(parts) <= _MOST_WORDS and not any(parts[end][0].islower() for end in (0, -1))


def _field(name: str) -> str:
    """What a header means; a short one that ends in a word for a file is one: "Session files"."""
    words = name.split()
    filed = len(words) <= _SHORT_HEADER and bool(_FILE_WORDS.intersection(words[-1:]))
    return _FIELDS.get(name, "") or ("files" if filed else "")


def _parts(field: str, cell: str) -> list[str]:
    return written((_ADDRESSES if field == "emails" else _SEVERAL).split(cell))


def _called(flat: Mapping[str, Sequence[str]], more: Sequence[str]) -> list[str]:
    """The full name of first and last, where they stand apart, and every other name.

    Beside a first name alone, what is called a name is the last.
    """
    first, last = (next(iter(flat.get(field, ())), "") for field in ("first", "last"))
    names = [*flat.get("names", ()), *more]
    if first and not last and names and " " not in names[0] and first != names[0]:
        last = names.pop(0)
    whole = f"{first} {last}".strip()
    return list(dict.fromkeys([*([whole] if whole else []), *names, *_short(names, whole, last)]))


def _short(names: Sequence[str], whole: str, last: str) -> list[str]:
    """What somebody is called for short with their last name: Bill Frank of William Frank."""
    full = whole or next((name for name in names if " " in name and "," not in name), "")
    last = last or (full.split(maxsplit=1)[-1] if full.count(" ") == 1 else "")
    mine = {*full.split(), last, ""}
    return [f"{name} {last}" for name in names if last and name.isalpha() and name not in mine]
