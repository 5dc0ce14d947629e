// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/replies/ranking.h"
#include "core/sync/view.h"
#include "ui/kit/icons.h"

#include <QHash>
#include <QList>

#include <memory>

namespace waypost::ui {

enum class PaletteKind { Conversation, Contact, View, SavedView, Template, CannedReply, Command, Setting };

/// One thing the palette leads to.
struct PaletteLine {
    PaletteKind kind = PaletteKind::Command;
    QString id; ///< of the conversation, contact, team, …; "view:<id>"; a command's name; a setting's name
    Icon icon = Icon::Chat;
    QString title;
    QString detail; ///< what it is, or the key that does the same
    QString keywords {}; ///< also found by these
    qint64 used = 0; ///< decides between equals
};

/// Everything with a name, prepared for finding. Made anew when the palette opens, then only read: the desk's
/// thread searches in it while one types.
class PaletteIndex {
public:
    PaletteIndex() = default;
    explicit PaletteIndex(QList<PaletteLine> lines);
    /// Best first; an empty text gives nothing.
    [[nodiscard]] QList<PaletteLine> find(const QString &text, qsizetype limit) const;
    [[nodiscard]] const QList<PaletteLine> &lines() const { return m_lines; }

private:
    QList<PaletteLine> m_lines;
    replies::Ranking m_ranking;
};

/// What the workspace has by name: teams, saved views, templates, canned replies. On the desk's thread.
[[nodiscard]] QList<PaletteLine> workspaceLines(sync::View &view);
/// Conversations by their contact, those of `recent` before the others. On the desk's thread.
[[nodiscard]] QList<PaletteLine> conversationLines(sync::View &view, const QString &text,
                                                   const QStringList &recent, int limit);
/// Contacts with whom there is no conversation. On the desk's thread.
[[nodiscard]] QList<PaletteLine> contactLines(sync::View &view, const QString &text, int limit);
/// Those conversations, in that order; those that are gone are left out. On the desk's thread.
[[nodiscard]] QList<PaletteLine> recentLines(sync::View &view, const QStringList &recent);

} // namespace waypost::ui
