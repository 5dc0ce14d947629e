// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <QThreadPool>

#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int placePauseMs = 1'000; ///< after the last change

/// The file is synced to the disk each time, which takes longer than a frame: not on the window's thread.
void writePlace(const QString &file, const QVariantHash &place)
{
    QSettings settings(file, QSettings::IniFormat);
    for (auto it = place.cbegin(); it != place.cend(); ++it)
        settings.setValue(it.key(), *it);
}
} // namespace

WindowPlace::WindowPlace(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(placePauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        QThreadPool::globalInstance()->start(
            [file = m_settings.fileName(), news = std::exchange(m_news, {})] { writePlace(file, news); });
    });
}

QVariant WindowPlace::value(const QString &key) const
{
    const QString path = u"session/"_s + key;
    return m_news.value(path, m_settings.value(path));
}

void WindowPlace::keep(const QString &key, const QVariant &value)
{
    m_news.insert(u"session/"_s + key, value);
    m_pause.start();
}

void WindowPlace::flush()
{
    m_pause.stop();
    for (auto it = m_news.cbegin(); it != m_news.cend(); ++it)
        m_settings.setValue(it.key(), *it);
    m_news.clear();
}

} // namespace waypost::ui
