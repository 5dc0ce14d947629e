// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/templateform.h"

#include "core/conversations/limits.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::MediaKind;
using templates::Blank;

MediaKind mediaKindOf(const Blank &blank)
{
    switch (blank.kind) {
    case Blank::Kind::Image:
        return MediaKind::Image;
    case Blank::Kind::Video:
        return MediaKind::Video;
    default:
        return MediaKind::Document;
    }
}

int longestOf(const Blank &blank)
{
    if (blank.kind == Blank::Kind::Code)
        return templates::longestCode;
    return blank.kind == Blank::Kind::LinkEnd ? templates::longestLinkEnd : templates::longestValue;
}
} // namespace

TemplateForm::TemplateForm(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_fields(new QFormLayout)
    , m_filePart(new QWidget(this))
    , m_pick(new FlatButton(context.theme, ButtonKind::Secondary, QString(), m_filePart))
    , m_file(new Attachments(context, m_filePart))
{
    m_pick->setIconOf(Icon::Attach);
    m_pick->setCompact(true);
    auto *file = new QVBoxLayout(m_filePart);
    file->setContentsMargins(0, 0, 0, 0);
    file->addWidget(m_pick, 0, Qt::AlignLeading);
    file->addWidget(m_file);
    m_filePart->hide();
    m_fields->setContentsMargins(0, 0, 0, 8);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filePart);
    layout->addLayout(m_fields);
    connect(m_pick, &FlatButton::clicked, this, &TemplateForm::pickFile);
    connect(m_file, &Attachments::changed, this, &TemplateForm::changed);
}

void TemplateForm::setChannel(const QString &channel)
{
    m_file->setChannel(channel);
}

QString TemplateForm::labelOf(const Blank &blank)
{
    switch (blank.kind) {
    case Blank::Kind::Image:
        return tr("Picture on top");
    case Blank::Kind::Video:
        return tr("Video on top");
    case Blank::Kind::Document:
        return tr("Document on top");
    case Blank::Kind::LinkEnd:
        return tr("End of the link “%1”").arg(blank.name);
    case Blank::Kind::Code:
        return tr("Code to copy");
    case Blank::Kind::Text:
        break;
    }
    const QString placeholder = u"{{"_s + blank.name + u"}}"_s;
    return blank.place == Blank::Place::Header ? tr("Headline %1").arg(placeholder) : placeholder;
}

void TemplateForm::show(const QList<Blank> &blanks)
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_edits.clear();
    m_blanks = blanks;
    m_file->clear();
    m_filePart->setVisible(fileBlank());
    for (const Blank &blank : blanks)
        if (blank.isFile())
            addFile(blank);
        else
            addLine(blank);
}

void TemplateForm::addLine(const Blank &blank)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(blank.key);
    edit->setMaxLength(longestOf(blank));
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(labelOf(blank));
    label->setBuddy(edit);
    edit->setAccessibleName(tr("Value for %1").arg(label->text()));
    if (m_edits.isEmpty() && blank.kind == Blank::Kind::Text && !m_customer.isEmpty())
        edit->setPlaceholderText(tr("for example %1").arg(m_customer.section(u' ', 0, 0)));
    connect(edit, &QLineEdit::textChanged, this, &TemplateForm::changed);
    m_fields->addRow(label, edit);
    m_edits << edit;
}

void TemplateForm::addFile(const Blank &blank)
{
    m_pick->setText(blank.kind == Blank::Kind::Image       ? tr("Choose a picture…")
                        : blank.kind == Blank::Kind::Video ? tr("Choose a video…")
                                                           : tr("Choose a document…"));
}

void TemplateForm::pickFile()
{
    auto *dialog = new QFileDialog(this, m_pick->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_file->clear();
        m_file->add(paths);
    });
    dialog->open();
}

const Blank *TemplateForm::fileBlank() const
{
    const auto found
        = std::find_if(m_blanks.begin(), m_blanks.end(), [](const Blank &blank) { return blank.isFile(); });
    return found == m_blanks.end() ? nullptr : &*found;
}

QString TemplateForm::whyFileUnfit(const Blank &blank) const
{
    if (m_file->isEmpty())
        return {};
    const MediaKind wanted = mediaKindOf(blank);
    const auto chosen = m_file->contents().first();
    if (!m_file->isReady())
        return tr("A file is not ready, or WhatsApp would not take it. Remove it or wait.");
    if (wanted != MediaKind::Document && chosen.kind != wanted)
        return wanted == MediaKind::Image ? tr("This template needs a picture on top. Choose another file.")
                                          : tr("This template needs a video on top. Choose another file.");
    const auto refusal = conversations::whyUnsuitable(wanted, chosen.mime, 0, false);
    return refusal ? sentence(*refusal) : QString();
}

templates::Filling TemplateForm::filling() const
{
    templates::Filling filling;
    for (const QLineEdit *edit : m_edits)
        if (const QString text = edit->text().simplified(); !text.isEmpty())
            filling.texts.insert(edit->objectName(), text);
    if (const Blank *blank = fileBlank(); blank && !m_file->isEmpty() && whyFileUnfit(*blank).isEmpty()) {
        const auto chosen = m_file->contents().first();
        filling.file = templates::HeaderFile {chosen.media, chosen.mime, chosen.fileName};
    }
    return filling;
}

QString TemplateForm::hint() const
{
    const templates::Filling filled = filling();
    const Blank *file = fileBlank();
    if (const QString unfit = file ? whyFileUnfit(*file) : QString(); !unfit.isEmpty())
        return unfit;
    QStringList missing;
    for (const Blank &blank : m_blanks)
        if (blank.isFile() ? !filled.file : !filled.texts.contains(blank.key))
            missing << labelOf(blank);
    return missing.isEmpty() ? QString() : tr("Fill in: %1").arg(missing.join(u", "_s));
}

} // namespace waypost::ui
