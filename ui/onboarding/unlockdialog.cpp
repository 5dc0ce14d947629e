// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/unlockdialog.h"

#include "ui/kit/banner.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int longestPassphrase = 1'024;

QLineEdit *passphraseField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(longestPassphrase);
    field->setAccessibleName(name);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    return field;
}

QLabel *labelFor(QLineEdit *field, QWidget *parent)
{
    auto *label = new QLabel(field->accessibleName(), parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}
} // namespace

UnlockDialog::UnlockDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_title(new ElidedLabel(theme, TextRole::Title, &Tokens::ink, this))
    , m_reason(new QLabel(this))
    , m_banner(new InlineBanner(theme, this))
    , m_passphrase(passphraseField(tr("Passphrase"), this))
    , m_again(passphraseField(tr("Once more"), this))
    , m_passphraseLabel(labelFor(m_passphrase, this))
    , m_againLabel(labelFor(m_again, this))
    , m_act(new FlatButton(theme, ButtonKind::Primary, {}, this))
    , m_quit(new FlatButton(theme, ButtonKind::Secondary, tr("Quit"), this))
{
    setWindowTitle(tr("Waypost is locked"));
    setMinimumWidth(440);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_act->setIconOf(Icon::Lock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_banner);
    column->addWidget(m_passphraseLabel);
    column->addWidget(m_passphrase);
    column->addWidget(m_againLabel);
    column->addWidget(m_again);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_quit);
    buttons->addWidget(m_act);
    column->addLayout(buttons);
    connect(m_act, &QAbstractButton::clicked, this, &UnlockDialog::act);
    connect(m_quit, &QAbstractButton::clicked, this, &UnlockDialog::quitWanted);
    connect(this, &QDialog::rejected, this, &UnlockDialog::quitWanted);
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] {
        if (m_lock == sync::Lock::NewPassphrase && m_again->text().isEmpty())
            m_again->setFocus();
        else
            act();
    });
    connect(m_again, &QLineEdit::returnPressed, this, &UnlockDialog::act);
    setState(sync::Lock::Waiting, {});
}

bool UnlockDialog::asksForPassphrase() const
{
    return m_lock == sync::Lock::Passphrase || m_lock == sync::Lock::NewPassphrase;
}

void UnlockDialog::setState(sync::Lock lock, const QString &reason)
{
    m_reason->setText(reason);
    if (lock == m_lock)
        return;
    m_lock = lock;
    const bool isNew = lock == sync::Lock::NewPassphrase;
    m_title->setText(isNew ? tr("Protect this device") : tr("Waypost is locked"));
    for (QWidget *each : {static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_passphraseLabel)})
        each->setVisible(asksForPassphrase());
    for (QWidget *each : {static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_againLabel)})
        each->setVisible(isNew);
    m_banner->hide();
    m_act->setVisible(lock != sync::Lock::Waiting && lock != sync::Lock::Plain);
    m_act->setText(isNew                                ? tr("Set passphrase")
                       : lock == sync::Lock::Passphrase ? tr("Unlock")
                       : lock == sync::Lock::Lost       ? tr("Pair again")
                                                        : tr("Try again"));
    setBusy(false);
    m_passphrase->clear();
    m_again->clear();
    if (asksForPassphrase())
        m_passphrase->setFocus();
    else
        m_act->setFocus();
}

void UnlockDialog::setProblem(const QString &text)
{
    setBusy(false);
    m_banner->setMessage(BannerTone::Bad, text);
    m_banner->show();
    if (asksForPassphrase()) {
        m_passphrase->selectAll();
        m_passphrase->setFocus();
    }
}

void UnlockDialog::setBusy(bool busy)
{
    m_act->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_again->setEnabled(!busy);
}

void UnlockDialog::act()
{
    if (m_lock == sync::Lock::NewPassphrase && m_passphrase->text() != m_again->text()) {
        setProblem(tr("The two are not the same. Type it once more."));
        m_again->clear();
        return;
    }
    if (m_lock == sync::Lock::Passphrase && m_passphrase->text().isEmpty())
        return setProblem(tr("Enter the passphrase."));
    m_banner->hide();
    switch (m_lock) {
    case sync::Lock::Relay:
        Q_EMIT reconnectWanted();
        return;
    case sync::Lock::Lost:
        Q_EMIT pairingWanted();
        return;
    default:
        setBusy(asksForPassphrase());
        Q_EMIT unlockWanted(m_passphrase->text());
    }
}

} // namespace waypost::ui
