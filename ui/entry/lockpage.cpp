// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/lockpage.h"

#include "ui/entry/applock.h"
#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int longestLockPagePassphrase = 1'024;
constexpr int mostIdleMin = 240;

QLineEdit *secretField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(longestLockPagePassphrase);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    return field;
}
} // namespace

LockPage::LockPage(const Theme &theme, AppLock &lock, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lock(lock)
    , m_settings(settings)
    , m_banner(new InlineBanner(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(new SectionTitle(theme, tr("App lock"), this));
    column->addWidget(m_banner);
    m_banner->hide();
    if (lock.hasOwnJudge()) {
        auto *note
            = new QLabel(tr("It opens with the passphrase that seals what is kept on this computer."), this);
        note->setWordWrap(true);
        column->addWidget(note);
    } else {
        addPassphrase();
    }
    addIdle();
    column->addStretch();
    adjust();
}

void LockPage::addPassphrase()
{
    m_now = secretField(tr("Passphrase so far"), this);
    m_next = secretField(tr("New passphrase"), this);
    m_again = secretField(tr("New passphrase once more"), this);
    m_change = new FlatButton(m_theme, ButtonKind::Secondary, tr("Set the passphrase"), this);
    m_remove = new FlatButton(m_theme, ButtonKind::Danger, tr("Remove it"), this);
    for (QLineEdit *field : {m_now, m_next, m_again}) {
        layout()->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &LockPage::adjust);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_change);
    row->addWidget(m_remove);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_change, &QAbstractButton::clicked, this, &LockPage::change);
    connect(m_remove, &QAbstractButton::clicked, this, &LockPage::remove);
}

void LockPage::addIdle()
{
    auto *row = new QHBoxLayout;
    auto *minutes = new QSpinBox(this);
    minutes->setRange(0, mostIdleMin);
    minutes->setSpecialValueText(tr("Never"));
    minutes->setSuffix(tr(" min"));
    minutes->setValue(m_settings.value(u"lock/idle_min"_s, 0).toInt());
    minutes->setAccessibleName(tr("Lock after minutes without a key or a click"));
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.setValue(u"lock/idle_min"_s, value);
        m_lock.applySettings();
    });
    row->addWidget(new QLabel(tr("Lock by itself after"), this));
    row->addWidget(minutes);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void LockPage::adjust()
{
    if (!m_change)
        return;
    const bool has = m_lock.canLock();
    m_now->setVisible(has);
    m_remove->setVisible(has);
    m_change->setText(has ? tr("Change the passphrase") : tr("Set the passphrase"));
    m_change->setEnabled(!m_next->text().isEmpty() && !m_again->text().isEmpty()
                         && (!has || !m_now->text().isEmpty()));
    m_remove->setEnabled(!m_now->text().isEmpty());
}

void LockPage::change()
{
    if (m_next->text() != m_again->text())
        return tell(Error {u"passphrase_differs"_s,
                           tr("The new passphrase is not the same both times. Type it again.")},
                    {});
    m_change->setEnabled(false);
    m_lock.setPassphrase(m_now->text(), m_next->text(), this, [this](const Result<Done> &result) {
        tell(result, tr("The passphrase is in force."));
    });
}

void LockPage::remove()
{
    m_remove->setEnabled(false);
    m_lock.removePassphrase(m_now->text(), this, [this](const Result<Done> &result) {
        tell(result, tr("There is no passphrase any more, and no lock."));
    });
}

void LockPage::tell(const Result<Done> &result, const QString &done)
{
    for (QLineEdit *field : {m_now, m_next, m_again})
        field->clear();
    m_banner->setMessage(result ? BannerTone::Ok : BannerTone::Bad, result ? done : result.error().text);
    m_banner->show();
    adjust();
}

} // namespace waypost::ui
