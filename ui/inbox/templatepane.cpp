// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/templatepane.h"

#include "ui/inbox/bubblecontent.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using templates::MessageTemplate;

constexpr int templateRow = 44;

QJsonArray componentsOf(const MessageTemplate &which)
{
    return QJsonDocument::fromJson(which.components.toUtf8()).array();
}

bool isComponent(const QJsonValue &component, QLatin1StringView type)
{
    return component["type"_L1].toString().compare(type, Qt::CaseInsensitive) == 0;
}

bool hasVariableLink(const QJsonValue &button)
{
    return button["url"_L1].toString().contains("{{"_L1);
}

/// Only those whose every variable is a text: the others need a file or a code from elsewhere.
bool isTextOnly(const MessageTemplate &which)
{
    const QJsonArray components = componentsOf(which);
    return std::all_of(components.begin(), components.end(), [](const QJsonValue &component) {
        const QString format = component["format"_L1].toString(u"TEXT"_s);
        const QJsonArray buttons = component["buttons"_L1].toArray();
        return format.compare("TEXT"_L1, Qt::CaseInsensitive) == 0
            && std::all_of(buttons.begin(), buttons.end(), [](const QJsonValue &button) {
                   return QStringList {u"QUICK_REPLY"_s, u"URL"_s, u"PHONE_NUMBER"_s}.contains(
                       button["type"_L1].toString().toUpper());
               });
    });
}

/// Header, body and links of buttons together, each as "part:name".
QStringList placeholdersIn(const MessageTemplate &which)
{
    QStringList all;
    for (const auto &component : componentsOf(which)) {
        const QJsonArray buttons = component["buttons"_L1].toArray();
        for (qsizetype i = 0; i < buttons.size(); ++i)
            if (hasVariableLink(buttons[i]))
                all << u"button %1:1"_s.arg(i);
        if (isComponent(component, "HEADER"_L1) || isComponent(component, "BODY"_L1))
            for (const QString &name : templates::placeholdersOf(component["text"_L1].toString()))
                if (const QString key = component["type"_L1].toString().toLower() + u':' + name;
                    !all.contains(key))
                    all << key;
    }
    return all;
}

QStringList valuesFor(const QString &part, const QStringList &names, const QHash<QString, QString> &values)
{
    QStringList list;
    for (const QString &name : names)
        list << values.value(part + u':' + name, u"{{"_s + name + u"}}"_s);
    return list;
}

QJsonObject parameterComponent(const QString &part, const QStringList &names, const QStringList &values)
{
    QJsonArray parameters;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QJsonObject parameter {{u"type"_s, u"text"_s}, {u"text"_s, values[i]}};
        if (!std::all_of(names[i].begin(), names[i].end(), [](QChar c) { return c.isDigit(); }))
            parameter.insert(u"parameter_name"_s, names[i]);
        parameters << parameter;
    }
    return {{u"type"_s, part}, {u"parameters"_s, parameters}};
}

QJsonObject linkParameter(qsizetype index, const QString &text)
{
    return {{u"type"_s, u"button"_s},
            {u"sub_type"_s, u"url"_s},
            {u"index"_s, QString::number(index)},
            {u"parameters"_s, QJsonArray {QJsonObject {{u"type"_s, u"text"_s}, {u"text"_s, text}}}}};
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
        painter.setPen(tokens.ink);
        drawLine(painter, mirror(QRect(rect.left() + 10, rect.top() + 4, rect.width() - 70, 18)), which.name);
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
        return m_pane.m_shown[row].name + u", "_s + m_pane.m_shown[row].language + u": "_s
            + previewOf(templates::bodyOf(m_pane.m_shown[row]));
    }

private:
    const TemplatePane &m_pane;
};

