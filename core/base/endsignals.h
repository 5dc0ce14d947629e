// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QSocketNotifier;

namespace waypost {

/// SIGTERM and SIGINT as a signal of Qt's: a program ends from its own event loop, in its own order. Make one
/// before the first thread (all inherit the blocked mask). The second signal ends the program the hard way.
class EndSignals final : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;
    /// For a child process between fork and exec: it would inherit the blocked mask. Async-signal-safe.
    static void allow();

Q_SIGNALS:
    void received();

private:
    int m_descriptor;
    QSocketNotifier *m_notifier = nullptr; ///< made with the event loop, which needs a QCoreApplication
};

} // namespace waypost
