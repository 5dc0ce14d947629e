// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policyfits.h"

#include "ui/settings/checksbutton.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/targetgrid.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int attributeLines = 3;

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &each : list.toArray())
        texts << each.toString();
    return texts;
}

/// "plan: gold, silver" a line.
QString attributesText(const QJsonObject &attributes)
{
    QStringList lines;
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        lines << QString(it.key() + u": "_s + textsIn(it.value()).join(u", "_s));
    return lines.join(u'\n');
}

QJsonObject attributesFrom(const QString &text)
{
    QJsonObject attributes;
    for (const QString &line : text.split(u'\n')) {
        const QString name = line.section(u':', 0, 0).trimmed();
        const QStringList values = wordsIn(line.section(u':', 1));
        if (!name.isEmpty() && !values.isEmpty())
            attributes.insert(name, QJsonArray::fromStringList(values));
    }
    return attributes;
}
} // namespace

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const QString &each : text.split(u',')) {
        const QString word = each.simplified();
        if (!word.isEmpty() && !words.contains(word))
            words << word;
    }
    return words;
}

PolicyFits::PolicyFits(SettingsForm &form)
    : QObject(&form)
    , m_priority(new ChecksButton(form.theme(), tr("Priority"), tr("any"), &form))
    , m_channel(new ChecksButton(form.theme(), tr("Number"), tr("any"), &form))
    , m_team(new ChecksButton(form.theme(), tr("Team"), tr("any"), &form))
    , m_tags(new QLineEdit(&form))
    , m_vip(new QCheckBox(tr("only customers marked as VIP"), &form))
    , m_segment(new ChecksButton(form.theme(), tr("Segment"), tr("any"), &form))
    , m_attributes(new QPlainTextEdit(&form))
{
    form.addRow(tr("Priority"), m_priority);
    form.addRow(tr("Number"), m_channel);
    form.addRow(tr("Team"), m_team);
    form.addRow(tr("Tags"), m_tags, tr("Any of them; with commas between. Empty: any conversation."));
    form.addRow(tr("VIP"), m_vip);
    form.addRow(tr("Segment"), m_segment);
    form.addRow(tr("Customer's attributes"), m_attributes, tr("One a line: plan: gold, silver"));
    m_attributes->setTabChangesFocus(true);
    m_attributes->setFixedHeight(attributeLines * m_attributes->fontMetrics().lineSpacing() + 14);
    QList<NamedThing> names;
    for (const QString &priority : priorities())
        names << NamedThing {priority, HoursText::ofPriority(priority)};
    m_priority->setThings(names);
    for (ChecksButton *button : {m_priority, m_channel, m_team, m_segment})
        connect(button, &ChecksButton::changed, this, &PolicyFits::changed);
    connect(m_tags, &QLineEdit::textEdited, this, &PolicyFits::changed);
    connect(m_vip, &QCheckBox::toggled, this, &PolicyFits::changed);
    connect(m_attributes, &QPlainTextEdit::textChanged, this, &PolicyFits::changed);
}

QList<QWidget *> PolicyFits::controls() const
{
    return {m_priority, m_channel, m_team, m_tags, m_vip, m_segment, m_attributes};
}

void PolicyFits::setNames(const QList<NamedThing> &channels, const QList<NamedThing> &teams,
                          const QList<NamedThing> &segments)
{
    m_channel->setThings(channels);
    m_team->setThings(teams);
    m_segment->setThings(segments);
}

void PolicyFits::setFits(const QJsonObject &fits)
{
    m_priority->setChosen(textsIn(fits["priority"_L1]));
    m_channel->setChosen(textsIn(fits["channel"_L1]));
    m_team->setChosen(textsIn(fits["team"_L1]));
    m_segment->setChosen(textsIn(fits["segment"_L1]));
    m_tags->setText(textsIn(fits["tag"_L1]).join(u", "_s));
    m_vip->setChecked(fits["vip"_L1].toBool());
    m_attributes->setPlainText(attributesText(fits["attribute"_L1].toObject()));
}

QJsonObject PolicyFits::fits() const
{
    QJsonObject fits;
    const auto put = [&fits](QLatin1StringView name, const QStringList &values) {
        if (!values.isEmpty())
            fits.insert(name, QJsonArray::fromStringList(values));
    };
    put("priority"_L1, m_priority->chosen());
    put("channel"_L1, m_channel->chosen());
    put("team"_L1, m_team->chosen());
    put("tag"_L1, wordsIn(m_tags->text()));
    put("segment"_L1, m_segment->chosen());
    if (m_vip->isChecked())
        fits.insert("vip"_L1, true);
    if (const QJsonObject attributes = attributesFrom(m_attributes->toPlainText()); !attributes.isEmpty())
        fits.insert("attribute"_L1, attributes);
    return fits;
}

} // namespace waypost::ui
