// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/playbookeditor.h"

#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
}

PlaybookEditor::PlaybookEditor(const Theme &theme, sync::Desk &desk, QWidget *parent)
    : SavedPage(theme, desk, u"playbook"_s, {tr("Playbooks"), {}}, parent)
    , m_name(addLine(tr("Name")))
    , m_tone(addText(tr("How we speak (Markdown)"), 6))
    , m_avoid(addText(tr("Words to avoid, a line each: problem = question"), 5))
    , m_escalation(addText(tr("Whom to ask, and when (Markdown)"), 5))
    , m_decides(addText(tr("Who decides what (Markdown)"), 5))
{
    ready();
    choose(u"everyone"_s);
}

QList<SavedPage::Entry> PlaybookEditor::entries() const
{
    const auto &shelf = m_library.shelf();
    QList<Entry> all;
    for (auto it = shelf.teams.cbegin(); it != shelf.teams.cend(); ++it)
        all << Entry {it.key(), it.value(), shelf.playbooks.contains(it.key())};
    std::sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) { return a.title < b.title; });
    all.prepend({u"everyone"_s, tr("Everyone"), shelf.playbooks.contains(u"everyone"_s)});
    return all;
}

void PlaybookEditor::fill(const QString &id)
{
    const replies::Playbook playbook = m_library.shelf().playbooks.value(id);
    m_name->setText(playbook.name);
    m_tone->setPlainText(playbook.tone);
    m_escalation->setPlainText(playbook.escalation);
    m_decides->setPlainText(playbook.decides);
    QStringList lines;
    for (const auto &entry : QJsonDocument::fromJson(playbook.avoid.toUtf8()).array()) {
        const QString instead = entry["instead"_L1].toString();
        const QString word = entry["word"_L1].toString();
        lines << (instead.isEmpty() ? word : QString(word + u" = " + instead));
    }
    m_avoid->setPlainText(lines.join(u'\n'));
}

QJsonObject PlaybookEditor::written() const
{
    QJsonArray avoid;
    for (const QString &line : m_avoid->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.indexOf(u'=');
        const QString word = (equals < 0 ? line : line.first(equals)).trimmed();
        if (!word.isEmpty())
            avoid << QJsonObject {{u"word"_s, word},
                                  {u"instead"_s, equals < 0 ? QString() : line.sliced(equals + 1).trimmed()}};
    }
    return {{u"name"_s, m_name->text()},
            {u"tone"_s, m_tone->toPlainText()},
            {u"avoid"_s, avoid},
            {u"escalation"_s, m_escalation->toPlainText()},
            {u"decides"_s, m_decides->toPlainText()}};
}

} // namespace waypost::ui
