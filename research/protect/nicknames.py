"""What people are called for short: Liz, who is Elizabeth on the list."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from research.model import Identity

from .forms import fold, name_of
from .wordlist import COMMON, EVERYDAY, MONTHS

_LISTED: Final = """
elizabeth elisabeth: liz lizzie lizzy beth betty betsy eliza elsie lisa libby
william: will bill billy willy | robert: bob bobby rob robbie bert | richard: rich rick ricky dick richie | james: jim jimmy jamie
john: jack johnny | jonathan: jon jonny | joseph: joe joey | charles: charlie chuck | henry: harry hank | edward: ed eddie ted ned
thomas: tom tommy | michael: mike mick mikey mickey | david: dave davey | daniel: dan danny | stephen steven: steve stevie ste
christopher: chris kit | christine christina kristina: chris chrissie tina christie | matthew: matt | anthony: tony | andrew: andy drew
andreas andrea: andi andy | nicholas nikolas: nick nicky klaus | nicole nicola: nicky nikki | alexander alexandra alejandro: alex sasha
alexander: xander sandy lex al | alejandra alexandra: sandra lexi ale | benjamin: ben benny benji | samuel samantha: sam sammy
patrick patricia: pat paddy | patricia: trish tricia patty | timothy: tim timmy | gregory: greg | gerald geraldine: gerry jerry
jeffrey geoffrey: jeff geoff | kenneth: ken kenny | ronald: ron ronnie | donald: don donnie | raymond: ray | lawrence: larry laurie
leonard: len lenny leo | frederick frederic: fred freddie | friedrich: fritz fred | francis: frank fran frankie | frances: fran
albert: al bert | alfred: alf fred | arthur: art | douglas: doug | eugene: gene | herbert: herb | harold: harry hal | walter: walt wally
vincent: vince vinny | victor victoria: vic | victoria: vicky tori | theodore theodor: ted teddy theo | zachary: zach zack
joshua: josh | jacob: jake | nathan nathaniel: nate nat | maximilian maxwell: max | sebastian: seb basti bastian | dominic dominik: dom
margaret: maggie meg peggy peg marge daisy | katherine catherine kathryn: kate katie kathy cathy cath kat kitty | kathleen: kathy kath
jennifer: jen jenny | jessica: jess jessie | rebecca: becky becca | susan suzanne: sue suzie susie | sarah: sadie sally | deborah: deb debbie
barbara: babs barb barbie | pamela: pam | penelope: penny | maureen: mo | josephine: jo josie | joanne joanna: jo | theresa teresa: tess terry tessa
dorothy: dot dottie dolly | eleanor: ellie nell nora | ellen: ellie nell | helen helena: nell lena | abigail: abby gail | amanda: mandy
isabel isabella isabelle: izzy bella belle isa | jacqueline: jackie | judith: judy | kimberly kimberley: kim | lucille lucinda: lucy
martha: marty mattie | melissa: mel missy | melanie: mel | natalie natasha: nat tasha | philip phillip: phil pip | philippa: pip pippa
rosalind rosemary: rosie ros | sandra: sandy | stephanie: steph steffi | valerie: val | virginia: ginny | winifred: winnie fred
gabriele gabriela gabriella gabrielle: gabi gaby | ursula: uschi ulla | johannes: hannes hans jo | heinrich: heinz heiner | josef: sepp jupp
wolfgang: wolf wolfi | friederike: rike fritzi | ulrich ulrike: uli ulli | ulrike: rike | manfred: manni | guenter guenther gunter: guenni | hildegard: hilde
susanne: susi sanne | angelika: geli | monika: moni | brigitte: gitte gitti | claudia: claudi | sabine: bine | matthias mathias: matze
bernhard bernd: berni | rajesh rajendra: raj | mohammed mohamed muhammad: mo mohd
francisco: paco fran pancho curro | jose: pepe | josefa: pepa | ignacio: nacho | dolores: lola | rafael: rafa | manuel: manolo manu
enrique: quique kike | concepcion: concha conchi | rosario: charo | guadalupe: lupe | consuelo: chelo | antonio: toni tono | eduardo: edu
francesco: franco checco | giuseppe: beppe peppe pino | giovanni: gianni nanni | luigi: gigi | alessandro alessandra: ale sandro
roberto: berto rob | domenico: mimmo | salvatore: toto salvo | maria: mimi mary | elisabetta: betta lisa | lorenzo: enzo renzo
cornelis: cees kees | willem: wim | johanna: hanneke jo | hendrik: henk | gerardus gerard: gerrit ger | antonius: ton toon | maarten: mart
francois: fanfan | dominique: dom | frederique: fred | beatriz beatrice: bea | leticia: leti
malgorzata: gosia | katarzyna: kasia | aleksandra: ola | tomasz: tomek | wojciech: wojtek | krzysztof: krzys krzysiek | agnieszka: aga
magdalena: magda lena | zuzanna zuzana: zuzia zuzka | jakub: kuba | stanislaw: staszek | elzbieta: ela
zbigniew: zbyszek | piotr: piotrek | andrzej: jedrek | barbara: basia | joanna: asia | grzegorz: grzesiek | maria: marysia | jadwiga: jadzia
александр александра: саша | алексей: леша | анастасия: настя | анна: аня | виктор: витя | владимир: вова володя | дарья: даша
дмитрий: дима | евгений евгения: женя | екатерина: катя | елена: лена | иван: ваня | ирина: ира | константин: костя | мария: маша
михаил: миша | наталья наталия: наташа | николай: коля | ольга: оля | павел: паша | сергей: сережа | светлана: света | татьяна: таня
charlotte: lottie charlie | ann anna anne: annie | harriet: hattie | emily: millie emmy | peter: pete | bernard bernadette: bernie
terence terrence teresa: terry | gillian: jill | cynthia: cindy | olivia oliver: liv ollie | evelyn: evie | lucas: luke
rose rosa: rosie | bill: billy | grace: gracie | sue: susie | zofia: zosia | jan: janek honza | hanna: hania | jerzy: jurek | tadeusz: tadek | aleksander: olek | henryk: heniek | jiri: jirka | katerina: katka
beatriz: bia | mercedes: merche | pilar: pili | alberto roberto: beto | fernando fernanda: nando nanda | vincenzo: enzo | gabriel: gabi
aleksandr alexandr: sasha | dmitri dmitry: dima | vladimir: vova volodya | ekaterina: katya | tatiana: tanya | olumide: olu mide
"""


def _table() -> dict[str, tuple[str, ...]]:
    shorts: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for entry in _LISTED.replace("\n", "|").split("|"):
        names, _, called = entry.partition(":")
        for name in names.split():
            shorts[fold(name)] += tuple(map(fold, called.split()))
    return dict(shorts)


SHORT: Final = _table()
"""What somebody of a first name, folded, is often called."""
_WHOLE: Final[defaultdict[str, list[str]]] = defaultdict(list)
"""Of what a short name may be one."""
for _whole, _shorts in SHORT.items():
    for _called in _shorts:
        _WHOLE[_called].append(_whole)


_SYLLABLE: Final = re.compile(r"[^aeiouy]*[aeiou]+(?:th|ph|ch|sh|[^aeiouy])(?=..)")
_SHORTEST: Final = 3
FEW: Final = 400
"""Names and addresses; where more are known, some word or syllable of theirs is anything."""
_NO_NAMES: Final = """
ant bad bag ban bar bash bat bath beat bed beg bet bid big bin bit bot box boy bug bun bus but buy cab cam can cap car cat cod con cop cor cow cub cup
dad dam das dash day del den der dig dim dip dish doc dog dom dos dub due fab fad fan far fat fax fed fee few fig fin fish fit fix fog for four fox
fun fur gab gap gas gel gem ger get gif gig god got gum gun gut had ham has hash hat hen her hid him hin hint hip hit hop hot how hub hug hum hut ich
ing ist its jag jam jar jet job jog joy jug kid kin kit lab lad lag lap las law lay led leg les lib lid lip lit log los lot low mad mag man map mar
mas math max med mes mid min mis mit mix mob mod mom mon mor mot mud mug mum mus nah nap net nib nil nod nor nos now nun nur nut oder pad pan par pas
path paw pay peg pen per pet pic pie pig pin pit pix pod pop por pos pot pro pub pun push put rad rag rain ram ran rap rash rat raw rec red ref rein
rem rep rev rib rid rig rim rip rod rot row rub rug rum run rush sac sad sag san sat saw say scar sed sel sep ser set sex shy sim sin sip sir sit six
soul sub sum sun sur tab tag tan tap tax tea ter tes tie tin tip toe ton top tour tow toy tub tug val van var vas ver vet via vip vom von vor vos vow
war was wash wax way web wed wein wer wet wig win wir wit won wow yes yet you zap zip zum zur
"""
_WORDS: Final = COMMON | EVERYDAY | MONTHS | frozenset(_NO_NAMES.split())
"""Syllables that are words, or begin places, in some language."""
_ABBREVIATIONS: Final = """
ai al am api cd cm cs cv db dj dm dr ep es eu ev gb gp gps hd hr id ii io ip it js km kg lp mb ml mm mp mr ms ok os pc pi pm pr qa tv ui uk us ux
vp vr vs
"""
_ABBREVIATED: Final = frozenset(_ABBREVIATIONS.split())


def called_short(identities: Sequence[Identity]) -> Iterator[tuple[str, str]]:
    """What each may be called for short, alone and with the last name, and who that is; by a word only where few are known."""
    few = len(identities) <= FEW
    for one in identities:
        if one.kind == "name" and (parts := name_of(one)):
            for short in SHORT.get(parts[0][0], ()):
                if few or short not in COMMON:
                    yield short, one.person_id
                if len(parts) > 1:
                    yield f"{short} {' '.join(parts[-1])}", one.person_id
            for whole in _WHOLE.get(parts[0][0], ()) if len(parts) > 1 else ():
                yield f"{whole} {' '.join(parts[-1])}", one.person_id


def shortened(identities: Sequence[Identity]) -> Iterator[tuple[str, str]]:
    """What people make of any first name: Des and Desi of Desmond, JB of Jean-Baptiste; only where few are known."""
    for one in identities if len(identities) <= FEW else ():
        if one.kind == "name" and (parts := name_of(one)):
            yield from ((short, one.person_id) for short in _shortened(parts[0]))


def _shortened(first: Sequence[str]) -> Iterator[str]:
    if len(first) > 1:
        letters = "".join(word[0] for word in first)
        yield from () if letters in _ABBREVIATED else (letters,)
        return
    found = _SYLLABLE.match(first[0])
    short = found.group() if found else ""
    if len(short) >= _SHORTEST and short not in _WORDS:
        yield from (short, f"{short}i", f"{short}y", f"{short}ie")
