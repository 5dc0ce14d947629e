// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactfilter.h"
#include "core/contacts/contacts.h"
#include "core/contacts/segments.h"
#include "core/sla/policies.h"

#include <QJsonDocument>

#include <algorithm>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;
using contacts::Contact;
using conversations::Conversation;

/// What conditions are asked of, looked up when the first of them needs it.
class Fitting {
public:
    Fitting(const Conversation &row, Rows &rows, qint64 at)
        : m_row(row)
        , m_rows(rows)
        , m_at(at)
    {
    }
    [[nodiscard]] bool holds(const QString &condition, const QJsonValue &wanted)
    {
        if (condition == "vip"_L1)
            return isVip() == wanted.toBool();
        if (condition == "attribute"_L1)
            return hasAttributes(wanted.toObject());
        const QJsonArray values = wanted.toArray();
        if (condition == "priority"_L1)
            return values.contains(m_row.priority);
        if (condition == "channel"_L1)
            return values.contains(m_row.channel);
        if (condition == "team"_L1)
            return values.contains(m_row.team);
        if (condition == "tag"_L1)
            return anyOf(values, [this](const QString &tag) { return tags().contains(tag); });
        if (condition == "segment"_L1)
            return anyOf(values, [this](const QString &segment) { return isIn(segment); });
        return false; // of a newer version: not known is not true
    }

private:
    template <class Test> static bool anyOf(const QJsonArray &values, Test test)
    {
        return std::any_of(values.begin(), values.end(),
                           [&](const auto &value) { return test(value.toString()); });
    }
    [[nodiscard]] QJsonArray tags() const { return QJsonDocument::fromJson(m_row.tags.toUtf8()).array(); }
    [[nodiscard]] const Contact &contact()
    {
        if (!m_contact)
            m_contact = loadAs<Contact>(m_rows, u"contacts"_s, contacts::personOf(m_rows, m_row.contact))
                            .value_or(Contact {});
        return *m_contact;
    }
    [[nodiscard]] bool isVip()
    {
        const QJsonArray all = tags();
        return contacts::isMarkedVip(contact()) || std::any_of(all.begin(), all.end(), [](const auto &tag) {
                   return tag.toString().compare("vip"_L1, Qt::CaseInsensitive) == 0;
               });
    }
    /// Of the conversation, or else of its contact.
    [[nodiscard]] bool hasAttributes(const QJsonObject &wanted)
    {
        const QJsonObject own = QJsonDocument::fromJson(m_row.attributes.toUtf8()).object();
        const QJsonObject person = QJsonDocument::fromJson(contact().attributes.toUtf8()).object();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const QString value
                = own.contains(it.key()) ? own[it.key()].toString() : person[it.key()].toString();
            if (!it.value().toArray().contains(value))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isIn(const QString &id)
    {
        const auto segment = loadAs<contacts::Segment>(m_rows, u"segments"_s, id);
        return segment && segment->removedAt == 0
            && contacts::ContactFilter(segment->query, m_at).matches(contact(), m_row.lastAt);
    }

    const Conversation &m_row;
    Rows &m_rows;
    qint64 m_at;
    std::optional<Contact> m_contact;
};
} // namespace

bool fits(const Policy &policy, const Conversation &row, Rows &rows, qint64 at)
{
    Fitting fitting(row, rows, at);
    const QJsonObject conditions = QJsonDocument::fromJson(policy.fits.toUtf8()).object();
    for (auto it = conditions.begin(); it != conditions.end(); ++it)
        if (!fitting.holds(it.key(), it.value()))
            return false;
    return true;
}

} // namespace waypost::sla
