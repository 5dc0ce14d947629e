// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/queuespage.h"

#include "core/calendars/calendars.h"
#include "core/team/team.h"
#include "ui/kit/flatbutton.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/policyfits.h"
#include "ui/settings/targetgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using routing::Profile;
using routing::Queue;

constexpr QLatin1StringView noTeam = "-"_L1;
constexpr int longestWaitS = 86'400;
constexpr int minuteOfGrace = 60;
constexpr int mostCapacity = 1'000;
constexpr int mostWeight = 100;
constexpr int noLimit = -1; ///< of a priority

QString listText(const QString &json)
{
    QStringList words;
    for (const auto &each : QJsonDocument::fromJson(json.toUtf8()).array())
        words << each.toString();
    return words.join(u", "_s);
}

QJsonObject mapIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// A control with its word for each priority, side by side.
template <class Box> QWidget *priorityRow(QMap<QString, Box *> &boxes, const QString &what, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (const QString &priority : priorities()) {
        auto *pair = new QVBoxLayout;
        auto *name = new QLabel(HoursText::ofPriority(priority), line);
        name->setTextFormat(Qt::PlainText);
        auto *box = new Box(line);
        box->setAccessibleName(QueuesPage::tr("%1, %2").arg(what, HoursText::ofPriority(priority)));
        name->setBuddy(box);
        pair->addWidget(name);
        pair->addWidget(box);
        row->addLayout(pair);
        boxes.insert(priority, box);
    }
    row->addStretch(1);
    return line;
}

/// Keeps what is chosen while the choices are read again.
void offer(QComboBox &box, const QList<NamedThing> &things)
{
    const QVariant before = box.currentData();
    box.clear();
    for (const NamedThing &thing : things)
        box.addItem(thing.name, thing.id);
    box.setCurrentIndex(std::max(0, box.findData(before)));
}
} // namespace

