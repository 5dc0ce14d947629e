// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/templatepane.h"

#include "core/conversations/limits.h"
#include "core/templates/blanks.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/inbox/templateform.h"
#include "ui/inbox/templatepreview.h"
#include "ui/inbox/templatesync.h"
#include "ui/kit/emoji.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/icons.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using templates::MessageTemplate;

constexpr int templateRow = 44;

/// They are all of one channel: name and language tell them apart.
bool isSameTemplate(const MessageTemplate &a, const MessageTemplate &b)
{
    return a.name == b.name && a.language == b.language;
}
} // namespace

/// One template: its name and its first words.
class TemplatePane::Rows final : public RowPainter {
public:
    explicit Rows(const TemplatePane &pane)
        : m_pane(pane)
    {
    }
    int height(int, int) override { return templateRow; }
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override
    {
        const Tokens &tokens = m_pane.m_context.theme.tokens();
        const MessageTemplate &which = m_pane.m_shown[row];
        painter.fillRect(rect,
                         state.current       ? tokens.accentSoft
                             : state.hovered ? tokens.paper2
                                             : tokens.paper);
        const Mirror mirror {painter.layoutDirection(), rect};
        painter.setFont(fontFor(TextRole::Strong));
        painter.setPen(m_pane.m_shelf.isHidden(which) ? tokens.ink3 : tokens.ink);
        const int star = m_pane.m_shelf.isFavourite(which) ? 18 : 0;
        if (star > 0)
            paintIcon(painter, Icon::Star, mirror(QRect(rect.left() + 10, rect.top() + 6, 14, 14)),
                      tokens.accent);
        drawLine(painter,
                 mirror(QRect(rect.left() + 10 + star, rect.top() + 4, rect.width() - 70 - star, 18)),
                 which.name);
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(tokens.ink3);
        drawLine(painter, mirror(QRect(rect.right() - 60, rect.top() + 4, 50, 18)), which.language,
                 Qt::AlignTrailing);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(tokens.ink2);
        drawLine(painter, mirror(QRect(rect.left() + 10, rect.top() + 22, rect.width() - 20, 17)),
                 previewOf(templates::bodyOf(which)));
    }
    QString text(int row) const override
    {
        const MessageTemplate &which = m_pane.m_shown[row];
        QStringList words {which.name, which.language};
        if (m_pane.m_shelf.isFavourite(which))
            words << TemplatePane::tr("favourite");
        if (m_pane.m_shelf.isHidden(which))
            words << TemplatePane::tr("hidden");
        return words.join(u", "_s) + u": "_s + previewOf(templates::bodyOf(which));
    }

private:
    const TemplatePane &m_pane;
};

TemplatePane::TemplatePane(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_painter(std::make_unique<Rows>(*this))
    , m_search(new SearchField(context.theme, tr("Search templates"), this))
    , m_rows(new RowsView(context.theme, RowsView::Edge::Top, this))
    , m_shelf(context.settings)
    , m_sync(new TemplateSync(context, this))
    , m_filling(new QWidget(this))
    , m_form(new TemplateForm(context, m_filling))
    , m_preview(new TemplatePreview(context, m_filling))
{
    setFixedHeight(232);
    m_rows->setAccessibleName(tr("Approved templates"));
    m_rows->setUniformHeight(true);
    m_rows->setEstimatedHeight(templateRow);
    m_rows->setEmptyText(tr("No approved template"),
                         tr("Templates appear here once WhatsApp has approved them."));
    m_rows->setPainter(m_painter.get());
    build();
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePane::search);
    connect(m_rows, &RowsView::currentChanged, this, &TemplatePane::choose);
    connect(m_rows, &RowsView::menuRequested, this, [this](int row, const QPoint &where) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu, row);
        menu->popup(where);
    });
    connect(m_form, &TemplateForm::changed, this, [this] {
        fillPreview();
        Q_EMIT changed();
    });
    connect(&context.theme, &Theme::changed, this, &TemplatePane::fillPreview);
    connect(&context.desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (changes.contains(u"templates"_s))
            readAgain();
    });
}

void TemplatePane::build()
{
    auto *fillingLayout = new QVBoxLayout(m_filling);
    fillingLayout->setContentsMargins(0, 0, 6, 0);
    fillingLayout->addWidget(m_form);
    fillingLayout->addWidget(m_preview);
    fillingLayout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_filling);
    m_filling->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *more = new FlatButton(m_context.theme, Icon::More, tr("Favourites and hidden templates"), this);
    more->setCompact(true);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu, m_rows->currentRow());
    });
    more->setMenu(menu);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_sync, 1);
    foot->addWidget(more);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_search);
    left->addWidget(m_rows, 1);
    left->addLayout(foot);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(left, 2);
    layout->addWidget(scroll, 3);
}

