"""Made-up support tickets, as many as wanted: the same ones for the same seed.

    python benchmarks/generate.py 5000 tickets.csv [--words 40] [--seed 0]

Each ticket is about one of forty topics, in sentences put together from many slots, so that hardly a
sentence stands twice and embedding cannot be saved by that. One in three tickets has a greeting or
signature, one in ten a quoted reply, some an address or a number that must be masked.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

PEOPLE_PER_TICKET = 0.6
"""Some people write more than once."""
TOPICS = (
    ("payroll export", "drops unpaid breaks", "rounds the hours up", "has empty columns"),
    ("shift swap", "waits for days for approval", "vanishes when declined", "ignores seniority"),
    ("phone app", "logs me out every morning", "drains the battery", "shows a blank page"),
    ("month view", "takes a minute to open", "hides the weekend", "cuts off long names"),
    ("calendar sync", "shows last week's times", "doubles every shift", "stops after a day"),
    ("clock-in terminal", "rejects my badge", "loses the network", "is an hour behind"),
    ("notification", "comes after the shift", "arrives three times", "never names the place"),
    ("leave request", "disappears on submit", "counts bank holidays", "cannot be withdrawn"),
    ("invoice", "charges former staff", "lacks our tax number", "is in the wrong currency"),
    ("password reset", "sends an expired link", "asks for an old phone", "loops for ever"),
    ("user import", "fails at line 200", "breaks accented letters", "creates duplicates"),
    ("overtime report", "leaves night hours out", "mixes up two sites", "cannot be filtered"),
    ("print layout", "needs four pages", "prints grey on grey", "forgets the legend"),
    ("availability form", "resets on Sundays", "has no half days", "is hard to find"),
    ("team chat", "swallows pictures", "shows no read receipts", "mutes itself"),
    ("site map", "puts us in the sea", "is slow on the tablet", "ignores the new branch"),
    ("contract page", "shows the old hours", "hides the end date", "cannot hold two contracts"),
    ("training record", "expires too early", "accepts no photos", "is not in the export"),
    ("search box", "finds nothing with umlauts", "ignores nicknames", "forgets my filter"),
    ("onboarding wizard", "restarts at step two", "skips the tax form", "talks about trials"),
    ("budget forecast", "ignores sick days", "uses last year's wages", "cannot be explained"),
    ("holiday calendar", "misses regional days", "overlaps with school", "is read-only"),
    ("dark mode", "makes red text unreadable", "switches off at night", "skips the menu"),
    ("keyboard shortcut", "deletes the week", "clashes with the browser", "does nothing"),
    ("undo button", "undoes too much", "is missing in the week view", "works only once"),
    ("copy week", "copies the sick leave too", "drops notes", "lands a day late"),
    ("time zone", "is wrong for our Lisbon team", "changes in March", "cannot be set per site"),
    ("two-factor code", "never arrives", "expires while I type", "locks out the kitchen"),
    ("file upload", "stops at two megabytes", "turns photos round", "refuses spreadsheets"),
    ("audit log", "names nobody", "goes back only a week", "cannot be exported"),
    ("permission", "lets juniors edit wages", "hides my own rota", "resets after updates"),
    ("colour code", "is the same for two teams", "fails colour-blind staff", "changes daily"),
    ("mileage claim", "counts one way only", "needs a receipt twice", "is paid late"),
    ("tip sharing", "gives cooks nothing", "ignores part days", "cannot be corrected"),
    ("break reminder", "rings during meetings", "counts the walk", "cannot be moved"),
    ("open shift", "goes to the fastest phone", "shows no pay", "stays after it is taken"),
    ("sick note", "is visible to everybody", "needs a scanner", "gets lost in the inbox"),
    ("rota template", "forgets the second room", "has a limit of ten", "mixes early and late"),
    ("weekly summary", "lands in spam", "is empty for managers", "comes on Mondays at four"),
    ("support article", "describes the old menu", "is in English only", "ends mid-sentence"),
)
WHO = tuple(
    """our bakery,the night team,my manager,the front desk,a new colleague,our accountant,
    the kitchen,two part-timers,the warehouse crew,everybody on ward six,the Leeds branch,
    our students,the cleaning team,my deputy,half the drivers,the bar staff,a care worker,
    the owner,our receptionist,the weekend crew""".replace("\n    ", "").split(",")
)
WHEN = tuple(
    """since the last update,every second Friday,on payday,after midnight,during the lunch rush,
    whenever somebody is ill,at the end of the month,just before opening,for about {n} days now,
    after I change a shift,when {n} people are logged in,on bank holidays,early this morning,
    as soon as I scroll,right after the new contract,in week {n},since we moved,most evenings,
    when the wifi is weak,each time I come back from lunch""".replace("\n    ", "").split(",")
)
DEVICE = tuple(
    """my old laptop,the office computer,an iPad,my Android phone,Firefox,Edge,the shared tablet,
    Safari,a borrowed phone,the terminal by the door""".replace("\n    ", "").split(",")
)
COST = tuple(
    """we paid {n} hours too much,I drove {n} miles for nothing,nobody opened the shop,
    {n} people came at the wrong time,I typed everything again,two customers left,
    the auditor asked questions,we went back to paper,I lost a whole evening,
    the union complained,we missed the bank run,I sat there until {n} past nine,
    my team no longer trusts the plan,somebody worked {n} days in a row,we hired a temp""".replace(
        "\n    ", ""
    ).split(",")
)
SENTENCES = (
    "The {topic} {trouble} {when}, and {who} noticed before I did.",
    "{When} the {topic} {trouble} on {device}.",
    "Because the {topic} {trouble}, {cost} last week.",
    "I asked {who} and they see it too: the {topic} {trouble} {when}.",
    "Could the {topic} simply tell {who} what happened {when}?",
    "On {device} the {topic} is worse than on {device2}, it {trouble} for {who}.",
    "{Who} would pay extra if the {topic} worked {when}.",
    "It happened {n} times, {cost}, and {who} had to explain it.",
    "We depend on the {topic} because {who} cannot plan without it {when}.",
    "I would rather export the {topic} to a sheet than see how it {trouble} {when}.",
    "Last month {cost} and {who} still talks about it.",
    "Please give {who} a setting so that the {topic} leaves us alone {when}.",
    "My workaround on {device} takes {n} minutes and {cost} anyway.",
    "Somebody from support said the {topic} was repaired, but it {trouble} {when} for {who}.",
    "To be fair the {topic} was fine before, {who} liked it {when}.",
)
GREETINGS = ("Hi team,", "Hello,", "Dear support,", "Good morning,", "Hi,")
ENDINGS = ("Kind regards,\n{name}", "Thanks\n{name}", "Cheers, {first}", "Best wishes\n{name}")
CONTACTS = ("Call me on +44 20 7946 0{n3}.", "Mail {mail} please.", "My order is 48{n3}{n3}.")
FIRST = (
    *("Dana", "Tom", "Ines", "Bo", "Aisha", "Marek", "Colin", "Mei", "Ravi", "Petra", "Luca"),
    *("Omar", "Zoe", "Nils", "Hana", "Grace", "Ruben", "Yuki", "Fatima", "Jonas", "Chloe"),
    *("Viktor", "Amara", "Ewan", "Leila", "Pedro", "Signe", "Tariq", "Uma", "Wendy", "Anton"),
)
LAST = (
    *("Okafor", "Lindqvist", "Rossi", "Meyer", "Novak", "Silva", "Haddad", "Kowal", "Ito"),
    *("Byrne", "Dubois", "Ferrari", "Grant", "Horvat", "Iyer", "Jansen", "Keller", "Larsen"),
    *("Mbeki", "Nguyen", "Olsen", "Pereira", "Quinn", "Rahman", "Sato", "Tanaka", "Urban"),
    *("Vargas", "Walsh", "Yilmaz", "Zhou", "Abbott", "Bauer", "Costa", "Dahl", "Eriksen"),
    *("Fischer", "Gomez"),
)


def write_tickets(path: Path, count: int, *, words: int = 40, seed: int = 0) -> None:
    """A helpdesk's CSV with so many tickets of about so many words each."""
    chance = random.Random(seed)  # noqa: S311  # nothing secret about it
    with path.open("w", encoding="utf-8", newline="") as handle:
        table = csv.writer(handle)
        table.writerow(("ticket_id", "created_at", "requester_name", "requester_email", "body"))
        people = max(1, int(count * PEOPLE_PER_TICKET))
        for number in range(count):
            who = chance.randrange(people)
            name = f"{FIRST[who % len(FIRST)]} {LAST[who // len(FIRST) % len(LAST)]}"
            day = date(2026, 1, 1) + timedelta(days=chance.randrange(90))
            mail = f"{name.split(maxsplit=1)[0].lower()}{who}@firm{who % 97}.example"
            body = _body(chance, words, name=name, mail=mail)
            table.writerow((10_000 + number, day.isoformat(), name, mail, body))


