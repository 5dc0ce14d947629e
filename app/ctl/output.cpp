// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype widestColumn = 60;

void put(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}
} // namespace

QString printable(const QJsonValue &value)
{
    if (value.isObject() || value.isArray())
        return QString::fromUtf8(
            (value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray()))
                .toJson(QJsonDocument::Compact));
    return cleanLine(value.toVariant().toString());
}

void Output::list(const QJsonArray &objects, const QStringList &columns) const
{
    if (m_json)
        return put(QJsonDocument(objects).toJson(QJsonDocument::Compact) + '\n');
    QList<QStringList> lines {columns};
    for (const auto &each : objects) {
        QStringList line;
        for (const QString &column : columns)
            line << printable(each[column]).left(widestColumn);
        lines << line;
    }
    QList<qsizetype> widths(columns.size(), 0);
    for (const QStringList &line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += i + 1 < line.size() ? QString(line[i].leftJustified(widths[i]) + u"  "_s) : line[i];
        put(text.toUtf8() + '\n');
    }
}

void Output::object(const QJsonObject &object, const QString &sentence) const
{
    if (m_json)
        return put(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    if (!sentence.isEmpty())
        return put(sentence.toUtf8() + '\n');
    qsizetype width = 0;
    for (const QString &key : object.keys())
        width = std::max(width, key.size());
    for (auto it = object.begin(); it != object.end(); ++it)
        put(QString(it.key().leftJustified(width) + u"  "_s + printable(it.value())).toUtf8() + '\n');
}

void Output::line(const QJsonObject &object) const
{
    put(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

int Output::error(const Error &error) const
{
    if (m_json)
        line({{u"error"_s,
               QJsonObject {
                   {u"code"_s, error.code}, {u"text"_s, error.text}, {u"details"_s, error.details}}}});
    std::fprintf(stderr, "waypostctl: %s\n", qUtf8Printable(cleanLine(error.text, 2'000)));
    return Failure;
}

Result<Done> saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done {};
    return Error {u"file_unwritable"_s, u"The file can't be written: %1"_s.arg(file.errorString())};
}

} // namespace waypost::ctl
