// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/variabletext.h"

#include "ui/kit/tokens.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextEdit>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

/// Owns the translations of this file.
class VariableWords {
    Q_DECLARE_TR_FUNCTIONS(waypost::ui::VariableWords)
};

QTextCharFormat variableMark(const QColor &ground, const QColor &ink)
{
    QTextCharFormat format;
    format.setBackground(ground);
    format.setForeground(ink);
    return format;
}
} // namespace

void showRendered(QTextEdit &view, const replies::Rendered &rendered, const Tokens &tokens)
{
    view.setPlainText(rendered.text);
    const auto mark = [&](qsizetype at, qsizetype length, const QTextCharFormat &format) {
        QTextCursor cursor(view.document());
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    };
    for (const replies::Filled &filled : rendered.filled)
        mark(filled.at, filled.length,
             filled.fallback ? variableMark(tokens.warnSoft, tokens.ink)
                             : variableMark(tokens.accentSoft, tokens.accentInk));
    for (const replies::Problem &problem : rendered.problems)
        mark(problem.at, problem.length, variableMark(tokens.badSoft, tokens.bad));
}

QString problemText(const replies::Problem &problem)
{
    const QString name = u"{{"_s + problem.what.left(60) + u"}}"_s;
    switch (problem.why) {
    case replies::Unresolved::Missing:
        return VariableWords::tr("%1 has no value here.").arg(name);
    case replies::Unresolved::Unknown:
        return VariableWords::tr("%1 is no variable that Waypost knows.").arg(name);
    case replies::Unresolved::Malformed:
        return VariableWords::tr("%1 is not written like a variable.").arg(name);
    case replies::Unresolved::TooMany:
        break;
    }
    return VariableWords::tr("%1 is one variable too many.").arg(name);
}

QString problemsText(const QList<replies::Problem> &problems)
{
    constexpr qsizetype most = 3;
    QStringList lines;
    for (const replies::Problem &problem : problems.mid(0, most))
        lines << problemText(problem);
    if (problems.size() > most)
        lines << VariableWords::tr("And %n more.", nullptr, int(problems.size() - most));
    return lines.join(u' ');
}

} // namespace waypost::ui
