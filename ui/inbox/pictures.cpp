// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/pictures.h"

#include "ui/kit/images.h"
#include "ui/kit/sentences.h"

#include <QFile>

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr int cacheKiB = 64 * 1024;
constexpr qsizetype rememberedFailures = 1000;

Result<QImage> pictureFrom(const QString &path, const QSize &fit)
{
    QFile file(path);
    const ImageLimits limits;
    if (!file.open(QIODevice::ReadOnly) || file.size() > limits.bytes)
        return Error {QStringLiteral("image_too_large"),
                      Pictures::tr("This picture is too large to show. Save it to open it elsewhere.")};
    return decodeImage(file.readAll(), fit, limits);
}
} // namespace

Pictures::Pictures(sync::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pixmaps(cacheKiB)
{
    m_threads.setMaxThreadCount(2);
    connect(&desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        for (const QString &media : changes.value(QStringLiteral("media")))
            if (m_failures.remove(media) > 0)
                Q_EMIT arrived(media);
    });
}

Pictures::~Pictures()
{
    m_threads.clear();
    m_threads.waitForDone();
}

Pictures::Shown Pictures::shown(const QString &media, const QSize &fit)
{
    if (const QPixmap *pixmap = m_pixmaps.object(media))
        return {State::Ready, *pixmap};
    if (const auto failure = m_failures.constFind(media); failure != m_failures.constEnd())
        return {State::Failed, {}, *failure};
    if (media.isEmpty())
        return {State::Failed, {}, tr("There is no file with this message.")};
    if (!m_underway.contains(media)) {
        m_underway.insert(media);
        m_desk.fetchMedia(this, media, [this, media, fit](const Result<QString> &path) {
            if (path)
                decode(media, *path, fit);
            else
                fail(media, sentence(path.error()));
        });
    }
    return {};
}

void Pictures::decode(const QString &media, const QString &path, const QSize &fit)
{
    m_threads.start([this, media, path, fit] {
        Result<QImage> image = pictureFrom(path, fit);
        QMetaObject::invokeMethod(this, [this, media, image = std::move(image)] {
            if (!image) {
                fail(media, sentence(image.error()));
                return;
            }
            m_underway.remove(media);
            m_pixmaps.insert(media, new QPixmap(QPixmap::fromImage(*image)),
                             std::max<qsizetype>(1, image->sizeInBytes() / 1024));
            Q_EMIT arrived(media);
        });
    });
}

void Pictures::fail(const QString &media, const QString &reason)
{
    m_underway.remove(media);
    if (m_failures.size() >= rememberedFailures)
        m_failures.clear();
    m_failures.insert(media, reason);
    Q_EMIT arrived(media);
}

void Pictures::forgetFailure(const QString &media)
{
    m_failures.remove(media);
}

} // namespace waypost::ui
