// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/contactimport.h"

#include "core/base/ids.h"
#include "core/contacts/importing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QThreadPool>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 readAtOnce = 64 * 1024;
constexpr qsizetype previewRows = 20;
constexpr qsizetype mostRefusedKept = 50'000;

Error cantReadImport(const QFile &file)
{
    return {u"file_unreadable"_s, u"The file can't be read: %1"_s.arg(file.errorString())};
}
} // namespace

/// The file, read from one thread at a time.
class ContactImport::Source {
public:
    explicit Source(ImportPlan plan)
        : m_plan(std::move(plan))
        , m_file(m_plan.path)
    {
    }
    [[nodiscard]] QStringList header() const { return m_header; }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

    Batch next()
    {
        Batch batch;
        if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly)) {
            batch.error = cantReadImport(m_file);
            return batch;
        }
        if (m_file.size() > largestImport) {
            batch.error
                = Error {u"file_too_large"_s, u"A file has at most 200 MiB. Divide it into several."_s};
            return batch;
        }
        while (batch.rows.size() + batch.refused.size() < contacts::rowsOfImport) {
            if (m_rows.isEmpty() && !more(batch))
                break;
            if (!m_rows.isEmpty())
                plan(m_rows.takeFirst(), batch);
        }
        batch.bytesRead = m_file.pos();
        batch.last = m_ended && m_rows.isEmpty();
        return batch;
    }

private:
    /// False: there is no more, or it can't be read.
    bool more(Batch &batch)
    {
        if (m_ended)
            return false;
        const QByteArray bytes = m_file.read(readAtOnce);
        m_ended = bytes.isEmpty();
        const auto read = m_ended ? m_reader.finish() : m_reader.feed(bytes);
        if (!read) {
            batch.error = read.error();
            return false;
        }
        m_rows += m_reader.takeRows();
        if (m_header.isEmpty() && !m_rows.isEmpty())
            m_header = m_rows.takeFirst();
        return true;
    }
    void plan(const QStringList &cells, Batch &batch)
    {
        const qint64 number = ++m_number;
        const contacts::PlannedRow planned
            = contacts::plannedRow(cells, number, m_plan.mapping, m_plan.region, m_plan.attributes);
        batch.cells.insert(number, cells);
        if (planned.problems.isEmpty()) {
            batch.rows << planned.row;
            return;
        }
        QStringList why;
        for (const contacts::CellProblem &problem : planned.problems)
            why << (problem.column < 0 ? problem.text
                                       : QString(m_header.value(problem.column) + u": "_s + problem.text));
        batch.refused << qMakePair(number, why.join(u' '));
    }

    ImportPlan m_plan;
    QFile m_file;
    contacts::CsvReader m_reader;
    QStringList m_header;
    QList<QStringList> m_rows;
    qint64 m_number = 1; ///< the header is row 1
    bool m_ended = false;
};

Result<ImportPreview> previewImport(const QString &path,
                                    const QHash<QString, workspace::Attribute> &attributes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cantReadImport(file);
    contacts::CsvReader reader;
    if (const auto fed = reader.feed(file.read(readAtOnce)); !fed)
        return fed.error();
    if (file.atEnd())
        if (const auto done = reader.finish(); !done)
            return done.error();
    QList<QStringList> rows = reader.takeRows();
    if (rows.size() < 2)
        return Error {u"csv_empty"_s,
                      u"The file needs a line with the columns' names and at least one row below it."_s};
    ImportPreview preview {reader.encoding(), reader.separator(), rows.takeFirst(), {}, {}};
    preview.rows = rows.mid(0, previewRows);
    preview.mapping = contacts::guessedMapping(preview.header, attributes);
    return preview;
}

QHash<QString, workspace::Attribute> contactAttributes(View &view)
{
    QHash<QString, workspace::Attribute> attributes;
    const QHash<QString, Row> rows = view.all(u"attributes"_s);
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const auto attribute = read<workspace::Attribute>(*it);
        if (it.key().startsWith("contact/"_L1) && attribute.removedAt == 0)
            attributes.insert(it.key().section(u'/', 1), attribute);
    }
    return attributes;
}