QueuesPage::QueuesPage(const Theme &theme, sync::Desk &desk, QWidget *parent)
    : DeskPage(theme, desk, u"queue.set"_s,
               {u"queues"_s, u"profiles"_s, u"teams"_s, u"agents"_s, u"calendars"_s}, parent)
    , m_team(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_must(new QLineEdit(this))
    , m_sticky(new QCheckBox(tr("first to whom the customer had last"), this))
    , m_stickyWait(new QSpinBox(this))
    , m_awayGrace(new QSpinBox(this))
    , m_vipFirst(new QCheckBox(tr("before all others"), this))
    , m_saveQueue(new FlatButton(theme, ButtonKind::Primary, tr("Save"), this))
    , m_agent(new QComboBox(this))
    , m_skills(new QLineEdit(this))
    , m_capacity(new QSpinBox(this))
    , m_shift(new QComboBox(this))
    , m_saveProfile(new FlatButton(theme, ButtonKind::Primary, tr("Save"), this))
{
    addQueue();
    addProfile();
    QList<QWidget *> controls {m_mode,      m_must,   m_sticky,   m_stickyWait, m_awayGrace,  m_vipFirst,
                               m_saveQueue, m_skills, m_capacity, m_shift,      m_saveProfile};
    for (QSpinBox *box : std::as_const(m_weights))
        controls << box;
    for (QSpinBox *box : std::as_const(m_perPriority))
        controls << box;
    lockUnlessAllowed(controls);
    take({});
    readAgain();
}

void QueuesPage::addQueue()
{
    addSection(tr("Waiting lists"));
    addRow(tr("Waiting list of"), m_team);
    m_mode->addItem(tr("by hand: whoever takes it"), u"manual"_s);
    m_mode->addItem(tr("in turn"), u"round_robin"_s);
    m_mode->addItem(tr("to whom has the least to do"), u"balanced"_s);
    m_mode->addItem(tr("by skill, then the least to do"), u"skills"_s);
    addRow(tr("Handed out"), m_mode,
           tr("Only to those who are online, on shift and below what they can carry; the oldest due first."));
    addRow(tr("Skills that are a must"), m_must,
           tr("Tags and languages, with commas between: a conversation that has one goes only to who has it "
              "too."));
    addRow(tr("The same person again"), m_sticky);
    m_stickyWait->setRange(0, longestWaitS);
    m_stickyWait->setSuffix(tr(" s"));
    addRow(tr("Wait for that person"), m_stickyWait, tr("So long, if he can't take it right away."));
    m_awayGrace->setRange(0, longestWaitS / minuteOfGrace);
    m_awayGrace->setSuffix(tr(" min"));
    addRow(tr("Take back from who is gone"), m_awayGrace,
           tr("What nobody has begun to answer goes back to the list so long after its owner has gone."));
    addRow(tr("Customers marked as VIP"), m_vipFirst);
    QWidget *weights = priorityRow(m_weights, tr("Weight"), this);
    addRow(tr("What one counts"), weights, tr("Against what an agent can carry."));
    for (QSpinBox *box : std::as_const(m_weights))
        box->setRange(0, mostWeight);
    m_saveQueue->setAccessibleName(tr("Save the waiting list"));
    addButtons({m_saveQueue});
    const auto touch = [this] { m_queueTouched = m_queueTouched || !m_filling; };
    connect(m_team, &QComboBox::activated, this, [this] { fillQueue(); });
    connect(m_mode, &QComboBox::currentIndexChanged, this, touch);
    connect(m_must, &QLineEdit::textChanged, this, touch);
    connect(m_sticky, &QCheckBox::toggled, this, touch);
    connect(m_sticky, &QCheckBox::toggled, m_stickyWait,
            [this](bool on) { m_stickyWait->setEnabled(on && mayChange()); });
    connect(m_vipFirst, &QCheckBox::toggled, this, touch);
    for (QSpinBox *box : {m_stickyWait, m_awayGrace})
        connect(box, &QSpinBox::valueChanged, this, touch);
    for (QSpinBox *box : std::as_const(m_weights))
        connect(box, &QSpinBox::valueChanged, this, touch);
    connect(m_saveQueue, &QAbstractButton::clicked, this, &QueuesPage::saveQueue);
}

void QueuesPage::addProfile()
{
    addSection(tr("People"));
    addRow(tr("Person"), m_agent);
    addRow(tr("Skills"), m_skills, tr("Languages (es, pt-BR) and tags, with commas between."));
    m_capacity->setRange(0, mostCapacity);
    addRow(tr("Carries at a time"), m_capacity,
           tr("Open conversations, each with what its priority counts."));
    QWidget *limits = priorityRow(m_perPriority, tr("At most"), this);
    for (QSpinBox *box : std::as_const(m_perPriority)) {
        box->setRange(noLimit, mostCapacity);
        box->setSpecialValueText(tr("no limit"));
    }
    addRow(tr("At most of a priority"), limits);
    addRow(tr("Shift"), m_shift, tr("Outside its hours nothing new is handed out."));
    m_saveProfile->setAccessibleName(tr("Save the person"));
    addButtons({m_saveProfile});
    const auto touch = [this] { m_profileTouched = m_profileTouched || !m_filling; };
    connect(m_agent, &QComboBox::activated, this, [this] { fillProfile(); });
    connect(m_skills, &QLineEdit::textChanged, this, touch);
    connect(m_capacity, &QSpinBox::valueChanged, this, touch);
    for (QSpinBox *box : std::as_const(m_perPriority))
        connect(box, &QSpinBox::valueChanged, this, touch);
    connect(m_shift, &QComboBox::currentIndexChanged, this, touch);
    connect(m_saveProfile, &QAbstractButton::clicked, this, &QueuesPage::saveProfile);
}

void QueuesPage::readAgain()
{
    m_desk.ask<Known>(
        this,
        [](sync::View &view) {
            return Known {view.all(u"queues"_s), view.all(u"profiles"_s), view.all(u"teams"_s),
                          view.all(u"agents"_s), view.all(u"calendars"_s)};
        },
        [this](const Known &known) { take(known); });
}

void QueuesPage::take(const Known &known)
{
    m_filling = true;
    m_queues.clear();
    m_profiles.clear();
    for (auto it = known.queues.cbegin(); it != known.queues.cend(); ++it)
        m_queues.insert(it.key(), read<Queue>(*it));
    for (auto it = known.profiles.cbegin(); it != known.profiles.cend(); ++it)
        m_profiles.insert(it.key(), read<Profile>(*it));
    QList<NamedThing> teams = namedRows<team::Team>(known.teams, [](const team::Team &) { return true; });
    teams.prepend({QString(noTeam), tr("what has no team")});
    offer(*m_team, teams);
    offer(*m_agent,
          namedRows<team::Agent>(known.agents, [](const team::Agent &each) { return each.disabledAt == 0; }));
    QList<NamedThing> shifts = namedRows<calendars::Calendar>(
        known.calendars, [](const calendars::Calendar &each) { return each.removedAt == 0; });
    shifts.prepend({{}, tr("always on shift")});
    offer(*m_shift, shifts);
    m_filling = false;
    if (!m_queueTouched)
        fillQueue();
    if (!m_profileTouched)
        fillProfile();
}

void QueuesPage::chooseTeam(const QString &id)
{
    m_team->setCurrentIndex(std::max(0, m_team->findData(id)));
    fillQueue();
}

void QueuesPage::chooseAgent(const QString &id)
{
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(id)));
    fillProfile();
}

