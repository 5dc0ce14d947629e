// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/features/features.h"
#include "core/relay/accounts.h"
#include "core/relay/ledger.h"
#include "core/upkeep/manifest.h"

namespace waypost::tests {

/// A relay's data folder with something in it: a channel, an agent, customers who write, replies that are
/// owed, a note, a file.
class KeptStore {
public:
    explicit KeptStore(const QString &folder, QString ledgerPath = {});

    void fill(int customers, int messagesEach); ///< opens a ledger and closes it again
    void write(relay::Ledger &ledger, int first, int count); ///< customers' messages
    [[nodiscard]] std::unique_ptr<relay::Ledger> open();
    [[nodiscard]] Result<QList<relay::Answer>> submit(relay::Ledger &ledger, const Commands &commands);
    [[nodiscard]] QVariant value(const QString &statement) const; ///< read from the ledger's store
    void spoil(const QString &statement) const; ///< written behind everybody's back
    [[nodiscard]] QString dump() const; ///< journal's end and all rows

    QString folder;
    upkeep::Places places;
    VirtualClock clock;
    Features features = features::allFeatures();
    QString agent = QStringLiteral("0190a000-0000-7000-8000-000000000001");
    QString mediaHash; ///< of the one file
};

} // namespace waypost::tests
