"""What `find` must see, and what it must leave alone. All people, numbers and places are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.personal_data import Found, Kind, block, find


def seen(text: str) -> list[tuple[str, str]]:
    return [(found.kind.value, text[found.start : found.end]) for found in find(text)]


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("Haar BSN is 111222333, geloof ik.", "bsn", "111222333"),
        ("Op het formulier stond 999990019 leesbaar.", "bsn", "999990019"),
        ("nummer 1112.22.333 staat erop", "bsn", "1112.22.333"),
        ("nummer 111 222 333 staat erop", "bsn", "111 222 333"),
        ("nummer 111-222-333 staat erop", "bsn", "111-222-333"),
        ("(bsn 123456789 is al door naar personeelszaken)", "bsn", "123456789"),
        ("BSN: 123 456 789", "bsn", "123 456 789"),
        ("het burgerservicenummer van de voorzitter, 123456789, staat op pagina 2", "bsn", "123456789"),
        ("Graag naar NL91ABNA0417164300 overmaken", "iban", "NL91ABNA0417164300"),
        ("Graag naar NL91 ABNA 0417 1643 00 overmaken", "iban", "NL91 ABNA 0417 1643 00"),
        ("op nl91 abna 0417 1643 00.", "iban", "nl91 abna 0417 1643 00"),
        ("IBAN: NL91 ABNA 0417 1643 01", "iban", "NL91 ABNA 0417 1643 01"),
        ("rekening BE68 5390 0754 7034", "iban", "BE68 5390 0754 7034"),
        ("rekening DE89370400440532013000", "iban", "DE89370400440532013000"),
        ("bel hem op 06-12345678", "phone", "06-12345678"),
        ("bel hem op 06 12 34 56 78.", "phone", "06 12 34 56 78"),
        ("bel hem op 06.12.34.56.78.", "phone", "06.12.34.56.78"),
        ("bel hem op 0612345678", "phone", "0612345678"),
        ("(06 12345678, bel hem gerust)", "phone", "06 12345678"),
        ("mijn nummer: +31 6 12345678", "phone", "+31 6 12345678"),
        ("mijn nummer: +31(0)6-12345678", "phone", "+31(0)6-12345678"),
        ("mijn nummer: +31612345678", "phone", "+31612345678"),
        ("mijn nummer: 0031 6 1234 5678", "phone", "0031 6 1234 5678"),
        ("https://wa.me/31612345678", "phone", "31612345678"),
        ("bel 010-1234567 overdag", "phone", "010-1234567"),
        ("bel (010) 123 45 67 overdag", "phone", "(010) 123 45 67"),
        ("bel 0180 - 123456 overdag", "phone", "0180 - 123456"),
        ("bel +32 475 12 34 56 overdag", "phone", "+32 475 12 34 56"),
        ("mail naar a.b@voorbeeld.example.", "email", "a.b@voorbeeld.example"),
        ("mail naar Kees-Jan+wijk@post.voorbeeld.nl, graag", "email", "Kees-Jan+wijk@post.voorbeeld.nl"),
        ("mail naar kees (at) voorbeeld.nl", "email", "kees (at) voorbeeld.nl"),
        ("Zij woont Vlasstraat 8b, 9999 XZ Vaartdam", "address", "Vlasstraat 8b, 9999 XZ"),
        ("de brief van Merelhof 14, over overlast", "address", "Merelhof 14"),
        ("die van Turfsteeg 14 deed altijd de flyers", "address", "Turfsteeg 14"),
        ("met zijn allen boven (Kolkzijde 112) gekeken", "address", "Kolkzijde 112"),
        ("ze woont aan de Turfsteeg 14.", "address", "Turfsteeg 14"),
        ("ze woont op turfsteeg 14.", "address", "turfsteeg 14"),
        ("op Laan van Nieuw Oost 3 of Laan van Meerdervoort 12", "address", "Laan van Meerdervoort 12"),
        ("Zij zit op Grote Markt 12 boven de winkel", "address", "Grote Markt 12"),
        ("Hij zit op Kerkweg nr. 5 boven", "address", "Kerkweg nr. 5"),
        ("de postcode is 1234 ab", "address", "1234 ab"),
        ("ergens bij 3511 LX", "address", "3511 LX"),
        ("ergens bij 3511LX", "address", "3511LX"),
        ("de bestelbus, QC-418-X, staat er altijd", "plate", "QC-418-X"),
        ("die zwarte auto (99-AEB-1) weer", "plate", "99-AEB-1"),
        ("die zwarte auto 12-gh-kl weer", "plate", "12-gh-kl"),
        ("kenteken QC418X", "plate", "QC418X"),
        ("Het wachtwoord is Kade2026!", "secret", "Kade2026!"),
        ("het wachtwoord van de wifi is Kade2026", "secret", "Kade2026"),
        ("wachtwoord: geheimpje", "secret", "geheimpje"),
        ("password=hunter-two", "secret", "hunter-two"),
        ("de pincode 4821 werkt niet", "secret", "4821"),
        ("wachtwoord:\nkade-en-water", "secret", "kade-en-water"),
        ("zie https://voorbeeld.nl/doc?id=4&token=abcd1234 daar", "secret", ""),
        ("zie https://voorbeeld.nl/overleg?pwd=Zm9vYmFy", "secret", "https://voorbeeld.nl/overleg?pwd=Zm9vYmFy"),
        ("https://voorbeeld.nl/#key=9f8e7d", "secret", "https://voorbeeld.nl/#key=9f8e7d"),
        ("https://jan:geheim@voorbeeld.nl/", "secret", "https://jan:geheim@voorbeeld.nl/"),
        ("xoxb-123456789012-abcdefghijkl is van de bot", "secret", "xoxb-123456789012-abcdefghijkl"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- zo", "secret", ""),
        ("-----BEGIN OPENSSH PRIVATE KEY-----\nMIIE afgebroken", "secret", ""),
    ],
)
def test_personal_data_is_found_where_it_stands(text: str, kind: str, part: str) -> None:
    if part:
        assert (kind, part) in seen(text)
    else:
        assert [one for one, _ in seen(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "De aanvraag is € 1.250.000 en wij krijgen 4.000 euro.",
        "Het kost € 111.222.333 en niet 111.222.333 euro.",
        "De begroting ging van 61.000 naar 61.500,50 euro.",
        "Op 06-11-2026 10:30 uur was de schouw, op 7-11-2026 het overleg.",
        "Op 06-11-26 10.30 begon het, van 09.30 - 11.45 - 12 uur.",
        "06-11-2026 10 mensen, 01/02/2026 12 mensen",
        "2026-11-06 12:30 en 2026-W47 en week 47.",
        "zaaknummer 2026-004512 en Z/26/123456 en zaak Z26-004812",
        "zaaknummer 111222333 ligt er nog; kenmerk: 111222333",
        "KVK 12345678, factuurnummer 0612345678",
        "nummer 123456789 is niet van een mens",
        "nummer 123 456 789 ook niet",
        "Er kwamen 06 10 12 14 16 18 reacties per dag.",
        "Er kwamen 1234567890 bezoekers op 0,0612345678 procent.",
        "Bel 14 010, 14 0314 of 0800-1234567, of 0900-8844.",
        "Joost mag het weten, zei de projectleider.",
        "punt 17 van de lijst en artikel 5.2 van de verordening",
        "de A12 en Bus 14 rijden niet",
        "vanaf nummer 9 tot 17 huizen verder",
        "aan de Kade en op de Markt, in de Dorpsstraat en op het plein",
        "nr. 12 op de agenda",
        "Op de Markt 12 kramen, langs de kade 3 uur gewacht",
        "In de Dorpsstraat 14 bomen geplant en onderweg 3 mensen gesproken.",
        "Onderweg 2 buren gesproken. Schoolplein 3 keer geveegd.",
        "De Marktstraat 3 keer afgesloten, Stationsplein 2030 is het plan.",
        "in 2026 WE gaan door, 2026 IS het jaar, 1500 MB, 2000 KM",
        "van 1 tot 4 uur, 10-12-15, 3-okt-26, za-12-10, vr-14-11, 10-12-km",
        "ik ben mijn wachtwoord vergeten en de pincode is kwijt",
        "het wachtwoord is nog niet bekend, het password is verlopen",
        "wachtwoord: vergeten",
        "Ik pin 2000 euro per jaar voor de kas.",
        "https://voorbeeld.nl/verslag?pagina=3&week=47 en www.voorbeeld.nl",
        "@sanne kan jij dit doen? 5@ per stuk",
        "NL91 ABNA 0417 1643 01",
        "Het is 50% meer dan in 2025, ongeveer 1.234 m2.",
        "3 x 4 = 12, 1-0 winst, 4-4-2 opstelling, A-12-4",
        "De sleutel: luisteren. Het token: geduld. The secret: listening",
        "Het secretariaat heeft de sleutelcode aangepast",
        "",
        " ",
        "👍",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("bsn ١١١٢٢٢٣٣٣", "bsn"),
        ("nummer １１１２２２３３３", "bsn"),
        ("nummer 𝟙𝟙𝟙𝟚𝟚𝟚𝟛𝟛𝟛", "bsn"),
        ("nummer 1\u200b1\u200c1\u200d2\u206022333", "bsn"),
        ("nummer 111\u00ad222\ufeff333", "bsn"),
        ("nummer \u202e111222333\u202c", "bsn"),
        ("nummer 111\n222\n333", "bsn"),
        ("nummer 111\u00a0222\u2009333", "bsn"),
        ("bel 06\u201112345678", "phone"),
        ("bel 06\u201212\u201334\u201456\u221278", "phone"),
        ("bel 06\n12345678", "phone"),
        ("bel ０６-１２３４５６７８", "phone"),
        ("ＮＬ91 ABNA\u200b 0417 1643 00", "iban"),
        ("kees＠voorbeeld.nl", "email"),
        ("kees\u200b@voorbeeld.nl", "email"),
        ("3511\u00a0LX", "address"),
    ],
)
def test_disguise_does_not_help(text: str, kind: str) -> None:
    assert [one for one, _ in seen(text)] == [kind]


def test_places_are_those_of_the_text_as_typed() -> None:
    text = "zo\u200b: 1\u200b11222333\u200b."
    (found,) = find(text)
    assert found == Found(kind=Kind.BSN, start=5, end=15)
    assert text[found.start : found.end] == "1\u200b11222333"


def test_everything_in_one_text_is_found_in_order_and_once() -> None:
    text = "Mail a@b.nl, bel 06-12345678 of stort op NL91 ABNA 0417 1643 00; a@b.nl is het snelst."
    assert [kind for kind, _ in seen(text)] == ["email", "phone", "iban", "email"]


def test_all_kinds_stop_an_answer_each_named_once() -> None:
    found = find("a@b.nl en b@c.nl en 06-12345678")
    assert block(found) == (Kind.EMAIL, Kind.PHONE)
    everything = tuple(Found(kind=kind, start=0, end=1) for kind in Kind)
    assert set(block(everything)) == set(Kind)
    assert block(()) == ()


def test_each_bsn_with_one_digit_changed_fails_the_eleven_test() -> None:
    for place in range(9):
        digits = "111222333"
        other = str((int(digits[place]) + 1) % 10)
        assert seen(f"nummer {digits[:place]}{other}{digits[place + 1 :]} staat er") == []


@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "06-", "06 ", "1.", "a@", "@", "NL91", "NL91 ", "-----BEGIN PRIVATE KEY-----", "eyJ-", "Aa-1-",
     "wachtwoord ", "wachtwoord a b c d ", "xoxb-", "https://", "?token=", "Laan van ", "straat 1", "1234 AB ", "bsn ",
     "\u200b1", "(", "'", "zaak", "+31", "0031 ", " ", "\n", "é", "١"],
)  # fmt: skip
def test_fifty_thousand_characters_are_read_to_the_end(piece: str) -> None:
    text = (piece * 50_000)[:50_000] + "\n. Mail naar kees@voorbeeld.nl"
    found = find(text)
    assert found[-1].end == len(text)


@given(st.text(alphabet=st.sampled_from("0123456789 .-/@:()abNLkade\n\u200b١€+'")))
def test_what_is_found_lies_in_the_text_in_order_without_overlap(text: str) -> None:
    found = find(text)
    place = 0
    for one in found:
        assert place <= one.start < one.end <= len(text)
        place = one.end
    assert find(text) == found


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_mail_address_among_other_words_is_never_missed(before: str, after: str) -> None:
    assert find(f"{before} \n kees@voorbeeld.nl \n {after}")
