// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/rowscodec.h"

#include <QCborArray>
#include <QCborStreamWriter>

namespace waypost::wire {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostTables = 256;
constexpr qsizetype mostColumns = 128;
constexpr qsizetype mostRows = 100'000;
constexpr qsizetype longestName = 64;
constexpr qsizetype longestKey = 1'024;
constexpr qsizetype longestHash = 64;
constexpr qint64 wholePercent = 100;

void writeTexts(QCborStreamWriter &writer, const QStringList &texts)
{
    writer.startArray(quint64(texts.size()));
    for (const QString &text : texts)
        writer.append(QStringView(text));
    writer.endArray();
}

void writeRow(QCborStreamWriter &writer, const store::KeyedRow &row)
{
    writer.startArray(quint64(row.values.size() + 2));
    writer.append(QStringView(row.id));
    writer.append(row.rev);
    for (const QVariant &value : row.values)
        if (value.typeId() == QMetaType::QString)
            writer.append(QStringView(*static_cast<const QString *>(value.constData())));
        else
            writer.append(value.toLongLong());
    writer.endArray();
}

store::KeyedRow readRow(FrameReader &reader, const QCborArray &array, qsizetype columns)
{
    store::KeyedRow row;
    if (array.size() != columns + 2 || !array.at(0).isString() || !array.at(1).isInteger()) {
        reader.spoil();
        return row;
    }
    row.id = array.at(0).toString();
    row.rev = array.at(1).toInteger();
    if (row.id.size() > longestKey || row.rev < 0)
        reader.spoil();
    row.values.reserve(columns);
    for (qsizetype i = 2; i < array.size(); ++i) {
        const QCborValue value = array.at(i);
        if (value.isString())
            row.values << value.toString();
        else if (value.isInteger())
            row.values << value.toInteger();
        else
            reader.spoil();
    }
    return row;
}

RowsFrame::Change readChange(FrameReader &frame, const QCborMap &map)
{
    FrameReader reader(map);
    RowsFrame::Change change;
    change.table = reader.text("table"_L1, longestName);
    change.columns = reader.texts("columns"_L1, mostColumns, longestName);
    for (const QCborValue value : reader.array("rows"_L1, mostRows)) {
        if (!value.isArray())
            reader.spoil();
        change.rows << readRow(reader, value.toArray(), change.columns.size());
    }
    change.gone = reader.texts("gone"_L1, mostRows, longestKey);
    if (!reader.ok() || change.table.isEmpty())
        frame.spoil();
    return change;
}
void writeName(QCborStreamWriter &writer, QLatin1StringView name)
{
    writer.append("f"_L1);
    writer.append(name);
}

void writeNumber(QCborStreamWriter &writer, QLatin1StringView key, qint64 value)
{
    writer.append(key);
    writer.append(value);
}

void writeChanges(QCborStreamWriter &writer, const QList<RowsFrame::Change> &changes)
{
    writer.append("changes"_L1);
    writer.startArray(quint64(changes.size()));
    for (const RowsFrame::Change &change : changes) {
        writer.startMap(4);
        writer.append("table"_L1);
        writer.append(QStringView(change.table));
        writer.append("columns"_L1);
        writeTexts(writer, change.columns);
        writer.append("rows"_L1);
        writer.startArray(quint64(change.rows.size()));
        for (const store::KeyedRow &row : change.rows)
            writeRow(writer, row);
        writer.endArray();
        writer.append("gone"_L1);
        writeTexts(writer, change.gone);
        writer.endMap();
    }
    writer.endArray();
}

QList<RowsFrame::Change> readChanges(FrameReader &reader)
{
    QList<RowsFrame::Change> changes;
    for (const QCborValue value : reader.array("changes"_L1, mostTables)) {
        if (!value.isMap())
            reader.spoil();
        changes << readChange(reader, value.toMap());
    }
    return changes;
}
} // namespace

QByteArray encodeRows(const RowsFrame &frame)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(6);
    writeName(writer, "rows"_L1);
    writeNumber(writer, "after"_L1, frame.after);
    writeNumber(writer, "upto"_L1, frame.upto);
    writeNumber(writer, "newest"_L1, frame.newest);
    writer.append("hash"_L1);
    writer.append(frame.hash);
    writeChanges(writer, frame.changes);
    writer.endMap();
    return bytes;
}

RowsFrame decodeRows(FrameReader &reader)
{
    RowsFrame frame;
    frame.after = reader.number("after"_L1);
    frame.upto = reader.number("upto"_L1, frame.after);
    frame.newest = reader.number("newest"_L1, frame.upto);
    frame.hash = reader.bytes("hash"_L1, longestHash);
    frame.changes = readChanges(reader);
    return frame;
}

QByteArray encodeFill(const FillFrame &frame)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(6);
    writeName(writer, "fill"_L1);
    writeNumber(writer, "floor"_L1, frame.floor);
    writeNumber(writer, "ceiling"_L1, frame.ceiling);
    writeNumber(writer, "horizon"_L1, frame.horizon);
    writeNumber(writer, "percent"_L1, frame.percent);
    writeChanges(writer, frame.changes);
    writer.endMap();
    return bytes;
}

FillFrame decodeFill(FrameReader &reader)
{
    FillFrame frame;
    frame.floor = reader.number("floor"_L1);
    frame.ceiling = reader.number("ceiling"_L1, frame.floor);
    frame.horizon = reader.number("horizon"_L1);
    frame.percent = int(qMin<qint64>(reader.number("percent"_L1), wholePercent));
    frame.changes = readChanges(reader);
    return frame;
}

} // namespace waypost::wire
