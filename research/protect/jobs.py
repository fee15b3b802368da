"""What people do, in words that are nobody's name: what stands behind a code in brackets may be one."""

from __future__ import annotations

import re
from typing import Final

from research.text.wordings import words

JOBS: Final = words("""
entwickler entwicklerin ingenieur ingenieurin lehrer lehrerin pfleger pflegerin arzt ärztin leiter leiterin
leitung teamleiter teamleiterin techniker technikerin verkäufer verkäuferin sachbearbeiter sachbearbeiterin
berater beraterin hausmeister hausmeisterin geschäftsführer geschäftsführerin schüler schülerin krankenschwester
erzieher erzieherin sekretär sekretärin rentner rentnerin bürgermeister bürgermeisterin chefin auszubildende
auszubildender angestellte angestellter köchin bäuerin kassierer kassiererin fahrer fahrerin direktor direktorin
architekt architektin redakteur redakteurin director directora directrice directeur jefe jefa gerente técnico
técnica ingeniero ingeniera desarrollador desarrolladora diseñador diseñadora profesor profesora maestro maestra
enfermero enfermera médico médica doctora administrador administradora vendedor vendedora dueño dueña encargado
encargada representante coordinador coordinadora operario operaria productor productora editor editora camarero
camarera cocinero cocinera alumno alumna abogado abogada desenvolvedor desenvolvedora engenheiro engenheira
professor professora enfermeiro enfermeira gestor gestora motorista coordenador coordenadora dono dona
proprietário proprietária atendente aluno aluna farmacêutico farmacêutica développeur développeuse ingénieur
ingénieure enseignant enseignante infirmier infirmière vendeur vendeuse technicien technicienne gérant gérante
responsable médecin chauffeur caissier caissière élève formateur formatrice conseiller conseillère sviluppatore
sviluppatrice ingegnere insegnante infermiere infermiera medico commesso commessa tecnico responsabile direttore
direttrice progettista studente studentessa impiegato impiegata titolare ontwikkelaar ontwerper docent leraar
lerares verpleegkundige verkoper verkoopster teamleider projectleider directeur beheerder medewerker
medewerkster chauffeur eigenaar malerin bäckerin nutzerin sängerin tänzerin helferin winzerin imkerin maurerin
autorin doktorin rektorin lektorin juristin artistin
""")
"""What people do, in other languages than English; no surnames among them."""
_COMPOUND: Final = re.compile(
    r"[a-zäöüß]{3,}(?:(?:leiter|lehrer|pfleger|arbeiter|berater|helfer|fahrer|verkäufer|assistent|therapeut|referent|beauftragte[rn]?)(?:in)?"
    r"|schwester|ärin|ogin|(?<=[a-zäöüß]{5})erin|(?<=[a-zäöüß]{4})(?:torin|istin))"
)
"""Behind fewer letters the last three end first names too: Severin, Katherin, Christin, Victorin."""


def is_job(word: str) -> bool:
    """Whether a word in lower case says what somebody does: German makes such words as it needs them."""
    return word in JOBS or bool(_COMPOUND.fullmatch(word))
