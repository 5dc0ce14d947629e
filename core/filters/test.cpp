// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filters/test.h"

#include <algorithm>

namespace waypost::filters {

namespace {
using namespace Qt::StringLiterals;
using Kind = Filter::Test::Kind;
using Of = Filter::Test::Of;

QString aliased(Of of, QLatin1StringView column)
{
    const QLatin1StringView alias = of == Of::Conversation ? "c"_L1
        : of == Of::Contact                                ? "k"_L1
        : of == Of::Promise                                ? "p"_L1
        : of == Of::Message                                ? "m"_L1
                                                           : "n"_L1;
    return alias + ".\""_L1 + column + u'"';
}

template <class State> QVariant fieldOf(const State &state, QLatin1StringView name)
{
    QVariant value;
    const auto take = [&](auto field) {
        if (name == QLatin1StringView(field.name))
            value = QVariant::fromValue(state.*field.member);
    };
    std::apply([&](auto... field) { (take(field), ...); }, State::fields);
    return value;
}

QVariant columnOf(Of of, QLatin1StringView column, const Subject &subject)
{
    switch (of) {
    case Of::Conversation:
        return column == "id"_L1 ? QVariant(subject.id) : fieldOf(subject.conversation, column);
    case Of::Contact:
        return fieldOf(subject.contact, column);
    case Of::Promise:
        return fieldOf(subject.promises, column);
    case Of::Message:
        return fieldOf(subject.message, column);
    case Of::Note:
        break;
    }
    return fieldOf(subject.note, column);
}

/// A contact's columns and those of a session's promises are looked up by their key, each time.
void writeLeaf(const Filter::Test &test, const TableNames &tables, Clause &clause)
{
    const QString column = aliased(test.of, test.column);
    QString condition;
    switch (test.kind) {
    case Kind::OneOf:
        condition = u"%1 IN (%2)"_s.arg(column, QStringList(test.values.size(), u"?"_s).join(u", "_s));
        break;
    case Kind::Within:
        condition = u"(%1 >= ? AND %1 < ?)"_s.arg(column);
        break;
    case Kind::Holds:
        condition = u"replace(%1, ?, '') <> %1"_s.arg(column);
        break;
    default:
        condition = u"(length(%1) >= %2 AND substr(%1, length(%1) - %2 + 1) = ?)"_s.arg(column).arg(
            test.values.first().size());
    }
    if (test.of == Of::Contact)
        condition
            = u"EXISTS (SELECT 1 FROM %1 k WHERE k.id = c.contact AND %2)"_s.arg(tables.contacts, condition);
    else if (test.of == Of::Promise)
        condition = u"EXISTS (SELECT 1 FROM %1 p WHERE p.id = c.id || '/' || c.session AND %2)"_s.arg(
            tables.promises, condition);
    clause.condition += condition;
    if (test.kind == Kind::Within)
        clause.values << test.least << test.most;
    else
        for (const QString &value : test.values)
            clause.values << value;
}

void writeList(const QList<Filter::Test> &parts, QLatin1StringView between, Over over,
               const TableNames &tables, Clause &clause)
{
    clause.condition += u'(';
    for (qsizetype i = 0; i < parts.size(); ++i) {
        clause.condition += i > 0 ? QString(between) : QString();
        parts[i].write(over, tables, clause);
    }
    clause.condition += u')';
}

/// Of the entry itself where the filter goes over those; of any one where it goes over conversations.
void writeEntry(const Filter::Test &test, Over over, const TableNames &tables, Clause &clause)
{
    const bool message = test.kind == Kind::OfMessage;
    if (over == (message ? Over::Messages : Over::Notes))
        return test.parts.first().write(over, tables, clause);
    if (over != Over::Conversations) {
        clause.condition += "1 = 0"_L1;
        return;
    }
    clause.condition += message
        ? u"EXISTS (SELECT 1 FROM %1 m WHERE m.conversation = c.id AND "_s.arg(tables.messages)
        : u"EXISTS (SELECT 1 FROM %1 n WHERE n.conversation = c.id AND "_s.arg(tables.notes);
    test.parts.first().write(over, tables, clause);
    clause.condition += u')';
}

bool fitsEntry(const Filter::Test &test, Over over, const Subject &subject)
{
    const bool message = test.kind == Kind::OfMessage;
    const Filter::Test &part = test.parts.first();
    if (over == (message ? Over::Messages : Over::Notes))
        return part.fits(over, subject);
    if (over != Over::Conversations)
        return false;
    Subject each = subject;
    const auto any = [&](const auto &entries, auto member) {
        return std::any_of(entries.begin(), entries.end(), [&](const auto &entry) {
            each.*member = entry;
            return part.fits(over, each);
        });
    };
    return message ? any(subject.messages, &Subject::message) : any(subject.notes, &Subject::note);
}

bool fitsLeaf(const Filter::Test &test, const Subject &subject)
{
    const QVariant value = columnOf(test.of, test.column, subject);
    switch (test.kind) {
    case Kind::OneOf:
        return test.values.contains(value.toString());
    case Kind::Within:
        return value.toLongLong() >= test.least && value.toLongLong() < test.most;
    case Kind::Holds:
        return value.toString().contains(test.values.first());
    default:
        return value.toString().endsWith(test.values.first());
    }
}

qint64 timeOf(Over over, const Subject &subject)
{
    return over == Over::Messages ? subject.message.at
        : over == Over::Notes     ? subject.note.at
                                  : subject.conversation.lastAt;
}
} // namespace

void Filter::Test::write(Over goingOver, const TableNames &tables, Clause &clause) const
{
    switch (kind) {
    case Kind::Always:
    case Kind::Never:
        clause.condition += kind == Kind::Always ? "1 = 1"_L1 : "1 = 0"_L1;
        return;
    case Kind::All:
        return writeList(parts, " AND "_L1, goingOver, tables, clause);
    case Kind::Any:
        return writeList(parts, " OR "_L1, goingOver, tables, clause);
    case Kind::Not:
        clause.condition += "NOT "_L1;
        return writeList(parts, {}, goingOver, tables, clause);
    case Kind::Is:
        clause.condition += over == goingOver || goingOver == Over::Conversations ? "1 = 1"_L1 : "1 = 0"_L1;
        return;
    case Kind::OfMessage:
    case Kind::OfNote:
        return writeEntry(*this, goingOver, tables, clause);
    case Kind::When: {
        const bool entry = goingOver == Over::Messages || goingOver == Over::Notes;
        const Of timed = goingOver == Over::Messages ? Of::Message
            : goingOver == Over::Notes               ? Of::Note
                                                     : Of::Conversation;
        return writeLeaf(within(timed, entry ? "at"_L1 : "last_at"_L1, least, most), tables, clause);
    }
    default:
        return writeLeaf(*this, tables, clause);
    }
}

bool Filter::Test::fits(Over goingOver, const Subject &subject) const
{
    const auto partFits = [&](const Test &part) { return part.fits(goingOver, subject); };
    switch (kind) {
    case Kind::Always:
    case Kind::Never:
        return kind == Kind::Always;
    case Kind::All:
        return std::all_of(parts.begin(), parts.end(), partFits);
    case Kind::Any:
        return std::any_of(parts.begin(), parts.end(), partFits);
    case Kind::Not:
        return !partFits(parts.first());
    case Kind::Is:
        return over == goingOver || goingOver == Over::Conversations;
    case Kind::OfMessage:
    case Kind::OfNote:
        return fitsEntry(*this, goingOver, subject);
    case Kind::When: {
        const qint64 at = timeOf(goingOver, subject);
        return at >= least && at < most;
    }
    default:
        return fitsLeaf(*this, subject);
    }
}

bool Filter::Test::looksAtEntries() const
{
    return kind == Kind::OfMessage || kind == Kind::OfNote || kind == Kind::When || kind == Kind::Is
        || std::any_of(parts.begin(), parts.end(), [](const Test &part) { return part.looksAtEntries(); });
}

} // namespace waypost::filters
