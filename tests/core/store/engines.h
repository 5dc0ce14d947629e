// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"
#include "tests/support/postgres.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace waypost::tests {

inline std::unique_ptr<store::Database> opened(const store::DatabaseOptions &options)
{
    auto database = store::Database::open(options);
    if (!database)
        qFatal("%s", qPrintable(database.error().text));
    return *std::move(database);
}

/// Both engines for a test class: every test function runs once on each.
class Engines {
public:
    Engines()
    {
        m_server = std::make_unique<PostgresServer>(PostgresServer::Options {.fsync = false});
        // One that orders words as people do: bytes only where we ask for it.
        m_server->sql(QStringLiteral("CREATE DATABASE words OWNER waypost TEMPLATE template0 "
                                     "LOCALE_PROVIDER icu ICU_LOCALE 'en'"));
        m_database = m_server->uri(QStringLiteral("words"));
    }
    /// For initTestCase_data().
    static void addRows()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    /// For init(): what path() names from now on is empty.
    void startAnew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ++m_round;
    }
    /// `name`: lower-case letters and digits.
    [[nodiscard]] QString path(bool postgres, const QString &name = QStringLiteral("a")) const
    {
        return postgres ? m_database + QStringLiteral("?schema=r%1_%2").arg(m_round).arg(name)
                        : m_folder->filePath(name);
    }
    /// Of the engine whose turn it is.
    [[nodiscard]] QString path(const QString &name = QStringLiteral("a")) const
    {
        QFETCH_GLOBAL(bool, postgres);
        return path(postgres, name);
    }
    [[nodiscard]] PostgresServer &server() { return *m_server; }

private:
    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_round = 0;
};

} // namespace waypost::tests
