// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <optional>

class QLocalSocket;

namespace waypost::ui {

/// What a program that was started a second time wants from the first.
struct Call {
    QString address; ///< waypost://…; empty: just come to the front
    QString token; ///< the desktop's leave to do so (XDG_ACTIVATION_TOKEN)
    bool operator==(const Call &) const = default;
};

/// One running program a profile. The first one listens on a socket in the agent's own runtime folder; a
/// later one hands over what it was started for and ends. Both ends look whether the other belongs to the
/// same user (SO_PEERCRED); nothing that is said is longer than 32 KiB or takes longer than two seconds.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `profile`: the folder that only one may work in. `runtime`: where the socket goes; made with mode
    /// 0700, refused when somebody else could write there.
    SingleInstance(const QString &profile, const QString &runtime, QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Role { First, Later };
    /// Later: the first one has taken the call. Blocks for a few seconds at most. Errors: instance_folder
    /// (not private, or cannot be made), instance_silent (one runs and does not answer), instance_foreign
    /// (somebody else's program listens there).
    [[nodiscard]] Result<Role> begin(const Call &call);
    [[nodiscard]] QString socketPath() const { return m_socket; }
    [[nodiscard]] static QString
    runtimeFolder(const QString &profile); ///< $XDG_RUNTIME_DIR/waypost, or below the profile

    static constexpr qsizetype longestCall = 32 * 1024;

Q_SIGNALS:
    void called(const waypost::ui::Call &call);

private:
    [[nodiscard]] Result<Done> prepare() const;
    [[nodiscard]] Result<Done> listen();
    [[nodiscard]] Result<Done> handOver(const Call &call) const;
    void greet();
    void hear(QLocalSocket &socket);

    QString m_runtime;
    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

/// The user at the other end of a local socket; nothing if it cannot be known.
[[nodiscard]] std::optional<uint> userOf(qintptr descriptor);

} // namespace waypost::ui
