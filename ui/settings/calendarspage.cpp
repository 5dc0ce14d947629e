// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendarspage.h"

#include "core/base/text.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/sentences.h"
#include "ui/kit/timetext.h"
#include "ui/settings/dayhours.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/specialdays.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using calendars::Calendar;
using calendars::Hours;
using calendars::Interval;

constexpr int longestCalendarName = 60;
constexpr qint64 largestCalendarFile = 1'048'577; ///< one byte more than what is taken, so that it is refused
constexpr int importedYears = 2;
constexpr int workdays = 5;
constexpr qsizetype mostLeftShown = 5;

/// What a new one begins with: nine to five from Monday to Friday, here.
Hours usualHours()
{
    Hours hours;
    hours.zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    for (size_t day = 0; day < workdays; ++day)
        hours.week[day] = {Interval {9 * 3'600, 17 * 3'600}};
    return hours;
}
} // namespace

CalendarsPage::CalendarsPage(const Theme &theme, sync::Desk &desk, const Clock &clock, QWidget *parent)
    : DeskPage(theme, desk, u"calendar.save"_s, {u"calendars"_s}, parent)
    , m_clock(clock)
    , m_which(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_special(new SpecialDays(theme, this))
    , m_example(new QLabel(this))
    , m_version(new QLabel(this))
    , m_save(new FlatButton(theme, ButtonKind::Primary, tr("Save"), this))
    , m_remove(new FlatButton(theme, ButtonKind::Danger, tr("Remove"), this))
{
    addNote(
        tr("Promises and shifts count the hours of a calendar. What is saved holds from then on; what was "
           "measured before stays."));
    addRow(tr("Calendar"), m_which);
    addRow(tr("Name"), m_name);
    m_name->setMaxLength(longestCalendarName);
    m_name->setPlaceholderText(tr("Office hours"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    addRow(tr("Time zone"), m_zone,
           tr("Type a city to find it. Summer and winter time follow by themselves."));
    addWeek();
    addSection(tr("Special days"));
    addWide(tr("Special days"), m_special);
    auto *import = new FlatButton(theme, ButtonKind::Secondary, tr("Import holidays…"), this);
    import->setAccessibleName(tr("Import special days from an iCalendar file"));
    addButtons({import});
    addNote(tr("From an iCalendar file (.ics): whole days close, others close for their time."));
    m_version->setTextFormat(Qt::PlainText);
    addWide({}, m_version);
    addButtons({m_save, m_remove});
    m_save->setAccessibleName(tr("Save the calendar"));
    m_remove->setAccessibleName(tr("Remove the calendar"));

    const auto touch = [this] {
        m_touched = true;
        showExample();
    };
    connect(m_which, &QComboBox::activated, this,
            [this](int index) { choose(m_which->itemData(index).toString()); });
    connect(m_name, &QLineEdit::textEdited, this, touch);
    connect(m_zone, &QComboBox::currentTextChanged, this, touch);
    connect(m_special, &SpecialDays::changed, this, touch);
    for (DayHours *day : m_week)
        connect(day, &DayHours::changed, this, touch);
    connect(import, &QAbstractButton::clicked, this, &CalendarsPage::importDays);
    connect(m_save, &QAbstractButton::clicked, this, &CalendarsPage::save);
    connect(m_remove, &QAbstractButton::clicked, this, &CalendarsPage::remove);
    QList<QWidget *> controls {m_name, m_zone, m_special, import, m_save, m_remove};
    controls.append(QList<QWidget *>(m_week.begin(), m_week.end()));
    lockUnlessAllowed(controls);
    fill({});
    readAgain();
}

void CalendarsPage::addWeek()
{
    addSection(tr("Week"));
    addNote(
        tr("As many intervals a day as you like: 9:00–12:30, 13:30–18:00. What goes past midnight is two: "
           "18:00–24:00 and, on the next day, 0:00–2:00."));
    for (int day = 1; day <= 7; ++day) {
        const QString name = QLocale().dayName(day);
        m_week[size_t(day - 1)] = new DayHours(theme(), name, this);
        addRow(name, m_week[size_t(day - 1)]);
    }
    auto *same = new FlatButton(theme(), ButtonKind::Ghost, tr("Tuesday to Friday as Monday"), this);
    lockUnlessAllowed({same});
    connect(same, &QAbstractButton::clicked, this, [this] {
        for (size_t day = 1; day < workdays; ++day)
            m_week[day]->field().setText(m_week[0]->field().text());
    });
    addButtons({same});
    m_example->setTextFormat(Qt::PlainText);
    m_example->setFont(fontFor(TextRole::Strong));
    m_example->setObjectName(u"calendarExample"_s);
    addWide(tr("Example"), m_example);
}

void CalendarsPage::readAgain()
{
    m_desk.ask<QHash<QString, Row>>(
        this, [](sync::View &view) { return view.all(u"calendars"_s); },
        [this](const QHash<QString, Row> &rows) { take(rows); });
}

void CalendarsPage::take(const QHash<QString, Row> &rows)
{
    m_calendars.clear();
    QList<NamedThing> names;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const auto calendar = read<Calendar>(*it);
        if (calendar.removedAt != 0)
            continue;
        m_calendars.insert(it.key(), calendar);
        names << NamedThing {it.key(), calendar.name};
    }
    sortNamed(names);
    m_which->clear();
    m_which->addItem(tr("A new calendar"), QString());
    for (const NamedThing &each : names)
        m_which->addItem(each.name, each.id);
    if (!m_touched && !m_calendars.contains(m_chosen))
        m_chosen = names.isEmpty() ? QString() : names.first().id;
    m_which->setCurrentIndex(std::max(0, m_which->findData(m_chosen)));
    if (!m_touched)
        fill(m_chosen);
}

void CalendarsPage::choose(const QString &id)
{
    m_chosen = id;
    m_which->setCurrentIndex(std::max(0, m_which->findData(id)));
    hush();
    fill(id);
}

void CalendarsPage::fill(const QString &id)
{
    const Calendar calendar = m_calendars.value(id);
    const QList<Hours> versions = calendars::versionsOf(calendar);
    const Hours hours = versions.isEmpty() ? usualHours() : versions.last();
    m_name->setText(calendar.name);
    m_zone->setCurrentText(hours.zone);
    for (size_t day = 0; day < m_week.size(); ++day)
        m_week[day]->setOpen(hours.week[day]);
    m_special->setDays(hours.special);
    m_version->setText(
        id.isEmpty() || calendar.version == 0
            ? QString()
            : tr("Version %1, saved %2")
                  .arg(QLocale().toString(calendar.version), TimeText().exact(calendar.changedAt)));
    m_remove->setVisible(m_calendars.contains(id));
    m_touched = false;
    showExample();
}

std::optional<Hours> CalendarsPage::written() const
{
    Hours hours;
    hours.zone = m_zone->currentText().trimmed();
    hours.special = m_special->days();
    for (size_t day = 0; day < m_week.size(); ++day) {
        const auto open = m_week[day]->open();
        if (!open)
            return std::nullopt;
        hours.week[day] = *open;
    }
    return hours;
}

void CalendarsPage::showExample()
{
    const auto hours = written();
    const QString example = hours ? HoursText::example(*hours, {3'600, 0}, m_clock.nowMs()) : QString();
    m_example->setText(!hours                  ? tr("The hours of a day can't be read.")
                           : example.isEmpty() ? tr("Not a minute is open yet.")
                                               : tr("Example: %1").arg(example));
}

void CalendarsPage::save()
{
    const auto hours = written();
    if (!hours)
        return complain(tr("The hours of a day can't be read. Write them as 9:00–12:30, 13:30–18:00."));
    if (m_name->text().trimmed().isEmpty()) {
        complain(tr("Give the calendar a name."));
        return m_name->setFocus(Qt::OtherFocusReason);
    }
    Hours checked = *hours;
    checked.since = m_clock.nowMs();
    if (const auto fine = calendars::checked(checked); !fine)
        return complain(sentence(fine.error()));
    if (m_chosen.isEmpty())
        m_chosen = newId(m_clock.nowMs());
    m_touched = false;
    give(u"calendar.save"_s, m_chosen,
         {{u"name"_s, m_name->text().trimmed()}, {u"hours"_s, calendars::toJson(checked)}});
}

void CalendarsPage::remove()
{
    const QString id = std::exchange(m_chosen, {});
    m_touched = false;
    give(u"calendar.remove"_s, id, {});
    fill({});
}

void CalendarsPage::importDays()
{
    auto *dialog = new QFileDialog(this, tr("Import holidays"), {}, tr("iCalendar (*.ics *.ical)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarsPage::takeFile);
    dialog->open();
}

void CalendarsPage::takeFile(const QString &path)
{
    const auto hours = written();
    if (!hours)
        return complain(tr("The hours of a day can't be read. Write them as 9:00–12:30, 13:30–18:00."));
    const QDate first(QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date().year(), 1, 1);
    const auto imported = calendars::daysFromICalendar(readSmallFile(path, largestCalendarFile), *hours,
                                                       first, importedYears);
    if (!imported)
        return complain(sentence(imported.error()));
    m_special->addDays(imported->days);
    QString words
        = tr("%n day(s) taken from the file. Save to use them.", nullptr, int(imported->days.size()));
    if (!imported->left.isEmpty()) {
        QStringList left;
        for (const calendars::LeftEvent &each : imported->left.mid(0, mostLeftShown))
            left << (each.name.isEmpty() ? QString() : QString(each.name.left(60) + u": "_s))
                    + sentence(each.why);
        words += u'\n'
            + tr("%n could not be used: %1", nullptr, int(imported->left.size())).arg(left.join(u"; "_s));
    }
    tell(words);
}

} // namespace waypost::ui
