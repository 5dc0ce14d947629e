// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "core/events/feature.h"

namespace waypost::conversations {

/// The thread with one contact on one channel. Table "conversations".
struct Conversation {
    QString contact;
    QString channel;
    QString status; ///< "open", "pending" (waiting on the customer), "snoozed", "closed"
    QString assignee; ///< agent's id; empty: nobody
    QString team;
    QString priority; ///< "urgent", "high", "normal", "low"
    QString tags; ///< JSON array of strings, sorted
    QString resolution; ///< code given when it was closed
    qint64 snoozedUntil = 0; ///< UTC ms; 0 while snoozed: until the customer writes
    QString snoozeMode {}; ///< "time", "reply", "window" (before the reply window closes); kept while
                           ///< wokenFrom is
    qint64 keepAsleep = 0; ///< 1: a customer's message does not wake it
    qint64 wokenFrom = 0; ///< what a customer's message cut short: the snoozedUntil before; 0: nothing
    qint64 createdAt = 0;
    qint64 lastAt = 0; ///< last message either way; the list sorts by it
    qint64 windowUntil = 0; ///< free-form replies are allowed before; last customer message + 24 h
    qint64 entryUntil
        = 0; ///< free entry point: 72 h from our first answer within 24 h of an ad click; 0: none
    qint64 adAt = 0; ///< time of the message that came from an ad and is not answered yet; 0: none
    qint64 unread = 0; ///< customer messages since somebody marked it read
    qint64 waitingSince = 0; ///< oldest customer message without an answer; 0: answered
    qint64 inSeq = 0; ///< journal number of the newest customer message
    QString inMessage; ///< the newest customer message's id
    qint64 outSeq = 0; ///< journal number of the newest message that the customer can see from us
    QString outMessage; ///< that one's id
    QString outAuthor; ///< who wrote it
    QString preview; ///< words of the last message
    QString previewKind; ///< kindOf() of it
    QString previewAuthor; ///< "customer", agent's id, "phone"
    QString previewMessage; ///< its id
    QString previewStatus; ///< its ticks, if it is ours
    qint64 reopened = 0; ///< how often a customer's message has reopened it
    qint64 openedSeq = 0; ///< journal number of its first event
    qint64 movedSeq = 0; ///< of the one that last changed team or assignee: other people may see it since
    qint64 backSeq = 0; ///< of the one that last took it out of "closed"; 0: none has
    qint64 session = 0; ///< counts the customer's concerns, from 1: a message within the reopening time goes
                        ///< on with the last, a later one begins another (semantics 3b)
    qint64 sessionAt = 0; ///< when the present one began
    qint64 closedAt = 0; ///< when it was last closed
    QString attributes {}; ///< JSON object: custom attributes by name (core/workspace defines them)
    QString followers {}; ///< JSON array of agents' ids, sorted: they are told of what happens here
    QString mergedInto {}; ///< conversation that this one was merged into; empty: none
    QString merged {}; ///< JSON array of the conversations that are merged into this one, in that order
    QString apart {}; ///< while it is merged, or others are merged into it: JSON of the row as it would be
                      ///< without
    QString splitFrom {}; ///< conversation that this one was split from; empty: none
    QString guests; ///< JSON array of agents' ids, sorted: a supervisor has let them in, whatever their teams
    QString heldBy {}; ///< agent who holds the right to answer (Lease); empty: nobody
    qint64 fence = 0; ///< counts who held it; goes up each time somebody else does
    QString fencedBy; ///< for whom it last went up
    qint64 scheduled = 0; ///< how many replies wait here for their time

