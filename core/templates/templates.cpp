// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/templates.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace waypost::templates {

namespace {
using namespace Qt::StringLiterals;

QString keyOf(const QJsonObject &data)
{
    return templateKey(data["channel"_L1].toString(), data["name"_L1].toString(),
                       data["language"_L1].toString());
}

void evolveTemplate(MessageTemplate &row, const QString &, const Event &event)
{
    const auto take = [&](QString &field, QLatin1StringView key) {
        if (const auto value = event.data[key]; value.isString())
            field = value.toString();
    };
    take(row.channel, "channel"_L1);
    take(row.name, "name"_L1);
    take(row.language, "language"_L1);
    take(row.category, "category"_L1);
    take(row.status, "status"_L1);
    take(row.quality, "quality"_L1);
    take(row.reason, "reason"_L1);
    if (const auto components = event.data["components"_L1]; components.isArray())
        row.components
            = QString::fromUtf8(QJsonDocument(components.toArray()).toJson(QJsonDocument::Compact));
    row.syncedAt = event.at;
}

void evolveSync(SyncState &row, const QString &, const Event &event)
{
    row.trouble = event.data["trouble"_L1].toString();
    row.troubleAt = row.trouble.isEmpty() ? 0 : event.at;
    if (!row.trouble.isEmpty())
        return;
    row.at = event.at;
    row.count = event.data["count"_L1].toInteger();
}

/// The same trouble every hour is told once.
Result<Events> decideSync(const Command &command, Deciding &deciding)
{
    Event event = eventOf(command, u"templates.synced"_s);
    event.data = command.data;
    if (command.subject.isEmpty())
        return Error {u"bad_value"_s, u"Name the channel whose templates were read."_s};
    const QString trouble = command.data["trouble"_L1].toString();
    const auto known = loadAs<SyncState>(deciding.rows, u"template_syncs"_s, command.subject);
    return !trouble.isEmpty() && known && known->trouble == trouble ? Events {} : Events {event};
}

Result<Events> decideTemplate(const Command &command, Deciding &deciding)
{
    if (command.type == "templates.sync"_L1)
        return decideSync(command, deciding);
    QJsonObject data = command.data;
    // The provider writes en-US in some webhooks and en_US everywhere else.
    data["language"_L1] = data["language"_L1].toString().replace(u'-', u'_');
    if (data["name"_L1].toString().isEmpty())
        return Error {u"template_unnamed"_s, u"The provider told of a template without a name."_s};
    Event event = eventOf(
        command, command.type == "template.observe"_L1 ? u"template.observed"_s : u"template.reported"_s);
    event.subject = keyOf(data);
    event.data = data;
    const auto known = loadAs<MessageTemplate>(deciding.rows, u"templates"_s, event.subject);
    // An account's webhook names no number: of several, those that do not list the template are not
    // concerned.
    if (!known && data["only_known"_L1].toBool())
        return Events {};
    data.remove("only_known"_L1);
    event.data = data;
    if (known) {
        MessageTemplate after = *known;
        evolveTemplate(after, event.subject, event);
        after.syncedAt = known->syncedAt;
        if (write(after) == write(*known))
            return Events {};
    }
    return Events {event};
}
} // namespace

QString templateKey(const QString &channel, const QString &name, const QString &language)
{
    return channel + u'/' + name + u'/' + language;
}

QStringList placeholdersOf(const QString &body)
{
    static const QRegularExpression placeholder(u"\\{\\{\\s*([A-Za-z0-9_]{1,64})\\s*\\}\\}"_s);
    QStringList names;
    for (auto it = placeholder.globalMatch(body); it.hasNext();)
        if (const QString name = it.next().captured(1); !names.contains(name))
            names << name;
    return names;
}

QString filled(const QString &text, const QStringList &placeholders, const QStringList &values)
{
    static const QRegularExpression placeholder(u"\\{\\{\\s*([A-Za-z0-9_]{1,64})\\s*\\}\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const qsizetype index = placeholders.indexOf(match.captured(1));
        result += text.mid(from, match.capturedStart() - from);
        result += index >= 0 && index < values.size() ? values[index] : match.captured();
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QString bodyOf(const MessageTemplate &messageTemplate)
{
    for (const auto &component : QJsonDocument::fromJson(messageTemplate.components.toUtf8()).array())
        if (component["type"_L1].toString().compare("BODY"_L1, Qt::CaseInsensitive) == 0)
            return component["text"_L1].toString();
    return {};
}

Feature templates()
{
    const auto keys = [](const Event &event, Rows &) {
        return event.type.startsWith("template."_L1) ? QStringList {event.subject} : QStringList {};
    };
    Feature feature;
    feature.name = u"templates"_s;
    const auto channels = [](const Event &event, Rows &) {
        return event.type == "templates.synced"_L1 ? QStringList {event.subject} : QStringList {};
    };
    feature.projections = {projection<MessageTemplate>(u"templates"_s, keys, evolveTemplate),
                           projection<SyncState>(u"template_syncs"_s, channels, evolveSync)};
    feature.intake = {u"template.observe"_s, u"template.report"_s, u"templates.sync"_s};
    feature.decide = decideTemplate;
    return feature;
}

} // namespace waypost::templates
