// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backtestdialog.h"

#include "core/team/team.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sectiontitle.h"
#include "ui/settings/hourgrid.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/settingsform.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostTestedSessions = 50'000;
constexpr qint64 testedDayMs = 86'400'000;
constexpr int testTableHeight = 190;

QString shareText(const sla::Decided &figures)
{
    return figures.n == 0 ? u"—"_s
                          : BacktestDialog::tr("%1 of %2")
                                .arg(QLocale().toString(figures.missed), QLocale().toString(figures.n));
}
} // namespace

BacktestDialog::BacktestDialog(const Theme &theme, sync::Desk &desk, const Clock &clock,
                               sla::Candidate candidate, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_candidate(std::move(candidate))
    , m_days(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new QTreeWidget(this))
    , m_hours(new HourGrid(theme, this))
{
    setWindowTitle(tr("Test on the past"));
    for (const int days : {7, 30, 90})
        m_days->addItem(tr("the last %n days", nullptr, days), days);
    m_days->setCurrentIndex(1);
    m_days->setAccessibleName(tr("Period"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setHeaderLabels({tr("Promise or team"), tr("Missed as it was"), tr("Missed with this policy")});
    m_table->setAccessibleName(tr("What would have been missed"));
    m_table->setRootIsDecorated(false);
    m_table->setFixedHeight(testTableHeight);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *close = new FlatButton(theme, ButtonKind::Secondary, tr("Close"), this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Sessions of"), this));
    head->addWidget(m_days);
    head->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_table);
    column->addWidget(new SectionTitle(theme, tr("By the hour it was due"), this));
    column->addWidget(m_hours, 0, Qt::AlignHCenter);
    column->addWidget(settingsNote(
        theme,
        tr("People are taken to have answered when they did. With other promises before their eyes they "
           "might have answered otherwise."),
        this));
    column->addLayout(foot);
    connect(m_days, &QComboBox::currentIndexChanged, this, &BacktestDialog::run);
    run();
}

void BacktestDialog::run()
{
    m_summary->setText(tr("Working it out…"));
    sla::BacktestScope scope;
    scope.now = m_clock.nowMs();
    scope.until = scope.now;
    scope.from = scope.now - m_days->currentData().toInt() * testedDayMs;
    scope.zone = QTimeZone::systemTimeZone();
    m_desk.ask<Sessions>(
        this,
        [from = scope.from](sync::View &view) {
            Sessions sessions;
            for (const auto &[key, row] :
                 view.latest(u"sla_sessions"_s, u"opened_at"_s, from, mostTestedSessions))
                sessions.list << read<sla::Session>(row);
            const auto teams = view.all(u"teams"_s);
            for (auto it = teams.cbegin(); it != teams.cend(); ++it)
                sessions.teams.insert(it.key(), read<team::Team>(*it).name);
            return sessions;
        },
        [this, scope, number = ++m_run](const Sessions &sessions) {
            QThreadPool::globalInstance()->start(
                [sessions, scope, number, candidate = m_candidate, target = QPointer(this)] {
                    const sla::Backtest result = sla::backtest(candidate, sessions.list, scope);
                    QMetaObject::invokeMethod(
                        qApp,
                        [target, number, result, teams = sessions.teams] {
                            if (target && target->m_run == number)
                                target->fill(result, teams);
                        },
                        Qt::QueuedConnection);
                });
        });
}

void BacktestDialog::fill(const sla::Backtest &result, const QHash<QString, QString> &teams)
{
    QString words = tr("It fits %n session(s) of %1.", nullptr, int(result.fitting))
                        .arg(QLocale().toString(result.sessions));
    if (result.unknown > 0)
        words += u' '
            + tr("Of %n more it can't be told any more: tags, attributes and segments are not kept with a "
                 "session.",
                 nullptr, int(result.unknown));
    m_summary->setText(words);
    m_table->clear();
    addLine(tr("All promises"), result.all);
    for (auto it = result.byKind.cbegin(); it != result.byKind.cend(); ++it)
        addLine(HoursText::ofClock(it.key()), *it);
    for (auto it = result.byTeam.cbegin(); it != result.byTeam.cend(); ++it)
        addLine(it.key().isEmpty() ? tr("No team") : teams.value(it.key(), tr("a team that is gone")), *it);
    m_hours->setHours(result.byHour);
    Q_EMIT shown();
}

void BacktestDialog::addLine(const QString &what, const sla::Compared &figures)
{
    new QTreeWidgetItem(m_table, {what, shareText(figures.was), shareText(figures.would)});
}

} // namespace waypost::ui
