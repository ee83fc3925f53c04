#!/usr/bin/env python3
"""Writes the rosters beside it: `python3 make_rosters.py`. The same files come out each time.

`medlemmer-excel.csv` is what a Community Manager has after some years: 300 rows, typed by many,
saved by Excel in Norway as "CSV (semikolondelt)". Every person in it is invented. What is wrong
in which rows stands in `mistakes` below, and `tests/import.rs` counts it again from the other side.
"""

import csv
import io
import pathlib
import unicodedata

HERE = pathlib.Path(__file__).parent

FIRST = """Kari Ola Ingrid Bjørn Åse Øystein Sølvi Amir Fatima Ewa Håkon Marte Jonas Sunniva Aud Pål
Mohammed Leyla Yusuf Hodan Tomasz Agnieszka Nguyen Priya Rajesh Zeynep Mehmet Elin Ragnhild Tor-Erik
Anne-Mari Máret Ánte Siv Gøril Terje Geir Vårin Ærlend Brage Selma Iben Oskar Ulrikke Samira Omar
Daniela João Chloé Jürgen Beatriz Søren Lærke Mikkel Aino Eero Guðrún Björk Nils-Aslak Torbjørg""".split()
LAST = """Hansen Johansen Solbakken Haidari Lien Nygård Eira Warsame Brekke Nowak Østby Åsen Ås Bjørge
Dahl Ødegård Ærøe Sæther Fjeld Myhre Kowalska Yılmaz Nguyen Patel Ali Jama Hussain O'Connor
Næss-Olsen Gaup Sara Utsi Pérez Müller Da_Silva Lindqvist Bråthen Løvås Tveit Skårdal Vågen Kjær Bø
Strøm Grønvold Aasland Haaland Moe Li""".replace("Yılmaz", "Yilmaz").split()

COMPETENCE = [
    "IT", "ombruk, søm", "Kommunikasjon; foto", "arkitektur/byplanlegging", "prosjektledelse",
    "Sirkulær Økonomi", "energi og klimaløsninger", "utdanning og opplæring", "lovverk",
    "Naturvern og biologisk mangfold og hagearbeid", "frivillig arbeid", "SNEKRING", "",
    "byggteknisk, bygge- og anleggsfag", "Sosialt arbeid og inkludering", "økonomi, it",
]
INTERESTS = ["sykkel", "mat, naboskap", "", "musikk; friluftsliv", "barn og unge", "", "byhager"]
EMPLOYER = [
    "Elvebyen kommune", "", "Bølgen borettslag", "privat", "Havna eiendom", "Elvebyen vgs",
    "Biblioteket", "", "Møllegata vel", "Brekke & Sønner",
]
WHY = [
    "Jeg vil bidra der jeg bor.", "", "Har tid på kveldene – og lyst!", "",
    "Vil lære av naboene.", "Synes «grønt» må bety noe.", "", "Interessert i ombruk",
]
HEADINGS = [
    "Nr", "Navn", "E-post", "Mobil", "Kompetanse", "Interesser", "Arbeidsgiver",
    "Hvorfor vil du bli Pådriver?", "Registrert dato", "Samtykke til nyhetsbrev",
    "Kan kontaktes", "Vises offentlig", "Språk", "Fødselsnr", "Kommentar",
]
NR, NAME, EMAIL, PHONE, COMP, INTEREST, WORK, REASON, DATE, LETTER, ASK, PUBLIC, LANG, BORN, NOTE = range(15)


def plain(name):
    letters = name.lower().replace("æ", "ae").replace("ø", "o").replace("å", "a").replace("ð", "d")
    ascii_only = unicodedata.normalize("NFD", letters).encode("ascii", "ignore").decode()
    return ascii_only.replace(" ", ".").replace("'", "").replace("_", "")


def phone(n):
    digits = f"{90000000 + (n * 7919 + 1234567) % 9999999:08d}"
    spaced = f"{digits[:3]} {digits[3:5]} {digits[5:]}"
    forms = [spaced, digits, f"+47 {spaced}", f"+47{digits}", f"0047{digits}", f"47{digits}",
             f"{digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:]}", "", f"{spaced} ", f"tlf {digits}"]
    return forms[n % len(forms)]