/// The message as the customer will see it.
class TemplatePane::Preview final : public QWidget {
public:
    Preview(InboxContext &context, QWidget *parent)
        : QWidget(parent)
        , m_context(context)
    {
        setMinimumWidth(180);
    }
    void show(const std::optional<conversations::TemplateContent> &content)
    {
        m_content = content;
        setAccessibleName(content ? TemplatePane::tr("Preview: %1").arg(conversations::wordsOf(*content))
                                  : QString());
        layOut();
    }

protected:
    void resizeEvent(QResizeEvent *) override { layOut(); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_parts.empty())
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_context.theme.tokens().mine);
        painter.drawRoundedRect(QRectF(0, 0, width(), m_height), 11, 11);
        qreal y = 8;
        for (const auto &part : m_parts) {
            const QSizeF size = part->layOut(width() - 24);
            part->paint(painter, QRectF(12, y, width() - 24, size.height()));
            y += size.height() + 6;
        }
    }

private:
    void layOut()
    {
        m_parts.clear();
        m_height = 0;
        if (m_content) {
            const Tokens &tokens = m_context.theme.tokens();
            m_parts = partsOf({m_context, tokens.mine, mixed(tokens.mine, tokens.ink, 0.1)}, *m_content);
            m_height = 10;
            for (const auto &part : m_parts)
                m_height += int(part->layOut(width() - 24).height()) + 6;
        }
        setMinimumHeight(m_height);
        update();
    }
    InboxContext &m_context;
    std::optional<conversations::TemplateContent> m_content;
    BubbleParts m_parts;
    int m_height = 0;
};

TemplatePane::TemplatePane(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_painter(std::make_unique<Rows>(*this))
    , m_search(new SearchField(context.theme, tr("Search templates"), this))
    , m_rows(new RowsView(context.theme, RowsView::Edge::Top, this))
    , m_form(new QWidget(this))
    , m_fields(new QFormLayout)
    , m_preview(new Preview(context, m_form))
{
    setFixedHeight(232);
    m_rows->setAccessibleName(tr("Approved templates"));
    m_rows->setUniformHeight(true);
    m_rows->setEstimatedHeight(templateRow);
    m_rows->setEmptyText(tr("No approved template"),
                         tr("Templates appear here once WhatsApp has approved them."));
    m_rows->setPainter(m_painter.get());
    m_fields->setContentsMargins(0, 0, 0, 8);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *formLayout = new QVBoxLayout(m_form);
    formLayout->setContentsMargins(0, 0, 6, 0);
    formLayout->addLayout(m_fields);
    formLayout->addWidget(m_preview);
    formLayout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_rows, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(left, 2);
    layout->addWidget(scroll, 3);
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePane::search);
    connect(m_rows, &RowsView::currentChanged, this, &TemplatePane::choose);
    connect(&context.theme, &Theme::changed, this, &TemplatePane::fillPreview);
    connect(&context.desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (changes.contains(u"templates"_s))
            readAgain();
    });
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
    readAgain();
}

void TemplatePane::setCustomerName(const QString &name)
{
    m_customer = name;
}

void TemplatePane::readAgain()
{
    m_context.desk.ask<QList<MessageTemplate>>(
        this,
        [channel = m_channel](sync::View &view) {
            QList<MessageTemplate> list;
            for (const Row &row : view.all(u"templates"_s))
                if (const auto which = read<MessageTemplate>(row);
                    which.channel == channel && which.status == "APPROVED"_L1 && isTextOnly(which))
                    list << which;
            std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
                return std::tie(a.name, a.language) < std::tie(b.name, b.language);
            });
            return list;
        },
        [this](const QList<MessageTemplate> &list) {
            m_all = list;
            search(m_search->text());
        });
}

void TemplatePane::search(const QString &text)
{
    m_shown = m_all;
    m_shown.removeIf([&](const MessageTemplate &which) {
        return !which.name.contains(text, Qt::CaseInsensitive)
            && !templates::bodyOf(which).contains(text, Qt::CaseInsensitive);
    });
    m_rows->reset(int(m_shown.size()));
    if (m_chosen)
        for (int row = 0; row < m_shown.size(); ++row)
            if (m_shown[row].name == m_chosen->name && m_shown[row].language == m_chosen->language)
                m_rows->setCurrentRow(row);
}

