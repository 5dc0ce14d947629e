// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filters/filter.h"

#include "core/filters/test.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <limits>

namespace waypost::filters {

namespace {
using namespace Qt::StringLiterals;
using search::Node;
using Test = Filter::Test;
using Kind = Test::Kind;
using Of = Test::Of;

constexpr qsizetype leastTailDigits = 4;
constexpr qint64 forEver = std::numeric_limits<qint64>::max();
constexpr qint64 soonMs = 3'600'000; ///< what "soon" means of what is due

/// As it stands in a JSON array of strings.
QString quotedInJson(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

template <class State> bool hasField(QLatin1StringView name)
{
    return std::apply([name](auto... field) { return ((name == QLatin1StringView(field.name)) || ...); },
                      State::fields);
}

Test conversationHas(QLatin1StringView column, const QStringList &values)
{
    return Test::oneOf(Of::Conversation, column, values);
}

Test messageHas(QLatin1StringView column, const QStringList &values)
{
    return Test::group(Kind::OfMessage, {Test::oneOf(Of::Message, column, values)});
}

/// A message that tells where on the web something is.
Test messageWith(const QString &text)
{
    return Test::group(Kind::OfMessage, {Test::text(Kind::Holds, Of::Message, "content"_L1, text)});
}

Test never()
{
    return {Kind::Never};
}
} // namespace

class Filter::Compiler {
public:
    Compiler(const Asking &asking, QList<search::ParseNote> *notes)
        : m_asking(asking)
        , m_notes(notes)
    {
    }
    [[nodiscard]] bool movesWithTime() const { return m_movesWithTime; }

    [[nodiscard]] Test test(const Node &node)
    {
        switch (node.kind) {
        case Node::Kind::All:
        case Node::Kind::Any:
        case Node::Kind::Not:
            return group(node);
        case Node::Kind::Word:
        case Node::Kind::Phrase:
            return m_asking.conversations ? conversationHas("id"_L1, m_asking.conversations(node)) : Test {};
        case Node::Kind::Operator:
            break;
        }
        for (const Meaning &meaning : meanings())
            if (node.name == meaning.name)
                return (this->*meaning.test)(node);
        return node.name == "in"_L1 ? in(node) : when(node);
    }

private:
    struct Meaning {
        QLatin1StringView name;
        Test (Compiler::*test)(const Node &);
    };
    [[nodiscard]] static const std::array<Meaning, 14> &meanings()
    {
        static constexpr std::array all {
            Meaning {"from"_L1, &Compiler::from},
            Meaning {"to"_L1, &Compiler::to},
            Meaning {"contact"_L1, &Compiler::contact},
            Meaning {"phone"_L1, &Compiler::phone},
            Meaning {"agent"_L1, &Compiler::agent},
            Meaning {"team"_L1, &Compiler::team},
            Meaning {"tag"_L1, &Compiler::tag},
            Meaning {"status"_L1, &Compiler::column},
            Meaning {"priority"_L1, &Compiler::column},
            Meaning {"number"_L1, &Compiler::number},
            Meaning {"template"_L1, &Compiler::template_},
            Meaning {"has"_L1, &Compiler::has},
            Meaning {"is"_L1, &Compiler::is},
            Meaning {"sla"_L1, &Compiler::sla},
        };
        return all;
    }

    [[nodiscard]] Test group(const Node &node)
    {
        if (node.isEmpty())
            return {};
        QList<Test> parts;
        for (const Node &part : node.parts)
            parts << test(part);
        return Test::group(node.kind == Node::Kind::Not       ? Kind::Not
                               : node.kind == Node::Kind::Any ? Kind::Any
                                                              : Kind::All,
                           parts);
    }

    /// What has one of these values; none: noted, and nothing fits.
    [[nodiscard]] Test named(const Node &node, QLatin1StringView column, const QStringList &ids)
    {
        if (ids.isEmpty())
            noteUnknown(node);
        return conversationHas(column, ids);
    }
    void noteUnknown(const Node &node)
    {
        if (m_notes)
            *m_notes << search::ParseNote {search::ParseNote::What::UnknownName, 0, 0, node.text, node.name};
    }
    [[nodiscard]] QStringList agentsCalled(const QString &name) const
    {
        return name == "me"_L1 ? QStringList {m_asking.viewer.agent} : idsOf(m_asking.names.agents, name);
    }
    [[nodiscard]] QStringList contactsCalled(const QString &name) const
    {
        return m_asking.contacts ? m_asking.contacts(name) : QStringList {};
    }
    [[nodiscard]] static Test message(const QString &direction, const QList<Test> &more)
    {
        return Test::group(
            Kind::OfMessage,
            {Test::group(Kind::All,
                         QList<Test> {Test::oneOf(Of::Message, "direction"_L1, {direction})} + more)});
    }

