// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policiespage.h"

#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/levelrows.h"
#include "ui/settings/policyfits.h"
#include "ui/settings/targetgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using sla::ClockKind;

constexpr int policyListHeight = 120;
constexpr int longestPolicyName = 60;
constexpr std::array pausableStatuses {"pending"_L1, "snoozed"_L1};
} // namespace

PoliciesPage::PoliciesPage(const Theme &theme, sync::Desk &desk, const Clock &clock, QWidget *parent)
    : DeskPage(theme, desk, u"policy.save"_s,
               {u"sla_policies"_s, u"calendars"_s, u"channels"_s, u"teams"_s, u"agents"_s, u"segments"_s},
               parent)
    , m_clock(clock)
    , m_list(new QListWidget(this))
    , m_up(new FlatButton(theme, Icon::Up, tr("Move the policy up"), this))
    , m_down(new FlatButton(theme, Icon::Down, tr("Move the policy down"), this))
    , m_name(new QLineEdit(this))
    , m_active(new QCheckBox(tr("in force"), this))
{
    addList();
    addSection(tr("For which conversations"));
    m_fits = new PolicyFits(*this);
    connect(m_fits, &PolicyFits::changed, this, &PoliciesPage::touch);
    addTargets();
    addPauses();
    addSection(tr("Warnings and what follows"));
    addNote(
        tr("Each happens once for a promise. What came due while no relay ran happens late, and says so."));
    m_levels = new LevelRows(theme, this);
    connect(m_levels, &LevelRows::changed, this, &PoliciesPage::touch);
    addWide(tr("Warnings and what follows"), m_levels);
    addActions();
    lockUnlessAllowed(QList<QWidget *> {m_up, m_down, m_name, m_active, m_calendar, m_grid, m_botCounts,
                                        m_levels, m_save, m_reapply, m_remove}
                      + m_fits->controls());
    for (const auto &[place, box] : m_pauses)
        lockUnlessAllowed({box});
    fill({});
    readAgain();
}

void PoliciesPage::addList()
{
    addNote(tr("The first policy of the list that fits a conversation holds for it."));
    m_list->setAccessibleName(tr("Policies in their order"));
    m_list->setFixedHeight(policyListHeight);
    addWide(tr("Policies"), m_list);
    auto *add = new FlatButton(theme(), ButtonKind::Secondary, tr("New policy"), this);
    lockUnlessAllowed({add});
    addButtons({add, m_up, m_down});
    addRow(tr("Name"), m_name);
    m_name->setMaxLength(longestPolicyName);
    m_name->setPlaceholderText(tr("VIP policy"));
    addRow(tr("Policy"), m_active,
           tr("One that is not in force promises nothing; its open promises are withdrawn."));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_filling)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(add, &QAbstractButton::clicked, this, [this] { choose({}); });
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(m_name, &QLineEdit::textEdited, this, &PoliciesPage::touch);
    connect(m_active, &QCheckBox::toggled, this, &PoliciesPage::touch);
}

void PoliciesPage::addTargets()
{
    addSection(tr("What is promised"));
    m_calendar = new QComboBox(this);
    addRow(tr("Calendar"), m_calendar, tr("Its hours are counted; without one, every hour of the day."));
    connect(m_calendar, &QComboBox::activated, this, &PoliciesPage::touch);
    m_grid = new TargetGrid(this);
    connect(m_grid, &TargetGrid::changed, this, &PoliciesPage::touch);
    addWide(tr("What is promised"), m_grid);
    m_example = new QLabel(this);
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);
    m_example->setFont(fontFor(TextRole::Strong));
    m_example->setObjectName(u"policyExample"_s);
    addWide(tr("Example"), m_example);
    addNote(
        tr("Minutes and hours count open time. A working day is a day with any open hour: two working days "
           "after Friday afternoon is Tuesday afternoon."));
    m_botCounts = new QCheckBox(tr("A program's answer counts as an answer"), this);
    connect(m_botCounts, &QCheckBox::toggled, this, &PoliciesPage::touch);
    addWide(tr("A program's answer counts as an answer"), m_botCounts);
}

void PoliciesPage::addPauses()
{
    addSection(tr("When the clocks stand still"));
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    int row = 0;
    for (const ClockKind kind : {ClockKind::Update, ClockKind::Resolution}) { // others: a customer is waiting
        auto *name = new QLabel(HoursText::ofClock(kind), box);
        name->setTextFormat(Qt::PlainText);
        grid->addWidget(name, row, 0);
        int column = 1;
        for (const QLatin1StringView status : pausableStatuses) {
            const QString words
                = status == "pending"_L1 ? tr("while it waits for the customer") : tr("while it is snoozed");
            auto *check = new QCheckBox(words, box);
            check->setAccessibleName(tr("%1: %2").arg(HoursText::ofClock(kind), words));
            connect(check, &QCheckBox::toggled, this, &PoliciesPage::touch);
            grid->addWidget(check, row, column++);
            m_pauses.emplace(std::pair {kind, QString(status)}, check);
        }
        ++row;
    }
    grid->setColumnStretch(3, 1);
    addWide(tr("When the clocks stand still"), box);
    addNote(tr("A customer's message always ends such a pause."));
}

void PoliciesPage::addActions()
{
    m_save = new FlatButton(theme(), ButtonKind::Primary, tr("Save"), this);
    m_save->setAccessibleName(tr("Save the policy"));
    m_reapply = new FlatButton(theme(), ButtonKind::Secondary, tr("Apply to open conversations…"), this);
    auto *test = new FlatButton(theme(), ButtonKind::Secondary, tr("Test on the past…"), this);
    m_remove = new FlatButton(theme(), ButtonKind::Danger, tr("Remove"), this);
    m_remove->setAccessibleName(tr("Remove the policy"));
    addButtons({m_save, m_reapply, test, m_remove});
    connect(m_save, &QAbstractButton::clicked, this, &PoliciesPage::save);
    connect(m_reapply, &QAbstractButton::clicked, this, &PoliciesPage::reapply);
    connect(test, &QAbstractButton::clicked, this, &PoliciesPage::testOnThePast);
    connect(m_remove, &QAbstractButton::clicked, this, &PoliciesPage::remove);
}

} // namespace waypost::ui
