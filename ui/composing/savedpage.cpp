// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/savedpage.h"

#include "core/base/ids.h"
#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr auto toTeam = "team:"_L1;
} // namespace

SavedPage::SavedPage(const Theme &theme, sync::Desk &desk, QString kind, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_library(desk)
    , m_form(new QFormLayout)
    , m_kind(std::move(kind))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("None yet. Fill in the form and save: it appears here."), m_list->viewport()))
    , m_banner(new InlineBanner(theme, this))
    , m_save(new FlatButton(theme, ButtonKind::Primary, tr("Save"), this))
    , m_remove(new FlatButton(theme, ButtonKind::Danger, tr("Remove"), this))
{
    setAccessibleName(words.title);
    m_list->setAccessibleName(words.title);
    m_list->setFont(fontFor(TextRole::Body));
    m_list->setFixedWidth(200);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_none->hide();
    auto *inside = new QVBoxLayout(m_list->viewport());
    inside->setContentsMargins(6, 4, 6, 4);
    inside->addWidget(m_none, 0, Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_banner->hide();
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    if (!words.add.isEmpty()) {
        auto *add = new FlatButton(theme, ButtonKind::Secondary, words.add, this);
        connect(add, &FlatButton::clicked, this, [this] { choose({}); });
        left->addWidget(add);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(m_save);
    auto *right = new QVBoxLayout;
    right->addWidget(m_banner);
    right->addWidget(scroll, 1);
    right->addLayout(foot);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    connect(m_save, &FlatButton::clicked, this, &SavedPage::save);
    connect(m_remove, &FlatButton::clicked, this, &SavedPage::remove);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(&desk, &sync::Desk::refused, this, [this](const QString &command, const Error &error) {
        if (command == m_given)
            complain(error.text);
    });
}

void SavedPage::ready()
{
    connect(&m_library, &ReplyLibrary::changed, this, [this] {
        refill();
        if (!std::exchange(m_read, true))
            choose(m_chosen); // chosen before anything was known of it
    });
    choose({});
    refill();
}

void SavedPage::complain(const QString &text)
{
    m_banner->setMessage(BannerTone::Bad, text);
    m_banner->show();
}

void SavedPage::choose(const QString &id)
{
    m_chosen = id;
    m_given.clear();
    m_banner->hide();
    const auto all = entries();
    const auto entry
        = std::find_if(all.begin(), all.end(), [&](const Entry &candidate) { return candidate.id == id; });
    m_remove->setVisible(entry != all.end() && entry->saved);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(entry == all.end() ? -1 : int(std::distance(all.begin(), entry)));
    fill(id);
}

void SavedPage::refill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto all = entries();
    m_none->setVisible(all.isEmpty());
    bool there = false;
    for (const Entry &entry : all) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(Qt::UserRole, entry.id);
        if (entry.id == m_chosen) {
            m_list->setCurrentItem(item);
            m_remove->setVisible(entry.saved);
            there = true;
        }
    }
    if (!there && !m_chosen.isEmpty() && m_given.isEmpty())
        choose({});
}

void SavedPage::save()
{
    m_banner->hide();
    if (m_chosen.isEmpty())
        m_chosen = newId(QDateTime::currentMSecsSinceEpoch());
    m_given = m_desk.give({{}, m_kind + u".save"_s, m_chosen, {}, 0, 0, written()});
}

void SavedPage::remove()
{
    if (!m_chosen.isEmpty())
        m_given = m_desk.give({{}, m_kind + u".remove"_s, m_chosen, {}, 0, 0, {}});
    choose({});
}

QLineEdit *SavedPage::addLine(const QString &label)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(label);
    m_form->addRow(label, line);
    return line;
}

QPlainTextEdit *SavedPage::addText(const QString &label, int lines)
{
    auto *text = new QPlainTextEdit(this);
    text->setAccessibleName(label);
    text->setTabChangesFocus(true);
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 14);
    m_form->addRow(label, text);
    return text;
}

QComboBox *SavedPage::addChoice(const QString &label)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(label);
    m_form->addRow(label, box);
    return box;
}

QComboBox *SavedPage::addReach()
{
    QComboBox *box = addChoice(tr("Who may use it"));
    const auto offer = [this, box] {
        const QString before = box->currentData().toString();
        box->clear();
        box->addItem(tr("Only me"), u"mine"_s);
        const auto &shelf = m_library.shelf();
        QStringList ids = shelf.teams.keys();
        std::sort(ids.begin(), ids.end(),
                  [&](const QString &a, const QString &b) { return shelf.teams[a] < shelf.teams[b]; });
        for (const QString &id : ids)
            box->addItem(shelf.teams[id], QString(toTeam + id));
        box->addItem(tr("Everyone"), u"everyone"_s);
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    offer();
    connect(&m_library, &ReplyLibrary::changed, box, offer);
    return box;
}

void SavedPage::showReach(QComboBox &box, const QString &scope, const QString &team) const
{
    box.setCurrentIndex(std::max(0, box.findData(scope == "team"_L1 ? QString(toTeam + team) : scope)));
}

void SavedPage::writeReach(const QComboBox &box, QJsonObject &save)
{
    const QString reach = box.currentData().toString();
    const bool team = reach.startsWith(toTeam);
    save["scope"_L1] = team ? u"team"_s : reach;
    save["team"_L1] = team ? reach.sliced(toTeam.size()) : QString();
}

} // namespace waypost::ui