    Test from(const Node &node)
    {
        if (node.text == "customer"_L1)
            return message(u"in"_s, {});
        const QStringList authors
            = node.text == "phone"_L1 ? QStringList {node.text} : agentsCalled(node.text);
        const QStringList people = node.text == "me"_L1 ? QStringList {} : contactsCalled(node.text);
        if (authors.isEmpty() && people.isEmpty())
            noteUnknown(node);
        return Test::group(Kind::Any,
                           {messageHas("author"_L1, authors),
                            Test::group(Kind::OfNote, {Test::oneOf(Of::Note, "author"_L1, authors)}),
                            message(u"in"_s, {conversationHas("contact"_L1, people)})});
    }
    Test to(const Node &node)
    {
        if (node.text == "customer"_L1)
            return message(u"out"_s, {});
        const QStringList agents = agentsCalled(node.text);
        const QStringList people = node.text == "me"_L1 ? QStringList {} : contactsCalled(node.text);
        if (agents.isEmpty() && people.isEmpty())
            noteUnknown(node);
        return Test::group(Kind::Any,
                           {message(u"in"_s, {conversationHas("assignee"_L1, agents)}),
                            message(u"out"_s, {conversationHas("contact"_L1, people)})});
    }
    Test contact(const Node &node) { return named(node, "contact"_L1, contactsCalled(node.text)); }
    /// By last digits. Who sees numbers masked knows four of one who is on the phone, and asks for no more.
    Test phone(const Node &node)
    {
        QString digits;
        for (const QChar c : node.text)
            if (c.isDigit())
                digits += QString::number(c.digitValue());
        while (digits.startsWith(u'0'))
            digits.remove(0, 1);
        if (digits.size() < leastTailDigits) {
            noteUnknown(node);
            return never();
        }
        const bool full = team::sightOf(m_asking.viewer.role, FieldClass::Contact) == team::Sight::Full;
        return Test::text(Kind::Ends, Of::Contact, "phone"_L1, full ? digits : digits.right(leastTailDigits));
    }
    Test agent(const Node &node)
    {
        return node.text == "nobody"_L1 ? conversationHas("assignee"_L1, {u""_s})
                                        : named(node, "assignee"_L1, agentsCalled(node.text));
    }
    Test team(const Node &node)
    {
        return node.text == "none"_L1 ? conversationHas("team"_L1, {u""_s})
                                      : named(node, "team"_L1, idsOf(m_asking.names.teams, node.text));
    }
    Test number(const Node &node) { return named(node, "channel"_L1, channelsOf(m_asking.names, node.text)); }
    Test tag(const Node &node)
    {
        return Test::text(Kind::Holds, Of::Conversation, "tags"_L1, quotedInJson(node.text));
    }
    Test column(const Node &node)
    {
        return conversationHas(node.name == "status"_L1 ? "status"_L1 : "priority"_L1, {node.text});
    }
    Test template_(const Node &node)
    {
        const auto name = QString(u"\"name\":"_s + quotedInJson(node.text));
        return Test::group(Kind::OfMessage,
                           {Test::group(Kind::All,
                                        {Test::oneOf(Of::Message, "kind"_L1, {u"template"_s}),
                                         Test::text(Kind::Holds, Of::Message, "content"_L1, name)})});
    }
    Test has(const Node &node)
    {
        if (node.text == "note"_L1)
            return Test::group(Kind::OfNote, {Test {}});
        if (node.text == "link"_L1)
            return messageWith(u"://"_s);
        if (node.text == "error"_L1)
            return messageHas("status"_L1, {u"failed"_s});
        const QString kind = node.text == "file"_L1 ? u"document"_s
            : node.text == "contact"_L1             ? u"contacts"_s
                                                    : node.text;
        return messageHas("kind"_L1, {kind});
    }

