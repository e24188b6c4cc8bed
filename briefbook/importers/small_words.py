"""The commonest small words of languages, and the letters that each has besides those that its script's others share.

Both are common knowledge, written down here by hand; a word in several lists speaks for each of them the less.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """A language: what it is called, its own letters, its small words."""

    name: str
    letters: str
    words: str


_LATIN = {
    "en": Speech(
        "English",
        "",
        "the of and to in a is that for it was on with as his at by this from but not are have which had were been"
        " has its their will would they he she you we who what when there or an be if so than into only after said"
        " over",
    ),
    "de": Speech(
        "German",
        "äöüß",
        "der die und das den von zu mit ist des nicht dem ein eine sich auf für im auch als es an werden aus er hat"
        " dass sie nach wird bei sind noch wie einem über um einen so zum war haben nur oder aber vor zur bis mehr"
        " durch was wenn man ich wir ihr seine in am kein wurde",
    ),
    "fr": Speech(
        "French",
        "àâæçéèêëîïôœùûüÿ",
        "le la les de des et à du une un en est que qui dans pour au aux sur par pas plus ne se avec ce il elle sont"
        " ont été cette son ses mais ou leur comme après l d qu n c on nous vous je y où même sans très",
    ),
    "es": Speech(
        "Spanish",
        "áéíñóúü",
        "el la los las de del y que en un una por con para se no es al lo como más su sus ha fue este esta entre pero"
        " sobre también son desde hasta hay muy ya sin está cuando donde ni o le ser han según dijo años",
    ),
    "it": Speech(
        "Italian",
        "àèéìòù",
        "il lo la i gli di del della dei delle e che in un una per con non è si al alla da nel sono ha anche come più"
        " ma dal nella questo l dell all le degli sul tra fra ed o se dopo molto già ancora essere stato",
    ),
    "pt": Speech(
        "Portuguese",
        "áàâãçéêíóôõú",
        "o a os as de do da dos das e que em um uma para com não é se no na por mais ao como foi sua seu pelo pela"
        " são também entre mas há ser está muito já até quando onde sem nos nas aos ou tem isso depois você",
    ),
    "gl": Speech(
        "Galician",
        "áéíñóúü",
        "o a os as de do da dos das e que en un unha por para con non é se no na máis ao como foi súa seu polo pola"
        " son tamén entre pero hai ser está moi xa ata dende nos nas aos onde cando ou ten despois sen iso aínda",
    ),
    "ca": Speech(
        "Catalan",
        "àçèéíïòóúü",
        "el la els les de del dels i que en un una per amb no és es al als més com va ha seva seu pel són també entre"
        " però aquest aquesta on quan si ser hi han molt fins des altres sense segons l d s ja o perquè després",
    ),
    "ro": Speech(
        "Romanian",
        "ăâîșțşţ",
        "și în de la cu pe nu să un o este din care a fost pentru mai că ca sunt prin după au fi se al ale ce dar sau"
        " doar foarte când până îl le iar într lui şi",
    ),
    "nl": Speech(
        "Dutch",
        "éëïó",
        "de het een van en in is dat op te zijn voor met niet aan er om ook als bij door naar maar dan nog over uit"
        " wordt hebben heeft werd deze die was ze hij wij kan meer geen tot tussen zou worden zei omdat moet nu veel",
    ),
    "af": Speech(
        "Afrikaans",
        "êëôû",
        "die van en in is dat op te wees vir met nie aan om ook as by deur na maar dan nog oor uit word het sal"
        " hierdie was hulle hy ons kan meer geen tot tussen sou wat ’n n",
    ),
    "sv": Speech(
        "Swedish",
        "åäöé",
        "och att det som en på är av för med den till inte har om ett de var från så sig men kan eller vid efter ska"
        " jag nu där när också mycket vad hade skulle vara blev varit utan mellan över mot säger alla bara än i nya"
        " eftersom dem honom hon ut ha sade",
    ),
    "da": Speech(
        "Danish",
        "åæøé",
        "og at det som en på er af for med den til ikke har om et de var fra så sig men kan eller ved efter blev jeg"
        " nu der hvor når også meget hvad havde skulle være været uden mellem over mod siger alle kun end i bliver"
        " fordi dem ham hun ud sagde",
    ),
    "nb": Speech(
        "Norwegian",
        "åæøéòô",
        "og at det som en på er av for med den til ikke har om et de var fra så seg men kan eller ved etter ble jeg"
        " nå der hvor når også mye hva hadde skulle være vært uten mellom over mot sier alle bare enn i blir opp noen"
        " fordi dem ham hun ut ha sa",
    ),
    "nn": Speech(
        "Norwegian (Nynorsk)",
        "åæøéòô",
        "og at det som ein på er av for med den til ikkje har om eit dei var frå så seg men kan eller ved etter vart"
        " eg no der kvar når òg mykje kva hadde skulle vere vore utan mellom over mot seier alle berre enn i blir"
        " nokon",
    ),
    "is": Speech(
        "Icelandic",
        "áðéíóúýþæö",
        "og að í er á sem til við um ekki en það hann var frá með fyrir af eru hafa þess hefur því þegar verið eftir"
        " hún ég þeir sé þau verður eða upp úr þar yfir",
    ),
    "fi": Speech(
        "Finnish",
        "äöå",
        "ja on ei se että oli hän mutta kun niin ovat myös kuin sen tai jos mukaan vuonna sekä joka jotka mitä ole"
        " ollut voi vain tämä tämän jo nyt noin sitä siitä hänen koska jonka kaikki eivät kanssa jälkeen ennen he"
        " vielä",
    ),
    "et": Speech(
        "Estonian",
        "äöõüšž",
        "ja on ei et ta oli kui see ka aga oma või mis selle kes nii mida seda veel tema kuid pole välja ning olid"
        " pärast siis juba ainult üle meie need nende kus olnud sest enne aasta nad",
    ),
    "lv": Speech(
        "Latvian",
        "āčēģīķļņšūž",
        "un ir no uz ar par ka kas arī tas bet ja bija kā pie pēc vai lai nav līdz gan tika šo viņš tā to tiek jau"
        " tikai ne būs gada kad vēl",
    ),
    "lt": Speech(
        "Lithuanian",
        "ąčęėįšųūž",
        "ir yra kad į iš su kaip bet tai jis o jau dėl buvo apie nuo po prie tik už ar dar jo kuris kurie taip pat"
        " nėra iki ne per bus metų kai",
    ),
    "pl": Speech(
        "Polish",
        "ąćęłńóśźż",
        "i w na z się do nie że jest to o jak przez po od za dla są ale co tym oraz czy był ma przy była być który"
        " która które jego już tylko także roku ze między będzie nad pod gdy",
    ),
    "cs": Speech(
        "Czech",
        "áčďéěíňóřšťúůýž",
        "a v na se je že z s do o k i po pro jako za by ve jsou od ale jeho které také bude byl již který která není"
        " co to při jen nebo byla byli podle mezi když ještě proti už jsme aby ze si však",
    ),
    "sk": Speech(
        "Slovak",
        "áäčďéíĺľňóôŕšťúýž",
        "a v na sa je že z s do o k aj po pre ako za by vo sú od ale jeho ktoré tiež bude bol už ktorý ktorá nie čo"
        " to pri len alebo bola boli podľa medzi keď iba ešte proti sme aby zo si však nové",
    ),
    "sl": Speech(
        "Slovenian",
        "čšž",
        "in je v na se za da so ki z s pa tudi ne po od bi pri kot ali kako do o iz bo še bil bila ni če le ker to"
        " sta jih ga več zaradi kjer kar med lahko ter tako samo bodo",
    ),
    "hr": Speech(
        "Croatian",
        "čćđšž",
        "i u je na da se za su od s o koji a ne što će iz kao to bi ili sa po do nije bio samo kako ali koje ako već"
        " još biti bila kada koja te prema prije gdje više nakon kod ih između svi",
    ),
    "hu": Speech(
        "Hungarian",
        "áéíóöőúüű",
        "a az és hogy nem is egy ez meg van de csak volt már mint után kell ki el vagy még lesz ezt ha azt minden"
        " között szerint amely voltak sem fog itt",
    ),
    "tr": Speech(
        "Turkish",
        "çğıöşüâî",
        "ve bir bu için da de ile olarak olan çok daha gibi kadar sonra ne en ise değil oldu ki her mi var göre diye"
        " ancak kendi hiç ama bütün sadece önce iki ilk yeni olduğu çünkü bunun dedi",
    ),
    "sq": Speech(
        "Albanian",
        "çë",
        "dhe në të e i një për me nga që është më si se ka janë do nuk u por ishte pas kanë duke tij kjo ky edhe mund"
        " gjatë shumë",
    ),
    "id": Speech(
        "Indonesian",
        "",
        "yang dan di dengan untuk dari pada ini itu tidak dalam akan adalah ke oleh juga telah sudah karena mereka"
        " kepada ia bahwa atau saat lebih tersebut dia sebagai bisa ada para kami",
    ),
    "vi": Speech(
        "Vietnamese",
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
        "và của là có được trong cho các không với một đã những người này khi để từ đến tại về cũng như ra vào sẽ năm"
        " ông bị",
    ),
}
_CYRILLIC = {
    "ru": Speech(
        "Russian",
        "ёщъыэ",
        "и в на не что с по из за как это от к его для но или о был также до они она он мы бы же у так ли уже когда"
        " быть было были только после при который которые чтобы если её",
    ),
    "uk": Speech(
        "Ukrainian",
        "ґєіїщ",
        "і в на не що з та за до як це від у його для але або про був також вони вона він ми би ж так чи вже коли"
        " бути було були тільки після при який які щоб якщо її є й",
    ),
    "be": Speech(
        "Belarusian",
        "ёіўыэ",
        "і у на што не з да за па як гэта ў ад яго але для або быў таксама яны яна ён мы бы ж так ці ужо калі быць"
        " было былі толькі пасля які якія каб",
    ),
    "bg": Speech(
        "Bulgarian",
        "щъ",
        "и на в да се за не от с по че е са като ще но до при която който му или беше има след си само още той тя те"
        " това тази със във бъде към между през което",
    ),
    "sr": Speech(
        "Serbian",
        "ђјљњћџ",
        "и у је на да се за су од са о који а не што ће из као то би или по до није био само како али које ако већ"
        " још бити била када која према пре где више након код их",
    ),
    "mk": Speech(
        "Macedonian",
        "ѓѕјљњќџ",
        "и на во се да од за не со што е го ја ги ќе по како но до при која кој му или беше има само уште тој таа тие"
        " ова оваа биде кон меѓу сè дека",
    ),
}
_ARABIC = {
    "ar": Speech(
        "Arabic",
        "أإآةىكيؤئء",
        "في من على إلى أن عن مع هذا التي الذي هذه كان بين ما لا بعد قد وقد كما أو لم كل عند حتى كانت غير منذ خلال",
    ),
    "fa": Speech(
        "Persian",
        "پچژگکیآ",
        "و در به از که این را با است برای آن یک خود تا بر هم نیز شد می کرد شده های اما بود دارد باید گفت ما نمی ها"
        " خواهد شدند پس",
    ),
    "ur": Speech(
        "Urdu",
        "پچژگکیآٹڈڑںےہھئ",
        "کے کی میں ہے اور سے کا کو پر نے یہ اس کہ ہیں تھا بھی ایک کر تو جو نہیں گیا ہو تھے لیے تک ہوا وہ گی",
    ),
}
_DEVANAGARI = {
    "hi": Speech("Hindi", "", "के में की है और से को का पर ने यह कि इस हैं एक भी नहीं लिए था ही तो कर गया होने थी थे साथ बाद"),
    "mr": Speech("Marathi", "ळ", "आहे आणि या व ते ही तो मध्ये होते नाही हा हे आहेत केले की असे झाले साठी त्या यांनी"),
    "ne": Speech("Nepali", "", "छ र को मा ले हो पनि छन् गरेको भएको यो गर्न थियो लागि छैन गरे तथा"),
}
SPEECHES = {"LATIN": _LATIN, "CYRILLIC": _CYRILLIC, "ARABIC": _ARABIC, "DEVANAGARI": _DEVANAGARI}
"""The languages that share a script, by the script's name in Unicode."""

