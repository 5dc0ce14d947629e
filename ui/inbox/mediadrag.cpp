// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/mediadrag.h"

#include "core/conversations/content.h"
#include "ui/inbox/bubblecontent.h"
#include "ui/inbox/notepart.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/kit/rowpainter.h"
#include "ui/kit/rowsview.h"

#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

QList<conversations::MediaContent> filesOfEntry(const sync::TimelineEntry &entry)
{
    if (entry.kind == sync::EntryKind::Note)
        return filesOf(entry.note);
    return conversations::filesIn({QJsonDocument::fromJson(entry.message.content.toUtf8()).object()});
}
} // namespace

MediaDrag::MediaDrag(sync::Desk &desk, const TimelineModel &model, RowsView &rows)
    : QObject(&rows)
    , m_desk(desk)
    , m_model(model)
    , m_rows(rows)
{
    rows.viewport()->installEventFilter(this);
}

bool MediaDrag::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::MouseButtonPress) {
        m_media.clear();
        if (static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            press(static_cast<QMouseEvent *>(event)->position().toPoint());
    } else if (type == QEvent::MouseButtonRelease) {
        m_media.clear();
    } else if (type == QEvent::MouseMove && !m_media.isEmpty()) {
        const QPoint pos = static_cast<QMouseEvent *>(event)->position().toPoint();
        if ((pos - m_from).manhattanLength() >= QApplication::startDragDistance())
            fetch();
    }
    return QObject::eventFilter(watched, event);
}

/// Only where the file itself is: its words are selected with the same gesture.
void MediaDrag::press(const QPoint &pos)
{
    const int row = m_rows.rowAt(pos);
    if (row < 0)
        return;
    const auto areas = m_rows.painter()->hitAreas(row, m_rows.rectOf(row));
    const auto area = std::find_if(areas.begin(), areas.end(), [&pos](const HitArea &each) {
        const QString action = each.action.section(u':', 0, 0);
        return each.rect.contains(pos) && (action == "open_media"_L1 || action == "play"_L1);
    });
    if (area == areas.end())
        return;
    for (const auto &file : filesOfEntry(m_model.at(row)))
        if (const QString named = area->action.section(u':', 1); named.isEmpty() || named == file.media) {
            m_from = pos;
            m_media = file.media;
            m_name = shownFileName(file);
            return;
        }
}

void MediaDrag::fetch()
{
    const QString media = std::exchange(m_media, QString());
    if (!m_folder)
        m_folder = std::make_shared<QTemporaryDir>();
    m_desk.fetchMedia(this, media, [this, media, name = m_name](const Result<QString> &path) {
        if (!path)
            return;
        const QString target = m_folder->filePath(media + u'/' + name);
        QThreadPool::globalInstance()->start(
            [source = *path, target, folder = m_folder, guard = QPointer(this)] {
                const bool there = QFile::exists(target)
                    || (QDir().mkpath(QFileInfo(target).path()) && QFile::copy(source, target));
                QMetaObject::invokeMethod(qApp, [there, target, guard] {
                    if (there && guard)
                        guard->copied(target);
                });
            });
    });
}

void MediaDrag::copied(const QString &path)
{
    Q_EMIT ready(path);
    if (!(QGuiApplication::mouseButtons() & Qt::LeftButton))
        return;
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    auto *drag = new QDrag(&m_rows);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

} // namespace waypost::ui
