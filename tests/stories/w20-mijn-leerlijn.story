# W20 Mijn leerlijn: Noor doet het alleen. De bot geeft haar tekst terug en bewaart niets.
@ ma 23-11-2026 10:00
de casus «De Groene Baan» is ingericht, met els=ambtenaar, noor=ambtenaar, bram=initiatiefnemer, yara=initiatiefnemer
noor typt /reflectie start mijn-leerlijn in #kade
formulier noor> Mijn leerlijn
  Dit doe je alleen. Ik bewaar niets: je krijgt je eigen tekst terug.
  In sommige chats kan de eigenaar wel opvragen wat iemand privé schrijft.
  (text0, text1, text2, text3, text4)
  [Tekst maken]
noor vult in: text0=Een bewoner vroeg iets wat ik niet wist., text1=Antwoord geven., text2=Ik zei dat ik terug zou bellen, en noemde een dag., text3=Hij zei: prima., text4=Een dag noemen is genoeg.
bot → noor> **Mijn leerlijn**
  **Wat was de situatie?**
  Een bewoner vroeg iets wat ik niet wist.
  **Wat was jouw taak?**
  Antwoord geven.
  **Wat deed je?**
  Ik zei dat ik terug zou bellen, en noemde een dag.
  **Wat kwam ervan?**
  Hij zei: prima.
  **Wat neem je mee naar een volgende keer?**
  Een dag noemen is genoeg.
  Kopieer dit als je het wilt houden. Ik heb het niet bewaard.
noor typt /reflectie mijn-gegevens in #kade
bot → noor> **Wat ik van je bewaar, Noor.** Het gaat om één casus. Ik bewaar je naam, je account in deze chat, je rol en je keuzes. Ook bewaar ik je antwoorden, met de tijd erbij. Ik bewaar geen scores, en niet wanneer je leest of typt.
  **De Groene Baan** – Ambtenaar
  - Nog geen antwoorden.
  [In computertaal (JSON)]
