# Mia leest Engels en voegt de bot toe: de kamer wordt Engels. Wie Nederlands leest, krijgt privé Nederlands.
@ ma 23-11-2026 10:00
mia leest en
joris leest nl
mia voegt de bot toe aan #kade
bot #kade> Hello. I am the reflection bot. I am a computer, not a person.
  Each week I ask you all one question about how you work together. I make a short summary of the answers.
  I only read what you write to me. I do not keep the rest of this channel.
  Who facilitates this case? That person can set me up now. It takes one minute.
  [Set up]
mia drukt [Set up]
formulier mia> Set up
  You may leave out who facilitates with you, and what your question is. After this form the case starts at once.
  (name=Kade, sides, second, central, role)
  [Start]
mia vult in in #kade: name=The Quay, sides=the municipality and the rowing club, role=professional, second=joris
bot → mia> **The Quay** has started. The first question comes on Tuesday 24 November at 10:00.
bot #kade (aangepast)> Hello. I am the reflection bot. I am a computer, not a person.
  Each week I ask you all one question about how you work together. I make a short summary of the answers.
  I only read what you write to me. I do not keep the rest of this channel.
bot #kade> **Welcome to The Quay.**
  Working together here: the municipality and the rowing club. You are still looking for your question.
  - **I am a computer, not a person.** I do not measure feelings and I do not judge anybody.
  - **I ask one question a week.** The first one comes on Tuesday 24 November at 10:00. You may take part, you do not have to. You can stop at any time: type **/reflectie stop**.
  - **You choose who sees your answer.** In a small group somebody may still recognise you.
  - **I only read what you write to me.** Technically I receive the rest of this channel too. I throw that away at once. I keep your answer for at most 90 days.
  - **This is about the municipality's work.** Somebody can request your answer under the law on open government. So do not write secrets.
  [I want to join] [More]
bot @joris> Mia asks if you want to facilitate **The Quay** together.
  Each week you then read the summary before it is posted in the channel. That takes about ten minutes.
  [Yes, I will] [No, I would rather not]
joris drukt [Yes, I will]
formulier joris> Hoe doe je mee?
  Je doet mee met **The Quay**. Eén vraag, dan ben je klaar.
  (role)
  [Meedoen]
joris vult in: role=initiatiefnemer
bot → joris> Fijn dat je meedoet met **The Quay**. De vragen staan in het kanaal.
bot @joris> Je doet mee met **The Quay**. Hier, in dit privégesprek, kun je ook antwoorden en je antwoorden terugzien.
  Stoppen kan altijd: typ **/reflectie stop**.
bot @mia> Joris now facilitates together with you.
@ di 24-11-2026 10:00
bot #kade> **This week's question**
  > Why are you taking part? What do you hope will be different in six months?
  Answer with the button or below in the thread. You can answer until Monday 30 November at 21:00. You may skip it.
  [Give an answer] [Not now] [Another question] [Call me instead] [Why this question?]
mia antwoordt in de draad: They called us back within a day.
bot #kade (bij «They called us back wit…»)> Saved
bot @mia> You answered in the thread. So the others in the channel see it, with your name.
  In the summary I use it as “quote without name”. Would you like something else? Then type **/reflectie edit**.
joris drukt [Why this question?]
bot → joris> Deze vraag hoort bij: elkaar leren kennen. Het idee komt uit «De samenwerkende stad». Ik kies steeds een vraag die hier de laatste weken niet is gesteld.
mia typt /reflectie statsu in #kade
bot → mia> I do not know that. Do you mean **/reflectie status**? Type **/reflectie help** to see what I can do.
mia typt /reflectie now in #kade
bot → mia> In **The Quay** a question is already open, or there was one this week. One question a week is enough.
@ ma 30-11-2026 10:00
bot @joris> Wil je nog antwoorden in **The Quay**? De vraag is:
  > Waarom doe jij mee? Wat hoop je dat er over een half jaar anders is?
  Het kan tot maandag 30 november om 21.00 uur. Hierna vraag ik het niet meer.
  [Antwoord geven] [Nu niet] [Andere vraag] [Bel me liever] [Waarom deze vraag?]
@ ma 30-11-2026 21:00
bot #kade (aangepast)> **This week's question**
  > Why are you taking part? What do you hope will be different in six months?
  This question is closed.
@ di 01-12-2026 09:00
bot @joris> Dit is de schets van de samenvatting van **The Quay**. Hij wordt woensdag 2 december om 16.00 uur geplaatst, behalve als een van jullie hem tegenhoudt.
  **The Quay – summary of week 48**
  *Phase: connecting. A few people shared something. Made without AI.*
  > Why are you taking part? What do you hope will be different in six months?
  There are too few answers for a summary. That is why I do not show them. Next time I will ask another question.
  You are still looking for **your question**. Do you have one? Type **/reflectie question**.
  *Is something not right? Tell the facilitators by Monday 7 December. You can edit or remove your own answer.*
  [Ik heb dit gelezen] [Tegenhouden] [Laten weten hoe het staat] [Verzoek of belofte toevoegen] [Waar komt dit vandaan?]
bot @mia> This is the draft of the summary of **The Quay**. It will be posted on Wednesday 2 December at 16:00, unless one of you holds it back.
  **The Quay – summary of week 48**
  *Phase: connecting. A few people shared something. Made without AI.*
  > Why are you taking part? What do you hope will be different in six months?
  There are too few answers for a summary. That is why I do not show them. Next time I will ask another question.
  You are still looking for **your question**. Do you have one? Type **/reflectie question**.
  *Is something not right? Tell the facilitators by Monday 7 December. You can edit or remove your own answer.*
  [I have read this] [Hold back] [Let people know how it is going] [Add a request or promise] [Where does this come from?]
bot @mia> Too few people wrote something to sum up in **The Quay**. So I do not show your answer. Do you want to share it yourself, or do we keep it for later?
  [I will share it myself] [Keep it for later] [Edit]
@ wo 02-12-2026 16:00
bot #kade> **The Quay – summary of week 48**
  *Phase: connecting. A few people shared something. No facilitator read this beforehand. Made without AI.*
  > Why are you taking part? What do you hope will be different in six months?
  There are too few answers for a summary. That is why I do not show them. Next time I will ask another question.
  You are still looking for **your question**. Do you have one? Type **/reflectie question**.
  *Is something not right? Tell the facilitators by Monday 7 December. You can edit or remove your own answer.*
  [Where does this come from?]
bot @joris (aangepast)> Dit staat nu in het kanaal van **The Quay**.
  **The Quay – summary of week 48**
  *Phase: connecting. A few people shared something. No facilitator read this beforehand. Made without AI.*
  > Why are you taking part? What do you hope will be different in six months?
  There are too few answers for a summary. That is why I do not show them. Next time I will ask another question.
  You are still looking for **your question**. Do you have one? Type **/reflectie question**.
  *Is something not right? Tell the facilitators by Monday 7 December. You can edit or remove your own answer.*
  [Waar komt dit vandaan?]
bot @mia (aangepast)> This is now in the channel of **The Quay**.
  **The Quay – summary of week 48**
  *Phase: connecting. A few people shared something. No facilitator read this beforehand. Made without AI.*
  > Why are you taking part? What do you hope will be different in six months?
  There are too few answers for a summary. That is why I do not show them. Next time I will ask another question.
  You are still looking for **your question**. Do you have one? Type **/reflectie question**.
  *Is something not right? Tell the facilitators by Monday 7 December. You can edit or remove your own answer.*
  [Where does this come from?]
