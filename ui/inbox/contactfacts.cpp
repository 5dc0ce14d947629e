// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/contactfacts.h"

#include "core/contacts/contactfilter.h"
#include "core/contacts/segments.h"
#include "core/conversations/content.h"
#include "ui/inbox/words.h"

#include <QJsonDocument>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int ordersLookedAt = 500; ///< newest lines of the timeline
constexpr qsizetype shownOrders = 8;
constexpr qsizetype shownOthers = 6;

QList<ContactFacts::Order> ordersIn(const QList<sync::TimelineEntry> &entries)
{
    QList<ContactFacts::Order> orders;
    for (const auto &entry : entries) {
        if (entry.message.kind != "order"_L1 || orders.size() >= shownOrders)
            continue;
        const auto content = conversations::contentFromJson(
            QJsonDocument::fromJson(entry.message.content.toUtf8()).object());
        const auto *order = std::get_if<conversations::OrderContent>(&content);
        if (!order || order->lines.isEmpty())
            continue;
        ContactFacts::Order seen {entry.at, 0, {}};
        Money total {0, order->lines.first().price.currency};
        for (const auto &line : order->lines) {
            seen.items += line.quantity;
            total.minor += line.price.currency == total.currency ? line.price.minor * line.quantity : 0;
        }
        seen.total = moneyText(total);
        orders << seen;
    }
    return orders;
}

QStringList segmentsWith(sync::View &view, const sync::ListedContact &person, const QString &me, qint64 now)
{
    QStringList names;
    const QHash<QString, Row> rows = view.all(u"segments"_s);
    for (const Row &row : rows) {
        const auto segment = read<contacts::Segment>(row);
        if (segment.removedAt == 0 && (segment.scope == "everyone"_L1 || segment.owner == me)
            && contacts::ContactFilter(segment.query, now).matches(person.contact, person.lastAt))
            names << segment.name;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}
} // namespace

ContactFacts contactFactsOf(sync::View &view, const sync::ListedConversation &listed, const QString &me,
                            qint64 now)
{
    ContactFacts facts;
    facts.address = loadAs<contacts::Contact>(view.rows(), u"contacts"_s, listed.conversation.contact)
                        .value_or(contacts::Contact {});
    facts.contact = facts.address;
    facts.person = listed.conversation.contact;
    facts.orders = ordersIn(view.timeline(listed.id, ordersLookedAt));
    const QHash<QString, Row> rows = view.all(u"attributes"_s);
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        if (const auto attribute = read<workspace::Attribute>(*it);
            it.key().startsWith("contact/"_L1) && attribute.removedAt == 0)
            facts.attributes.insert(it.key().section(u'/', 1), attribute);
    sync::ContactsView *contacts = view.contacts();
    const sync::KnownContact known
        = contacts ? contacts->known(listed.conversation.contact) : sync::KnownContact {};
    if (known.person.id.isEmpty())
        return facts;
    facts.person = known.person.id;
    facts.contact = known.person.contact;
    facts.aliases = known.aliases;
    facts.mayBeOthers = !known.duplicates.isEmpty();
    facts.segments = segmentsWith(view, known.person, me, now);
    for (const QString &id : known.conversations)
        if (id != listed.id && facts.others.size() < shownOthers)
            if (const auto other = view.conversation(id))
                facts.others << *other;
    return facts;
}

} // namespace waypost::ui
