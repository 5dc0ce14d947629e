// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/devicelist.h"

#include "core/team/team.h"
#include "ui/kit/bidi.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostDevicesShown = 200;
} // namespace

DeviceList::DeviceList(const Theme &theme, sync::Desk &desk, Whose whose, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_whose(whose)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    setAccessibleName(whose == Whose::Own ? tr("Your devices") : tr("Devices of your team"));
}

void DeviceList::readAgain()
{
    using Names = QHash<QString, QString>;
    m_desk.ask<Names>(
        this,
        [](sync::View &view) {
            Names names;
            const auto agents = view.all(u"agents"_s);
            for (auto it = agents.cbegin(); it != agents.cend(); ++it)
                names.insert(it.key(), read<team::Agent>(*it).name);
            return names;
        },
        [this](const Names &names) { m_names = names; }); // before the relay answers: it is asked after
    const QJsonObject question = m_whose == Whose::Own ? QJsonObject {} : QJsonObject {{u"everyone"_s, true}};
    m_desk.query(this, u"devices"_s, question, [this](const Result<QJsonObject> &answer) {
        if (answer)
            show((*answer)["devices"_L1].toArray());
        Q_EMIT listed(answer ? Result<Done>(Done {}) : Result<Done>(answer.error()));
    });
}

void DeviceList::show(const QJsonArray &devices)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QList<QJsonObject> shown;
    for (const auto &each : devices)
        if (m_whose == Whose::Own || each["agent"_L1].toString() != m_desk.me().agent)
            shown << each.toObject();
    const auto name
        = [this](const QJsonObject &device) { return m_names.value(device["agent"_L1].toString()); };
    std::stable_sort(shown.begin(), shown.end(), [&](const QJsonObject &a, const QJsonObject &b) {
        return QString::localeAwareCompare(name(a), name(b)) < 0;
    });
    for (const QJsonObject &device : shown.mid(0, mostDevicesShown))
        addLine(device);
    setAccessibleDescription(tr("%n device(s)", nullptr, int(shown.size())));
}

void DeviceList::addLine(const QJsonObject &device)
{
    const QString called = isolated(device["name"_L1].toString());
    const qint64 seen = device["last_seen_at"_L1].toInteger();
    const QString when = device["this"_L1].toBool() ? tr("this device")
        : seen == 0                                 ? tr("not seen yet")
                                                    : tr("last seen %1").arg(TimeText().exact(seen));
    QStringList words {called, when};
    if (m_whose == Whose::Others)
        words.prepend(isolated(m_names.value(device["agent"_L1].toString())));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new ElidedLabel(m_theme, TextRole::Body, &Tokens::ink, line);
    label->setText(words.join(u" · "_s));
    auto *button = new FlatButton(m_theme, ButtonKind::Secondary, tr("Sign out"), line);
    button->setCompact(true);
    button->setAccessibleDescription(label->accessibleName());
    row->addWidget(label, 1);
    row->addWidget(button);
    m_lines->addWidget(line);
    line->show();
    connect(button, &QAbstractButton::clicked, this,
            [this, button, id = device["id"_L1].toString()] { signOut(*button, id); });
}

/// The second press does it: no dialog in the way, and no slip either.
void DeviceList::signOut(FlatButton &button, const QString &device)
{
    if (!button.property("asked").toBool()) {
        button.setProperty("asked", true);
        button.setText(tr("Yes, sign it out"));
        return;
    }
    button.setEnabled(false);
    m_desk.query(this, u"revoke_device"_s, {{u"device"_s, device}},
                 [this](const Result<QJsonObject> &answer) {
                     readAgain();
                     Q_EMIT signedOut(answer ? Result<Done>(Done {}) : Result<Done>(answer.error()));
                 });
}

} // namespace waypost::ui