ContactImport::ContactImport(Desk &desk, ImportPlan plan, bool dryRun, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_dryRun(dryRun)
    , m_source(std::make_shared<Source>(std::move(plan)))
{
    connect(&desk, &Desk::answered, this, &ContactImport::hear);
    connect(&desk, &Desk::changed, this, &ContactImport::readAnswer);
    connect(&desk, &Desk::refused, this, [this](const QString &command, const Error &error) {
        if (command.isEmpty() || command != m_command)
            return;
        m_desk.dismiss(std::exchange(m_command, {}));
        Q_EMIT failed(error);
    });
}

ContactImport::~ContactImport() = default;

void ContactImport::start()
{
    m_run = newId(SystemClock().nowMs());
    readOn();
}

void ContactImport::stop()
{
    m_stopped = true;
}

void ContactImport::readOn()
{
    QThreadPool::globalInstance()->start([source = m_source, here = QPointer(this)] {
        const Batch batch = source->next();
        // Looked at on its own thread only.
        QMetaObject::invokeMethod(
            qApp,
            [here, batch] {
                if (here)
                    here->take(batch);
            },
            Qt::QueuedConnection);
    });
}

void ContactImport::take(const Batch &batch)
{
    m_header = m_source->header();
    m_batch = batch;
    m_report.bytesRead = batch.bytesRead;
    m_report.bytes = m_source->size();
    m_report.rows += batch.cells.size();
    for (const auto &[row, why] : batch.refused)
        refuse(row, why);
    if (batch.error) {
        Q_EMIT failed(*batch.error);
        return;
    }
    if (batch.rows.isEmpty() || m_dryRun) {
        m_report.taken += batch.rows.size();
        return goOn();
    }
    give();
}

void ContactImport::give()
{
    m_seq = 0;
    Command command;
    command.type = u"contact.import"_s;
    command.subject = m_run;
    command.data = {{u"run"_s, m_run}, {u"rows"_s, m_batch.rows}};
    m_command = m_desk.give(command);
}

void ContactImport::hear(const QString &command, qint64 seq)
{
    if (command.isEmpty() || command != m_command)
        return;
    m_seq = seq;
    readAnswer();
}

/// The report comes with the rows, which may be after the answer.
void ContactImport::readAnswer()
{
    if (m_command.isEmpty() || m_seq == 0)
        return;
    struct Answer {
        bool here = false;
        contacts::Import import;
    };
    m_desk.ask<Answer>(
        this,
        [command = m_command, seq = m_seq](View &view) {
            const auto row = loadAs<contacts::Import>(view.rows(), u"imports"_s, command);
            return Answer {row && view.cursor() >= seq, row.value_or(contacts::Import {})};
        },
        [this, command = m_command](const Answer &answer) {
            if (!answer.here || command != m_command)
                return;
            m_command.clear();
            m_report.taken += answer.import.taken;
            m_report.merged += answer.import.merged;
            m_report.same += answer.import.same;
            const auto refused = QJsonDocument::fromJson(answer.import.refused.toUtf8()).array();
            for (const auto &each : refused)
                refuse(each["row"_L1].toInteger(), each["why"_L1].toString());
            goOn();
        });
}

void ContactImport::refuse(qint64 row, const QString &why)
{
    ++m_report.refused;
    if (m_refused.size() >= mostRefusedKept)
        return;
    QStringList line = m_batch.cells.value(row);
    line.resize(std::max(m_header.size(), line.size()));
    m_refused << (line << why);
}

void ContactImport::goOn()
{
    Q_EMIT progressed();
    if (m_batch.last || m_stopped) {
        Q_EMIT finished();
        return;
    }
    readOn();
}

QByteArray ContactImport::refusedCsv() const
{
    QString text = contacts::csvLine(QStringList(m_header) << u"Why it was refused"_s);
    for (const QStringList &line : m_refused)
        text += contacts::csvLine(line);
    return text.toUtf8();
}

} // namespace waypost::sync