    static constexpr std::tuple fields {
        Field {"contact", &Conversation::contact},
        Field {"channel", &Conversation::channel},
        Field {"status", &Conversation::status},
        Field {"assignee", &Conversation::assignee},
        Field {"team", &Conversation::team},
        Field {"priority", &Conversation::priority},
        Field {"tags", &Conversation::tags},
        Field {"resolution", &Conversation::resolution},
        Field {"snoozed_until", &Conversation::snoozedUntil},
        Field {"created_at", &Conversation::createdAt},
        Field {"last_at", &Conversation::lastAt},
        Field {"window_until", &Conversation::windowUntil},
        Field {"entry_until", &Conversation::entryUntil},
        Field {"ad_at", &Conversation::adAt},
        Field {"unread", &Conversation::unread},
        Field {"waiting_since", &Conversation::waitingSince},
        Field {"in_seq", &Conversation::inSeq},
        Field {"in_message", &Conversation::inMessage},
        Field {"out_seq", &Conversation::outSeq},
        Field {"out_message", &Conversation::outMessage},
        Field {"out_author", &Conversation::outAuthor},
        Field {"preview", &Conversation::preview, FieldClass::Content},
        Field {"preview_kind", &Conversation::previewKind},
        Field {"preview_author", &Conversation::previewAuthor},
        Field {"preview_message", &Conversation::previewMessage},
        Field {"preview_status", &Conversation::previewStatus},
        Field {"reopened", &Conversation::reopened},
        Field {"opened_seq", &Conversation::openedSeq},
        Field {"moved_seq", &Conversation::movedSeq},
        Field {"back_seq", &Conversation::backSeq},
        Field {"snooze_mode", &Conversation::snoozeMode},
        Field {"keep_asleep", &Conversation::keepAsleep},
        Field {"woken_from", &Conversation::wokenFrom},
        Field {"session", &Conversation::session},
        Field {"session_at", &Conversation::sessionAt},
        Field {"closed_at", &Conversation::closedAt},
        Field {"attributes", &Conversation::attributes, FieldClass::Content},
        Field {"followers", &Conversation::followers},
        Field {"merged_into", &Conversation::mergedInto},
        Field {"merged", &Conversation::merged},
        Field {"apart", &Conversation::apart, FieldClass::Content},
        Field {"split_from", &Conversation::splitFrom},
        Field {"guests", &Conversation::guests},
        Field {"held_by", &Conversation::heldBy},
        Field {"fence", &Conversation::fence},
        Field {"fenced_by", &Conversation::fencedBy},
        Field {"scheduled", &Conversation::scheduled},
    };
};

/// What a customer wrote or can read. Table "messages". Notes are another table: nothing that sends ever
/// reads them.
struct Message {
    QString conversation;
    QString direction; ///< "in", "out"
    QString author; ///< "customer", agent's id, "phone" (the business's phone app)
    qint64 at = 0; ///< by the provider's clock for "in", by the relay's for "out"; the timeline sorts by it,
                   ///< then by seq
    qint64 seq = 0; ///< journal number that brought it; 0: not confirmed by the relay yet
    QString kind; ///< kindOf(content)
    QString content; ///< JSON, see content.h
    QString status; ///< "out" only: scheduled, held (may be taken back), stopped (needs attention),
                    ///< cancelled, queued, sending, unknown, sent, delivered, read, played, failed
    qint64 dueAt = 0; ///< held or scheduled: UTC ms when it goes out
    QString stopped {}; ///< JSON of the Error why a scheduled one did not go out; empty: nothing stopped it
    qint64 overrode = 0; ///< 1: its author sent it although somebody else had answered (KPI K10)
    QString prior; ///< "out" only: the message of ours that was the newest when this one came
    QString undo; ///< JSON of what the conversation was before a held one, for the day it is taken back
    qint64 sentAt = 0; ///< earliest sign of it: read implies delivered, delivered implies sent
    qint64 deliveredAt = 0;
    qint64 readAt = 0;
    qint64 errorCode = 0; ///< the provider's, when failed
    QString errorText; ///< in plain words, with what to do
    qint64 attempt = 0; ///< "out" only: how often it was handed over to be sent
    qint64 dismissedAt = 0; ///< somebody has put its failure aside; 0: nobody
    QString replyTo; ///< id of the quoted message; "?" when we do not have it
    QString reactions; ///< JSON array of {"by": "customer" or agent's id, "emoji", "at"}
    qint64 reactedAt = 0; ///< when the customer last reacted to it or took that back
    qint64 forwarded = 0; ///< 1: forwarded, 2: many times
    QString referral; ///< JSON of the ad or post it came from; empty: none
    qint64 editedAt = 0;
    qint64 revokedAt = 0; ///< the customer has deleted it; content stays for the team
    QString providerId; ///< wamid: contains the phone number, never leaves the relay
    QString command; ///< id of the reply command that made it ("out"); lets a client find its own
    qint64 recoveredAt
        = 0; ///< a desktop gave it back after the relay had lost it: nobody vouches for it; 0: no

