// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/workbench.h"

#include "core/base/ids.h"

namespace waypost::relay {

using namespace Qt::StringLiterals;

Command relayCommand(QString type, QString subject, QJsonObject data, const Clock &clock)
{
    const qint64 now = clock.nowMs();
    return {newId(now), std::move(type), std::move(subject), u"relay"_s, now, 0, std::move(data)};
}

std::function<void(Result<QList<Answer>>)> answerOn(QObject *context,
                                                    std::function<void(Result<QList<Answer>>)> done)
{
    return [context, done = std::move(done)](Result<QList<Answer>> answers) {
        QMetaObject::invokeMethod(
            context, [done, answers = std::move(answers)] { done(answers); }, Qt::QueuedConnection);
    };
}

} // namespace waypost::relay
