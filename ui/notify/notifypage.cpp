// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifypage.h"

#include "ui/kit/flatbutton.h"
#include "ui/kit/sectiontitle.h"
#include "ui/notify/notifycentre.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

struct WayName {
    Way way;
    QLatin1StringView name;
};
constexpr std::array wayNames {WayName {Way::Badge, "badge"_L1}, WayName {Way::Banner, "banner"_L1},
                               WayName {Way::Sound, "sound"_L1}};

QString wordOf(Way way)
{
    return way == Way::Badge ? NotifyPage::tr("Badge")
        : way == Way::Banner ? NotifyPage::tr("Banner")
                             : NotifyPage::tr("Sound");
}

QString wordOf(NewsKind kind)
{
    switch (kind) {
    case NewsKind::Message:
        return NotifyPage::tr("A customer writes");
    case NewsKind::NewConversation:
        return NotifyPage::tr("A new conversation");
    case NewsKind::Assigned:
        return NotifyPage::tr("Assigned to me");
    case NewsKind::Mention:
        return NotifyPage::tr("A note mentions me");
    case NewsKind::SlaWarning:
        return NotifyPage::tr("A promise is due soon");
    case NewsKind::SlaBreach:
        return NotifyPage::tr("A promise is late");
    case NewsKind::Nudge:
        return NotifyPage::tr("I am asked to look");
    case NewsKind::AllAway:
        return NotifyPage::tr("Nobody of a team is there");
    case NewsKind::Refused:
        break;
    }
    return NotifyPage::tr("My reply did not go out");
}

QString wordOf(Concern concern)
{
    switch (concern) {
    case Concern::Mine:
        return NotifyPage::tr("Mine");
    case Concern::Mentioned:
        return NotifyPage::tr("Mentioned");
    case Concern::MyTeam:
        return NotifyPage::tr("My team");
    case Concern::Followed:
        return NotifyPage::tr("Followed");
    case Concern::Other:
        break;
    }
    return NotifyPage::tr("All others");
}

/// Which cells mean something: what is told to me alone has no other concern.
bool isAsked(NewsKind kind, Concern concern)
{
    switch (kind) {
    case NewsKind::Assigned:
    case NewsKind::Refused:
    case NewsKind::Nudge:
        return concern == Concern::Mine;
    case NewsKind::AllAway:
        return concern == Concern::MyTeam || concern == Concern::Other;
    case NewsKind::Mention:
        return concern == Concern::Mentioned;
    case NewsKind::Message:
    case NewsKind::NewConversation:
    case NewsKind::SlaWarning:
    case NewsKind::SlaBreach:
        break;
    }
    return concern != Concern::Mentioned
        && (kind != NewsKind::NewConversation || concern != Concern::Followed);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}
} // namespace

NotifyPage::NotifyPage(const Theme &theme, NotifyCentre &centre, QSettings &settings,
                       const QList<Named> &teams, const QList<Named> &views, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_centre(centre)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    addMatrix(*column);
    addTeams(*column, teams);
    addViews(*column, views);
    addTimes(*column);
    addSound(*column);
    addTray(*column);
    column->addStretch();
}

template <class Change> void NotifyPage::change(Change act)
{
    NotifyRules rules = m_centre.rules();
    act(rules);
    m_centre.setRules(rules);
}

