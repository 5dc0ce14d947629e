// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteindex.h"

#include "core/replies/replies.h"
#include "core/team/team.h"
#include "core/templates/templates.h"

#include <QCoreApplication>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

QString paletteWords(const char *text)
{
    return QCoreApplication::translate("Palette", text);
}

PaletteLine lineOf(const sync::ListedConversation &listed)
{
    return {PaletteKind::Conversation, listed.id, Icon::Chat, listed.contactName,
            listed.conversation.preview};
}
} // namespace

PaletteIndex::PaletteIndex(QList<PaletteLine> lines)
    : m_lines(std::move(lines))
{
    QList<replies::Findable> things;
    things.reserve(m_lines.size());
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        things << replies::Findable {QString::number(i),  {}, m_lines[i].title,
                                     m_lines[i].keywords, {}, m_lines[i].used};
    m_ranking = replies::Ranking(things);
}

QList<PaletteLine> PaletteIndex::find(const QString &text, qsizetype limit) const
{
    QList<PaletteLine> found;
    if (!text.isEmpty())
        for (const QString &id : m_ranking.find(text, limit))
            found << m_lines[id.toLongLong()];
    return found;
}

QList<PaletteLine> workspaceLines(sync::View &view)
{
    QList<PaletteLine> lines;
    const auto teams = view.all(u"teams"_s);
    for (auto it = teams.cbegin(); it != teams.cend(); ++it)
        lines << PaletteLine {PaletteKind::View, it.key(), Icon::Team, read<team::Team>(*it).name,
                              paletteWords(QT_TRANSLATE_NOOP("Palette", "Team"))};
    for (const sync::SavedViewItem &item : view.savedViews())
        lines << PaletteLine {PaletteKind::SavedView,
                              u"view:"_s + item.id,
                              Icon::Filter,
                              item.view.name,
                              paletteWords(QT_TRANSLATE_NOOP("Palette", "Saved view")),
                              item.view.query};
    const auto templates = view.all(u"templates"_s);
    for (auto it = templates.cbegin(); it != templates.cend(); ++it) {
        const auto each = read<templates::MessageTemplate>(*it);
        if (each.status == "APPROVED"_L1)
            lines << PaletteLine {PaletteKind::Template, it.key(), Icon::Template, each.name,
                                  paletteWords(QT_TRANSLATE_NOOP("Palette", "Template")) + u" · "
                                      + each.language};
    }
    const auto canned = view.all(u"canned_replies"_s);
    for (auto it = canned.cbegin(); it != canned.cend(); ++it) {
        const auto each = read<replies::CannedReply>(*it);
        if (each.removedAt == 0)
            lines << PaletteLine {PaletteKind::CannedReply,
                                  it.key(),
                                  Icon::Slash,
                                  each.title,
                                  u"/"_s + each.shortcut,
                                  each.shortcut + u' ' + each.keywords,
                                  each.used};
    }
    std::sort(lines.begin(), lines.end(),
              [](const auto &a, const auto &b) { return std::tie(a.title, a.id) < std::tie(b.title, b.id); });
    return lines;
}

QList<PaletteLine> conversationLines(sync::View &view, const QString &text, const QStringList &recent,
                                     int limit)
{
    QList<PaletteLine> lines;
    for (const sync::ListedConversation &listed : view.find(text, limit))
        lines << lineOf(listed);
    const auto place = [&recent](const PaletteLine &line) {
        const qsizetype at = recent.indexOf(line.id);
        return at < 0 ? recent.size() : at;
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return lines;
}

QList<PaletteLine> contactLines(sync::View &view, const QString &text, int limit)
{
    QList<PaletteLine> lines;
    for (const sync::ContactItem &contact : view.findContacts(text, limit))
        lines << PaletteLine {PaletteKind::Contact, contact.id, Icon::Contact, contact.name,
                              paletteWords(QT_TRANSLATE_NOOP("Palette", "Contact"))};
    return lines;
}

QList<PaletteLine> recentLines(sync::View &view, const QStringList &recent)
{
    QList<PaletteLine> lines;
    for (const QString &id : recent)
        if (const auto listed = view.conversation(id))
            lines << lineOf(*listed);
    return lines;
}

} // namespace waypost::ui
