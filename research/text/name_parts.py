"""Parts of names that name nobody: particles, titles, forms of address, kin."""

from __future__ import annotations

import re
from typing import Final

from research.text.wordings import words

PARTICLES: Final = words("""
ni nic bint de da do dos das del della dei degli di la le les los las el al van von der den ter ten zu zur bin ibn ben abu
st saint san santa af av y e i o und and mac mc of the du
""")
"""Parts of names that are never a name alone."""
CAPITAL: Final = r"[^\W\d_a-zà-öø-ÿа-яіїєґ]"
"""The pattern of a letter that may begin a name, in scripts with small letters."""
BETWEEN: Final = r"(?:(?:van|von|de|da|del|den|der|di|la|le|el|al|bin) )"
"""The pattern of those that stand between a first name and a last one in running text."""
BETWEEN_PEOPLE: Final = re.compile(r"\s*(?:[,;/&+]|\b(?:and|und|et|y|e|en)\b)\s*(?![^()]*\))")
"""Between the names in a list, and not between what brackets say of one."""
TITLES: Final = words("""
mr mrs ms miss mx dr prof professor sir madam herr frau mme mlle signor signora sig sr sra
jr junior senior ii iii iv phd md mba esq rn msc bsc
""")
"""Before or behind a name, in lower case."""
ADDRESSED: Final = words("""
Frau Herr Herrn Mr Mrs Ms Mx Miss Dr Prof Professor Doktor Mme Mlle Madame Monsieur Señor Señora Senhor Senhora Sr Sra
Signor Signora Sig Dott Mevrouw Meneer Pan Pani Fru пан пані пане Пан Пані господин госпожа
""")
"""How somebody is addressed before a name, as it is written."""
KIN: Final = {
    "my his her": "partner",
    "my our your his her their": (
        "son daughter child kid baby boy girl kids children sons daughters brothers sisters friends colleagues wife husband fiancé fiancée brother sister mother father mum mom dad "
        "stepson stepdaughter grandson granddaughter grandmother grandfather nephew niece uncle aunt cousin friend "
        "boyfriend girlfriend roommate flatmate neighbour neighbor colleague coworker co-worker workmate teammate boss "
        "manager supervisor assistant deputy secretary accountant foreman landlord landlady tenant teacher tutor carer "
        "caregiver nanny babysitter therapist physio dentist midwife agent rep technician trainee intern apprentice"
    ),
    "mon ma notre son sa leur votre": (
        "fils fille femme mari épouse époux compagnon compagne frère sœur soeur mère père neveu nièce oncle tante cousin "
        "cousine ami amie copain copine collègue voisin voisine chef cheffe patron patronne responsable assistante"
    ),
    "mi nuestro nuestra su tu": (
        "hijo hija esposo esposa mujer marido pareja hermano hermana madre padre sobrino sobrina tío tía primo prima "
        "amigo amiga novio novia vecino vecina compañero compañera jefe jefa colega"
    ),
    "mio mia nostro nostra suo sua tuo tua": (
        "figlio figlia moglie marito compagno compagna fratello sorella madre padre nipote zio zia cugino cugina amico "
        "amica collega vicino vicina capo"
    ),
    "meu minha nosso nossa seu sua": (
        "filho filha esposo esposa marido mulher irmã irmão mãe pai sobrinho sobrinha tio tia primo prima amigo amiga "
        "vizinho vizinha colega chefe"
    ),
    "mijn onze ons zijn haar hun": (
        "zoon dochter vrouw man partner broer zus moeder vader neef nicht oom tante vriend vriendin collega buurman "
        "buurvrouw baas leidinggevende"
    ),
    "min vår mitt hans hennes deras": (
        "son dotter fru man sambo bror syster mamma pappa kusin vän kollega granne chef sønn datter kone mann søster venn sjef"
    ),
    "mój moja moją mojego mojej nasz nasza jego jej": (
        "syn córka córką mąż żona żoną brat siostra siostrą mama tata kolega koleżanka koleżanką szef szefowa sąsiad sąsiadka"
    ),
}
"""What somebody is to whom, at home and at work: my daughter, in languages that write common nouns small."""
KIN_IN_ENGLISH: Final = "|".join(KIN["my our your his her their"].split())