    static constexpr std::tuple fields {
        Field {"conversation", &Message::conversation},
        Field {"direction", &Message::direction},
        Field {"author", &Message::author},
        Field {"at", &Message::at},
        Field {"seq", &Message::seq},
        Field {"kind", &Message::kind},
        Field {"content", &Message::content, FieldClass::Content},
        Field {"status", &Message::status},
        Field {"sent_at", &Message::sentAt},
        Field {"delivered_at", &Message::deliveredAt},
        Field {"read_at", &Message::readAt},
        Field {"error_code", &Message::errorCode},
        Field {"error_text", &Message::errorText},
        Field {"attempt", &Message::attempt},
        Field {"dismissed_at", &Message::dismissedAt},
        Field {"reply_to", &Message::replyTo},
        Field {"reactions", &Message::reactions, FieldClass::Content},
        Field {"reacted_at", &Message::reactedAt},
        Field {"forwarded", &Message::forwarded},
        Field {"referral", &Message::referral, FieldClass::Content},
        Field {"edited_at", &Message::editedAt},
        Field {"revoked_at", &Message::revokedAt},
        Field {"provider_id", &Message::providerId, FieldClass::Secret},
        Field {"command", &Message::command},
        Field {"recovered_at", &Message::recoveredAt},
        Field {"due_at", &Message::dueAt},
        Field {"stopped", &Message::stopped, FieldClass::Content},
        Field {"overrode", &Message::overrode},
        Field {"prior", &Message::prior},
        Field {"undo", &Message::undo, FieldClass::Content},
    };
};

/// What colleagues tell each other. Table "notes".
struct Note {
    QString conversation;
    QString author; ///< agent's id
    qint64 at = 0;
    qint64 seq = 0;
    QString body; ///< Markdown source; shown as plain text until a renderer is asked for
    QString mentions; ///< JSON array of agent ids
    qint64 recoveredAt = 0; ///< as of a message
    QString media {}; ///< JSON array of its files, see filesIn(); empty: none

    static constexpr std::tuple fields {
        Field {"conversation", &Note::conversation},
        Field {"author", &Note::author},
        Field {"at", &Note::at},
        Field {"seq", &Note::seq},
        Field {"body", &Note::body, FieldClass::Note},
        Field {"mentions", &Note::mentions},
        Field {"recovered_at", &Note::recoveredAt},
        Field {"media", &Note::media, FieldClass::Note},
    };
};

/// What happened to a conversation besides words: opened, assigned, tagged, resolved, reopened… Table
/// "activities".
struct Activity {
    QString conversation;
    QString actor; ///< agent's id, "customer", "relay"
    qint64 at = 0;
    qint64 seq = 0;
    QString what; ///< the event's type: "conversation.assigned"
    QString data; ///< JSON of what the line needs: {"agent": …}, {"add": […], "remove": […]}

    static constexpr std::tuple fields {
        Field {"conversation", &Activity::conversation},
        Field {"actor", &Activity::actor},
        Field {"at", &Activity::at},
        Field {"seq", &Activity::seq},
        Field {"what", &Activity::what},
        Field {"data", &Activity::data},
    };
};

/// Somebody is named in a note. Table "mentions", key "<note>/<agent or team>".
struct Mention {
    QString conversation;
    QString note; ///< its id
    QString agent; ///< who is named; empty: a team is
    QString team;
    QString by; ///< the note's author
    qint64 at = 0;
    QString seenBy; ///< JSON array of the agents who have put it aside

    static constexpr std::tuple fields {
        Field {"conversation", &Mention::conversation},
        Field {"note", &Mention::note},
        Field {"agent", &Mention::agent},
        Field {"team", &Mention::team},
        Field {"by", &Mention::by},
        Field {"at", &Mention::at},
        Field {"seen_by", &Mention::seenBy},
    };
};

/// A file in or out. Table "media". The bytes are in the relay's media folder under their hash.
struct Media {
    QString channel;
    QString mime;
    QString name; ///< as sent; clean it before showing or saving
    qint64 size = 0; ///< bytes; 0: not known yet
    QString hash; ///< SHA-256 of the bytes, lower-case hex; empty until they are here
    QString state; ///< "remote" (the relay is fetching it), "ready", "failed"
    QString error; ///< why it failed, in plain words
    QString providerId; ///< the provider's media id, inbound; stays in the relay
    qint64 createdAt = 0;
    QString conversation; ///< of the message that shows it; empty: no message does yet
    QString author; ///< agent's id who brought it; empty: it came from outside
    QString lent {}; ///< who may show it in any conversation: "everyone", "team:<id>", "agent:<id>"; empty:
                     ///< nobody
    QString note {}; ///< id of the note that shows it: then it never goes to a customer; empty: none does

