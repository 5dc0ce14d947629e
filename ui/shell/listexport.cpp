// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listexport.h"

#include "core/sync/conversationexport.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

ListExport::ListExport(sync::Desk &desk, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_clock(clock)
    , m_window(window)
{
}

void ListExport::choose(const sync::ListQuery &list)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save this list"), folder + u"/conversations.csv"_s, tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        saveTo(path, list);
}

void ListExport::saveTo(const QString &path, const sync::ListQuery &list)
{
    m_desk.ask<QString>(
        this,
        [path, list, now = m_clock.nowMs()](sync::View &view) {
            QSaveFile file(path);
            const bool written = file.open(QIODevice::WriteOnly)
                && file.write(sync::conversationsCsv(view, list, now)) >= 0 && file.commit();
            return written ? QString() : file.errorString();
        },
        [this, path](const QString &problem) {
            if (problem.isEmpty())
                Q_EMIT told(BannerTone::Ok, tr("Saved as %1.").arg(path));
            else
                Q_EMIT told(BannerTone::Bad, tr("The file could not be written: %1").arg(problem));
        });
}

} // namespace waypost::ui
