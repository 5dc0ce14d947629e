// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/gallerypage.h"

#include "ui/kit/banner.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/painting.h"
#include "ui/kit/progressline.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/segmenttabs.h"
#include "ui/kit/splitter.h"
#include "ui/kit/syntaxview.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

/// All icons on paper, and some on the rail.
class IconSheet final : public QWidget {
public:
    explicit IconSheet(const Theme &theme)
        : m_theme(theme)
    {
        setFixedHeight(26 * 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int columns = std::max(1, width() / 26);
        int i = 0;
        for (const Icon icon : allIcons()) {
            const QRect place((i % columns) * 26 + 4, (i / columns) * 26 + 4, 18, 18);
            paintIcon(painter, icon, place, m_theme.tokens().ink2);
            ++i;
        }
    }

private:
    const Theme &m_theme;
};

QFrame *panel(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    return frame;
}
} // namespace

GalleryPage::GalleryPage(Theme &theme, const QString &settingsFile)
    : m_theme(theme)
    , m_settings(settingsFile, QSettings::IniFormat)
    , m_list(theme)
    , m_timeline(theme)
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new Splitter(Qt::Horizontal, m_settings, u"gallery"_s);
    splitter->addWidget(makeList());
    splitter->addWidget(makeTimeline());
    splitter->addWidget(makeWidgets());
    splitter->restore({318, 560, 460});
    all->addWidget(splitter);
    connect(&theme, &Theme::changed, this, [this] { m_timeline.forget(); });
}

QWidget *GalleryPage::makeList()
{
    auto *box = panel(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 10);
    auto *search = new SearchField(m_theme, u"Search or jump to…"_s);
    search->setShortcutHint(u"Ctrl K"_s);
    top->addWidget(search);
    column->addLayout(top);
    auto *view = new RowsView(m_theme, RowsView::Edge::Top);
    view->setUniformHeight(true);
    view->setPainter(&m_list);
    view->reset(m_list.count());
    view->setCurrentRow(1);
    view->setAccessibleName(u"Conversations"_s);
    column->addWidget(view, 1);
    auto *empty = new RowsView(m_theme, RowsView::Edge::Top);
    empty->setEmptyText(u"Nothing waits for you"_s,
                        u"New conversations appear here. Look at All open for what others do."_s);
    empty->setFixedHeight(90);
    column->addWidget(empty);
    return box;
}

