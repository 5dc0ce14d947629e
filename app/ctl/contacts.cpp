// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// contacts list, check, import, export, duplicates, merge, unmerge
#include "app/ctl/command.h"
#include "core/sync/contactexport.h"
#include "core/sync/contactimport.h"
#include "core/sync/contactsview.h"

#include <algorithm>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
constexpr int mostContactsListed = 5'000;

struct OpenedFile {
    Result<sync::ImportPreview> preview = Error {};
    QHash<QString, workspace::Attribute> attributes;
};

/// The guess, with what "HEADER=TARGET,…" says differently.
Result<contacts::CsvMapping> mappingOf(const Call &call, const OpenedFile &file)
{
    contacts::CsvMapping mapping = file.preview->mapping;
    const QStringList told = call.options.value(u"map"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &each : told) {
        const QString header = each.section(u'=', 0, 0).trimmed();
        const qsizetype column = file.preview->header.indexOf(header);
        if (column < 0)
            return Error {u"bad_mapping"_s, u"The file has no column “%1”."_s.arg(header)};
        mapping[column] = each.section(u'=', 1).trimmed();
    }
    if (auto bad = contacts::whyBadMapping(mapping, file.attributes))
        return *bad;
    return mapping;
}

QJsonObject reportObject(const sync::ImportReport &report, bool dryRun)
{
    return {{u"rows"_s, report.rows}, {u"taken"_s, report.taken},     {u"merged"_s, report.merged},
            {u"same"_s, report.same}, {u"refused"_s, report.refused}, {u"dry_run"_s, dryRun}};
}

/// Runs it to its end in an event loop.
Result<sync::ImportReport> runImport(Call &call, const sync::ImportPlan &plan, bool dryRun)
{
    sync::ContactImport import(call.station.desk(), plan, dryRun);
    QEventLoop loop;
    std::optional<Error> failure;
    QObject::connect(&import, &sync::ContactImport::finished, &loop, &QEventLoop::quit);
    QObject::connect(&import, &sync::ContactImport::failed, &loop, [&](const Error &error) {
        failure = error;
        loop.quit();
    });
    import.start();
    loop.exec();
    if (const QString path = call.options.value(u"refused"_s); !path.isEmpty() && import.report().refused > 0)
        if (auto saved = saveBytes(path, import.refusedCsv()); !saved)
            return saved.error();
    if (failure)
        return *failure;
    return import.report();
}

int importOrCheck(Call &call, bool dryRun)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const QString path = call.arguments[0];
    const auto file = call.station.ask<OpenedFile>([path](sync::View &view) {
        auto attributes = sync::contactAttributes(view);
        return OpenedFile {sync::previewImport(path, attributes), attributes};
    });
    if (!file.preview)
        return call.output.error(file.preview.error());
    const auto mapping = mappingOf(call, file);
    if (!mapping)
        return call.output.error(mapping.error());
    const auto report
        = runImport(call, {path, *mapping, call.options.value(u"region"_s), file.attributes}, dryRun);
    if (!report)
        return call.output.error(report.error());
    call.output.object(reportObject(*report, dryRun));
    return Success;
}

QJsonObject contactObject(const sync::ListedContact &listed)
{
    QJsonObject object = rowObject(u"contacts"_s, write(listed.contact));
    object.insert("id"_L1, listed.id);
    object.insert("shown_name"_L1, contacts::shownName(listed.contact));
    object.insert("last_at"_L1, listed.lastAt);
    object.insert("conversations"_L1, listed.conversations);
    return object;
}
} // namespace

int runContactsImport(Call &call)
{
    return importOrCheck(call, false);
}

int runContactsCheck(Call &call)
{
    return importOrCheck(call, true);
}

int runContactsExport(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto bytes = call.station.ask<QByteArray>(
        [filter = call.options.value(u"filter"_s), now = call.station.nowMs()](sync::View &view) {
            return sync::contactsCsv(view, filter, now);
        });
    if (const auto saved = saveBytes(call.arguments[0], bytes); !saved)
        return call.output.error(saved.error());
    call.output.object({{u"file"_s, call.arguments[0]}, {u"bytes"_s, bytes.size()}});
    return Success;
}

int runContactsList(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    bool number = true;
    const QString told = call.options.value(u"limit"_s);
    const int limit = told.isEmpty() ? 100 : told.toInt(&number);
    if (!number || limit < 1 || limit > mostContactsListed)
        return call.output.error({u"bad_value"_s, u"--limit takes 1 to 5000."_s});
    const auto found = call.station.ask<QList<sync::ListedContact>>(
        [limit, filter = call.options.value(u"filter"_s), now = call.station.nowMs()](sync::View &view) {
            return view.contacts()->contacts({filter, now, limit, {}, {}});
        });
    QJsonArray list;
    for (const sync::ListedContact &each : found)
        list << contactObject(each);
    call.output.list(list, {u"id"_s, u"shown_name"_s, u"phone"_s, u"email"_s});
    return Success;
}

int runContactsDuplicates(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    static const QHash<contacts::Likeness, QString> names {
        {contacts::Likeness::SamePhone, u"same_phone"_s},
        {contacts::Likeness::SameUserId, u"same_user_id"_s},
        {contacts::Likeness::SameEmail, u"same_email"_s},
        {contacts::Likeness::SameNameNearPhone, u"same_name_near_phone"_s},
        {contacts::Likeness::SameNameNoPhone, u"same_name_no_phone"_s},
    };
    const auto pairs = call.station.ask<QList<contacts::Duplicate>>(
        [](sync::View &view) { return view.contacts()->duplicates(); });
    QJsonArray list;
    for (const contacts::Duplicate &pair : pairs) {
        QStringList why;
        for (const contacts::Likeness each : pair.why)
            why << names.value(each);
        list << QJsonObject {{u"contact"_s, pair.b}, {u"into"_s, pair.a}, {u"why"_s, why.join(u' ')}};
    }
    call.output.list(list, {u"contact"_s, u"into"_s, u"why"_s});
    return Success;
}

int runContactsMerge(Call &call)
{
    if (const auto opened = call.station.open(); !opened)
        return call.output.error(opened.error());
    return giveAndTell(
        call, {{}, u"contact.merge"_s, call.arguments[0], {}, 0, 0, {{u"into"_s, call.arguments[1]}}},
        u"Both are one contact now. It can be taken back for 30 days."_s);
}

int runContactsUnmerge(Call &call)
{
    if (const auto opened = call.station.open(); !opened)
        return call.output.error(opened.error());
    return giveAndTell(call, {{}, u"contact.unmerge"_s, call.arguments[0], {}, 0, 0, {}},
                       u"They are two contacts again."_s);
}

} // namespace waypost::ctl