    Test is(const Node &node)
    {
        const QString &what = node.text;
        const QString me = m_asking.viewer.agent;
        if (what == "open"_L1 || what == "closed"_L1 || what == "snoozed"_L1)
            return conversationHas("status"_L1, {what});
        if (what == "held"_L1 || what == "scheduled"_L1)
            return messageHas("status"_L1, {what});
        if (what == "mine"_L1 || what == "unassigned"_L1)
            return conversationHas("assignee"_L1, {what == "mine"_L1 ? me : u""_s});
        if (what == "unread"_L1)
            return Test::within(Of::Conversation, "unread"_L1, 1, forEver);
        if (what == "unanswered"_L1)
            return Test::within(Of::Conversation, "waiting_since"_L1, 1, forEver);
        if (what == "waiting"_L1)
            return Test::group(Kind::All,
                               {conversationHas("status"_L1, {u"open"_s}),
                                Test::within(Of::Conversation, "waiting_since"_L1, 0, 1)});
        if (what == "followed"_L1)
            return Test::text(Kind::Holds, Of::Conversation, "followers"_L1, quotedInJson(me));
        if (what == "bot"_L1)
            return conversationHas("out_author"_L1, {u"bot"_s});
        if (what == "window-open"_L1)
            return windowOpen();
        return blocked();
    }
    Test windowOpen()
    {
        m_movesWithTime = true;
        const qint64 now = m_asking.clock.now;
        return Test::group(Kind::Any,
                           {Test::within(Of::Conversation, "window_until"_L1, now + 1, forEver),
                            Test::within(Of::Conversation, "entry_until"_L1, now + 1, forEver)});
    }
    /// Of the present session's promises: one that is late and still owed, that was ever broken, that stands
    /// still, or that is due within a time and not late yet.
    Test sla(const Node &node)
    {
        if (node.text == "paused"_L1)
            return Test::within(Of::Promise, "paused"_L1, 1, forEver);
        m_movesWithTime = true;
        const qint64 now = m_asking.clock.now;
        if (node.text == "late"_L1)
            return Test::within(Of::Promise, "due_at"_L1, 1, now + 1);
        if (node.text == "breached"_L1)
            return Test::group(Kind::Any,
                               {Test::within(Of::Promise, "breaches"_L1, 1, forEver),
                                Test::within(Of::Promise, "due_at"_L1, 1, now + 1)});
        const auto within = node.text == "soon"_L1 ? std::optional(soonMs) : search::withinOf(node.text);
        return within ? Test::within(Of::Promise, "due_at"_L1, now + 1, now + *within) : never();
    }
    [[nodiscard]] static Test blocked()
    {
        return hasField<contacts::Contact>("blocked_at"_L1)
            ? Test::within(Of::Contact, "blocked_at"_L1, 1, forEver)
            : never();
    }

    [[nodiscard]] static Test in(const Node &node)
    {
        Test test {Kind::Is};
        test.over = node.text == "notes"_L1 ? Over::Notes
            : node.text == "contacts"_L1    ? Over::Contacts
                                            : Over::Messages;
        return test;
    }
    Test when(const Node &node)
    {
        const auto span = search::spanFor(node.name, node.text, m_asking.clock);
        m_movesWithTime = m_movesWithTime || search::isRelative(node.text);
        if (!span)
            return never();
        Test test {Kind::When};
        test.least = span->begin;
        test.most = span->end;
        return test;
    }

    const Asking &m_asking;
    QList<search::ParseNote> *m_notes;
    bool m_movesWithTime = false;
};

Filter Filter::from(const search::Node &ast, const Asking &asking, QList<search::ParseNote> *notes)
{
    Compiler compiler(asking, notes);
    Filter filter;
    filter.m_test = std::make_shared<const Test>(compiler.test(ast));
    filter.m_movesWithTime = compiler.movesWithTime();
    return filter;
}

Filter Filter::from(const QList<search::Node> &conditions, const Asking &asking)
{
    return from({search::Node::Kind::All, {}, {}, conditions}, asking);
}

Clause Filter::sql(Over over, const TableNames &tables) const
{
    Clause clause;
    m_test->write(over, tables, clause);
    return clause;
}

bool Filter::fits(Over over, const Subject &subject) const
{
    return m_test->fits(over, subject);
}

bool Filter::looksAtEntries() const
{
    return m_test->looksAtEntries();
}

} // namespace waypost::filters