int TemplatePane::count() const
{
    return int(m_shown.size());
}

void TemplatePane::choose(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const MessageTemplate &which = m_shown[row];
    if (m_chosen && m_chosen->name == which.name && m_chosen->language == which.language)
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
                if (m_shown[row].name == which->name && m_shown[row].language == which->language)
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
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_edits.clear();
    const QStringList placeholders = m_chosen ? placeholdersIn(*m_chosen) : QStringList {};
    for (const QString &key : placeholders) {
        auto *edit = new QLineEdit(m_form);
        edit->setObjectName(key);
        edit->setMaxLength(512);
        auto *label = new QLabel(m_form);
        label->setTextFormat(Qt::PlainText);
        label->setText(key.startsWith("button"_L1) ? tr("End of the link")
                                                   : u"{{"_s + key.section(u':', 1) + u"}}"_s);
        label->setBuddy(edit);
        edit->setAccessibleName(tr("Value for %1").arg(label->text()));
        if (m_edits.isEmpty() && !m_customer.isEmpty())
            edit->setPlaceholderText(tr("for example %1").arg(m_customer.section(u' ', 0, 0)));
        connect(edit, &QLineEdit::textChanged, this, [this] {
            fillPreview();
            Q_EMIT changed();
        });
        m_fields->addRow(label, edit);
        m_edits << edit;
    }
}

QHash<QString, QString> TemplatePane::values() const
{
    QHash<QString, QString> values;
    for (const QLineEdit *edit : m_edits)
        if (const QString text = edit->text().simplified(); !text.isEmpty())
            values.insert(edit->objectName(), text);
    return values;
}

void TemplatePane::fillPreview()
{
    m_preview->show(m_chosen ? std::optional(filledIn(*m_chosen, values())) : std::nullopt);
}

std::optional<conversations::TemplateContent> TemplatePane::content() const
{
    if (!m_chosen || !hint().isEmpty())
        return {};
    return filledIn(*m_chosen, values());
}

QString TemplatePane::hint() const
{
    if (!m_chosen)
        return tr("Choose a template.");
    const qsizetype missing = m_edits.size() - values().size();
    if (missing == 0)
        return {};
    return missing == 1 ? tr("Fill in one more field.")
                        : tr("Fill in %n more fields.", nullptr, int(missing));
}

conversations::TemplateContent TemplatePane::filledIn(const MessageTemplate &which,
                                                      const QHash<QString, QString> &values)
{
    conversations::TemplateContent content;
    content.name = which.name;
    content.language = which.language;
    QJsonArray parameters;
    for (const auto &component : componentsOf(which)) {
        const QString text = component["text"_L1].toString();
        if (isComponent(component, "FOOTER"_L1))
            content.footer = text;
        const QJsonArray buttons = component["buttons"_L1].toArray();
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            content.buttons << buttons[i]["text"_L1].toString();
            if (hasVariableLink(buttons[i]))
                parameters << linkParameter(i, values.value(u"button %1:1"_s.arg(i)));
        }
        const bool header = isComponent(component, "HEADER"_L1);
        if (!header && !isComponent(component, "BODY"_L1))
            continue;
        const QString part = header ? u"header"_s : u"body"_s;
        const QStringList names = templates::placeholdersOf(text);
        const QStringList filled = valuesFor(part, names, values);
        (header ? content.header : content.body) = templates::filled(text, names, filled);
        if (!names.isEmpty())
            parameters << parameterComponent(part, names, filled);
    }
    if (!parameters.isEmpty())
        content.parameters = {{u"components"_s, parameters}};
    return content;
}

} // namespace waypost::ui
