// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/savedviews/savedviews.h"
#include "core/search/searchrequest.h"
#include "core/sla/sla.h"

namespace waypost::sync {

/// Which conversations a list shows. Names of the standing views: "mine", "unassigned", "team", "open" (all
/// open), "waiting" (on the customer: open, and nothing of theirs is unanswered), "snoozed", "closed",
/// "drafts" (a draft, or a reply or note in the outbox), "mentions" (a note there names the agent or a team
/// of his, and he has not put that aside), "late" (open, and a promise is late) and "due_soon" (open, and one
/// is due within a quarter of an hour), both by what is due first. "view:<id>" is a saved one; "filter" shows
/// what fits `filter`, in the grammar of search, by `sort`.
struct ListQuery {
    QString view = QStringLiteral("open");
    QString team {}; ///< for "team"
    int limit = 100;
    qint64 beforeAt = 0; ///< keyset: rows after (ListedConversation::place, id) in its order
    QString beforeId {}; ///< empty, with beforeAt 0: from the top
    QString filter {}; ///< for "filter"
    QString sort {}; ///< "newest" (also if empty), "oldest_waiting", "priority", "window", "due"
};

struct ListedConversation {
    QString id;
    conversations::Conversation conversation;
    QString contactName; ///< name, else masked phone or username, else "Unknown customer"
    QString draft; ///< text of a draft, if there is one
    int pending = 0; ///< messages of it in the outbox
    qint64 place = 0; ///< in the list it comes from: lists go down by (place, id)
    std::optional<sla::Session> promises {}; ///< of its present session: clocks are worked out from it
};

struct ContactItem {
    QString id;
    QString name; ///< as in ListedConversation
};

/// A saved view, as the agent has it.
struct SavedViewItem {
    QString id;
    savedviews::SavedView view;
    qint64 pin = 0; ///< where he has put it; 0: nowhere in particular
    bool mayChange = false; ///< rename and remove it
};

enum class EntryKind { Message, Note, Activity };
/// One line of a timeline. Exactly the struct of its kind is filled.
struct TimelineEntry {
    QString id;
    EntryKind kind = EntryKind::Message;
    qint64 at = 0;
    qint64 seq = 0; ///< 0: not confirmed by the relay
    conversations::Message message;
    conversations::Note note;
    conversations::Activity activity;
    std::optional<Error> refused; ///< ours, and the relay would not take it: needs attention
};

struct OutboxItem {
    QString id; ///< the command's
    QString type;
    QString conversation;
    qint64 at = 0;
    QString text; ///< words of it
    std::optional<Error> refused;
};

/// A note in which somebody named this agent, or a team of his.
struct MentionItem {
    QString id; ///< for mention.seen
    QString conversation;
    QString note;
    QString by; ///< agent's id
    QString team; ///< empty: the agent himself
    qint64 at = 0;
    bool seen = false;
};

/// Something this desk wanted and the relay would not take; a person decides.
struct AttentionItem {
    QString command; ///< id: for Desk::retry and Desk::dismiss
    QString type;
    QString conversation;
    qint64 at = 0; ///< UTC ms when it was given
    QString text; ///< words of it
    Error refusal; ///< why, and in its details what has changed since
};

/// What was typed on two devices that did not know of each other: the later one is the draft, this is the
/// other.
struct DraftVersion {
    QString text; ///< empty: there is none
    qint64 at = 0; ///< UTC ms of its last keystroke
    QString device; ///< name of the device it was typed on; empty: this one
};

/// What this desk holds and a relay that was restored from an older backup does not know any more.
struct RecoveredSummary {
    qint64 since = 0; ///< UTC ms of the oldest of it; 0: there is none
    int conversations = 0;
    int messages = 0;
    int notes = 0;
    bool offered = false; ///< already given back to the relay
};

class BoardView;
class ContactsView;

/// The desk's rows, read on the desk's own thread: confirmed rows with the agent's own unconfirmed actions
/// laid over. Only Desk::ask gives one.
class View {
public:
    virtual ~View() = default;
    [[nodiscard]] virtual Rows &rows() = 0; ///< any row by table and key
    [[nodiscard]] virtual QList<ListedConversation> conversations(const ListQuery &query) = 0;
    /// View name → number; "team:<id>" for each team; "view:<id>" for each saved view that is counted (10,000
    /// at most); "unread": open conversations with unread messages. "uncounted": so many saved views are not
    /// counted yet; ask again.
    [[nodiscard]] virtual QHash<QString, int> counts() = 0;
    /// The saved views that the agent sees, in his order.
    [[nodiscard]] virtual QList<SavedViewItem> savedViews() { return {}; }
    [[nodiscard]] virtual std::optional<ListedConversation> conversation(const QString &id) = 0;
    /// Newest first: at most `limit` entries before (beforeAt, beforeId); 0: the newest.
    [[nodiscard]] virtual QList<TimelineEntry> timeline(const QString &conversation, int limit,
                                                        qint64 beforeAt = 0, const QString &beforeId = {})
        = 0;
    /// Number of entries in the whole timeline.
    [[nodiscard]] virtual qint64 timelineSize(const QString &conversation) = 0;
    [[nodiscard]] virtual QString draft(const QString &conversation, const QString &kind) = 0;
    [[nodiscard]] virtual DraftVersion otherDraft(const QString & /*conversation*/, const QString & /*kind*/)
    {
        return {};
    }
    [[nodiscard]] virtual QList<OutboxItem> outbox() = 0;
    /// id → row of a whole small table: "agents", "teams", "channels", "templates" (at most 5,000).
    [[nodiscard]] virtual QHash<QString, Row> all(const QString &table) = 0;
    /// Rows of a table with their ids, the latest first: those whose `column`, a time, is `from` or later.
    [[nodiscard]] virtual QList<std::pair<QString, Row>>
    latest(const QString & /*table*/, const QString & /*column*/, qint64 /*from*/, int /*limit*/)
    {
        return {};
    }
    /// Conversations whose contact's name has words that start with it or have it inside, or whose number
    /// starts or ends so; newest first.
    [[nodiscard]] virtual QList<ListedConversation> find(const QString &text, int limit) = 0;
    /// Contacts found the same way with whom there is no conversation here; by name.
    [[nodiscard]] virtual QList<ContactItem> findContacts(const QString & /*text*/, int /*limit*/)
    {
        return {};
    }
    /// False: older entries of it are only on the relay (Desk::fetchOlder).
    [[nodiscard]] virtual bool isWhole(const QString & /*conversation*/) { return true; }
    /// What the cache holds; Desk::search also asks the relay.
    [[nodiscard]] virtual search::SearchPage search(const search::SearchRequest & /*request*/) { return {}; }
    /// Newest first; nobody is told of what he wrote himself.
    [[nodiscard]] virtual QList<MentionItem> mentions(int /*limit*/) { return {}; }
    /// What was refused and waits for a person, oldest first.
    [[nodiscard]] virtual QList<AttentionItem> attention() { return {}; }
    /// The agent's own messages that wait for their time, or were stopped at it; the next due first.
    [[nodiscard]] virtual QList<TimelineEntry> due() { return {}; }
    [[nodiscard]] virtual RecoveredSummary recovered() { return {}; }
    /// Lists of contacts (contactsview.h); of a desk never null.
    [[nodiscard]] virtual ContactsView *contacts() { return nullptr; }
    /// What a supervisor's board counts (boardview.h); of a desk never null.
    [[nodiscard]] virtual BoardView *board() { return nullptr; }
    [[nodiscard]] virtual qint64 cursor() = 0; ///< what a command given now has seen
    [[nodiscard]] virtual qint64 cacheBytes() = 0;
};

} // namespace waypost::sync
