// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/businesstime.h"
#include "core/sla/terms.h"

#include <QHash>

#include <memory>

namespace waypost::sla {

struct Session;

/// What is promised now; no policy: nothing.
[[nodiscard]] Terms termsOf(const Session &session);
/// The same with the arithmetic that belongs to it.
struct Measure {
    Terms terms;
    calendars::BusinessTime time;
};
[[nodiscard]] Measure measureOf(const Session &session);
/// Gives new terms. Text of Session::terms: a line for each time that they were given, the last one holds:
///   <since> <kept> <JSON of the Terms>
/// `since`: UTC ms; `kept`: 1: what had happened before was judged by the terms before. `keep`: elapsed time
/// counts on, the target is another one, what was late stays late; otherwise everything is judged anew from
/// the session's beginning.
void givePromise(Session &session, qint64 since, bool keep, const QJsonObject &terms);

/// Terms that were read once; most sessions share theirs. For one thread at a time.
class TermsBook {
public:
    /// Of one line of Session::terms.
    [[nodiscard]] std::shared_ptr<const Measure> measure(QStringView line);
    /// Of the last one; nullptr: nothing was ever promised.
    [[nodiscard]] std::shared_ptr<const Measure> present(const Session &session);

private:
    QHash<QString, std::shared_ptr<const Measure>> m_measures;
};

} // namespace waypost::sla
