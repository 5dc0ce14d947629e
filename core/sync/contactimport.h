// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/csv.h"
#include "core/contacts/csvmapping.h"
#include "core/sync/desk.h"

#include <QJsonArray>

#include <memory>

namespace waypost::sync {

/// What a file is mapped by.
struct ImportPlan {
    QString path;
    contacts::CsvMapping mapping {};
    QString region {}; ///< where numbers without a country's code are at home: "BR"
    QHash<QString, workspace::Attribute> attributes {}; ///< custom fields of contacts by name
};

/// The beginning of a file, for a person to look at.
struct ImportPreview {
    QString encoding;
    QChar separator;
    QStringList header;
    QList<QStringList> rows; ///< at most 20
    contacts::CsvMapping mapping; ///< guessed from the header
};
constexpr qint64 largestImport = 200LL * 1024 * 1024;
/// Reads the first 64 KiB. Errors: file_unreadable, csv_too_large, csv_empty. Any thread.
[[nodiscard]] Result<ImportPreview> previewImport(const QString &path,
                                                  const QHash<QString, workspace::Attribute> &attributes);
/// Custom fields of contacts by name, those in use.
[[nodiscard]] QHash<QString, workspace::Attribute> contactAttributes(View &view);

struct ImportReport {
    qint64 rows = 0; ///< looked at
    qint64 taken = 0;
    qint64 merged = 0;
    qint64 same = 0;
    qint64 refused = 0;
    qint64 bytesRead = 0;
    qint64 bytes = 0;
};

/// Brings a CSV file's contacts to the relay, 200 rows at a time; the next ones are read, on another thread,
/// when the relay has taken those before. Stopping leaves what is in. Running a file twice changes nothing
/// the second time. Lives on the desk's thread.
class ContactImport final : public QObject {
    Q_OBJECT
public:
    /// `dryRun`: reads and checks all rows and gives nothing to the relay.
    ContactImport(Desk &desk, ImportPlan plan, bool dryRun, QObject *parent = nullptr);
    ~ContactImport() override;
    void start();
    void stop(); ///< after the rows that are on their way

    [[nodiscard]] const ImportReport &report() const { return m_report; }
    /// The refused rows as CSV with a column that says why; at most 50,000.
    [[nodiscard]] QByteArray refusedCsv() const;

Q_SIGNALS:
    void progressed();
    void finished(); ///< at the end of the file, or stopped
    void failed(const waypost::Error &error); ///< the file can't be read on, or the relay says no

private:
    class Source;
    struct Batch {
        QJsonArray rows;
        QHash<qint64, QStringList> cells; ///< of each row, by its number
        QList<QPair<qint64, QString>> refused; ///< row number, why
        qint64 bytesRead = 0;
        bool last = false;
        std::optional<Error> error;
    };
    void readOn();
    void take(const Batch &batch);
    void give();
    void hear(const QString &command, qint64 seq);
    void readAnswer();
    void refuse(qint64 row, const QString &why);
    void goOn();

    Desk &m_desk;
    bool m_dryRun;
    bool m_stopped = false;
    QString m_run;
    std::shared_ptr<Source> m_source;
    QStringList m_header;
    Batch m_batch;
    QString m_command; ///< the one on its way
    qint64 m_seq = 0; ///< its journal number; 0: not answered yet
    ImportReport m_report;
    QList<QStringList> m_refused;
};

} // namespace waypost::sync
