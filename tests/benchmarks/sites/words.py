"""Invented sentences in other languages, for pages of other scripts: any order of them is a text."""

from __future__ import annotations

SENTENCES = {
    "de": (
        "Der Hafen von Gruhelm öffnet im Frühjahr wieder, doch niemand weiß, wer die Mole bezahlen soll.",
        "Die Ministerin nannte den Vertrag einen Anfang; ihre Beamten nannten ihn eine Übung in Geduld.",
        "Wer über Zölle redet, muss auch über die Fähren reden, die seit Jahren zu spät kommen.",
        "„Wir haben gefragt und keine Antwort erhalten“, sagte der Bürgermeister der Inselgemeinde.",
        "Am Ende blieben drei Zahlen übrig, und zwei davon widersprachen einander.",
        "Für die Werften ist das Abkommen ein Aufschub, für die Fischer ist es ein Abschied.",
        "Der Bericht umfasst vierzig Seiten, von denen die letzte die wichtigste ist.",
    ),
    "fr": (
        "Le port de Pélenmark rouvrira au printemps, mais personne ne sait qui paiera la jetée.",
        "La ministre a parlé d’un début ; ses conseillers, d’un exercice de patience.",
        "Il faudrait d’abord compter les navires, puis les promesses, et comparer les deux listes.",
        "« Nous avons posé la question trois fois », a rappelé le maire de l’île.",
        "À la fin de la séance, il restait trois chiffres, dont deux se contredisaient.",
        "Pour les chantiers, l’accord est un sursis ; pour les pêcheurs, c’est un adieu.",
        "Le rapport compte quarante pages, et la dernière est la plus utile.",
    ),
    "ru": (
        "Порт Увельск откроется весной, но никто не знает, кто заплатит за новый причал.",
        "Министр назвала договор началом, а её советники назвали его упражнением в терпении.",
        "Сначала следовало бы сосчитать корабли, потом обещания и сравнить оба списка.",
        "«Мы спрашивали трижды и не получили ответа», — сказал глава островной общины.",
        "К концу заседания остались три цифры, и две из них противоречили друг другу.",
        "Для верфей это отсрочка, а для рыбаков это прощание с морем.",
    ),
    "ar": (
        "سيفتح الميناء أبوابه في الربيع، لكن لا أحد يعرف من سيدفع ثمن الرصيف الجديد.",
        "وصفت الوزيرة الاتفاق بأنه بداية، ووصفه مستشاروها بأنه تمرين على الصبر.",
        "كان ينبغي أن نعد السفن أولا، ثم الوعود، وأن نقارن بين القائمتين.",
        "قال رئيس بلدية الجزيرة إنهم سألوا ثلاث مرات ولم يتلقوا جوابا.",
        "وفي نهاية الجلسة بقيت ثلاثة أرقام، وكان اثنان منها متناقضين.",
    ),
    "ja": (
        "港は春に再び開くが、新しい桟橋の費用を誰が払うのかは決まっていない。",
        "大臣はこの協定を始まりと呼び、側近たちは忍耐の練習と呼んだ。",
        "まず船を数え、次に約束を数え、二つの表を比べるべきだった。",
        "島の村長は、三度たずねたが返事はなかったと述べた。",
        "会議の終わりに三つの数字が残り、そのうち二つは食い違っていた。",
        "造船所にとっては猶予であり、漁師にとっては別れである。",
    ),
}
TITLES = {
    "de": "Wer bezahlt die Mole von Gruhelm?",
    "fr": "Qui paiera la jetée de Pélenmark ?",
    "ru": "Кто заплатит за причал в Увельске",
    "ar": "من يدفع ثمن الرصيف",
    "ja": "桟橋の費用は誰が払うのか",
}
HEADINGS = {
    "de": "Was vereinbart wurde",
    "fr": "Ce qui a été convenu",
    "ru": "О чём договорились",
    "ar": "ما تم الاتفاق عليه",
    "ja": "合意された内容",
}
PEOPLE = {"de": "Jörg Ähnlich", "fr": "Hélène Lefèvre", "ru": "Мария Лебедева", "ar": "ليلى حداد", "ja": "佐藤 恵"}
