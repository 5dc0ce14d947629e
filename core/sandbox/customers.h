// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/sandbox/idmaker.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace waypost::sandbox {

/// One person on the other side. The traits are what the tests and scenarios choose; the rest is what
/// happened. All times are UTC milliseconds, 0 is never.
struct Customer {
    QString key; ///< how the control surface and scenarios name this person
    QString name;
    QString waId; ///< phone number, digits with country code
    QString userId; ///< business-scoped (cloud-api 8)
    QString username {};
    QString country = QStringLiteral("US"); ///< ISO 3166 alpha-2
    QString language = QStringLiteral("en");

    bool phoneHidden = false; ///< has a username and does not show the number
    bool receiptsOff = false; ///< "read" never comes
    bool blockedUs = false; ///< what we send fails with 131026
    bool notOnWhatsApp = false; ///< same
    bool offline = false; ///< "delivered" waits until it is false again
    bool marketingStopped = false; ///< marketing templates fail with 131050
    bool marketingCapped = false; ///< marketing templates fail with 131049
    qint64 opensAfterMs = 2'500; ///< from delivered to read; negative: only when told to open

    bool blockedByUs = false; ///< set by the block list
    qint64 lastWroteAt = 0; ///< opens the service window
    qint64 cameFromAdAt = 0; ///< and we have not answered yet
    qint64 freeEntryUntil = 0; ///< 72 h from our answer to somebody who came from an ad
};

/// Everybody the sandbox knows. Pointers stay valid until clear().
class Customers {
public:
    explicit Customers(const IdMaker &ids)
        : m_ids(ids)
    {
    }
    /// Adds a person from the traits of the control surface: name (required), phone, key, username, user_id,
    /// phone_hidden, receipts ("on"/"off"), blocked, on_whatsapp, online, marketing ("on"/"off"/"capped"),
    /// country, language, opens_after_ms. Errors: name_missing, bad_phone, bad_trait, taken.
    [[nodiscard]] Result<Customer *> add(const QJsonObject &traits);
    /// Changes traits of somebody who is there; name, phone and ids stay. Error: bad_trait.
    [[nodiscard]] Result<Done> change(Customer &customer, const QJsonObject &traits);
    /// A new number: another wa_id and another user id (cloud-api 8). Errors: bad_phone, taken.
    [[nodiscard]] Result<Done> renumber(Customer &customer, const QString &phone);
    /// A new user id for the same number.
    void reidentify(Customer &customer);
    [[nodiscard]] Customer *find(const QString &keyOrPhoneOrUserId);
    [[nodiscard]] Customer *byWaId(const QString &waId);
    [[nodiscard]] Customer *byUserId(const QString &userId);
    /// The person of that number, made up if nobody has it: any number might be on WhatsApp.
    [[nodiscard]] Customer *obtain(const QString &waId);
    [[nodiscard]] const std::map<QString, Customer> &all() const { return m_all; }

private:
    [[nodiscard]] QString freeKey(const QString &name) const;
    void index(Customer &customer);
    const IdMaker &m_ids;
    std::map<QString, Customer> m_all;
    QHash<QString, Customer *> m_byWaId;
    QHash<QString, Customer *> m_byUserId;
};

/// "4915112345678" for "+49 151 123-456 78"; empty if it is not 7 to 15 digits.
[[nodiscard]] QString waIdFrom(const QString &phone);

} // namespace waypost::sandbox
