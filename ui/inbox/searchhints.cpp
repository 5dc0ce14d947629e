// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/searchhints.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int leastLetters = 2; ///< of an operator, before it is offered
constexpr qsizetype mostChoices = 12;

QString printedChoice(const QString &name, const QString &value)
{
    return search::canonicalText({search::Node::Kind::Operator, value, name});
}
} // namespace

SearchHints::SearchHints(InboxContext &context, QLineEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_note(new QLabel(this))
    , m_save(new FlatButton(context.theme, ButtonKind::Ghost, tr("Save as view"), this))
    , m_choices(new QStringListModel(this))
    , m_completer(new QCompleter(m_choices, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 8, 6);
    row->addWidget(m_note, 1);
    row->addWidget(m_save, 0, Qt::AlignTop);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(fontFor(TextRole::Small));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_save->setCompact(true);
    m_completer->setWidget(field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(int(mostChoices));
    m_completer->popup()->setAccessibleName(tr("Search operators"));
    connect(field, &QLineEdit::textChanged, this, &SearchHints::follow);
    connect(field, &QLineEdit::textEdited, this, &SearchHints::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchHints::take);
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveWanted(m_query); });
    hide();
}

QString SearchHints::sentenceOf(const search::ParseNote &note)
{
    using What = search::ParseNote::What;
    switch (note.what) {
    case What::UnknownOperator:
        return tr("There is no “%1:”. It is searched for as a word.").arg(note.subject);
    case What::NoValue:
        return tr("“%1:” waits for a value.").arg(note.subject);
    case What::UnknownValue:
        return tr("“%2:” does not know “%1”. It is left out.").arg(note.subject, note.other);
    case What::UnknownName:
        return tr("Nothing is called “%1” for “%2:”.").arg(note.subject, note.other);
    case What::Unclosed:
        return tr("A quote or bracket is still open.");
    case What::TooMuch:
        break;
    }
    return tr("That is more than one search can hold. The rest is left out.");
}

SearchHints::Completion SearchHints::completionAt(const QString &text, int cursor,
                                                  const QHash<QString, QStringList> &names)
{
    int begin = cursor;
    while (begin > 0 && !text[begin - 1].isSpace() && text[begin - 1] != u'(')
        --begin;
    if (begin < cursor && text[begin] == u'-')
        ++begin;
    Completion completion {begin, cursor - begin, {}};
    const QString word = text.mid(begin, cursor - begin);
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        for (const search::OperatorSpec &spec : search::operators())
            if (word.size() >= leastLetters && QString(spec.name).startsWith(word, Qt::CaseInsensitive))
                completion.choices << QString(spec.name + u':');
        return completion;
    }
    const search::OperatorSpec *spec = search::findOperator(QStringView(word).first(colon));
    if (!spec)
        return completion;
    QString typed = word.mid(colon + 1);
    if (typed.startsWith(u'"'))
        typed.remove(0, 1);
    QStringList values;
    for (const QLatin1StringView value : spec->values)
        values << value;
    for (const QString &value : values + names.value(spec->name))
        if (value.startsWith(typed, Qt::CaseInsensitive) && value.compare(typed, Qt::CaseInsensitive) != 0
            && completion.choices.size() < mostChoices)
            completion.choices << printedChoice(spec->name, value);
    return completion;
}

QHash<QString, QStringList> SearchHints::names() const
{
    QStringList agents;
    QStringList teams;
    QStringList numbers;
    for (const Directory::Person &agent : m_context.directory.activeAgents())
        agents << agent.name;
    for (const Directory::Person &team : m_context.directory.teams())
        teams << team.name;
    for (const channels::Channel &channel : m_context.directory.channels())
        numbers << channel.name;
    return {{u"agent"_s, agents}, {u"from"_s, agents}, {u"team"_s, teams}, {u"number"_s, numbers}};
}

void SearchHints::follow(const QString &text)
{
    const search::Parsed parsed = search::parse(text);
    m_query = search::canonicalText(parsed.ast);
    const bool atEnd = m_field->cursorPosition() == text.size();
    QStringList sentences;
    for (const search::ParseNote &note : parsed.notes) {
        const bool goesOn = atEnd && note.position + note.length >= text.size(); // still being typed
        if (!goesOn || note.what == search::ParseNote::What::TooMuch)
            sentences << sentenceOf(note);
    }
    sentences.removeDuplicates();
    m_note->setText(sentences.mid(0, 2).join(u' '));
    m_save->setVisible(!parsed.ast.isEmpty());
    setVisible(!m_query.isEmpty() || !sentences.isEmpty());
}

void SearchHints::offer()
{
    m_completion = completionAt(m_field->text(), m_field->cursorPosition(), names());
    m_choices->setStringList(m_completion.choices);
    if (m_completion.choices.isEmpty())
        return m_completer->popup()->hide();
    m_completer->setCompletionPrefix({});
    m_completer->popup()->setCurrentIndex({});
    m_completer->complete();
}

/// An operator waits for its value, and what it can be is offered at once.
void SearchHints::take(const QString &choice)
{
    const bool whole = !choice.endsWith(u':');
    QString text = m_field->text();
    text.replace(m_completion.begin, m_completion.length, choice + (whole ? u" "_s : QString()));
    m_field->setText(text);
    m_field->setCursorPosition(int(m_completion.begin + choice.size() + (whole ? 1 : 0)));
    if (!whole)
        offer();
}

bool SearchHints::isOffering() const
{
    return m_completer->popup()->isVisible();
}

} // namespace waypost::ui
