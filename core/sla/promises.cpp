// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/promises.h"

#include "core/sla/facts.h"
#include "core/sla/sla.h"

#include <QJsonDocument>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostMeasures = 256;

QStringView jsonIn(QStringView line)
{
    const qsizetype kept = line.indexOf(u' ');
    const qsizetype json = kept < 0 ? kept : line.indexOf(u' ', kept + 1);
    return json < 0 ? QStringView() : line.sliced(json + 1);
}

Terms termsIn(QStringView line)
{
    return termsFrom(QJsonDocument::fromJson(jsonIn(line).toUtf8()).object());
}

Measure measureIn(QStringView line)
{
    Terms terms = termsIn(line);
    calendars::BusinessTime time(terms.hours);
    return {std::move(terms), std::move(time)};
}

/// Of Session::terms; empty if nothing was ever promised.
QStringView lastLine(const QString &text)
{
    return QStringView(text).sliced(text.lastIndexOf(u'\n') + 1);
}
} // namespace

Terms termsOf(const Session &session)
{
    return termsIn(lastLine(session.terms));
}

Measure measureOf(const Session &session)
{
    return measureIn(lastLine(session.terms));
}

void givePromise(Session &session, qint64 since, bool keep, const QJsonObject &terms)
{
    const QString line = QString::number(since) + (keep ? u" 1 " : u" 0 ")
        + QString::fromUtf8(QJsonDocument(terms).toJson(QJsonDocument::Compact));
    QList<Fact> facts = factsFrom(session.facts);
    if (keep && session.terms.isEmpty()) // until now nothing was promised, so nothing can be late already
        session.terms = QString::number(session.openedAt) + u" 1 {}";
    if (keep) {
        facts << Fact {FactKind::Terms, since};
        session.terms += u'\n' + line;
    } else {
        facts.removeIf([](const Fact &fact) { return fact.kind == FactKind::Terms; });
        session.terms = line;
    }
    session.facts = textOf(facts);
}

std::shared_ptr<const Measure> TermsBook::measure(QStringView line)
{
    const QString json = jsonIn(line).toString();
    auto known = m_measures.constFind(json);
    if (known == m_measures.cend()) {
        if (m_measures.size() >= mostMeasures)
            m_measures.clear();
        known = m_measures.insert(json, std::make_shared<const Measure>(measureIn(line)));
    }
    return *known;
}

std::shared_ptr<const Measure> TermsBook::present(const Session &session)
{
    return session.terms.isEmpty() ? nullptr : measure(lastLine(session.terms));
}

} // namespace waypost::sla