QWidget *GalleryPage::makeTimeline()
{
    auto *box = panel(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *view = new RowsView(m_theme, RowsView::Edge::Bottom);
    view->setGround(&Tokens::paper2);
    view->setPainter(&m_timeline);
    view->reset(m_timeline.count());
    column->addWidget(view, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    auto *banner = new InlineBanner(m_theme);
    banner->setMessage(BannerTone::Warn, u"is writing. Your reply waits for hers."_s, u"Mei Tan"_s);
    banner->setIconOf(Icon::Edit);
    banner->setAction(u"Take over"_s);
    banner->show();
    foot->addWidget(banner);
    auto *tabs = new SegmentTabs(m_theme, {u"Reply"_s, u"Note"_s, u"Template"_s, u"Product"_s});
    tabs->setTabEnabled(3, false, u"Connect a catalogue first"_s);
    foot->addWidget(tabs, 0, Qt::AlignLeading);
    column->addLayout(foot);
    return box;
}

void GalleryPage::addButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    auto *you = new FlatButton(m_theme, ButtonKind::Secondary, u"You"_s);
    you->setTrailingIcon(Icon::Down);
    row->addWidget(you);
    row->addWidget(new FlatButton(m_theme, ButtonKind::Secondary, u"Snooze"_s));
    row->addWidget(new FlatButton(m_theme, ButtonKind::Danger, u"Delete"_s));
    auto *send = new FlatButton(m_theme, ButtonKind::Primary, u"Send"_s);
    send->setTrailingIcon(Icon::Return);
    row->addWidget(send);
    row->addStretch();
    column.addLayout(row);

    row = new QHBoxLayout;
    row->setSpacing(2);
    for (const auto &[icon, name] : {std::pair {Icon::Attach, u"Attach"_s},
                                     {Icon::Smile, u"Emoji"_s},
                                     {Icon::Microphone, u"Voice"_s},
                                     {Icon::Sparkles, u"Suggest"_s},
                                     {Icon::Braces, u"Variable"_s}})
        row->addWidget(new FlatButton(m_theme, icon, name));
    auto *checked = new FlatButton(m_theme, Icon::Bold, u"Bold"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    row->addWidget(checked);
    auto *off = new FlatButton(m_theme, ButtonKind::Primary, u"Resolve"_s);
    off->setEnabled(false);
    row->addWidget(off);
    auto *compact = new FlatButton(m_theme, ButtonKind::Secondary, u"Compact"_s);
    compact->setCompact(true);
    compact->setIconOf(Icon::Filter);
    row->addWidget(compact);
    row->addStretch();
    column.addLayout(row);
}

void GalleryPage::addFacts(QVBoxLayout &column)
{
    auto *person = new QHBoxLayout;
    auto *avatar = new AvatarLabel(m_theme, 36);
    Avatar who {u"Arjun Nair"_s, u"Arjun Nair"_s};
    who.presence = Presence::Online;
    avatar->setAvatar(who);
    person->addWidget(avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *name = new ElidedLabel(m_theme, TextRole::Subtitle, &Tokens::ink);
    name->setText(u"Arjun Nair 🏃🏽‍♂️"_s);
    names->addWidget(name);
    auto *since = new ElidedLabel(m_theme, TextRole::Body, &Tokens::ink2);
    since->setText(u"Customer since 2023 · Pune"_s);
    names->addWidget(since);
    person->addLayout(names, 1);
    auto *vip = new ChipLabel(m_theme);
    vip->setChip({u"VIP"_s, ChipTone::Special});
    person->addWidget(vip);
    column.addLayout(person);

    auto *title = new SectionTitle(m_theme, u"SLA · VIP policy"_s);
    title->setTrailing(u"Target 15 min"_s);
    column.addWidget(title);
    for (const auto &[share, colour] :
         {std::pair {0.8, &Tokens::warn}, {0.3, &Tokens::ok}, {0.0, &Tokens::accent}}) {
        auto *line = new ProgressLine(m_theme);
        line->setValue(share);
        line->setColour(colour);
        column.addWidget(line);
    }
    auto *figure = new ElidedLabel(m_theme, TextRole::Figure, &Tokens::ink);
    figure->setText(u"1,148"_s);
    figure->setTabular(true);
    column.addWidget(figure);
    for (const BannerTone tone : {BannerTone::Info, BannerTone::Ok, BannerTone::Bad}) {
        auto *banner = new InlineBanner(m_theme);
        banner->setMessage(
            tone,
            tone == BannerTone::Bad
                ? u"The message was not sent: the customer's number left WhatsApp. Write an e-mail, or ask for another number."_s
                : u"All changes are on the relay."_s);
        banner->setDismissible(tone == BannerTone::Info);
        banner->setAction(tone == BannerTone::Bad ? u"Try again"_s : QString());
        banner->show();
        column.addWidget(banner);
    }
}

void GalleryPage::addIcons(QVBoxLayout &column)
{
    column.addWidget(new SectionTitle(m_theme, u"Icons"_s));
    column.addWidget(new IconSheet(m_theme));
}

void GalleryPage::addForm(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    auto *edit = new QLineEdit(u"relay.example:8443"_s);
    row->addWidget(edit, 1);
    auto *combo = new QComboBox;
    combo->addItems({u"Everyone"_s, u"Orders & returns"_s});
    row->addWidget(combo);
    auto *ok = new QPushButton(u"Pair"_s);
    ok->setDefault(true);
    row->addWidget(ok);
    row->addWidget(new QPushButton(u"Cancel"_s));
    column.addLayout(row);
    row = new QHBoxLayout;
    auto *check = new QCheckBox(u"Stay signed in"_s);
    check->setChecked(true);
    row->addWidget(check);
    row->addWidget(new QCheckBox(u"Sound"_s));
    auto *radio = new QRadioButton(u"System"_s);
    radio->setChecked(true);
    row->addWidget(radio);
    row->addWidget(new QRadioButton(u"Dark"_s));
    row->addStretch();
    column.addLayout(row);
    auto *source = new SyntaxView(m_theme);
    source->setJson(R"({"type":"order_details","paid":true,"items":[{"id":"sku-1","qty":2}],"total":5897})");
    source->setFixedHeight(150);
    column.addWidget(source);
}

QWidget *GalleryPage::makeWidgets()
{
    auto *box = panel(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    addFacts(*column);
    addButtons(*column);
    addForm(*column);
    addIcons(*column);
    column->addStretch();
    return box;
}

} // namespace waypost::ui