void NotifyPage::addMatrix(QVBoxLayout &column)
{
    column.addWidget(new SectionTitle(m_theme, tr("What is told, and how"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    for (size_t way = 0; way < wayNames.size(); ++way)
        grid->addWidget(plainLabel(wordOf(wayNames[way].way), this), 0, int(way) + 2, Qt::AlignCenter);
    int row = 1;
    for (int kind = 0; kind < newsKinds; ++kind) {
        bool first = true;
        for (int concern = 0; concern < concerns; ++concern)
            if (isAsked(NewsKind(kind), Concern(concern))) {
                if (std::exchange(first, false))
                    grid->addWidget(plainLabel(wordOf(NewsKind(kind)), this), row, 0);
                grid->addWidget(plainLabel(wordOf(Concern(concern)), this), row, 1);
                for (size_t way = 0; way < wayNames.size(); ++way)
                    addCell(*grid, row, int(way) + 2, NewsKind(kind), Concern(concern));
                ++row;
            }
    }
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
}

void NotifyPage::addCell(QGridLayout &grid, int row, int column, NewsKind kind, Concern concern)
{
    const WayName way = wayNames[size_t(column - 2)];
    auto *box = new QCheckBox(this);
    box->setObjectName(nameOf(kind) + u'/' + nameOf(concern) + u'/' + way.name);
    box->setAccessibleName(tr("%1, %2: %3").arg(wordOf(kind), wordOf(concern), wordOf(way.way)));
    box->setChecked(m_centre.rules().matrix[size_t(kind)][size_t(concern)].testFlag(way.way));
    connect(box, &QCheckBox::toggled, this, [this, kind, concern, way](bool on) {
        change([&](NotifyRules &rules) { rules.matrix[size_t(kind)][size_t(concern)].setFlag(way.way, on); });
    });
    grid.addWidget(box, row, column, Qt::AlignCenter);
}

void NotifyPage::addTeams(QVBoxLayout &column, const QList<Named> &teams)
{
    if (teams.isEmpty())
        return;
    column.addWidget(new SectionTitle(m_theme, tr("Silent teams"), this));
    for (const Named &team : teams) {
        QString name = team.name;
        auto *box = new QCheckBox(name.replace(u'&', u"&&"_s), this); // a name, not a mnemonic
        box->setObjectName(u"mute/"_s + team.id);
        box->setAccessibleName(tr("Silence %1").arg(team.name));
        box->setChecked(m_centre.rules().mutedTeams.contains(team.id));
        connect(box, &QCheckBox::toggled, this, [this, id = team.id](bool on) {
            change([&](NotifyRules &rules) {
                if (on)
                    rules.mutedTeams.insert(id);
                else
                    rules.mutedTeams.remove(id);
            });
        });
        column.addWidget(box);
    }
}

void NotifyPage::addViews(QVBoxLayout &column, const QList<Named> &views)
{
    column.addWidget(new SectionTitle(m_theme, tr("Rules for a view"), this));
    auto *grid = new QGridLayout;
    int row = 0;
    const QList<Named> standing {
        {u"mine"_s, tr("Mine")}, {u"unassigned"_s, tr("Unassigned")}, {u"open"_s, tr("All open")}};
    for (const auto &[view, name] : standing + views) {
        auto *choice = new QComboBox(this);
        choice->addItems({tr("As above"), tr("Always tell"), tr("Never tell")});
        choice->setObjectName(u"view/"_s + view);
        choice->setAccessibleName(tr("Rule for %1").arg(name));
        choice->setCurrentIndex(int(m_centre.rules().views.value(view, NotifyRules::ViewRule::AsUsual)));
        connect(choice, &QComboBox::currentIndexChanged, this, [this, id = view](int index) {
            change([&](NotifyRules &rules) { rules.views.insert(id, NotifyRules::ViewRule(index)); });
        });
        grid->addWidget(plainLabel(name, this), row, 0);
        grid->addWidget(choice, row++, 1);
    }
    grid->setColumnStretch(0, 1);
    column.addLayout(grid);
}

void NotifyPage::addTimes(QVBoxLayout &column)
{
    column.addWidget(new SectionTitle(m_theme, tr("Quiet hours"), this));
    const NotifyRules &rules = m_centre.rules();
    auto *row = new QHBoxLayout;
    auto *quiet = new QCheckBox(tr("Neither banner nor sound between"), this);
    quiet->setChecked(rules.quietHours);
    connect(quiet, &QCheckBox::toggled, this,
            [this](bool on) { change([&](NotifyRules &each) { each.quietHours = on; }); });
    row->addWidget(quiet);
    const auto addTime = [&](const QString &name, int NotifyRules::*minute) {
        auto *time = new QTimeEdit(QTime(0, 0).addSecs(rules.*minute * 60), this);
        time->setLayoutDirection(Qt::LeftToRight); // right to left, Qt would put the minutes first
        time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
        time->setAccessibleName(name);
        connect(time, &QTimeEdit::timeChanged, this, [this, minute](QTime at) {
            change([&](NotifyRules &each) { each.*minute = at.hour() * 60 + at.minute(); });
        });
        row->addWidget(time);
    };
    addTime(tr("Quiet from"), &NotifyRules::quietFrom);
    addTime(tr("Quiet until"), &NotifyRules::quietTo);
    row->addStretch();
    column.addLayout(row);
    auto *louder = new QHBoxLayout;
    auto *minutes = new QSpinBox(this);
    minutes->setRange(0, 120);
    minutes->setSpecialValueText(tr("Never"));
    minutes->setSuffix(tr(" min"));
    minutes->setAccessibleName(tr("Louder once after minutes without a look"));
    minutes->setValue(rules.louderAfterMin);
    connect(minutes, &QSpinBox::valueChanged, this,
            [this](int value) { change([&](NotifyRules &each) { each.louderAfterMin = value; }); });
    louder->addWidget(plainLabel(tr("Once more and louder when nobody has looked after"), this));
    louder->addWidget(minutes);
    louder->addStretch();
    column.addLayout(louder);
}

void NotifyPage::addSound(QVBoxLayout &column)
{
    column.addWidget(new SectionTitle(m_theme, tr("Sound and words"), this));
    addSwitch(column, tr("Play sounds"), u"notify/sound"_s, true);
    auto *volume = new QSlider(Qt::Horizontal, this);
    volume->setRange(0, 100);
    volume->setAccessibleName(tr("Volume"));
    volume->setValue(m_settings.value(u"notify/volume"_s, 100).toInt());
    connect(volume, &QSlider::valueChanged, this,
            [this](int value) { m_settings.setValue(u"notify/volume"_s, value); });
    column.addWidget(volume);
    auto *hide = new QCheckBox(tr("Hide names and words in notifications"), this);
    hide->setChecked(m_centre.rules().hideContent);
    connect(hide, &QCheckBox::toggled, this,
            [this](bool on) { change([&](NotifyRules &rules) { rules.hideContent = on; }); });
    column.addWidget(hide);
    auto *test = new FlatButton(m_theme, ButtonKind::Secondary, tr("Test notification"), this);
    test->setObjectName(u"test"_s);
    test->setIconOf(Icon::Bell);
    connect(test, &QAbstractButton::clicked, &m_centre, &NotifyCentre::test);
    column.addWidget(test, 0, Qt::AlignLeading);
}

void NotifyPage::addTray(QVBoxLayout &column)
{
    column.addWidget(new SectionTitle(m_theme, tr("Panel"), this));
    addSwitch(column, tr("Show an icon in the panel"), u"tray/show"_s, true);
    addSwitch(column, tr("Keep running there when the window is closed"), u"tray/close_to_tray"_s, false);
    addSwitch(column, tr("Start in the panel, without a window"), u"tray/start_minimized"_s, false);
    auto *mono = new QCheckBox(tr("Icon in one colour"), this);
    mono->setChecked(m_settings.value(u"tray/look"_s).toString() == "mono"_L1);
    connect(mono, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setValue(u"tray/look"_s, on ? u"mono"_s : u"colour"_s);
        Q_EMIT trayChanged();
    });
    column.addWidget(mono);
}

void NotifyPage::addSwitch(QVBoxLayout &column, const QString &text, const QString &key, bool usual)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(key);
    box->setChecked(m_settings.value(key, usual).toBool());
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) {
        m_settings.setValue(key, on);
        Q_EMIT trayChanged();
    });
    column.addWidget(box);
}

} // namespace waypost::ui
