// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/applock.h"

#include "ui/entry/lockcover.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QThreadPool>

#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int longestIdleMin = 24 * 60;
constexpr int idleMinuteMs = 60'000;

bool isContentWindow(const QWidget *widget)
{
    const Qt::WindowType type = widget->windowType();
    return widget->isWindow() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Tool);
}
} // namespace

AppLock::AppLock(const Theme &theme, const QString &folder, const Clock &clock, QSettings &settings,
                 Judge judge, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_settings(settings)
    , m_judge(std::move(judge))
    , m_secret(std::make_shared<LockSecret>(folder, clock))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (canLock())
            lock();
    });
    applySettings();
}

AppLock::~AppLock() = default;

bool AppLock::canLock() const
{
    return m_judge || m_secret->isSet();
}

void AppLock::applySettings()
{
    const int minutes = qBound(0, m_settings.value(u"lock/idle_min"_s, 0).toInt(), longestIdleMin);
    m_idle.setInterval(minutes * idleMinuteMs);
    if (minutes > 0 && !m_locked)
        m_idle.start();
    else
        m_idle.stop();
    watch();
}

/// Events of the whole program are looked at only while that is needed.
void AppLock::watch()
{
    const bool needed = m_locked || m_idle.interval() > 0;
    if (needed && !m_watching)
        qApp->installEventFilter(this);
    else if (!needed && m_watching)
        qApp->removeEventFilter(this);
    m_watching = needed;
}

void AppLock::lock()
{
    if (m_locked)
        return;
    if (!canLock()) {
        Q_EMIT passphraseWanted();
        return;
    }
    m_locked = true;
    m_idle.stop();
    if (!m_busy)
        m_secret->setLocked(true);
    watch();
    while (QWidget *popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible() && isContentWindow(window))
            cover(window);
    Q_EMIT lockedChanged(true);
}

void AppLock::resume()
{
    if (m_secret->wasLocked() && canLock())
        lock();
}

void AppLock::cover(QWidget *window)
{
    if (m_covered.contains(window))
        return;
    Covered &covered = m_covered[window];
    covered.title = window->windowTitle();
    covered.focus = window->focusWidget();
    const QObjectList children = window->children();
    for (QObject *child : children)
        if (auto *widget = qobject_cast<QWidget *>(child);
            widget && !widget->isWindow() && !widget->isHidden()) {
            covered.hidden << widget;
            widget->hide();
        }
    covered.cover = new LockCover(m_theme, window);
    connect(covered.cover, &LockCover::unlockWanted, this, &AppLock::unlock);
    connect(covered.cover, &LockCover::quitWanted, this, &AppLock::quitWanted);
    connect(window, &QObject::destroyed, this, [this, window] { m_covered.remove(window); });
    if (const qint64 until = m_busy ? 0 : m_secret->waitUntil(); until != 0)
        covered.cover->setWait(until - m_clock.nowMs());
    window->setWindowTitle(tr("Waypost"));
    covered.cover->show();
    covered.cover->raise();
    covered.cover->takeFocus();
}

/// A window, or something in one, that comes up while all is locked.
void AppLock::hideNew(QWidget &widget)
{
    if (isContentWindow(&widget))
        return cover(&widget);
    const auto it = m_covered.find(widget.parentWidget());
    if (it == m_covered.end() || it->cover == &widget || !it->cover)
        return;
    it->cover->raise();
    it->hidden << &widget;
    QTimer::singleShot(0, &widget, &QWidget::hide); // it is being shown right now
}

void AppLock::uncover()
{
    const QHash<QWidget *, Covered> all = std::exchange(m_covered, {});
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        for (const QPointer<QWidget> &widget : it->hidden)
            if (widget)
                widget->show();
        it.key()->setWindowTitle(it->title);
        if (it->cover) {
            it->cover->hide();
            it->cover->deleteLater(); // it may be what is calling
        }
        if (it->focus)
            it->focus->setFocus(Qt::OtherFocusReason);
        disconnect(it.key(), &QObject::destroyed, this, nullptr);
    }
}

void AppLock::forEachCover(const std::function<void(LockCover &)> &act)
{
    for (const Covered &covered : std::as_const(m_covered))
        if (covered.cover)
            act(*covered.cover);
}

/// argon2 on another thread; the secret goes with the task, so that it may outlive us.
void AppLock::work(std::function<Result<Done>()> task, QObject *context,
                   std::function<void(Result<Done>)> answer)
{
    m_busy = true;
    forEachCover([](LockCover &cover) { cover.setBusy(true); });
    auto *messenger = new QObject; // lives here; deleted by its own answer
    const QPointer<AppLock> self(this);
    const QPointer<QObject> asker(context);
    QThreadPool::globalInstance()->start(
        [messenger, self, asker, task = std::move(task), answer = std::move(answer)] {
            const Result<Done> done = task();
            QMetaObject::invokeMethod(
                messenger,
                [messenger, self, asker, answer, done] {
                    messenger->deleteLater();
                    if (!self)
                        return;
                    self->m_busy = false;
                    self->forEachCover([](LockCover &cover) { cover.setBusy(false); });
                    if (asker)
                        answer(done);
                },
                Qt::QueuedConnection);
        });
}

void AppLock::unlock(const QString &passphrase)
{
    if (!m_locked || m_busy)
        return;
    work(
        [secret = m_secret, judge = m_judge, passphrase] {
            return judge ? secret->check([&] { return judge(passphrase); }) : secret->check(passphrase);
        },
        this,
        [this](const Result<Done> &done) {
            if (done)
                return open();
            const qint64 until = m_secret->waitUntil();
            forEachCover([&](LockCover &cover) {
                cover.setProblem(done.error().text);
                cover.setWait(until == 0 ? 0 : until - m_clock.nowMs());
                cover.takeFocus();
            });
            Q_EMIT refused(done.error());
        });
}

void AppLock::open()
{
    m_locked = false;
    m_secret->setLocked(false);
    uncover();
    applySettings();
    Q_EMIT lockedChanged(false);
}

void AppLock::setPassphrase(const QString &now, const QString &next, QObject *context,
                            std::function<void(Result<Done>)> answer)
{
    work(
        [secret = m_secret, now, next]() -> Result<Done> {
            if (secret->isSet())
                if (auto right = secret->check(now); !right)
                    return right;
            return secret->set(next);
        },
        context, std::move(answer));
}

void AppLock::removePassphrase(const QString &now, QObject *context, std::function<void(Result<Done>)> answer)
{
    work(
        [secret = m_secret, now]() -> Result<Done> {
            if (auto right = secret->check(now); !right)
                return right;
            return secret->forget();
        },
        context, std::move(answer));
}

bool AppLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        if (!m_locked && m_idle.isActive())
            m_idle.start();
        break;
    case QEvent::Shortcut:
        if (m_locked) // all of them belong to what is put away
            return true;
        break;
    case QEvent::Show:
        if (auto *widget = qobject_cast<QWidget *>(watched); m_locked && widget)
            hideNew(*widget);
        break;
    case QEvent::WindowTitleChange:
        if (auto *window = qobject_cast<QWidget *>(watched);
            window && m_covered.contains(window) && window->windowTitle() != tr("Waypost")) {
            m_covered[window].title = window->windowTitle();
            window->setWindowTitle(tr("Waypost"));
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waypost::ui
