// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/picturedialog.h"

#include "ui/kit/images.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

namespace waypost::ui {

PictureDialog::PictureDialog(const Theme &theme, const QString &path, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_words(tr("Opening…"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    resize(parent ? parent->window()->size() * 0.85 : QSize(900, 640));
    const QSize fit = size() * devicePixelRatioF();
    QThreadPool::globalInstance()->start([path, fit, target = QPointer(this)] {
        QFile file(path);
        const ImageLimits limits;
        const bool readable = file.open(QIODevice::ReadOnly) && file.size() <= limits.bytes;
        const auto image = readable ? decodeImage(file.readAll(), fit, limits) : Result<QImage>(Error {});
        QMetaObject::invokeMethod(qApp, [target, picture = image ? *image : QImage()] {
            if (!target)
                return;
            target->m_picture = QPixmap::fromImage(picture);
            target->m_words = tr("This picture can't be shown. Save it to open it in another program.");
            target->update();
        });
    });
}

void PictureDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().paper3);
    if (m_picture.isNull()) {
        painter.setPen(m_theme.tokens().ink2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    const QSize size = m_picture.size().boundedTo(this->size()) == m_picture.size()
        ? m_picture.size()
        : m_picture.size().scaled(this->size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size),
                       m_picture);
}

void PictureDialog::mouseReleaseEvent(QMouseEvent *)
{
    close();
}

} // namespace waypost::ui