def date(n):
    day, month, year = n % 28 + 1, n % 12 + 1, 2019 + n % 7
    forms = [f"{day:02}.{month:02}.{year}", f"{day}.{month}.{year % 100:02}", f"{day}.{month}.{year}",
             f"{year}-{month:02}-{day:02}", f"{day:02}/{month:02}/{year}", "",
             f"{day:02}.{month:02}.{year} 14:05"]
    return forms[n % len(forms)]


def person(n):
    name = f"{FIRST[n % len(FIRST)]} {LAST[(n * 3 + n // len(FIRST)) % len(LAST)]}".replace("_", " ")
    row = [""] * len(HEADINGS)
    row[NR], row[NAME], row[EMAIL] = str(n + 1), name, f"{plain(name)}@example.org"
    row[PHONE], row[COMP], row[INTEREST] = phone(n), COMPETENCE[n % 16], INTERESTS[n % 7]
    row[WORK], row[REASON], row[DATE] = EMPLOYER[n % 10], WHY[n % 8], date(n)
    row[LETTER] = ["ja", "nei", "Ja", "", "x", "JA"][n % 6]
    row[ASK] = ["ja", "", "nei"][n % 3]
    row[PUBLIC] = ["", "ja", "", "nei"][n % 4]
    row[LANG] = ["bokmål", "", "Nynorsk", "", "engelsk"][n % 5]
    return row


def garbled(text):
    """As it looks after someone opened a UTF-8 file the wrong way."""
    return text.encode("utf-8").decode("cp1252")


def mistakes(rows):
    """Puts in what people get wrong. Rows are numbered as here, from 0."""
    # Not imported: 24 rows.
    for n in (17, 63, 101, 150, 222, 287):
        rows[n][EMAIL] = ""
    for n, wrong in {9: "marte.lien(at)example.org", 58: "ringes", 120: "oskar@example",
                     199: "leyla.example.org", 260: "siv@@example.org"}.items():
        rows[n][EMAIL] = wrong
    for n, of in {40: 4, 88: 87, 133: 20}.items():
        rows[n][EMAIL] = rows[of][EMAIL].upper()
    for n, of in {171: 30, 205: 111}.items():
        rows[n][EMAIL] = f"  {rows[of][EMAIL]} "
    for n, of in {248: 2, 299: 298}.items():
        rows[n] = [rows[n][NR], *rows[of][1:]]
    for n in (75, 190):
        rows[n][NAME] = " "
    rows[143][NAME] = "12345"
    rows[230][NOTE] = "Ring først; helst etter fire"  # written without quotes, so it is one too many
    rows[175][REASON] = "Vil hjelpe; gjerne lørdager"  # the same, and moves what stands after it
    rows[97][REASON] = '"Jeg vil bidra'  # the quote that never closes

    # Imported, and told.
    for n in (5, 33, 61, 92, 147, 184, 211, 244, 275):
        first, last = rows[n][NAME].split(" ", 1)
        rows[n][NAME] = f"{last}, {first}"
    for n in (12, 56, 118, 163, 240):
        rows[n][NAME] = rows[n][NAME].upper()
    for n in (25, 77, 207):
        rows[n][NAME] = rows[n][NAME].lower()
    for n, wrong in {21: "912 34 56", 84: "hemmelig nr.", 160: "99 88 77 66 5", 270: "se e-post"}.items():
        rows[n][PHONE] = wrong
    for n in (44, 215):
        rows[n][PHONE] = "9,12E+07"
    for n, wrong in {28: "31.02.2024", 110: "i fjor", 196: "12/31/2023"}.items():
        rows[n][DATE] = wrong
    rows[66][DATE] = "01.05.2062"
    for n, wrong in {36: "kanskje", 128: "?", 255: "ja, men sjelden"}.items():
        rows[n][LETTER] = wrong
    for n in (3, 107):
        rows[n][NAME] = garbled(rows[n][NAME])
    rows[49][NAME], rows[49][EMAIL] = "Pawe? Wi?niewski", "pawel.wisniewski@example.org"
    for n in (71, 234):
        rows[n][EMAIL] = f"{rows[n][EMAIL]}; {plain(rows[n][NAME])}@jobb.example.org"
    rows[156][REASON] = "Jeg er glad i bydelen og vil at den skal bli bedre for alle. " * 8
    rows[138][LANG] = "samisk"
    rows[180][COMP] = ", ".join(f"fagområde {n}" for n in range(1, 16))
    rows[219][COMP] = "ombruk, " + "alt som har med vedlikehold av eldre trehus langs elva å gjøre"

    # Imported, and nothing to tell.
    for n in (14, 52, 95, 169, 226, 281):
        rows[n][REASON] = f"Første linje\n«Andre» linje; med \"sitat\"\n{rows[n][REASON]}".rstrip()
    for n in range(0, 300, 11):
        rows[n][NAME] = f" {rows[n][NAME].replace(' ', '  ')} "
    for n in range(7, 300, 23):
        rows[n][EMAIL] = f"{rows[n][EMAIL].upper() if n % 2 else rows[n][EMAIL].title()} "
    for n in (68, 252):
        rows[n][EMAIL] = f"{rows[n][NAME].strip()} <{rows[n][EMAIL].strip()}>"
    for n in (19, 115):
        rows[n][DATE] = "45231"