/// What can be done with that row, or with the list alone.
void TemplatePane::fillMenu(QMenu &menu, int row)
{
    if (row >= 0 && row < m_shown.size()) {
        const bool favourite = m_shelf.isFavourite(m_shown[row]);
        const bool hidden = m_shelf.isHidden(m_shown[row]);
        menu.addAction(favourite ? tr("No longer a favourite") : tr("Favourite: keep it on top"), this,
                       [this, row, favourite] { setFavourite(row, !favourite); });
        menu.addAction(hidden ? tr("Put it back into the list") : tr("Hide it from the list"), this,
                       [this, row, hidden] { setHidden(row, !hidden); });
        menu.addSeparator();
    }
    QAction *all = menu.addAction(tr("Show hidden"));
    all->setCheckable(true);
    all->setChecked(m_shelf.showsHidden());
    connect(all, &QAction::toggled, this, &TemplatePane::setShowsHidden);
}

void TemplatePane::setFavourite(int row, bool on)
{
    m_shelf.setFavourite(m_shown.at(row), on);
    search(m_search->text());
}

void TemplatePane::setHidden(int row, bool on)
{
    m_shelf.setHidden(m_shown.at(row), on);
    search(m_search->text());
}

void TemplatePane::setShowsHidden(bool on)
{
    m_shelf.setShowsHidden(on);
    search(m_search->text());
}

TemplatePane::~TemplatePane()
{
    m_rows->setPainter(nullptr);
}

void TemplatePane::setChannel(const QString &channel)
{
    if (channel == m_channel)
        return;
    m_channel = channel;
    m_form->setChannel(channel);
    m_sync->setChannel(channel);
    readAgain();
}

void TemplatePane::setCustomerName(const QString &name)
{
    m_form->setCustomerName(name);
}

void TemplatePane::readAgain()
{
    m_context.desk.ask<QList<MessageTemplate>>(
        this,
        [channel = m_channel](sync::View &view) {
            QList<MessageTemplate> list;
            for (const Row &row : view.all(u"templates"_s))
                if (const auto which = read<MessageTemplate>(row); which.channel == channel
                    && which.status == "APPROVED"_L1 && templates::canBeFilledIn(which))
                    list << which;
            return list;
        },
        [this](const QList<MessageTemplate> &list) {
            m_all = list;
            search(m_search->text());
        });
}

void TemplatePane::search(const QString &text)
{
    m_shown = m_shelf.inOrder(m_all);
    m_shown.removeIf([&](const MessageTemplate &which) {
        return !which.name.contains(text, Qt::CaseInsensitive)
            && !templates::bodyOf(which).contains(text, Qt::CaseInsensitive);
    });
    m_rows->reset(int(m_shown.size()));
    if (m_chosen)
        for (int row = 0; row < m_shown.size(); ++row)
            if (isSameTemplate(m_shown[row], *m_chosen))
                m_rows->setCurrentRow(row);
}

int TemplatePane::count() const
{
    return int(m_shown.size());
}

QStringList TemplatePane::names() const
{
    QStringList names;
    for (const MessageTemplate &which : m_shown)
        names << which.name;
    return names;
}

void TemplatePane::choose(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const MessageTemplate &which = m_shown[row];
    if (m_chosen && isSameTemplate(*m_chosen, which))
        return;
    m_chosen = which;
    m_rows->setCurrentRow(row);
    makeForm();
    fillPreview();
    Q_EMIT changed();
}

/// The desk answers in order: what the channel has is here by then.
void TemplatePane::chooseTemplate(const QString &id)
{
    using Found = std::optional<MessageTemplate>;
    m_context.desk.ask<Found>(
        this, [id](sync::View &view) { return loadAs<MessageTemplate>(view.rows(), u"templates"_s, id); },
        [this](const Found &which) {
            m_search->clear();
            for (int row = 0; which && row < m_shown.size(); ++row)
                if (isSameTemplate(m_shown[row], *which))
                    return choose(row);
        });
}

void TemplatePane::clear()
{
    m_chosen.reset();
    m_rows->setCurrentRow(-1);
    makeForm();
    fillPreview();
    Q_EMIT changed();
}

void TemplatePane::makeForm()
{
    m_form->show(m_chosen ? templates::blanksOf(*m_chosen) : QList<templates::Blank> {});
}

void TemplatePane::fillPreview()
{
    const auto content = m_chosen ? std::optional(filledContent()) : std::nullopt;
    m_preview->setContent(content);
    m_preview->setAccessibleName(content ? tr("Preview: %1").arg(conversations::wordsOf(*content))
                                         : QString());
}

std::optional<conversations::TemplateContent> TemplatePane::content() const
{
    if (!m_chosen || !hint().isEmpty())
        return {};
    return filledContent();
}

QString TemplatePane::hint() const
{
    if (!m_chosen)
        return tr("Choose a template.");
    if (const QString missing = m_form->hint(); !missing.isEmpty())
        return missing;
    const auto refusal = conversations::whyUnsendable(filledContent());
    return refusal ? sentence(*refusal) : QString();
}

conversations::TemplateContent TemplatePane::filledContent() const
{
    const templates::FilledTemplate filled = templates::filledIn(*m_chosen, m_form->filling());
    conversations::TemplateContent content;
    content.name = m_chosen->name;
    content.language = m_chosen->language;
    content.header = filled.header;
    content.body = filled.body;
    content.footer = filled.footer;
    content.buttons = filled.buttons;
    if (!filled.components.isEmpty())
        content.parameters = {{u"components"_s, filled.components}};
    return content;
}

} // namespace waypost::ui
