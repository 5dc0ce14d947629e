// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/print/transcriptreader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

PrintDialog::PrintDialog(const Theme &theme, sync::Desk &desk, QString conversation, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_conversation(std::move(conversation))
    , m_banner(new InlineBanner(theme, this))
    , m_redaction(new QComboBox(this))
    , m_notes(new QCheckBox(tr("With notes among colleagues"), this))
    , m_save(new FlatButton(theme, ButtonKind::Secondary, tr("Save as…"), this))
    , m_print(new FlatButton(theme, ButtonKind::Primary, tr("Print…"), this))
{
    setWindowTitle(tr("Print or save the conversation"));
    setMinimumWidth(420);
    m_redaction->addItems({tr("As it is"), tr("Phone numbers masked"), tr("Names and numbers masked")});
    m_redaction->setAccessibleName(tr("What is hidden"));
    auto *label = new QLabel(tr("What is hidden"), this);
    label->setBuddy(m_redaction);
    auto *close = new FlatButton(theme, ButtonKind::Ghost, tr("Close"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    column->addWidget(m_banner);
    column->addWidget(label);
    column->addWidget(m_redaction);
    column->addWidget(m_notes);
    auto *row = new QHBoxLayout;
    row->addWidget(close);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_print);
    column->addLayout(row);
    m_banner->hide();
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &PrintDialog::askPath);
    connect(m_print, &QAbstractButton::clicked, this, &PrintDialog::print);
}

Redaction PrintDialog::redaction() const
{
    return Redaction(m_redaction->currentIndex());
}

bool PrintDialog::withNotes() const
{
    return m_notes->isChecked();
}

void PrintDialog::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_redaction, m_notes, m_save, m_print})
        widget->setEnabled(!busy);
}

void PrintDialog::tell(const Error &error)
{
    setBusy(false);
    m_banner->setMessage(BannerTone::Bad, error.text);
    m_banner->show();
}

void PrintDialog::collect(const std::function<Result<Done>(const Transcript &)> &use)
{
    setBusy(true);
    TranscriptReader::read(m_desk, m_conversation, this, [this, use](const Result<Transcript> &read) {
        if (!read)
            return tell(read.error());
        printElsewhere(
            this,
            [use, whole = *read, hide = redaction(), notes = withNotes()] {
                return use(redacted(whole, hide, notes));
            },
            [this](const Result<Done> &done) {
                if (!done)
                    return tell(done.error());
                accept();
            });
    });
}

void PrintDialog::save(const QString &path, PaperKind kind)
{
    collect(
        [path, kind](const Transcript &transcript) { return writeTo(path, kind, transcript, QLocale()); });
}

void PrintDialog::askPath()
{
    auto *dialog = new QFileDialog(this, tr("Save the conversation"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList kinds {tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Text (*.txt)")};
    dialog->setNameFilters(kinds);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == kinds[1] ? u"html"_s : chosen == kinds[2] ? u"txt"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        save(path,
             path.endsWith(".html"_L1)      ? PaperKind::Html
                 : path.endsWith(".txt"_L1) ? PaperKind::Text
                                            : PaperKind::Pdf);
    });
    dialog->open();
}

void PrintDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        collect([printer](const Transcript &transcript) { return paintOn(*printer, transcript, QLocale()); });
    });
    dialog->open();
}

} // namespace waypost::ui
