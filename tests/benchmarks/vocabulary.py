"""Words to make sentences of. Each list is in the order of how often its words come."""

from __future__ import annotations


def _words(text: str, parted_by: str | None = None) -> list[str]:
    return text.split(parted_by)


NOUNS = _words(
    "minister agreement harbour government tariff border report council delegation pipeline "
    "promise market election treaty fishery island reform budget company coalition envoy "
    "shipyard customs spokesman price parliament ferry sanction deadline railway embassy "
    "draft grain summit loan port investor farmer regulator strike signature licence "
    "lighthouse subsidy ambassador clause committee tunnel inspector union exporter archive "
    "observer refinery drought adviser quota inquiry charter airline cable ceasefire turbine "
    "mayor mandate brigade currency warehouse opposition reservoir protocol tribunal bridge "
    "corridor newspaper vaccine auction dispute barge frigate province ledger estuary "
    "annexe consulate moratorium rapporteur aqueduct almanac breakwater chandlery dredger"
)

PLURALS = _words(
    "talks officials ministers countries reports prices ships exports deputies partners sanctions "
    "neighbours documents banks voters ports villages guarantees proposals fishermen troops loans "
    "critics economists tariffs editors diplomats engineers contracts concessions elections grievances "
    "convoys insurers mayors refugees pensions lawyers turbines vineyards archives orchards observers"
)

VERBS = _words(
    "said accepted refused delayed welcomed signed rejected promised described questioned opened "
    "defended renewed criticised blocked received published ignored supported divided surprised "
    "financed inspected abandoned repeated revised closed mentioned weakened endorsed postponed "
    "overruled measured audited praised doubted restored ratified besieged dredged"
)

ADJECTIVES = _words(
    "new foreign joint public northern final economic former quiet local senior military open early "
    "common disputed private recent coastal weak neutral larger southern unusual formal cautious "
    "temporary industrial costly secret reluctant provincial maritime outgoing interim bilateral "
    "ambitious vague overdue brittle unanimous seasonal tidal ceremonial landlocked"
)

ADVERBS = _words(
    "quietly again publicly soon twice reluctantly openly formally briefly largely hardly partly "
    "narrowly repeatedly unexpectedly grudgingly provisionally"
)

TIMES = _words(
    "last week, in the spring, before the vote, after the summit, this year, on Monday, for a decade, within a month, "
    "since the flood, at the last moment, by the end of March, in the second quarter, on the eve of the talks",
    ", ",
)

FIRST_SYLLABLES = _words(
    "Ar Bel Dam Es Fjo Gru Hel Ins Jara Kas Lun Mør Nev Or Pél Rui São Tre Ulm Vás Wen Yst Zó Čer Łem Ås Öst Þor"
)
MIDDLE_SYLLABLES = _words("a e i o an en in ar er or al el il am em av ov ir un ét")
LAST_SYLLABLES = _words("da dek dor fell gard ham ic ka lan mark nes nov ple ra rød sk sta ster ton va vik zen ña ção")

SENTENCES = (
    "the {noun} {verb} the {adjective} {noun} of {name} {time}.",
    "{name} {verb} the {noun}, and the {noun} of {name} {verb} it {adverb}.",
    "the {adjective} {plural} were {adverb} told that the {noun} would not be {verb} {time}.",
    "according to {name} {name}, the {noun} of the {adjective} {noun}, {plural} had {verb} the {noun} {time}.",
    "it was the {adjective} {noun} that {verb} the {plural}, not the {noun}.",
    "“we {verb} the {noun} {time},” said {name} {name}, “and the {plural} know it.”",
    "{plural} in {name} {adverb} {verb} a {noun} worth {number} million, which the {noun} had {verb} {time}.",
    "for the {plural} of {name} this is a {adjective} {noun}; for the {plural} of {name} it is a {noun}.",
    "what the {noun} {verb} in {year} was {adverb} {verb} by {number} per cent of the {plural}.",
    "the {noun} — {adjective}, {adjective} and {verb} by nobody — has {verb} the {noun} since {year}.",
    "even so, no {noun} {verb} the {plural} who had {verb} the {adjective} {noun}.",
    "a {noun} of this kind needs {plural}, {plural} and a {adjective} {noun}.",
    "the {noun} & {noun} of {name} {verb} {number} of its {plural} {time}.",
    "but {name} has {adverb} {verb} what its {plural} call the {adjective} {noun}.",
    "there is little in the {noun} to which the {plural} of {name} could object, and much that they {verb}.",
    "if the {noun} is {verb} {time}, the {adjective} {plural} will be the first to pay for it.",
)

TITLES = (
    "the {noun} that {verb} {name}",
    "{adjective} {plural} and the {noun} of {name}",
    "what {name} {verb}",
    "{name}: a {noun} without a {noun}",
    "how the {plural} {verb} the {adjective} {noun}",
)

SHORT = (
    "the {noun} was {adverb} {verb} {time}",
    "{plural} {verb} the {noun} of {name}",
    "{name} {verb} the {adjective} {noun}",
    "no {noun} without {plural}",
)
