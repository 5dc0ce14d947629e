// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/firstrun.h"

#include "ui/kit/banner.h"
#include "ui/kit/bidi.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSysInfo>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int pairingMinutes = 15; ///< relay::Accounts::makePairingCode

/// A sheet of paper with round corners.
class Card final : public QWidget {
public:
    Card(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.tokens().line);
        painter.setBrush(m_theme.tokens().paper);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }

private:
    const Theme &m_theme;
};

QVBoxLayout *firstRunCard(const Theme &theme, QWidget *parent, QVBoxLayout *column)
{
    auto *card = new Card(theme, parent);
    column->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 16);
    inside->setSpacing(8);
    return inside;
}

void addWords(QVBoxLayout *column, const Theme &theme, const QString &title, const QString &text)
{
    auto *heading = new ElidedLabel(theme, TextRole::Subtitle, &Tokens::ink);
    heading->setText(title);
    column->addWidget(heading);
    auto *words = new QLabel(text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    column->addWidget(words);
}
} // namespace

FirstRun::FirstRun(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_banner(new InlineBanner(theme, this))
{
    setWindowTitle(tr("Welcome to Waypost"));
    resize(520, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(14);
    auto *title = new ElidedLabel(theme, TextRole::Title, &Tokens::ink, this);
    title->setText(tr("Welcome to Waypost"));
    column->addWidget(title);
    column->addWidget(m_banner);
    m_banner->hide();
    addSandboxCard();
    addPairingCard();
    column->addStretch();
}

void FirstRun::addSandboxCard()
{
    auto *column = firstRunCard(m_theme, this, static_cast<QVBoxLayout *>(layout()));
    addWords(column, m_theme, tr("Try it now"),
             tr("Starts a relay and a sandbox on this computer, with invented customers who write, buy and "
                "complain. No WhatsApp account is needed and nothing leaves this machine."));
    m_try = new FlatButton(m_theme, ButtonKind::Primary, tr("Try the sandbox"), this);
    m_try->setIconOf(Icon::Play);
    column->addWidget(m_try, 0, Qt::AlignLeft);
    connect(m_try, &QAbstractButton::clicked, this, &FirstRun::sandboxWanted);
}

void FirstRun::addPairingCard()
{
    auto *column = firstRunCard(m_theme, this, static_cast<QVBoxLayout *>(layout()));
    addWords(
        column, m_theme, tr("Join your team"),
        tr("Ask an owner for a pairing address (%1). It works once, for %2 minutes, and tells this device "
           "which relay to trust.")
            .arg(isolated(QStringLiteral("waypost-pair:…")), QLocale().toString(pairingMinutes)));
    m_address = new QPlainTextEdit(this);
    m_address->setAccessibleName(tr("Pairing address"));
    m_address->setPlaceholderText(isolated(QStringLiteral("waypost-pair:1:…")));
    m_address->setTabChangesFocus(true);
    m_address->setMaximumHeight(72);
    m_address->setLayoutDirection(Qt::LeftToRight); // as every address
    column->addWidget(m_address);
    auto *deviceLabel = new QLabel(tr("Name of this device"), this);
    deviceLabel->setTextFormat(Qt::PlainText);
    column->addWidget(deviceLabel);
    m_device = new QLineEdit(QSysInfo::machineHostName(), this);
    deviceLabel->setBuddy(m_device);
    m_device->setMaxLength(80);
    column->addWidget(m_device);
    m_pair = new FlatButton(m_theme, ButtonKind::Secondary, tr("Pair this device"), this);
    m_pair->setIconOf(Icon::Link);
    column->addWidget(m_pair, 0, Qt::AlignLeft);
    connect(m_pair, &QAbstractButton::clicked, this, &FirstRun::askForPairing);
}

void FirstRun::askForPairing()
{
    const auto address = wire::PairingAddress::parse(m_address->toPlainText().trimmed());
    if (!address) {
        setProblem(sentence(address.error()));
        return;
    }
    setBusy(tr("Pairing…"));
    Q_EMIT pairingWanted(*address, m_device->text().trimmed());
}

void FirstRun::setBusy(const QString &doing)
{
    m_try->setEnabled(doing.isEmpty());
    m_pair->setEnabled(doing.isEmpty());
    m_banner->setVisible(!doing.isEmpty());
    if (!doing.isEmpty())
        m_banner->setMessage(BannerTone::Info, doing);
}

void FirstRun::setProblem(const QString &text)
{
    setBusy({});
    m_banner->setMessage(BannerTone::Bad, text);
    m_banner->show();
}

} // namespace waypost::ui