ALONE = {
    "GREEK": ("el", "Greek"),
    "HEBREW": ("he", "Hebrew"),
    "HANGUL": ("ko", "Korean"),
    "CJK": ("zh", "Chinese"),
    "THAI": ("th", "Thai"),
    "LAO": ("lo", "Lao"),
    "KHMER": ("km", "Khmer"),
    "MYANMAR": ("my", "Burmese"),
    "GEORGIAN": ("ka", "Georgian"),
    "ARMENIAN": ("hy", "Armenian"),
    "BENGALI": ("bn", "Bengali"),
    "GUJARATI": ("gu", "Gujarati"),
    "GURMUKHI": ("pa", "Punjabi"),
    "TAMIL": ("ta", "Tamil"),
    "TELUGU": ("te", "Telugu"),
    "KANNADA": ("kn", "Kannada"),
    "MALAYALAM": ("ml", "Malayalam"),
    "SINHALA": ("si", "Sinhala"),
    "ETHIOPIC": ("am", "Amharic"),
}
"""The language that a script is nearly always used for."""

SIMPLIFIED = frozenset(
    "们国说时会这对学经过还进发现实业东长门问间见车动员务报华电话书张钱银证议论设计划线级总统迟边变处党导点独断队儿飞丰风复刚观馆归广号护环机极际济继坚监检将讲阶节仅紧举据觉军扩劳乐离礼历联两领龙录陆马满难"
    "农欧评齐气迁亲轻区权让热认伤声师势适术树双岁态谈体条厅图团万网为卫稳无习戏显险县乡协写兴选压严养样义艺亿应营拥优与语园远愿约云运择战执质众专转准资组"
)
TRADITIONAL = frozenset(
    "們國說時會這對學經過還進發現實業東長門問間見車動員務報華電話書張錢銀證議論設計劃線級總統遲邊變處黨導點獨斷隊兒飛豐風復剛觀館歸廣號護環機極際濟繼堅監檢將講階節僅緊舉據覺軍擴勞樂離禮歷聯兩領龍錄陸馬滿難"
    "農歐評齊氣遷親輕區權讓熱認傷聲師勢適術樹雙歲態談體條廳圖團萬網為衛穩無習戲顯險縣鄉協寫興選壓嚴養樣義藝億應營擁優與語園遠願約雲運擇戰執質眾專轉準資組"
)
"""Characters that only one of the two ways of writing Chinese has."""