    static constexpr std::tuple fields {
        Field {"channel", &Media::channel},
        Field {"mime", &Media::mime},
        Field {"name", &Media::name, FieldClass::Content},
        Field {"size", &Media::size},
        Field {"hash", &Media::hash},
        Field {"state", &Media::state},
        Field {"error", &Media::error},
        Field {"provider_id", &Media::providerId, FieldClass::Secret},
        Field {"created_at", &Media::createdAt},
        Field {"conversation", &Media::conversation},
        Field {"author", &Media::author},
        Field {"lent", &Media::lent},
        Field {"note", &Media::note},
    };
};

/// Which message a provider's id names or, for a reaction, an edit and a revocation, changes. Table
/// "receipts", key: provider id; stays in the relay. `message` is empty while that message is not known.
struct Receipt {
    QString message;
    QString conversation;
    static constexpr std::tuple fields {Field {"message", &Receipt::message},
                                        Field {"conversation", &Receipt::conversation}};
};

/// The conversation of a contact on a channel. Table "threads", key "channel/contact"; stays in the relay.
struct Thread {
    QString conversation; ///< the newest
    QString others {}; ///< JSON array of those it was split from
    static constexpr std::tuple fields {Field {"conversation", &Thread::conversation},
                                        Field {"others", &Thread::others}};
};

/// What was told of a message before the message itself came: statuses, reactions, edits, revocations,
/// quotes. Table "early_facts", key: provider id of that message; stays in the relay, empty again once the
/// message is known.
struct EarlyFacts {
    QString facts; ///< JSON array
    static constexpr std::tuple fields {Field {"facts", &EarlyFacts::facts}};
};

constexpr qint64 windowMs = 24LL * 3600 * 1000; ///< customer service window (cloud-api 9.1)
constexpr qint64 entryMs = 72LL * 3600 * 1000; ///< free entry point window (cloud-api 9.1)

/// May a message that is no template go out now?
[[nodiscard]] bool windowOpen(const Conversation &conversation, qint64 nowMs);
/// The status after hearing of another one: queued < sending < unknown < sent < delivered < read < played;
/// failed wins over all before delivered and loses to delivered and later. Never goes back.
[[nodiscard]] QString laterStatus(const QString &known, const QString &heard);

/// Commands of agents; the subject is the conversation unless said otherwise.
///
///   conversation.reply         {content, reply_to?, override?, written_at?, fence?, hold_s?, send_at?, resolve?}
///                              the command's id becomes the message's id; fence: as the author's lease had it;
///                              hold_s: 0, 5, 15 or 30 seconds in which it can be taken back; send_at: UTC ms,
///                              the gate is asked again then; resolve: closes with it
///   message.cancel             {}                                subject: a held, scheduled or stopped one; by its
///                              author or a supervisor
///   message.reschedule         {send_at, content?, override?, fence?}   subject: a scheduled or stopped one of one's
///                              own; send_at 0: now, of a held one too
///   lease.take                 {}                                takes the right to answer over from its holder
///   conversation.react         {message, emoji}                  an empty emoji takes it back
///   conversation.note          {body, mentions?, teams?, media?} the command's id becomes the note's id; media: files
///                              of one's own that nothing shows yet, as content.h writes them; mentions:
///                              agents, teams: teams. Whom a supervisor names sees the conversation from then on
///   mention.seen               {}                                subject: a mention; puts it aside for oneself
///   conversation.assign        {agent, expect?}                  empty: nobody; expect: compare-and-set
///   conversation.claim         {}                                assigns an unassigned one to oneself, or refuses
///   conversation.set_team      {team}
///   conversation.tag           {add: [], remove: []}
///   conversation.set_priority  {priority}
///   conversation.set_attributes {set: {name: value}}             an empty value takes it away
///   conversation.follow        {add: [agents], remove: [agents]} only a supervisor lets somebody in who does not
///                              see it (out_of_sight)
///   conversation.resolve       {resolution?}                     a known code, if the workspace has any
///   conversation.reopen        {}
///   conversation.snooze        {until?, mode?, keep_asleep?} or {again: true}
///                              mode as in Conversation, "time" if there is an until, else "reply"; until: UTC ms,
///                              for "time" only; "window" wakes it an hour before the reply window closes, also
///                              when that moves. again: as it was before the customer's message cut it short
///   conversation.mark_read     {}                                also owes the customer blue ticks
///   conversation.merge         {into}                            of the same contact. Its entries keep their
///                              conversation and stand in the other's timeline too; what the customer writes there
///                              counts for that one. Undone by conversation.unmerge {}
///   conversation.split         {messages: [ids], last?}          the command's id becomes the new one's id; last:
///                              the newest message that stays, for the list. Undone by merging
///   conversation.recover       {channel, contact: {phone, name, username}, messages: [], notes: []}
///                              gives back what a restored relay has lost, as rows of "messages" and "notes" with
///                              their id; what is known stays. Supervisors and owners; agents what they wrote.
///   message.retry, .dismiss    {}                                subject: a failed or unknown message of ours
///   media.request              {}                                subject: a failed media item; fetch it again
///
/// Refusals: no_such_conversation, nothing_to_send, window_closed {window_until}, stale_reply {messages:
/// [ids], author, at} (somebody else answered after what the author had seen, and override is not true),
/// newer_messages {messages: [ids], at, written_at} (the customer has written after that, and the reply
/// waited for more than an hour; UTC ms), text_too_long and too_many {limit, part}, no_such_message,
/// not_retriable, no_such_media, media_not_ready, media_too_large {limit}, media_unsuitable, already_assigned
/// {assignee}, lease_lost {holder, fence} (somebody else writes, or has written, there), not_owner
/// {assignee}, human_holds {holder, assignee} (automation only), not_waiting (it has been sent or taken
/// back), bad_value, merged {into} (all but unmerge are for the other one), contact_blocked {at},
/// different_contacts, has_merged, not_merged, out_of_sight {agents}.
///
/// Intake, given by the relay for what the provider or an effect told:
///
///   message.receive    {channel, provider_id, sender: {…}, at, content, media?: {provider_id, mime, name, sha256},
///                      reply_to? (provider id), forwarded?, referral?}   a known provider_id gives no events
///   message.react      {channel, provider_id, sender, at, target (provider id), emoji}
///   message.edit       {channel, provider_id, sender, at, target, content}
///   message.revoke     {channel, provider_id, sender, at, target}   these three with `to` in place of `sender`
///                      were done in the phone app
///   message.echo       {channel, provider_id, to: {sender fields}, at, content, media?, reply_to?}   written in
///                      the phone app
///   message.report     {provider_id, message? (our id from biz_opaque_callback_data), status, at,
///                      error?: {code, text}}
///   message.sending    {}               subject: message; durable mark before the call
///   message.accepted   {provider_id}    the API took it
///   message.failed     {error: {code, text}}
///   message.uncertain  {}               bytes went out, no answer came: waits for a status, never sent again
///                                       by itself
///   message.release    {seen, written_at, resolve?}   a timer's: a held or scheduled message is due
///   conversation.auto_reply {content, seen, reply_to?}   of automation; the actor is "bot:…", "rule:…" or, with
///                      question? {rating, least, most}, "survey:…" (survey.h). Passes
///                      the same gate as people's and gives way to them: no text while somebody holds the lease or
///                      has the conversation, one at the most after it has changed hands since `seen`
///   collision.note     {kind, agent}    what the gate has stopped (collisions.h)
///   conversation.wake  {}               a timer's: it was snoozed until now
///   lease.hold, .free  {agent}          somebody began or ended writing (Presence)
///   media.store        {channel, mime, name, size, sha256}   subject: media id; the bytes of an agent's upload
///                                                            or of a fetch are here
///   media.fail         {error}
///
/// A message.receive's command id becomes the message's id, so that a webhook gives the same rows in whatever
/// order and however often it comes.
///
/// Events: conversation.opened, .assigned, .team_set, .tagged, .priority_set, .attributes_set, .followed,
/// .resolved {resolution, session, assignee}, .reopened {from, session?} (the same session goes on),
/// .session_begun {from, session}, .snoozed, .woken {until}, .read, .noted, .note_recovered, .merged {into},
/// .absorbed {from} (the same, told of the other), .unmerged {from}, .released {from}, .split {into,
/// messages}; mention.seen; message.recovered, .received, .replied, .reacted, .edited, .revoked, .echoed,
/// .reported, .sending, .accepted, .failed, .uncertain, .retried, .dismissed, .foretold (told of a message
/// that is not known yet); message.scheduled, .rescheduled, .released {was}, .stopped {was, error},
/// .cancelled {was}; lease.held, .taken {before}, .freed; collision.noted; media.lent {to} (with a canned
/// reply, core/replies), media.announced, media.stored, media.failed, media.requested.
///
/// Effects; `to` is {phone, user_id}; provider ids are those of the quoted, answered or read message, empty
/// if unknown:
///
///   message.send       {to, content, reply_to}     subject: message; lane: the conversation;
///                                                  id "send:<message>[:<attempt>]"
///   message.react      {to, target, emoji}         subject: message; lane: the conversation; its outcome is not
///                                                  reported
///   message.mark_read  {provider_id}               newest customer message; no lane
///   media.fetch        {provider_id, mime, name}   subject: media; no lane
[[nodiscard]] Feature conversations();

} // namespace waypost::conversations