void QueuesPage::fillQueue()
{
    m_filling = true;
    Queue queue = m_queues.value(m_team->currentData().toString());
    if (queue.mode.isEmpty())
        queue.mode = u"manual"_s;
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(queue.mode)));
    m_must->setText(listText(queue.must));
    m_sticky->setChecked(queue.sticky != 0);
    m_stickyWait->setValue(int(queue.stickyWaitS));
    m_awayGrace->setValue(int(queue.awayGraceS / minuteOfGrace));
    m_vipFirst->setChecked(queue.vipFirst != 0);
    const QJsonObject weights = mapIn(queue.weights);
    for (auto it = m_weights.cbegin(); it != m_weights.cend(); ++it)
        it.value()->setValue(weights[it.key()].toInt(1));
    m_filling = false;
    m_queueTouched = false;
}

void QueuesPage::fillProfile()
{
    m_filling = true;
    const Profile profile = m_profiles.value(m_agent->currentData().toString());
    m_skills->setText(listText(profile.skills));
    m_capacity->setValue(int(profile.capacity));
    const QJsonObject limits = mapIn(profile.perPriority);
    for (auto it = m_perPriority.cbegin(); it != m_perPriority.cend(); ++it)
        it.value()->setValue(limits[it.key()].toInt(noLimit));
    m_shift->setCurrentIndex(std::max(0, m_shift->findData(profile.shift)));
    m_filling = false;
    m_profileTouched = false;
}

void QueuesPage::saveQueue()
{
    QJsonObject weights;
    for (auto it = m_weights.cbegin(); it != m_weights.cend(); ++it)
        if (it.value()->value() != 1)
            weights.insert(it.key(), it.value()->value());
    m_queueTouched = false;
    give(u"queue.set"_s, m_team->currentData().toString(),
         {{u"mode"_s, m_mode->currentData().toString()},
          {u"must"_s, QJsonArray::fromStringList(wordsIn(m_must->text()))},
          {u"sticky"_s, m_sticky->isChecked()},
          {u"sticky_wait_s"_s, m_stickyWait->value()},
          {u"away_grace_s"_s, m_awayGrace->value() * minuteOfGrace},
          {u"vip_first"_s, m_vipFirst->isChecked()},
          {u"weights"_s, weights}});
}

void QueuesPage::saveProfile()
{
    const QString agent = m_agent->currentData().toString();
    if (agent.isEmpty())
        return;
    QJsonObject limits;
    for (auto it = m_perPriority.cbegin(); it != m_perPriority.cend(); ++it)
        if (it.value()->value() != noLimit)
            limits.insert(it.key(), it.value()->value());
    m_profileTouched = false;
    give(u"profile.set"_s, agent,
         {{u"skills"_s, QJsonArray::fromStringList(wordsIn(m_skills->text()))},
          {u"capacity"_s, m_capacity->value()},
          {u"per_priority"_s, limits},
          {u"shift"_s, m_shift->currentData().toString()}});
}

} // namespace waypost::ui
