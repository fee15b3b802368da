"""Words of names that name nobody: between them, before them, behind them."""

from __future__ import annotations

import re
from typing import Final

from research.text.wordings import words

PARTICLES: Final = words("""
ni nic bint de da do dos das del della di la le les el al van von der den ter ten zu zur bin ibn ben abu
st saint san santa af av y e i o und and mac mc of the du
""")
"""Parts of names that are never a name alone."""
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
