// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ctl/output.h"
#include "core/base/clock.h"
#include "core/sync/desk.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLockFile>

#include <memory>

namespace waypost::ctl {

struct Options {
    QString home; ///< folder of this desk
    bool json = false;
    int waitMs
        = 15'000; ///< for the relay, and for another waypostctl with the same home; 0: use what is here
};

/// A desk for the time of one command. Its functions wait (in an event loop) and come back with what there
/// was, or with why there is nothing.
class Station : public QObject {
public:
    explicit Station(Options options);
    ~Station() override;

    /// Makes the desk; error home_busy if another program keeps the folder for itself for too long.
    [[nodiscard]] Result<Done> open();
    /// A desk of its own inside the home with the same device, so that others can work while it runs.
    [[nodiscard]] Result<Done> openBeside(const QString &name);
    /// Connected and caught up. Errors: not_paired, signed_out, offline. Without waiting: nothing to do.
    [[nodiscard]] Result<Done> goLive();
    [[nodiscard]] Result<Done> waitPaired(); ///< after Desk::pair or signIn

    [[nodiscard]] Result<qint64> give(const Command &command); ///< journal number; 0: it was so already
    [[nodiscard]] Result<QJsonObject> query(const QString &what, const QJsonObject &data = {});
    template <class T> [[nodiscard]] T ask(std::function<T(sync::View &)> question)
    {
        std::optional<T> answer;
        QEventLoop loop;
        desk().ask<T>(&loop, std::move(question), [&](T value) {
            answer = std::move(value);
            loop.quit();
        });
        if (!answer)
            loop.exec();
        return *std::move(answer);
    }

    [[nodiscard]] sync::Desk &desk() { return *m_desk; }
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }

private:
    [[nodiscard]] Result<Done> openIn(const QString &folder);
    [[nodiscard]] Result<Done> unlock(const QString &passphraseFile);
    /// Lets the loop run until it is so; false when the time is over.
    bool await(const std::function<bool()> &isSo, int ms);

    Options m_options;
    SystemClock m_clock;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<sync::Desk> m_desk;
};

} // namespace waypost::ctl
