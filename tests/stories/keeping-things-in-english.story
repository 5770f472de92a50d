# The Quay works in English. What people keep: an agreement, a knot, a turning point, what works, and where it stands.
@ ma 23-11-2026 10:00
mia leest en
tom leest en
ann leest en
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
mia vult in in #kade: name=The Quay, sides=the municipality and the rowing club, role=ambtenaar, second=tom
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
bot @tom> Mia asks if you want to facilitate **The Quay** together.
  Each week you then read the summary before it is posted in the channel. That takes about ten minutes.
  [Yes, I will] [No, I would rather not]
tom drukt [Yes, I will]
formulier tom> How do you take part?
  You are joining **The Quay**. One question, then you are done.
  (role)
  [Join]
tom vult in: role=initiatiefnemer
bot → tom> Good to have you in **The Quay**. The questions are in the channel.
bot @mia> Tom now facilitates together with you.
bot @tom> You take part in **The Quay**. Here, in this private chat, you can also answer and see your answers again.
  You can stop at any time: type **/reflectie stop**.
ann drukt [I want to join]
formulier ann> How do you take part?
  You are joining **The Quay**. One question, then you are done.
  (role)
  [Join]
ann vult in in #kade: role=initiatiefnemer
bot → ann> Good to have you in **The Quay**. The questions are in the channel.
bot @ann> You take part in **The Quay**. Here, in this private chat, you can also answer and see your answers again.
  You can stop at any time: type **/reflectie stop**.

# An agreement: a yes from each side.
mia typt /reflectie keep in #kade
bot → mia> **What do you want to keep for The Quay?**
  The team can read it. You can change it or take it away later.
  [Agreement] [Knot] [Turning point] [What works] [More]
mia drukt [Agreement]
formulier mia> Agreement
  This is posted in the channel. It counts once somebody from each side says yes. Write roles, not names.
  (text, who=-, day)
  [Keep]
mia vult in: text=A short message every Thursday, who=me, day=friday
bot → mia> Agreement kept. It is in the channel. It counts once somebody from each side says yes. On Friday 27 November I ask how it stands.
  [Edit] [Remove]
bot #kade> **Agreement**
  > A short message every Thursday
  Who: somebody from the team. Day: Friday 27 November. Status: proposed.
  Yes from: the municipality. Is this right for you too? A yes from each side is needed.
  [Right for me] [Edit]
ann drukt [Right for me]
bot → ann> Noted. Now there is a yes from both sides.
bot #kade (aangepast)> **Agreement**
  > A short message every Thursday
  Who: somebody from the team. Day: Friday 27 November. Status: agreed.
  Yes from: the municipality and the initiative.
  [Let people know how it is going] [Edit]

# A knot: a question with yes or no, who decides, and the outcome with its reason.
ann typt /reflectie knot May the gate be open on Sunday? in #kade
formulier ann> Knot
  This is posted in the channel. The outcome becomes an official record, with the reason. Write roles, not names.
  (text=May the gate be open on Sunday?, part_decider, who=-, day)
  [Keep]
ann vult in: part_decider=the head of parks, day=friday
bot → ann> Knot kept. On Friday 27 November I ask how it stands.
  [Edit] [Remove]
bot #kade> **Knot**
  > May the gate be open on Sunday?
  *Who may decide this?* the head of parks
  Day: Friday 27 November. Status: still open.
  [Record the outcome] [I look after this] [Edit]
mia drukt [Record the outcome]
formulier mia> Let people know how it is going
  Fill this in if you may decide this, or if you know what was decided. The outcome is posted in the channel, with the reason. No progress is an answer too.
  (status_a, reason_a, day_a)
  [Keep]
mia vult in: status_a=not_yet, reason_a=the inspection comes first, day_a=4 december
bot → mia> Kept. The team can read it.
bot #kade (aangepast)> **Knot**
  > May the gate be open on Sunday?
  *Who may decide this?* the head of parks
  Day: Friday 4 December. Status: not yet. The inspection comes first.
  [Record the outcome] [I look after this] [Edit]
bot #kade> **The outcome: not yet**
  > May the gate be open on Sunday?
  The inspection comes first.
  *Who may decide this?* the head of parks
  We will hear more before Friday 4 December.

# A turning point, and which of the five ideas it fits is for the teller to say.
tom typt /reflectie turning-point We walked along the water together in #kade
formulier tom> Turning point
  Write roles, not names.
  (text=We walked along the water together, part_before, part_after, part_notion=-, share=rol)
  [Keep]
tom vult in: part_before=We only wrote letters, part_after=We call each other, part_notion=wijk-in, share=naam
bot → tom> Turning point kept.
  [Edit] [Remove]
ann typt /reflectie turning-point in #kade
bot → ann> **Turning point in The Quay**
  - We walked along the water together
    *How was it before?* We only wrote letters
    *How is it now?* We call each other
    *What does it fit with?* Going into the neighbourhood
    – Tom
  [Write one down]

# What works, and when it does not.
ann typt /reflectie works Walk together first and talk after that in #kade
formulier ann> What works
  This is posted in the channel. It counts once somebody from each side says yes. Write roles, not names.
  (text=Walk together first and talk after that, part_where, part_why, part_not_when, theme=-)
  [Keep]
ann vult in: part_not_when=When the decision has been made already
bot → ann> What works kept. It is in the channel. It counts once somebody from each side says yes.
  [Edit] [Remove]
bot #kade> **What works**
  > Walk together first and talk after that
  *When does it not work?* When the decision has been made already
  Status: sketch.
  Yes from: the initiative. Is this right for you too? A yes from each side is needed.
  [Right for me] [Edit]
mia drukt [Right for me]
bot → mia> Noted. Now there is a yes from both sides.
bot #kade (aangepast)> **What works**
  > Walk together first and talk after that
  *When does it not work?* When the decision has been made already
  Status: established.
  Yes from: the municipality and the initiative.
  [Edit]

# Where it stands.
mia typt /reflectie progress in #kade
bot → mia> **Where The Quay stands**
  Nobody has said yet how it is going.
  [Say where it stands]
mia drukt [Say where it stands]
formulier mia> How is it going?
  The channel reads this at once. No progress is a message too. Write roles, not names.
  (kind, what, waits_for, instead, next)
  [Let people know]
mia vult in: kind=waiting, what=the check of the bridge, next=friday
bot → mia> The channel now reads how it is going. On Friday 27 November I ask you how it is going then.
bot #kade> **Where The Quay stands**
  We are waiting for: the check of the bridge. Next message: Friday 27 November, also when there is nothing new.
