// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QObject>

namespace waypost::ui {

class InlineBanner;

/// Says while a note is written that a colleague it names does not see the conversation: an agent's note
/// would not reach them, a supervisor's lets them in (core/conversations, conversation.note).
class NoteAudience final : public QObject {
    Q_OBJECT
public:
    NoteAudience(sync::Desk &desk, InlineBanner &banner, QObject *parent = nullptr);
    /// `named`: ids of agents; nobody: there is nothing to say.
    void look(const QString &conversation, const QStringList &named);

private:
    struct Blind {
        QStringList names; ///< of those who do not see it, by name
        bool mayLetIn = false; ///< the author
    };
    [[nodiscard]] static Blind blindAmong(sync::View &view, const QString &conversation,
                                          const QStringList &named, const QString &author);
    void show(const Blind &blind);

    sync::Desk &m_desk;
    InlineBanner &m_banner;
    QString m_conversation;
    QStringList m_named;
};

} // namespace waypost::ui
