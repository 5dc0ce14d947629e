// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// watch: what changes, as it changes, one JSON object a line.
//   {"table", "id", "row"}          a row as this role may see it; null when it is gone
//   {"table", "read_again": true}   too much at once to tell one by one
//   {"answered", "seq"} · {"refused", "error"} · {"presence"} · {"state", "cursor", "reason"}
#include "app/ctl/command.h"
#include "core/base/endsignals.h"

#include <QCoreApplication>

#include <array>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;

QString linkName(sync::Link link)
{
    static constexpr std::array names {"offline"_L1, "connecting"_L1, "catching_up"_L1, "live"_L1,
                                       "signed_out"_L1};
    return names[size_t(link)];
}

class Watcher : public QObject {
public:
    Watcher(sync::Desk &desk, const Output &output)
        : m_desk(desk)
        , m_output(output)
    {
        connect(&desk, &sync::Desk::changed, this, &Watcher::tellChanges);
        connect(&desk, &sync::Desk::stateChanged, this, &Watcher::tellState);
        connect(&desk, &sync::Desk::answered, this, [this](const QString &id, qint64 seq) {
            m_output.line({{u"answered"_s, id}, {u"seq"_s, seq}});
        });
        connect(&desk, &sync::Desk::refused, this, [this](const QString &id, const Error &error) {
            m_output.line({{u"refused"_s, id},
                           {u"error"_s, QJsonObject {{u"code"_s, error.code}, {u"text"_s, error.text}}}});
        });
        connect(&desk, &sync::Desk::presenceHeard, this, [this](const wire::Presence &presence) {
            m_output.line({{u"presence"_s,
                            QJsonObject {{u"conversation"_s, presence.conversation},
                                         {u"agent"_s, presence.agent},
                                         {u"state"_s, presence.state},
                                         {u"until"_s, presence.until}}}});
        });
    }

private:
    void tellState(const sync::LinkState &state)
    {
        if (state.link == m_link)
            return;
        m_link = state.link;
        m_output.line(
            {{u"state"_s, linkName(state.link)}, {u"cursor"_s, state.cursor}, {u"reason"_s, state.reason}});
        if (state.link == sync::Link::SignedOut)
            QCoreApplication::exit(Failure);
    }

    void tellChanges(const sync::ChangeSet &changes)
    {
        struct Line {
            QString table;
            QString id;
            std::optional<Row> row;
        };
        m_desk.ask<QList<Line>>(
            this,
            [changes](sync::View &view) {
                QList<Line> lines;
                for (auto table = changes.cbegin(); table != changes.cend(); ++table)
                    for (const QString &id : *table)
                        if (table.key() != "drafts"_L1 && table.key() != "outbox"_L1)
                            lines << Line {table.key(), id,
                                           id == "*"_L1 ? std::nullopt : view.rows().load(table.key(), id)};
                return lines;
            },
            [this](const QList<Line> &lines) {
                for (const Line &line : lines)
                    if (line.id == "*"_L1)
                        m_output.line({{u"table"_s, line.table}, {u"read_again"_s, true}});
                    else
                        m_output.line(
                            {{u"table"_s, line.table},
                             {u"id"_s, line.id},
                             {u"row"_s,
                              line.row ? QJsonValue(rowObject(line.table, *line.row)) : QJsonValue()}});
            });
    }

    sync::Desk &m_desk;
    const Output &m_output;
    sync::Link m_link = sync::Link::Offline;
};
} // namespace

int runWatch(Call &call)
{
    // Before the desk's thread is made, so that it inherits the mask.
    const EndSignals endSignals;
    if (const auto opened = call.station.openBeside(u"watch"_s); !opened)
        return call.output.error(opened.error());
    QObject::connect(&endSignals, &EndSignals::received, [] { QCoreApplication::exit(Success); });
    const Watcher watcher(call.station.desk(), call.output);
    call.station.desk().start();
    return QCoreApplication::exec();
}

} // namespace waypost::ctl
