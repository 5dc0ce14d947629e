// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitybook.h"

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

/// Names of customers by conversation, each looked up once.
class Customers {
public:
    explicit Customers(Rows &rows)
        : m_rows(rows)
    {
    }
    [[nodiscard]] QString of(const QString &conversation)
    {
        const auto known = m_names.constFind(conversation);
        if (known != m_names.cend())
            return *known;
        const auto row = loadAs<conversations::Conversation>(m_rows, u"conversations"_s, conversation);
        const auto contact
            = row ? loadAs<contacts::Contact>(m_rows, u"contacts"_s, row->contact) : std::nullopt;
        return *m_names.insert(conversation, contact ? nameOf(*contact) : QString());
    }

private:
    [[nodiscard]] static QString nameOf(const contacts::Contact &contact)
    {
        const QString name = contacts::shownName(contact);
        return name.isEmpty() ? contact.phone : name;
    }
    Rows &m_rows;
    QHash<QString, QString> m_names;
};

bool comesBefore(const ReviewItem &a, const ReviewItem &b)
{
    const bool aWaits = a.review.state == "waiting"_L1;
    const bool bWaits = b.review.state == "waiting"_L1;
    if (aWaits != bWaits)
        return aWaits;
    const qint64 aAt = aWaits ? a.review.createdAt : a.review.doneAt;
    const qint64 bAt = bWaits ? b.review.createdAt : b.review.doneAt;
    return aAt != bAt ? aAt > bAt : a.id < b.id;
}
} // namespace

QualityBook readQuality(sync::View &view, const QString &me, qint64 from)
{
    QualityBook book;
    Customers customers(view.rows());
    const auto agent = loadAs<team::Agent>(view.rows(), u"agents"_s, me);
    book.leads = agent && team::roleFrom(agent->role).value_or(team::Role::Agent) != team::Role::Agent;
    const auto rows = view.latest(u"ratings"_s, u"asked_at"_s, from, mostRatingsRead + 1);
    book.cut = rows.size() > mostRatingsRead;
    for (const auto &[id, row] : rows) {
        const auto rating = read<feedback::Rating>(row);
        if (book.ratings.size() < mostRatingsRead)
            book.ratings << RatingItem {id, rating, customers.of(rating.conversation)};
    }
    const auto cards = view.all(u"scorecards"_s);
    for (auto it = cards.cbegin(); it != cards.cend(); ++it)
        book.cards.insert(it.key(), read<feedback::Scorecard>(*it));
    const auto reviews = view.all(u"reviews"_s);
    for (auto it = reviews.cbegin(); it != reviews.cend(); ++it) {
        const auto review = read<feedback::Review>(*it);
        if (review.state == "waiting"_L1 || review.doneAt >= from)
            book.reviews << ReviewItem {it.key(), review, customers.of(review.conversation),
                                        book.cards.value(review.scorecard).name};
    }
    std::sort(book.reviews.begin(), book.reviews.end(), comesBefore);
    return book;
}

} // namespace waypost::ui