UNQUOTED = {97: REASON, 175: REASON, 230: NOTE}


def line(cells, bare=None):
    """As Excel writes a row; one cell may stand as someone's script wrote it, without quotes."""
    def written(at, cell):
        if at == bare or not any(sign in cell for sign in ';"\n'):
            return cell
        return '"' + cell.replace('"', '""') + '"'
    return ";".join(written(at, cell) for at, cell in enumerate(cells))


def roster():
    rows = [person(n) for n in range(300)]
    assert len({row[EMAIL] for row in rows}) == 300
    mistakes(rows)
    lines = [line(HEADINGS)]
    for n, row in enumerate(rows):
        text = line(row, UNQUOTED.get(n))
        # Excel leaves out empty cells at the end of some rows.
        lines.append(text.rstrip(";") if 192 <= n < 208 else text)
        if n in (99, 199):
            lines.append(";" * (len(HEADINGS) - 1))
        if n == 149:
            lines.append(line(HEADINGS))
    lines.append(";" * (len(HEADINGS) - 1))
    lines.append(line(["Totalt", "300"] + [""] * 13))
    lines += [";" * (len(HEADINGS) - 1)] * 40
    return "\r\n".join(lines) + "\r\n"


def table(rows, separator):
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


SMALL = [
    ["Fornavn", "Etternavn", "E-postadresse", "Telefon", "Nyhetsbrev"],
    ["Bjørn", "Åsen", "bjorn.asen@example.org", "+47 912 34 567", "ja"],
    ["Łucja", "Wiśniewska", "lucja@example.org", "91234568", "nei"],
    ["محمد", "علی", "m.ali@example.org", "", "ja"],
]

if __name__ == "__main__":
    (HERE / "medlemmer-excel.csv").write_bytes(roster().encode("cp1252"))
    (HERE / "utf8-bom.csv").write_bytes(table(SMALL, ";").encode("utf-8-sig"))
    (HERE / "utf16.csv").write_bytes(b"\xff\xfe" + table(SMALL, "\t").encode("utf-16-le"))
    (HERE / "missing-column.csv").write_bytes(
        table([["Navn", "Mobil", "Kompetanse"], ["Bjørn Åsen", "91234567", "IT"]], ";").encode("cp1252"))
    (HERE / "never-closed-quote.csv").write_bytes(
        'Navn;E-post;Motivasjon\r\nKari Moe;kari.moe@example.org;Fordi\r\n'
        'Bjørn Åsen;bjorn.asen@example.org;"Jeg vil bidra\r\n'
        'Pål Bø;pal.bo@example.org;Har tid\r\nSiv Li;siv.li@example.org;"To\r\nlinjer"\r\n'.encode("cp1252"))
