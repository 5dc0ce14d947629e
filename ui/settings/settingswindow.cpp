// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswindow.h"

#include "ui/kit/bidi.h"
#include "ui/kit/fonts.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr int settingsSideWidth = 230;
constexpr int settingsRowHeight = 36;

/// Of a page that is no form: whatever it says, each leading to what it names.
QList<SettingWords> wordsOn(const QWidget &page)
{
    QList<SettingWords> settings;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (auto *label = qobject_cast<QLabel *>(widget))
            settings << SettingWords {label->text(), {}, label->buddy() ? label->buddy() : label};
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            settings << SettingWords {
                button->text().isEmpty() ? button->accessibleName() : button->text(), {}, button};
        else if (!widget->accessibleName().isEmpty())
            settings << SettingWords {widget->accessibleName(), {}, widget};
    }
    settings.removeIf([](const SettingWords &each) { return each.title.isEmpty(); });
    return settings;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
} // namespace

SettingsWindow::SettingsWindow(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_field(new SearchField(theme, tr("Find a setting"), this))
    , m_rows(new RowsView(theme, RowsView::Edge::Top, this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    resize(860, 640);
    m_field->setObjectName(QStringLiteral("settingsSearch"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_rows->setAccessibleName(tr("Pages of the settings"));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setGround(&Tokens::paper2);
    m_rows->setUniformHeight(true);
    m_rows->setEstimatedHeight(settingsRowHeight);
    m_rows->setPainter(this);
    m_rows->setEmptyText(tr("No setting like that"), tr("Try another word for it."));
    auto *side = new QVBoxLayout;
    side->setContentsMargins(12, 12, 12, 12);
    side->addWidget(m_field);
    side->addWidget(m_rows, 1);
    auto *left = new QWidget(this);
    left->setFixedWidth(settingsSideWidth);
    left->setLayout(side);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_stack, 1);
    connect(m_field, &QLineEdit::textChanged, this, &SettingsWindow::search);
    connect(m_field, &SearchField::stepped, m_rows, &RowsView::moveCurrent);
    connect(m_field, &SearchField::left, this, &QDialog::reject);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const int at = m_rows->currentRow();
        if (at >= 0 && at < m_lines.size() && m_lines[at].control)
            m_lines[at].control->setFocus(Qt::OtherFocusReason);
    });
    connect(m_rows, &RowsView::currentChanged, this, &SettingsWindow::go);
}

SettingsWindow::~SettingsWindow()
{
    m_rows->setPainter(nullptr);
}

void SettingsWindow::addPage(const QString &id, Icon icon, const QString &title, QWidget *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is on the page has the keyboard
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    page->setAccessibleName(title);
    m_stack->addWidget(scroll);
    const auto *form = qobject_cast<SettingsForm *>(page);
    m_pages << Page {id, icon, title, page, scroll, form ? form->settings() : QList<SettingWords>()};
    search(m_field->text());
}

void SettingsWindow::search(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    m_lines.clear();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const Page &page = m_pages[i];
        if (words.isEmpty() || holdsAll(page.title, words))
            m_lines << Line {i, page.title};
        if (words.isEmpty())
            continue;
        QStringList titles;
        for (const SettingWords &each : page.settings.isEmpty() ? wordsOn(*page.page) : page.settings)
            if (holdsAll(each.title + u' ' + each.words, words) && !titles.contains(each.title)) {
                titles << each.title;
                m_lines << Line {i, each.title, each.control};
            }
    }
    const int shown = m_stack->currentIndex();
    m_rows->reset(int(m_lines.size()));
    int wanted = words.isEmpty() ? shown : 0;
    if (m_lines.isEmpty())
        wanted = -1;
    m_rows->setCurrentRow(wanted);
}

void SettingsWindow::go(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    const Line &line = m_lines[row];
    m_stack->setCurrentIndex(int(line.page));
    if (line.control)
        m_pages[line.page].scroll->ensureWidgetVisible(line.control, 20, 80);
}

bool SettingsWindow::showPage(const QString &id)
{
    m_field->clear();
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].id == id) {
            m_rows->setCurrentRow(int(i));
            return true;
        }
    return false;
}

QString SettingsWindow::currentPage() const
{
    const int at = m_stack->currentIndex();
    return at >= 0 ? m_pages[at].id : QString();
}

QWidget *SettingsWindow::page(const QString &id) const
{
    for (const Page &page : m_pages)
        if (page.id == id)
            return page.page;
    return nullptr;
}

int SettingsWindow::height(int, int)
{
    return settingsRowHeight;
}

void SettingsWindow::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    const Tokens &t = m_theme.tokens();
    const Line &line = m_lines[row];
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.current || state.hovered) {
        painter.setPen(state.current && state.focused ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(state.current ? t.accentSoft : t.paper3);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), 7, 7);
    }
    const QColor ink = state.current ? t.accentInk : t.ink;
    if (!line.control)
        paintIcon(painter, m_pages[line.page].icon,
                  QStyle::visualRect(layoutDirection(), rect,
                                     QRect(rect.left() + 10, rect.center().y() - 8, 16, 16)),
                  ink);
    painter.setFont(fontFor(line.control ? TextRole::Small : TextRole::Body));
    painter.setPen(ink);
    constexpr int start = 36;
    const QRect words(rect.left() + start, rect.top(), rect.width() - start - 8, rect.height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect, words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     elidedLine(line.title, painter.fontMetrics(), words.width()));
}

QString SettingsWindow::text(int row) const
{
    const Line &line = m_lines[row];
    return line.control ? m_pages[line.page].title + u", " + line.title : line.title;
}

} // namespace waypost::ui