def _body(chance: random.Random, words: int, *, name: str, mail: str) -> str:
    lines = [chance.choice(GREETINGS), ""] if chance.random() < 0.35 else []
    lines.append(" ".join(_sentences(chance, words)))
    if chance.random() < 0.1:
        contact = chance.choice(CONTACTS)
        lines.append(contact.format(n3=chance.randint(100, 999), mail=mail))
    if chance.random() < 0.35:
        lines += ["", chance.choice(ENDINGS).format(name=name, first=name.split(maxsplit=1)[0])]
    if chance.random() < 0.1:
        asked = "> " + " ".join(_sentences(chance, 12))
        lines += ["", "On 3 Feb 2026 at 09:12 Support wrote:", asked]
    return "\n".join(lines)


def _sentences(chance: random.Random, words: int) -> Iterator[str]:
    topic, *troubles = chance.choice(TOPICS)
    wanted = words * chance.uniform(0.45, 1.35)
    said = 0
    while said < wanted:
        sentence = _sentence(chance, topic, chance.choice(troubles))
        said += len(sentence.split())
        yield sentence


def _sentence(chance: random.Random, topic: str, trouble: str) -> str:
    who, when = chance.choice(WHO), chance.choice(WHEN)
    number = str(chance.randint(2, 59))
    text = chance.choice(SENTENCES).format(
        topic=topic,
        trouble=trouble,
        who=who,
        Who=who[0].upper() + who[1:],
        when=when,
        When=when[0].upper() + when[1:],
        device=chance.choice(DEVICE),
        device2=chance.choice(DEVICE),
        cost=chance.choice(COST),
        n=number,
    )
    return text.replace("{n}", number)


def main() -> None:
    """Write the file that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("file", type=Path)
    parser.add_argument("--words", type=int, default=40)
    parser.add_argument("--seed", type=int, default=0)
    wanted = parser.parse_args()
    write_tickets(wanted.file, wanted.count, words=wanted.words, seed=wanted.seed)


if __name__ == "__main__":
    main()
