// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/lockcover.h"

#include "ui/kit/banner.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace waypost::ui {

namespace {
constexpr int coverWidth = 360;
constexpr int mostLockPassphrase = 1'024;
constexpr int lockIconSide = 40;
constexpr qint64 coverSecondMs = 1'000;
} // namespace

LockCover::LockCover(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_passphrase(new QLineEdit(this))
    , m_banner(new InlineBanner(theme, this))
    , m_unlock(new FlatButton(theme, ButtonKind::Primary, tr("Unlock"), this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Waypost is locked"));
    auto *title = new ElidedLabel(theme, TextRole::Title, &Tokens::ink, this);
    title->setText(tr("Waypost is locked"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(mostLockPassphrase);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_unlock->setIconOf(Icon::Lock);
    auto *quit = new FlatButton(theme, ButtonKind::Secondary, tr("Quit"), this);
    auto *box = new QWidget(this);
    box->setMaximumWidth(coverWidth);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(10);
    column->addSpacing(lockIconSide + 16); // painted above
    column->addWidget(title);
    column->addWidget(m_banner);
    column->addWidget(m_passphrase);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(quit);
    buttons->addStretch();
    buttons->addWidget(m_unlock);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(box, 1, Qt::AlignVCenter);
    row->addStretch();
    m_banner->hide();
    m_second.setInterval(int(coverSecondMs));
    connect(&m_second, &QTimer::timeout, this,
            [this] { setWait(std::max<qint64>(0, m_waitMs - coverSecondMs)); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockCover::act);
    connect(m_passphrase, &QLineEdit::textChanged, this, &LockCover::adjust);
    connect(m_unlock, &QAbstractButton::clicked, this, &LockCover::act);
    connect(quit, &QAbstractButton::clicked, this, &LockCover::quitWanted);
    setFocusProxy(m_passphrase);
    window->installEventFilter(this);
    setGeometry(window->rect());
    adjust();
}

void LockCover::act()
{
    if (m_unlock->isEnabled())
        Q_EMIT unlockWanted(m_passphrase->text());
}

void LockCover::adjust()
{
    m_unlock->setEnabled(!m_busy && m_waitMs == 0 && !m_passphrase->text().isEmpty());
    m_passphrase->setReadOnly(m_busy);
    m_unlock->setText(m_waitMs > 0 ? tr("Wait %1").arg(TimeText::span(m_waitMs)) : tr("Unlock"));
}

void LockCover::setBusy(bool busy)
{
    m_busy = busy;
    adjust();
}

void LockCover::setProblem(const QString &text)
{
    m_passphrase->clear();
    m_banner->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_banner->setMessage(BannerTone::Bad, text);
}

void LockCover::setWait(qint64 ms)
{
    m_waitMs = ms;
    if (ms > 0)
        m_second.start();
    else
        m_second.stop();
    adjust();
}

void LockCover::takeFocus()
{
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LockCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().paper2);
    const QRect field(m_passphrase->mapTo(this, QPoint()), m_passphrase->size());
    const QWidget *box = m_passphrase->parentWidget();
    QRectF icon(0, 0, lockIconSide, lockIconSide);
    icon.moveCenter(QPointF(field.center().x(), 0));
    icon.moveTop(box->mapTo(this, QPoint()).y() + 8);
    paintIcon(painter, Icon::Lock, icon, m_theme.tokens().accent);
}

} // namespace waypost::ui
